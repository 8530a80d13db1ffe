// SPDX-License-Identifier: GPL-3.0-or-later
// Times that do not count towards a complaint's period, beside the supplementing of papers: the
// grounds of 시행령 제20조 (행정절차법 시행령 제11조), the check of electronic papers
// (제7조의2제3항) and the inspection on the spot for a grievance (제17조제4·5항), which the law
// limits in days.
#pragma once

#include "core/calendar/clock_stops.h"
#include "core/calendar/holidays.h"
#include "core/complaints/complaint.h"
#include "core/store/reader.h"

namespace pcrm {

struct StoppedClockTag;
using StoppedClockId = Id<StoppedClockTag>;

enum class StopGround {
  kRepresentatives,  ///< 대표자 선정
  kForwarding,       ///< 멀리 떨어진 기관 사이의 이송
  kHearing,          ///< 청문·의견 청취
  kTechnicalReview,  ///< 실험·검사·감정·전문 검토
  kPrerequisite,     ///< 먼저 끝나야 하는 일
  kElectronicCheck,  ///< 전자문서 확인
  kInspection,       ///< 현장조사, only for a grievance.
};
template <>
struct EnumCodes<StopGround> {
  static constexpr std::array kCodes{"representatives",  "forwarding",   "hearing",
                                     "technical_review", "prerequisite", "electronic_check",
                                     "inspection"};
};

/// A row of `clock_stops`.
struct StoppedClock {
  StoppedClockId id;
  ComplaintId complaint;
  StopGround ground = StopGround::kHearing;
  Instant from;
  std::optional<Instant> to;     ///< Empty: still stands.
  std::optional<QDate> last_on;  ///< No day after it is left out, however long it took.
  QString reason;
  QString stopped_by;  ///< Login.

  bool operator==(const StoppedClock&) const = default;
};

template <>
const Description<StoppedClock>& describe<StoppedClock>();

/// "현장조사"
[[nodiscard]] QString stopGroundName(StopGround ground);
/// "시행령 제17조제4항"
[[nodiscard]] QString stopGroundLaw(StopGround ground);

/// How many days the law leaves out on this ground for the `nth` time (from 0): 14, then 7 for an
/// inspection (제17조제4·5항), then none; nothing: no limit.
[[nodiscard]] std::optional<int> stopLimit(StopGround ground, int nth);
/// The last of so many days that begin with `from`, counted as a period of days is (법
/// 제19조제2항): the first included, without Saturdays and holidays.
[[nodiscard]] QDate lastStoppedDay(QDate from, int days, const HolidayTable& holidays);

/// In order of beginning.
[[nodiscard]] std::vector<StoppedClock> stoppedClocks(ComplaintId complaint, Reader& reader);
/// The one that still stands.
[[nodiscard]] std::optional<StoppedClock> standingClock(ComplaintId complaint, Reader& reader);

/// As the deadline counts it.
[[nodiscard]] ClockStop asStop(const StoppedClock& stopped);

}  // namespace pcrm
