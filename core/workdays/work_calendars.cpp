// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workdays/work_calendars.h"

#include "core/workdays/settings_rows.h"

namespace pcrm {

const HolidayTable& WorkCalendars::holidays() {
  if (!holidays_) {
    holidays_ = rules_.holidays;
    for (const DeclaredHoliday& day : reader_.list<DeclaredHoliday>()) {
      if (day.withdrawn) {
        holidays_->remove(day.date, day.name);
      } else {
        holidays_->add(day.date, day.name);
      }
    }
  }
  return *holidays_;
}

const OfficeHours& WorkCalendars::hoursOf(const QString& office) {
  if (!hours_) {
    hours_.emplace();
    for (const OfficeHoursRow& row : reader_.list<OfficeHoursRow>()) {
      const OfficeHours hours = row.hours();
      if (checkOfficeHours(hours)) hours_->insert(row.office, hours);
    }
  }
  const auto found = hours_->constFind(office);
  return found == hours_->constEnd() ? rules_.hours : *found;
}

}  // namespace pcrm
