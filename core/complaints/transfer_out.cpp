// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/statutory_clocks.h"
#include "core/complaints/complaint_step.h"
#include "core/complaints/running_operations.h"

namespace pcrm {

template <>
const Description<TransferOut>& describe<TransferOut>() {
  using T = TransferOut;
  static const Description<T> d(
      "transfer-out",
      {column("complaint", &T::complaint, u"민원").references(QStringLiteral("complaints")),
       column("agency", &T::agency, u"받을 기관"), column("reason", &T::reason, u"이송 사유"),
       column("told", &T::told, u"민원인에게 알린 방법")});
  return d;
}

Result<void> TransferOut::check(const OperationContext& context, Reader& reader) const {
  const auto now = complaintFor(complaint, Move::kTransfer, context, reader);
  if (!now) return failure(now.error());
  if (auto ok = requireText(agency, u"받을 기관"); !ok) return ok;
  if (auto ok = requireText(reason, u"이송 사유"); !ok) return ok;
  if (!told.trimmed().isEmpty()) return {};
  return failure(
      ErrorCode::kInvalid,
      QStringLiteral("다른 기관으로 이송하면 민원인에게 알려야 합니다(시행령 제13조). 언제 "
                     "어떻게 알렸는지 적으세요."));
}

void TransferOut::apply(const OperationContext& context, Transaction& tx) const {
  Complaint changed = moved(complaint, Move::kClose, tx);
  changed.closed_at = context.at;
  tx.put(changed);
  WorkCalendars calendars(*context.rules, tx);
  const Instant until = endOf(WorkingClock::kToOtherAgency, changed.received_at,
                              calendars.holidays(), calendars.hoursOf(changed.office));
  recordEvent(complaint, describe<TransferOut>().name(),
              QStringLiteral("다른 기관으로 이송(시행령 제13조) · %1%2")
                  .arg(agency.trimmed(),
                       context.at <= until ? QString() : QStringLiteral(" · 8근무시간 지남")),
              QStringLiteral("%1\n민원인 안내: %2").arg(reason, told), context, tx);
}

}  // namespace pcrm
