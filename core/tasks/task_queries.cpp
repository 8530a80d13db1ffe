// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_queries.h"

#include "core/tasks/task_step.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace pcrm {
namespace {

struct Where {
  QString sql;
  QVariantList arguments;
};

/// Of the table or alias `t`, for behind a WHERE.
Where fits(const TaskFilter& filter, const QString& t) {
  Where where{QStringLiteral("1 = 1"), {}};
  if (filter.seen_by && !filter.seen_by->seesWholeCity()) {
    const Actor& actor = *filter.seen_by;
    where.sql += QStringLiteral(" AND (%1.office = ?").arg(t);
    where.arguments << actor.office;
    if (!actor.department.isEmpty()) {
      where.sql += QStringLiteral(" OR %1.department = ?").arg(t);
      where.arguments << actor.department;
    }
    where.sql += u')';
  }
  if (filter.complaint) {
    where.sql += QStringLiteral(
                     " AND EXISTS (SELECT 1 FROM task_complaints k WHERE k.task_id = %1.id AND "
                     "k.complaint_id = ?)")
                     .arg(t);
    where.arguments << filter.complaint->value.blob();
  }
  if (filter.open_only) where.sql += QStringLiteral(" AND %1.ended_at IS NULL").arg(t);
  return where;
}

QString isoDate(QDate date) { return date.toString(Qt::ISODate); }

int peopleIn(const std::vector<TaskComplaint>& links) {
  QSet<Uuid> people;
  for (const TaskComplaint& link : links) people.insert(link.person);
  return static_cast<int>(people.size());
}

bool comesBefore(const TaskSummary& a, const TaskSummary& b) {
  const bool a_open = !a.task.ended_at;
  const bool b_open = !b.task.ended_at;
  if (a_open != b_open) return a_open;
  const QDate never(9999, 1, 1);
  const QDate a_next = a.task.next_check_on.value_or(never);
  const QDate b_next = b.task.next_check_on.value_or(never);
  if (a_next != b_next) return a_next < b_next;
  return std::tie(a.task.title, a.task.id) < std::tie(b.task.title, b.task.id);
}

/// Notices with task, round and complaint, that fit `tail`.
std::vector<NoticeToTell> readNotices(Reader& reader, const QString& tail,
                                      const QVariantList& arguments) {
  std::vector<NoticeToTell> out;
  for (FeedbackNotice& notice : reader.list<FeedbackNotice>(tail, arguments)) {
    NoticeToTell one;
    if (const auto task = reader.find<Task>(notice.task)) one.task_title = task->title;
    if (const auto round = reader.find<TaskRound>(notice.round)) one.round = round->number;
    if (const auto complaint = reader.find<Complaint>(notice.complaint)) {
      one.number = complaint->number();
      one.name = complaint->complainant_name;
      one.phone = complaint->complainant_phone;
    }
    one.notice = std::move(notice);
    out.push_back(std::move(one));
  }
  return out;
}

}  // namespace

std::vector<TaskSummary> tasksOfYear(Reader& reader, const TaskFilter& filter, int year,
                                     QDate today) {
  Where where = fits(filter, QStringLiteral("tasks"));
  where.arguments << fromSeoul({year + 1, 1, 1}).ms << fromSeoul({year, 1, 1}).ms;
  std::vector<TaskSummary> out;
  for (Task& task : reader.list<Task>(
           QStringLiteral("WHERE %1 AND created_at < ? AND (ended_at IS NULL OR ended_at >= ?)")
               .arg(where.sql),
           where.arguments)) {
    TaskSummary summary;
    const auto links = linksOf(task.id, reader);
    summary.cases = static_cast<int>(links.size());
    summary.people = peopleIn(links);
    summary.to_tell = static_cast<int>(queuedNotices(task.id, reader).size());
    for (TaskRound& round : roundsOf(task.id, reader)) {
      if (!round.done_at && round.planned_on < today && !task.ended_at) ++summary.late;
      if (round.planned_on.year() == year) summary.rounds.push_back(std::move(round));
    }
    summary.task = std::move(task);
    out.push_back(std::move(summary));
  }
  std::sort(out.begin(), out.end(), comesBefore);
  return out;
}

std::vector<DueRound> dueRounds(Reader& reader, const TaskFilter& filter, QDate until) {
  const Where where = fits(filter, QStringLiteral("t"));
  std::vector<DueRound> out;
  for (TaskRound& round : reader.list<TaskRound>(
           QStringLiteral("WHERE done_at IS NULL AND planned_on <= ? AND EXISTS (SELECT 1 FROM "
                          "tasks t WHERE t.id = task_rounds.task_id AND t.ended_at IS NULL AND %1) "
                          "ORDER BY planned_on, id")
               .arg(where.sql),
           QVariantList{isoDate(until)} + where.arguments)) {
    const auto task = reader.find<Task>(round.task);
    if (task) out.push_back({std::move(round), task->title, task->owner});
  }
  return out;
}

std::vector<NoticeToTell> noticesToTell(Reader& reader, const TaskFilter& filter) {
  const Where where = fits(filter, QStringLiteral("t"));
  return readNotices(
      reader,
      QStringLiteral("WHERE state = 'queued' AND EXISTS (SELECT 1 FROM tasks t WHERE t.id = "
                     "feedback_notices.task_id AND %1) ORDER BY queued_at, id")
          .arg(where.sql),
      where.arguments);
}

TaskReach reachOf(Reader& reader, const TaskFilter& filter, Instant from, Instant to) {
  const Where where = fits(filter, QStringLiteral("t"));
  const QVariantList arguments = QVariantList{from.ms, to.ms} + where.arguments;
  TaskReach reach;
  QSet<Uuid> tasks;
  for (const TaskRound& round : reader.list<TaskRound>(
           QStringLiteral("WHERE done_at >= ? AND done_at < ? AND EXISTS (SELECT 1 FROM tasks t "
                          "WHERE t.id = task_rounds.task_id AND %1)")
               .arg(where.sql),
           arguments)) {
    ++reach.rounds;
    tasks.insert(round.task.value);
  }
  QSet<Uuid> people;
  QSet<Uuid> cases;
  for (const Uuid& task : tasks) {
    for (const TaskComplaint& link : linksOf({task}, reader)) {
      people.insert(link.person);
      cases.insert(link.complaint.value);
    }
  }
  reach.cases = static_cast<int>(cases.size());
  reach.people = static_cast<int>(people.size());
  return reach;
}

std::optional<TaskDetail> readTask(Reader& reader, TaskId id, const Actor& actor, QDate today) {
  auto task = reader.find<Task>(id);
  if (!task || !actor.sees(task->office, task->department)) return std::nullopt;
  TaskDetail detail;
  detail.rounds = roundsOf(id, reader);
  const auto links = linksOf(id, reader);
  detail.people = peopleIn(links);
  for (const TaskComplaint& link : links) {
    const auto complaint = reader.find<Complaint>(link.complaint);
    detail.complaints.push_back({link, complaint ? complaint->number() : QString(),
                                 complaint ? complaint->complainant_name : QString()});
  }
  detail.notices = readNotices(
      reader, QStringLiteral("WHERE task_id = ? ORDER BY (state <> 'queued'), told_at DESC, id"),
      {id.value.blob()});
  detail.checks = checksOf(id, reader);
  if (task->state != TaskState::kEnded)
    detail.hinders_ending = whatHindersEnding(*task, today, reader);
  detail.task = std::move(*task);
  return detail;
}

}  // namespace pcrm
