// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/due_changes.h"

#include "core/complaints/complaint_deadline.h"
#include "core/store/transaction.h"
#include "core/workdays/work_calendars.h"

#include <algorithm>

namespace pcrm {
namespace {

std::vector<ComplaintId> concerned(const CalendarChange& change, const OperationContext& context,
                                   Reader& reader) {
  const Instant from = change.day ? fromSeoul(*change.day) : context.at;
  const Instant to = change.day ? fromSeoul(change.day->addDays(1)) : Instant{context.at.ms + 1};
  QString sql = QStringLiteral(
      "SELECT id FROM complaints WHERE completed_at IS NULL AND closed_at IS NULL AND due_at >= ? "
      "AND received_at < ?");
  QVariantList arguments{from.ms, to.ms};
  if (change.office) {
    sql += QStringLiteral(" AND office = ?");
    arguments << *change.office;
  }
  std::vector<ComplaintId> ids;
  Rows rows = reader.database().query(sql + QStringLiteral(" ORDER BY due_at, rid"), arguments);
  while (rows.next()) ids.push_back({Uuid::fromBlob(rows.blob(0))});
  return ids;
}

/// What follows from a move, for the person in charge.
QString advice(bool later) {
  return later ? QStringLiteral(
                     "민원인에게 이미 알린 처리 예정일은 되도록 지켜 주십시오(행정안전부 권고).")
               : QStringLiteral("기한이 앞당겨졌습니다. 일정을 다시 확인하세요.");
}

/// Of complaints `c` that are this person's to handle.
QString ownedBy(const Actor& actor, QVariantList& arguments) {
  QString queue = QStringLiteral("c.office = ?");
  arguments << actor.login << actor.office;
  if (!actor.department.isEmpty()) {
    queue = QStringLiteral("(c.office = ? OR c.department = ?)");
    arguments << actor.department;
  }
  return QStringLiteral("(c.assignee = ? OR (c.assignee = '' AND %1))").arg(queue);
}

std::vector<DueChange> unseen(Reader& reader, const Actor& actor) {
  QVariantList arguments;
  return reader.list<DueChange>(
      QStringLiteral("WHERE seen_by = '' AND complaint_id IN (SELECT c.id FROM complaints c WHERE "
                     "c.id = due_changes.complaint_id AND c.completed_at IS NULL AND c.closed_at "
                     "IS NULL AND %1) ORDER BY at, cause, now_at, id")
          .arg(ownedBy(actor, arguments)),
      arguments);
}

}  // namespace

template <>
const Description<DueChange>& describe<DueChange>() {
  using D = DueChange;
  static const Description<D> d(
      "due_changes",
      {column("id", &D::id, u"식별자"),
       column("complaint_id", &D::complaint, u"민원").references(QStringLiteral("complaints")),
       column("at", &D::at, u"일시"), column("was_at", &D::was, u"이전 기한"),
       column("now_at", &D::now, u"바뀐 기한"), column("cause", &D::cause, u"까닭"),
       column("seen_by", &D::seen_by, u"확인한 사람")});
  return d;
}

int moveDueDates(const CalendarChange& change, const OperationContext& context, Transaction& tx) {
  WorkCalendars calendars(*context.rules, tx);
  int moved = 0;
  for (const ComplaintId id : concerned(change, context, tx)) {
    auto complaint = tx.find<Complaint>(id);
    if (!complaint || !complaint->due_at) continue;
    const auto deadline = complaintDeadline(*complaint, calendars, tx);
    if (!deadline || deadline->due == *complaint->due_at) continue;
    const Instant was = *complaint->due_at;
    complaint->due_at = deadline->due;
    tx.put(*complaint);
    const QString word = id.value.text();
    tx.put(DueChange{{context.rowId(QStringLiteral("due/") + word)},
                     id,
                     context.at,
                     was,
                     deadline->due,
                     change.cause,
                     {}});
    tx.put(ComplaintEvent{{context.rowId(QStringLiteral("event/") + word)},
                          id,
                          context.at,
                          change.operation,
                          context.actor.login,
                          QStringLiteral("처리기한이 %1에서 %2(으)로 바뀜: %3")
                              .arg(toDisplayText(was), toDisplayText(deadline->due), change.cause),
                          advice(was < deadline->due)});
    ++moved;
  }
  return moved;
}

std::vector<DueChangeNotice> dueChangeNotices(Reader& reader, const Actor& actor) {
  std::vector<DueChangeNotice> notices;
  for (DueChange& change : unseen(reader, actor)) {
    auto same = std::find_if(notices.begin(), notices.end(), [&](const DueChangeNotice& notice) {
      return notice.cause == change.cause;
    });
    if (same == notices.end()) {
      notices.push_back({change.cause, change.at, {}, change.was < change.now});
      same = notices.end() - 1;
    }
    same->changes.push_back(std::move(change));
  }
  return notices;
}

QString noticeText(const DueChangeNotice& notice) {
  return QStringLiteral("%1: 민원 %2건의 처리기한이 %3. %4")
      .arg(notice.cause)
      .arg(notice.changes.size())
      .arg(notice.later ? QStringLiteral("늦춰졌습니다") : QStringLiteral("앞당겨졌습니다"),
           advice(notice.later));
}

template <>
const Description<DismissDueChanges>& describe<DismissDueChanges>() {
  static const Description<DismissDueChanges> d(
      "dismiss-due-changes", {column("cause", &DismissDueChanges::cause, u"까닭")});
  return d;
}

Result<void> DismissDueChanges::check(const OperationContext&, Reader&) const {
  if (!cause.isEmpty()) return {};
  return failure(ErrorCode::kInvalid, QStringLiteral("확인할 알림을 고르세요."));
}

void DismissDueChanges::apply(const OperationContext& context, Transaction& tx) const {
  for (DueChange& change : unseen(tx, context.actor)) {
    if (change.cause != cause) continue;
    change.seen_by = context.actor.login;
    tx.put(change);
  }
}

}  // namespace pcrm
