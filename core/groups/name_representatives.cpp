// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_step.h"
#include "core/groups/group_operations.h"

namespace pcrm {
namespace {

QString nameOf(const QJsonValue& person) {
  return (person.isObject() ? person[u"name"] : person).toString().simplified();
}

QString phoneOf(const QJsonValue& person) {
  return person.isObject() ? person[u"phone"].toString().simplified() : QString();
}

}  // namespace

template <>
const Description<NameRepresentatives>& describe<NameRepresentatives>() {
  using N = NameRepresentatives;
  static const Description<N> d(
      "name-representatives",
      {column("complaint", &N::complaint, u"민원").references(QStringLiteral("complaints")),
       column("people", &N::people, u"대표자"),
       column("by_agency", &N::by_agency, u"기관이 선정").optional()});
  return d;
}

Result<void> NameRepresentatives::check(const OperationContext& context, Reader& reader) const {
  const auto now = complaintFor(complaint, Move::kClassify, context, reader);
  if (!now) return failure(now.error());
  const auto group = groupOf(reader, complaint);
  if (!group || group->signatories < Representative::kFrom) {
    return failure(ErrorCode::kConflict,
                   QStringLiteral("3명 이상이 연명한 민원에만 대표자를 둡니다(시행령 제8조). 먼저 "
                                  "연명한 사람 수를 적으세요."));
  }
  if (people.isEmpty() || people.size() > Representative::kMost) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("대표자는 1명에서 3명까지입니다(시행령 제8조)."));
  }
  for (const QJsonValue& person : people) {
    if (auto ok = requireText(nameOf(person), u"대표자의 이름"); !ok) return ok;
  }
  if (by_agency && (!group->answer_by || seoulDate(context.at) <= *group->answer_by)) {
    return failure(
        ErrorCode::kConflict,
        QStringLiteral("기관은 정해 달라고 한 기한이 지난 뒤에 대표자를 정할 수 있습니다(시행령 "
                       "제8조). %1")
            .arg(group->answer_by
                     ? QStringLiteral("기한은 %1입니다.").arg(toDisplayText(*group->answer_by))
                     : QStringLiteral("먼저 대표자 선정을 요청하세요.")));
  }
  return {};
}

void NameRepresentatives::apply(const OperationContext& context, Transaction& tx) const {
  for (const Representative& before : representativesOf(tx, complaint))
    tx.remove<Representative>(before.id);
  QStringList names;
  for (qsizetype i = 0; i < people.size(); ++i) {
    Representative one;
    one.id = {context.rowId(QStringLiteral("representative/%1").arg(i))};
    one.complaint = complaint;
    one.name = nameOf(people[i]);
    one.phone = phoneOf(people[i]);
    one.by_agency = by_agency;
    one.at = context.at;
    tx.put(one);
    names << one.name;
  }
  recordEvent(complaint, describe<NameRepresentatives>().name(),
              by_agency ? QStringLiteral("대표자 선정(시행령 제8조) · 기관이 정함")
                        : QStringLiteral("대표자 선정(시행령 제8조)"),
              names.join(QStringLiteral(", ")), context, tx);
}

}  // namespace pcrm
