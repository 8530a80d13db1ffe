// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/offices/office.h"
#include "core/store/transaction.h"
#include "core/workdays/work_calendars.h"
#include "core/workdays/workday_operations.h"

namespace pcrm {
namespace {

DeclaredHolidayId idOf(QDate date, const QString& name) {
  return {catalogueId(u"holiday", date.toString(Qt::ISODate) + u'/' + name)};
}

}  // namespace

template <>
const Description<AnnounceHoliday>& describe<AnnounceHoliday>() {
  using A = AnnounceHoliday;
  static const Description<A> d(
      "announce-holiday", {column("date", &A::date, u"날짜"), column("name", &A::name, u"이름"),
                           column("ground", &A::ground, u"근거").optional()});
  return d;
}

Result<void> AnnounceHoliday::check(const OperationContext& context, Reader& reader) const {
  if (name.trimmed().isEmpty()) {
    return failure(ErrorCode::kInvalid, QStringLiteral("공휴일의 이름을 적으세요. 예: 임시공휴일"));
  }
  const HolidayTable holidays = WorkCalendars(*context.rules, reader).holidays();
  if (holidays.listed().count(date) > 0) {
    return failure(ErrorCode::kConflict, QStringLiteral("%1은 이미 쉬는 날입니다: %2.")
                                             .arg(toDisplayText(date), holidays.nameOf(date)));
  }
  return {};
}

void AnnounceHoliday::apply(const OperationContext&, Transaction& tx) const {
  tx.put(DeclaredHoliday{idOf(date, name.trimmed()), date, name.trimmed(), ground, false});
}

template <>
const Description<WithdrawHoliday>& describe<WithdrawHoliday>() {
  using W = WithdrawHoliday;
  static const Description<W> d(
      "withdraw-holiday", {column("date", &W::date, u"날짜"), column("name", &W::name, u"이름")});
  return d;
}

Result<void> WithdrawHoliday::check(const OperationContext& context, Reader& reader) const {
  const HolidayTable holidays = WorkCalendars(*context.rules, reader).holidays();
  const auto found = holidays.listed().find(date);
  if (found == holidays.listed().end() || !found->second.contains(name.trimmed())) {
    return failure(ErrorCode::kNotFound,
                   QStringLiteral("%1에 ‘%2’이라는 공휴일이 없습니다. 날짜와 이름을 확인하세요.")
                       .arg(toDisplayText(date), name));
  }
  return {};
}

void WithdrawHoliday::apply(const OperationContext&, Transaction& tx) const {
  DeclaredHoliday day =
      tx.find<DeclaredHoliday>(idOf(date, name.trimmed())).value_or(DeclaredHoliday{});
  day.id = idOf(date, name.trimmed());
  day.date = date;
  day.name = name.trimmed();
  day.withdrawn = true;
  tx.put(day);
}

}  // namespace pcrm
