// SPDX-License-Identifier: GPL-3.0-or-later
// Many complaints answered or completed at once 일괄 처리.
//
// Each complaint gets an operation of its own: what somebody else changed meanwhile stops only
// itself, here and at the server, and stays visible with its reason. Taking the batch back takes
// all of them back in one transaction.
#pragma once

#include "core/complaints/complaint.h"
#include "core/store/store.h"

namespace pcrm {

struct BatchRequest {
  QString operation;    ///< `reply-complaint` or `complete-complaint`, or another on one complaint.
  QJsonObject payload;  ///< Without the complaint.
  QString answer_template = {};  ///< Filled in for each complaint; empty: the payload as it is.
};

struct BatchItem {
  ComplaintId complaint;
  QString number;
  QString title;
  Uuid operation;  ///< Null: refused.
  QString reason;  ///< Why it was refused, for the user.

  bool operator==(const BatchItem&) const = default;
  [[nodiscard]] bool done() const { return !operation.isNull(); }
};

/// One item for each id, in their order.
[[nodiscard]] std::vector<BatchItem> performBatch(Store& store, const BatchRequest& request,
                                                  const std::vector<ComplaintId>& complaints,
                                                  const Actor& actor, Changes* changes = nullptr);

/// The operations that take back what was done, the last first; for Store::performAll.
[[nodiscard]] std::vector<OperationDraft> undoOf(const std::vector<BatchItem>& items);

}  // namespace pcrm
