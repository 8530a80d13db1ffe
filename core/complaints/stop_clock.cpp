// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_step.h"
#include "core/complaints/running_operations.h"

#include <algorithm>

namespace pcrm {
namespace {

/// How often the clock stood on this ground before.
int timesBefore(ComplaintId complaint, StopGround ground, Reader& reader) {
  const auto all = stoppedClocks(complaint, reader);
  return static_cast<int>(std::count_if(
      all.begin(), all.end(), [&](const StoppedClock& one) { return one.ground == ground; }));
}

Result<void> checkInspection(const StopClock& op, const Complaint& now, QDate today,
                             const HolidayTable& holidays, Reader& reader) {
  if (now.legal_kind != LegalKind::kGrievance) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("현장조사 기간은 고충민원에서만 처리 기간에 넣지 않습니다(시행령 "
                                  "제17조제4항). 다른 사유를 고르거나 그대로 처리하세요."));
  }
  const int limit = stopLimit(op.ground, timesBefore(op.complaint, op.ground, reader)).value_or(0);
  if (limit == 0) {
    return failure(ErrorCode::kConflict,
                   QStringLiteral("현장조사는 한 번만 7일 안에서 늘릴 수 있습니다(시행령 "
                                  "제17조제5항). 조사한 것으로 처리하세요."));
  }
  const QDate latest = lastStoppedDay(today, limit, holidays);
  if (op.until && *op.until > latest) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("현장조사는 %1일 안(%2까지)으로 정하세요(시행령 제17조).")
                       .arg(limit)
                       .arg(toDisplayText(latest)));
  }
  return {};
}

}  // namespace

template <>
const Description<StopClock>& describe<StopClock>() {
  using S = StopClock;
  static const Description<S> d(
      "stop-clock",
      {column("complaint", &S::complaint, u"민원").references(QStringLiteral("complaints")),
       column("ground", &S::ground, u"사유 구분"), column("reason", &S::reason, u"까닭"),
       column("until", &S::until, u"끝나는 날")});
  return d;
}

Result<void> StopClock::check(const OperationContext& context, Reader& reader) const {
  // As with an extension: while it is worked on and nothing is awaited from the complainant.
  const auto now = complaintFor(complaint, Move::kExtend, context, reader);
  if (!now) return failure(now.error());
  if (const auto standing = standingClock(complaint, reader)) {
    return failure(ErrorCode::kConflict,
                   QStringLiteral("처리 기간이 이미 ‘%1’ 사유로 멈춰 있습니다. 끝났으면 먼저 다시 "
                                  "흐르게 하세요.")
                       .arg(stopGroundName(standing->ground)));
  }
  const QDate today = seoulDate(context.at);
  if (until && *until < today) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("끝나는 날이 지난 날짜입니다. 오늘이나 그 뒤로 정하세요."));
  }
  if (ground == StopGround::kInspection) {
    WorkCalendars calendars(*context.rules, reader);
    if (auto ok = checkInspection(*this, *now, today, calendars.holidays(), reader); !ok) return ok;
  }
  return requireText(reason, u"까닭");
}

void StopClock::apply(const OperationContext& context, Transaction& tx) const {
  const Complaint now = tx.find<Complaint>(complaint).value_or(Complaint{});
  const auto limit = stopLimit(ground, timesBefore(complaint, ground, tx));
  std::optional<QDate> last_on = until;
  if (limit && !last_on) {
    WorkCalendars calendars(*context.rules, tx);
    last_on = lastStoppedDay(seoulDate(context.at), *limit, calendars.holidays());
  }
  tx.put(StoppedClock{{context.rowId(u"stop")},
                      complaint,
                      ground,
                      context.at,
                      std::nullopt,
                      // Without a limit in law the end is a plan: what it takes is left out.
                      limit ? last_on : std::nullopt,
                      reason,
                      context.actor.login});
  tx.put(withDueDate(now, context, tx));
  QString line =
      QStringLiteral("처리 기간 멈춤 · %1(%2)").arg(stopGroundName(ground), stopGroundLaw(ground));
  if (last_on) line += QStringLiteral(" · %1까지").arg(toDisplayText(*last_on));
  recordEvent(complaint, describe<StopClock>().name(), line, reason, context, tx);
}

template <>
const Description<ResumeClock>& describe<ResumeClock>() {
  using R = ResumeClock;
  static const Description<R> d(
      "resume-clock",
      {column("complaint", &R::complaint, u"민원").references(QStringLiteral("complaints")),
       column("note", &R::note, u"메모").optional()});
  return d;
}

Result<void> ResumeClock::check(const OperationContext& context, Reader& reader) const {
  // In every state that is not the end, as with a correction.
  const auto now = complaintFor(complaint, Move::kCorrect, context, reader);
  if (!now) return failure(now.error());
  const auto standing = standingClock(complaint, reader);
  if (!standing) {
    return failure(ErrorCode::kConflict,
                   QStringLiteral("처리 기간이 멈춰 있지 않습니다. 경과를 확인하세요."));
  }
  if (context.at < standing->from) {
    return failure(
        ErrorCode::kInvalid,
        QStringLiteral("멈추기 전으로 다시 흐를 수 없습니다. 이 PC의 시계를 확인하세요."));
  }
  return {};
}

void ResumeClock::apply(const OperationContext& context, Transaction& tx) const {
  auto standing = standingClock(complaint, tx);
  if (!standing) return;
  standing->to = context.at;
  tx.put(*standing);
  const Complaint changed =
      withDueDate(tx.find<Complaint>(complaint).value_or(Complaint{}), context, tx);
  tx.put(changed);
  QString line = QStringLiteral("처리 기간 다시 흐름 · %1(%2)")
                     .arg(stopGroundName(standing->ground), stopGroundLaw(standing->ground));
  if (changed.due_at) {
    line += QStringLiteral(" · 기한 %1").arg(toDisplayText(seoulDate(*changed.due_at)));
  }
  recordEvent(complaint, describe<ResumeClock>().name(), line, note, context, tx);
}

}  // namespace pcrm
