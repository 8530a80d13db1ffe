// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_operations.h"
#include "core/complaints/complaint_step.h"

namespace pcrm {
namespace {

struct Correction {
  QStringView label;
  const std::optional<QString>& value;
  const std::optional<QString>& was;
  QString Complaint::*member;
};

std::vector<Correction> corrections(const CorrectComplaint& op) {
  return {
      {u"제목", op.title, op.was_title, &Complaint::title},
      {u"내용", op.body, op.was_body, &Complaint::body},
      {u"민원인", op.complainant_name, op.was_complainant_name, &Complaint::complainant_name},
      {u"전화번호", op.complainant_phone, op.was_complainant_phone, &Complaint::complainant_phone},
      {u"주소", op.complainant_address, op.was_complainant_address,
       &Complaint::complainant_address}};
}

}  // namespace

template <>
const Description<CorrectComplaint>& describe<CorrectComplaint>() {
  using C = CorrectComplaint;
  static const Description<C> d(
      "correct-complaint",
      {column("complaint", &C::complaint, u"민원").references(QStringLiteral("complaints")),
       column("title", &C::title, u"제목"), column("body", &C::body, u"내용"),
       column("complainant_name", &C::complainant_name, u"민원인"),
       column("complainant_phone", &C::complainant_phone, u"전화번호"),
       column("complainant_address", &C::complainant_address, u"주소"),
       column("was_title", &C::was_title, u"보던 제목"),
       column("was_body", &C::was_body, u"보던 내용"),
       column("was_complainant_name", &C::was_complainant_name, u"보던 민원인"),
       column("was_complainant_phone", &C::was_complainant_phone, u"보던 전화번호"),
       column("was_complainant_address", &C::was_complainant_address, u"보던 주소")});
  return d;
}

Result<void> CorrectComplaint::check(const OperationContext& context, Reader& reader) const {
  const auto now = complaintFor(complaint, Move::kCorrect, context, reader);
  if (!now) return failure(now.error());
  if (title && title->trimmed().isEmpty())
    return failure(ErrorCode::kInvalid, QStringLiteral("제목을 비울 수 없습니다."));
  bool any = false;
  for (const Correction& c : corrections(*this)) {
    any = any || c.value.has_value();
    if (c.value && c.was && *c.was != (*now).*c.member && *c.value != (*now).*c.member) {
      return failure(
          ErrorCode::kConflict,
          QStringLiteral(
              "그 사이 다른 사람이 %1 항목을 고쳤습니다. 두 내용을 견주어 다시 정정하세요.")
              .arg(c.label));
    }
  }
  if (!any) return failure(ErrorCode::kInvalid, QStringLiteral("고칠 것이 없습니다."));
  return {};
}

void CorrectComplaint::apply(const OperationContext& context, Transaction& tx) const {
  Complaint changed = moved(complaint, Move::kCorrect, tx);
  QStringList labels;
  for (const Correction& c : corrections(*this)) {
    if (!c.value || changed.*c.member == *c.value) continue;
    changed.*c.member = *c.value;
    labels << c.label.toString();
  }
  tx.put(changed);
  recordEvent(complaint, describe<CorrectComplaint>().name(),
              QStringLiteral("정정 · %1").arg(labels.join(QStringLiteral(", "))), QString(),
              context, tx);
}

}  // namespace pcrm
