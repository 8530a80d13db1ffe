// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/catalogue.h"

#include "core/calendar/holiday_rules.h"

namespace pcrm {

Result<Rules> loadRules(const std::function<QByteArray(const QString&)>& read) {
  const auto text = [&read](const char* name) {
    return QString::fromUtf8(read(QLatin1String(name)));
  };
  auto holidays = holidaysByRule(text("calendar/announced.tsv"));
  if (!holidays) return failure(holidays.error());
  auto classification = parseClassificationTables(text("classification/rules.tsv"),
                                                  text("classification/legal_kinds.tsv"),
                                                  text("offices/departments.tsv"));
  if (!classification) return failure(classification.error());
  return Rules{std::move(*holidays), OfficeHours{}, std::move(*classification)};
}

}  // namespace pcrm
