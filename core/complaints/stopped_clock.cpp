// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/stopped_clock.h"

#include <algorithm>

namespace pcrm {
namespace {

struct GroundRow {
  StopGround ground;
  const char16_t* name;
  const char16_t* law;
};

constexpr std::array<GroundRow, 7> kGrounds = {{
    {StopGround::kRepresentatives, u"대표자 선정", u"시행령 제20조"},
    {StopGround::kForwarding, u"멀리 떨어진 기관 사이의 이송", u"시행령 제20조"},
    {StopGround::kHearing, u"청문·의견 청취", u"시행령 제20조"},
    {StopGround::kTechnicalReview, u"실험·검사·감정·전문 검토", u"시행령 제20조"},
    {StopGround::kPrerequisite, u"먼저 끝나야 하는 일", u"시행령 제20조"},
    {StopGround::kElectronicCheck, u"전자문서 확인", u"시행령 제7조의2제3항"},
    {StopGround::kInspection, u"현장조사", u"시행령 제17조제4항"},
}};

const GroundRow& rowOf(StopGround ground) { return kGrounds[static_cast<size_t>(ground)]; }

}  // namespace

template <>
const Description<StoppedClock>& describe<StoppedClock>() {
  using S = StoppedClock;
  static const Description<S> d(
      "clock_stops",
      {column("id", &S::id, u"식별자"),
       column("complaint_id", &S::complaint, u"민원").references(QStringLiteral("complaints")),
       column("ground", &S::ground, u"사유 구분"), column("from_at", &S::from, u"멈춘 때"),
       column("to_at", &S::to, u"다시 흐른 때"), column("last_on", &S::last_on, u"마지막 날"),
       column("reason", &S::reason, u"까닭"), column("stopped_by", &S::stopped_by, u"멈춘 사람")});
  return d;
}

QString stopGroundName(StopGround ground) { return QString::fromUtf16(rowOf(ground).name); }
QString stopGroundLaw(StopGround ground) { return QString::fromUtf16(rowOf(ground).law); }

std::optional<int> stopLimit(StopGround ground, int nth) {
  if (ground != StopGround::kInspection) return std::nullopt;
  return nth == 0 ? 14 : nth == 1 ? 7 : 0;
}

QDate lastStoppedDay(QDate from, int days, const HolidayTable& holidays) {
  QDate day = from;
  for (int counted = 0;; day = day.addDays(1)) {
    if (holidays.isWorkingDay(day) && ++counted >= days) return day;
  }
}

std::vector<StoppedClock> stoppedClocks(ComplaintId complaint, Reader& reader) {
  return reader.list<StoppedClock>(QStringLiteral("WHERE complaint_id = ? ORDER BY from_at, id"),
                                   {complaint.value.blob()});
}

std::optional<StoppedClock> standingClock(ComplaintId complaint, Reader& reader) {
  const auto all = stoppedClocks(complaint, reader);
  const auto standing = std::find_if(all.rbegin(), all.rend(),
                                     [](const StoppedClock& stopped) { return !stopped.to; });
  if (standing == all.rend()) return std::nullopt;
  return *standing;
}

ClockStop asStop(const StoppedClock& stopped) {
  ClockStop stop{stopped.from, stopped.to, stopGroundName(stopped.ground),
                 stopGroundLaw(stopped.ground)};
  if (stop.to && stopped.last_on) {
    const Instant end{fromSeoul(stopped.last_on->addDays(1)).ms - 1};
    stop.to = std::min(*stop.to, end);
  }
  return stop;
}

}  // namespace pcrm
