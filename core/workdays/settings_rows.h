// SPDX-License-Identifier: GPL-3.0-or-later
// What an administrator sets about time: holidays declared since the program was made, the hours an
// office is open, and by when departments want to be done and to be warned. Every desk holds all.
#pragma once

#include "core/calendar/office_hours.h"
#include "core/store/entity.h"

namespace pcrm {

struct DeclaredHolidayTag;
struct OfficeHoursTag;
struct DeadlineSettingTag;
using DeclaredHolidayId = Id<DeclaredHolidayTag>;
using OfficeHoursId = Id<OfficeHoursTag>;
using DeadlineSettingId = Id<DeadlineSettingTag>;

/// A change to the holidays that rules and shipped table give (core/calendar/holiday_rules.h).
struct DeclaredHoliday {
  DeclaredHolidayId id;  ///< The same for the same date and name on every database.
  QDate date;
  QString name;            ///< 임시공휴일
  QString ground;          ///< Where it was announced: 관보 제21234호; may be empty.
  bool withdrawn = false;  ///< It is none: an election that was moved, an announcement taken back.

  bool operator==(const DeclaredHoliday&) const = default;
};

/// The hours of one office, set by ordinance (민원 처리에 관한 법률 시행령 제8조의3). Times are
/// `09:00`.
struct OfficeHoursRow {
  OfficeHoursId id;
  QString office;
  QString opens;
  QString lunch_from;
  QString lunch_to;
  QString closes;

  bool operator==(const OfficeHoursRow&) const = default;
  [[nodiscard]] OfficeHours hours() const;
};

/// How a department wants its deadlines watched. Empty department or legal kind: all of them; what
/// names more holds before what names less (deadline_settings.h).
struct DeadlineSetting {
  DeadlineSettingId id;
  QString department;
  QString legal_kind;
  QString target;      ///< The office's own, shorter period, `3d`; empty: not set here.
  int warn_days = -1;  ///< Working days before the due day on which warning begins; -1: not set.

  bool operator==(const DeadlineSetting&) const = default;
};

template <>
const Description<DeclaredHoliday>& describe<DeclaredHoliday>();
template <>
const Description<OfficeHoursRow>& describe<OfficeHoursRow>();
template <>
const Description<DeadlineSetting>& describe<DeadlineSetting>();

}  // namespace pcrm
