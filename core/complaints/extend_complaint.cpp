// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/period.h"
#include "core/complaints/complaint_operations.h"
#include "core/complaints/complaint_step.h"
#include "core/complaints/notice_text.h"

namespace pcrm {
namespace {

constexpr int kMostExtensions = 2;  // Decree art. 21: once, and once more with consent.

/// No longer than the period itself. Different units cannot be compared by amount: only equal ones
/// are accepted.
bool withinPeriod(const Period& extension, const Period& period) {
  return extension.unit == period.unit && extension.amount <= period.amount;
}

}  // namespace

template <>
const Description<ExtendComplaint>& describe<ExtendComplaint>() {
  using X = ExtendComplaint;
  static const Description<X> d(
      "extend-complaint",
      {column("complaint", &X::complaint, u"민원").references(QStringLiteral("complaints")),
       column("period", &X::period, u"연장 기간").optional(), column("reason", &X::reason, u"사유"),
       column("consent", &X::consent, u"민원인 동의").optional()});
  return d;
}

Result<void> ExtendComplaint::check(const OperationContext& context, Reader& reader) const {
  const auto now = complaintFor(complaint, Move::kExtend, context, reader);
  if (!now) return failure(now.error());
  if (auto ok = requireText(reason, u"연장 사유"); !ok) return ok;
  const auto statutory = parsePeriod(now->period);
  if (!statutory)
    return failure(
        ErrorCode::kConflict,
        QStringLiteral("처리 기간이 정해지지 않아 연장할 수 없습니다. 먼저 분류하세요."));
  if (!period.isEmpty()) {
    const auto wanted = parsePeriod(period);
    if (!wanted)
      return failure(ErrorCode::kInvalid, QStringLiteral("연장 기간은 7d처럼 적으세요."));
    if (!withinPeriod(*wanted, *statutory)) {
      return failure(ErrorCode::kInvalid,
                     QStringLiteral("연장은 처리 기간(%1) 안에서만 할 수 있습니다(시행령 제21조).")
                         .arg(toDisplayText(*statutory)));
    }
  }
  if (now->extension_count >= kMostExtensions) {
    return failure(ErrorCode::kConflict,
                   QStringLiteral("이미 두 번 연장했습니다(시행령 제21조). 처리하고 답변하세요."));
  }
  if (now->extension_count == 1 && !consent) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("두 번째 연장에는 민원인의 동의가 필요합니다(시행령 제21조)."));
  }
  return {};
}

void ExtendComplaint::apply(const OperationContext& context, Transaction& tx) const {
  Complaint changed = moved(complaint, Move::kExtend, tx);
  const QString length = period.isEmpty() ? changed.period : period;
  // None only when the database has just failed: the operation then counts for nothing.
  const Period extension = parsePeriod(length).value_or(Period{});
  ++changed.extension_count;
  Extension row{
      {context.rowId(u"extension")}, complaint, context.at, length, reason, consent, std::nullopt};
  tx.put(row);
  changed = withDueDate(changed, context, tx);
  tx.put(changed);
  row.due = changed.due_at;
  tx.put(row);
  recordEvent(
      complaint, describe<ExtendComplaint>().name(),
      QStringLiteral("연장 %1 · %2까지")
          .arg(toDisplayText(extension),
               changed.due_at ? toDisplayText(seoulDate(*changed.due_at)) : QString()),
      noticeTo(NoticeKind::kExtension, changed, namedPerson(changed, context.actor, tx), reason,
               changed.due_at ? std::optional(seoulDate(*changed.due_at)) : std::nullopt),
      context, tx);
}

}  // namespace pcrm
