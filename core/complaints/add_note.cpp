// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_operations.h"
#include "core/complaints/complaint_step.h"

namespace pcrm {

template <>
const Description<AddNote>& describe<AddNote>() {
  static const Description<AddNote> d(
      "add-note",
      {column("complaint", &AddNote::complaint, u"민원").references(QStringLiteral("complaints")),
       column("note", &AddNote::note, u"메모")});
  return d;
}

Result<void> AddNote::check(const OperationContext& context, Reader& reader) const {
  const auto now = complaintFor(complaint, Move::kAddNote, context, reader);
  if (!now) return failure(now.error());
  return requireText(note, u"메모");
}

void AddNote::apply(const OperationContext& context, Transaction& tx) const {
  recordEvent(complaint, describe<AddNote>().name(), QStringLiteral("메모"), note, context, tx);
}

}  // namespace pcrm
