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

/// What would happen to one complaint.
struct BatchPreview {
  ComplaintId complaint;
  QString number;
  QString title;
  QString answer;  ///< As it would be told.
  QString reason;  ///< Why it would be refused; empty: it can be done.

  bool operator==(const BatchPreview&) const = default;
};

/// The same answers and refusals without doing anything. For replies and completions.
[[nodiscard]] std::vector<BatchPreview> previewBatch(Reader& reader, const BatchRequest& request,
                                                     const std::vector<ComplaintId>& complaints,
                                                     const OperationContext& context);

/// The operations that take back what was done, the last first; for Store::performAll.
[[nodiscard]] std::vector<OperationDraft> undoOf(const std::vector<BatchItem>& items);

}  // namespace pcrm
