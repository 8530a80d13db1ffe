// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/period.h"

#include <array>

namespace pcrm {
namespace {

struct UnitNames {
  PeriodUnit unit;
  QStringView code;
  QStringView display;
};

constexpr std::array<UnitNames, 5> kUnits = {{
    {PeriodUnit::kHours, u"h", u"근무시간"},
    {PeriodUnit::kDays, u"d", u"일"},
    {PeriodUnit::kWeeks, u"w", u"주"},
    {PeriodUnit::kMonths, u"mo", u"개월"},
    {PeriodUnit::kYears, u"y", u"년"},
}};

const UnitNames& namesOf(PeriodUnit unit) { return kUnits[static_cast<size_t>(unit)]; }

}  // namespace

std::optional<Period> parsePeriod(QStringView text) {
  const QStringView trimmed = text.trimmed();
  if (trimmed == u"즉시") return kImmediate;
  int amount = 0;
  qsizetype digits = 0;
  for (; digits < trimmed.size() && digits < 5; ++digits) {
    const char16_t c = trimmed[digits].unicode();
    if (c < u'0' || c > u'9') break;
    amount = amount * 10 + (c - u'0');
  }
  if (amount < 1 || amount > 9999) return std::nullopt;
  for (const UnitNames& names : kUnits) {
    if (trimmed.mid(digits) == names.code) return Period{amount, names.unit};
  }
  return std::nullopt;
}

QString toText(const Period& period) {
  return QString::number(period.amount) + namesOf(period.unit).code.toString();
}

QString toDisplayText(const Period& period) {
  return QString::number(period.amount) + namesOf(period.unit).display.toString();
}

}  // namespace pcrm
