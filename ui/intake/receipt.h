// SPDX-License-Identifier: GPL-3.0-or-later
// The receipt 접수증 that a citizen takes home (Decree art. 6(2)): one page of A5, on screen, on
// paper and as PDF drawn by the same code.
#pragma once

#include "core/base/result.h"
#include "core/complaints/complaint.h"
#include "core/store/reader.h"
#include "core/store/rules.h"

#include <QPagedPaintDevice>
#include <QRectF>

class QPainter;

namespace pcrm {

struct ReceiptContent {
  QString number = {};
  bool provisional = false;
  QString complainant = {};
  QString title = {};
  QString received = {};    ///< "2026-11-25 (수) 09:44"
  QString receivedOn = {};  ///< "2026년 11월 25일", above the office at the bottom.
  QString channel = {};
  QString office = {};
  QString department = {};
  QString phone = {};         ///< Where to ask: the department's, or empty.
  QString person = {};        ///< In charge, or who received it while nobody is.
  bool assigned = false;      ///< `person` is in charge.
  QString due = {};           ///< "2026-12-03 (목) 18:00", or empty.
  QString period = {};        ///< "7일"
  QStringList counting = {};  ///< How it was counted, in sentences.

  bool operator==(const ReceiptContent&) const = default;
};

/// On the worker. Nothing if the complaint is not here.
[[nodiscard]] std::optional<ReceiptContent> receiptOf(Reader& reader, ComplaintId id,
                                                      const Rules& rules);

/// Draws it into `page`, a rectangle in the proportions of A5 in the painter's units.
void paintReceipt(QPainter& painter, const QRectF& page, const ReceiptContent& content);

/// A5, upright.
void setUpReceiptPage(QPagedPaintDevice& device);

/// kIo when the file cannot be written.
[[nodiscard]] Result<> writeReceiptPdf(const QString& path, const ReceiptContent& content);

}  // namespace pcrm
