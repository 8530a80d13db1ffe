// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workdays/settings_rows.h"

namespace pcrm {

OfficeHours OfficeHoursRow::hours() const {
  const auto time = [](const QString& text) {
    return QTime::fromString(text, QStringLiteral("HH:mm"));
  };
  return {time(opens), time(lunch_from), time(lunch_to), time(closes)};
}

template <>
const Description<DeclaredHoliday>& describe<DeclaredHoliday>() {
  using H = DeclaredHoliday;
  static const Description<H> d(
      "holidays", {column("id", &H::id, u"식별자"), column("date", &H::date, u"날짜"),
                   column("name", &H::name, u"이름"), column("ground", &H::ground, u"근거"),
                   column("withdrawn", &H::withdrawn, u"취소됨")});
  return d;
}

template <>
const Description<OfficeHoursRow>& describe<OfficeHoursRow>() {
  using H = OfficeHoursRow;
  static const Description<H> d(
      "office_hours",
      {column("id", &H::id, u"식별자"), column("office", &H::office, u"기관"),
       column("opens", &H::opens, u"시작"), column("lunch_from", &H::lunch_from, u"점심 시작"),
       column("lunch_to", &H::lunch_to, u"점심 끝"), column("closes", &H::closes, u"마침")});
  return d;
}

template <>
const Description<DeadlineSetting>& describe<DeadlineSetting>() {
  using S = DeadlineSetting;
  static const Description<S> d(
      "deadline_settings",
      {column("id", &S::id, u"식별자"), column("department", &S::department, u"부서"),
       column("legal_kind", &S::legal_kind, u"법정 구분"),
       column("target", &S::target, u"목표 기간"),
       column("warn_days", &S::warn_days, u"미리 알림(근무일)")});
  return d;
}

}  // namespace pcrm
