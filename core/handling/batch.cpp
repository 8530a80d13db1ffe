// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handling/batch.h"

#include "core/complaints/complaint_operations.h"
#include "core/handling/answer_templates.h"

namespace pcrm {

std::vector<BatchItem> performBatch(Store& store, const BatchRequest& request,
                                    const std::vector<ComplaintId>& complaints, const Actor& actor,
                                    Changes* changes) {
  std::vector<BatchItem> items;
  for (const ComplaintId& id : complaints) {
    BatchItem item{id, {}, {}, {}, {}};
    QJsonObject payload = request.payload;
    payload[QStringLiteral("complaint")] = id.text();
    const auto complaint = store.reader().find<Complaint>(id);
    if (complaint && actor.sees(complaint->office, complaint->department)) {
      item.number = complaint->number();
      item.title = complaint->title;
      if (!request.answer_template.isEmpty()) {
        payload[QStringLiteral("answer")] =
            filledAnswer(request.answer_template, *complaint, store.reader());
      }
    }
    const auto done = store.perform({request.operation, payload}, actor, changes);
    if (done) {
      item.operation = done->id;
    } else {
      item.reason = done.error().message;
    }
    items.push_back(std::move(item));
  }
  return items;
}

std::vector<BatchPreview> previewBatch(Reader& reader, const BatchRequest& request,
                                       const std::vector<ComplaintId>& complaints,
                                       const OperationContext& context) {
  std::vector<BatchPreview> out;
  for (const ComplaintId& id : complaints) {
    BatchPreview preview{id, {}, {}, {}, {}};
    const auto complaint = reader.find<Complaint>(id);
    if (complaint && context.actor.sees(complaint->office, complaint->department)) {
      preview.number = complaint->number();
      preview.title = complaint->title;
      preview.answer = request.answer_template.isEmpty()
                           ? request.payload[u"answer"].toString()
                           : filledAnswer(request.answer_template, *complaint, reader);
    }
    const Result<void> may = request.operation == describe<CompleteComplaint>().name()
                                 ? CompleteComplaint{id, preview.answer}.check(context, reader)
                                 : ReplyComplaint{id, preview.answer}.check(context, reader);
    if (!may) preview.reason = may.error().message;
    out.push_back(std::move(preview));
  }
  return out;
}

std::vector<OperationDraft> undoOf(const std::vector<BatchItem>& items) {
  std::vector<OperationDraft> drafts;
  for (auto it = items.rbegin(); it != items.rend(); ++it) {
    if (!it->done()) continue;
    drafts.push_back(
        {QStringLiteral("undo-operation"), {{QStringLiteral("operation"), it->operation.text()}}});
  }
  return drafts;
}

}  // namespace pcrm
