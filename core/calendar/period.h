// SPDX-License-Identifier: GPL-3.0-or-later
// A handling period as law and catalogue state it: 3h, 5d, 2w, 1mo, 1y.
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace pcrm {

enum class PeriodUnit {
  kHours,  ///< Working hours.
  kDays,   ///< 5 or fewer count as 8 working hours each, more as days.
  kWeeks,
  kMonths,
  kYears,
};

struct Period {
  int amount = 0;  ///< ≥ 1 in any period that parsePeriod gives.
  PeriodUnit unit = PeriodUnit::kDays;

  bool operator==(const Period&) const = default;
};

/// "즉시": 3 working hours (민원 처리에 관한 법률 시행령 제19조).
inline constexpr Period kImmediate{3, PeriodUnit::kHours};

/// `3h 5d 14d 2w 1mo 1y`, 1 to 9999; also 즉시.
[[nodiscard]] std::optional<Period> parsePeriod(QStringView text);

/// What parsePeriod reads.
[[nodiscard]] QString toText(const Period& period);

/// For people: "3근무시간", "7일", "2주", "1개월", "1년".
[[nodiscard]] QString toDisplayText(const Period& period);

}  // namespace pcrm
