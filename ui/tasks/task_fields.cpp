// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/task_fields.h"

#include "core/tasks/task_operations.h"
#include "ui/tasks/task_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace pcrm {
namespace {

using Kind = MoveField::Kind;

constexpr int kNextCheckMonths = 3;

QString say(const char* korean) { return QCoreApplication::translate("pcrm::tasks", korean); }

MoveField text(const char* key, const QString& label, const QString& hint, bool required,
               const QString& value = {}) {
  return {.key = QLatin1String(key),
          .label = label,
          .kind = Kind::kText,
          .hint = hint,
          .value = value,
          .required = required,
          .always = required};
}

MoveField line(const char* key, const QString& label, const QString& hint, bool required,
               const QString& value = {}) {
  MoveField field = text(key, label, hint, required, value);
  field.kind = Kind::kLine;
  return field;
}

template <class E>
MoveField choice(const char* key, const QString& label, std::initializer_list<E> values, E first) {
  MoveField field{.key = QLatin1String(key),
                  .label = label,
                  .kind = Kind::kChoice,
                  .value = codeOf(first),
                  .always = true};
  for (const E value : values) field.choices.push_back({word(value), codeOf(value)});
  return field;
}

MoveField date(const char* key, const QString& label, QDate value, bool always) {
  return {.key = QLatin1String(key),
          .label = label,
          .kind = Kind::kDate,
          .value = value,
          .always = always};
}

std::vector<MoveField> planFields(const Task& task, QDate today) {
  return {
      text("plan", say(QT_TRANSLATE_NOOP("pcrm::tasks", "계획")),
           say(QT_TRANSLATE_NOOP("pcrm::tasks", "누가 무엇을 어떻게 하는지")), true, task.plan),
      line("ground", say(QT_TRANSLATE_NOOP("pcrm::tasks", "예산이나 법령의 근거")),
           say(QT_TRANSLATE_NOOP("pcrm::tasks", "예: 2027년 본예산 3억 원")),
           task.kind == TaskKind::kLongTerm, task.ground),
      line("recurrence", say(QT_TRANSLATE_NOOP("pcrm::tasks", "주기")),
           say(QT_TRANSLATE_NOOP("pcrm::tasks", "해마다의 월-일: 11-15 12-01 · 또는 2w, 3mo마다")),
           task.kind == TaskKind::kPeriodic, task.recurrence),
      date("starts_on", say(QT_TRANSLATE_NOOP("pcrm::tasks", "시작일")),
           task.starts_on.value_or(today), !task.starts_on)};
}

std::vector<MoveField> roundFields(const TaskDetail& detail, QDate today) {
  const bool first = std::none_of(detail.rounds.begin(), detail.rounds.end(),
                                  [](const TaskRound& round) { return round.done_at.has_value(); });
  std::vector<MoveField> fields{
      text("result", say(QT_TRANSLATE_NOOP("pcrm::tasks", "결과")),
           say(QT_TRANSLATE_NOOP("pcrm::tasks",
                                 "무엇을 했고 어떻게 되었는지. 민원인에게 알릴 말이 됩니다.")),
           true)};
  if (!first) {
    fields.push_back(choice<Compared>(
        "compared", say(QT_TRANSLATE_NOOP("pcrm::tasks", "지난 회차와 견주어")),
        {Compared::kBetter, Compared::kSame, Compared::kWorse}, Compared::kBetter));
  }
  fields.push_back(date("done_on", say(QT_TRANSLATE_NOOP("pcrm::tasks", "실시일")), today, false));
  return fields;
}

std::vector<MoveField> ownerFields(const Task& task, const Names& names) {
  MoveField owner{.key = QStringLiteral("owner"),
                  .label = say(QT_TRANSLATE_NOOP("pcrm::tasks", "담당자")),
                  .kind = Kind::kChoice,
                  .value = task.owner};
  for (const User& user : names.people) {
    if (kTaskRoles.contains(user.role))
      owner.choices.push_back(
          {QStringLiteral("%1 · %2").arg(user.name, user.department.isEmpty()
                                                        ? names.office(user.office)
                                                        : names.department(user.department)),
           user.login});
  }
  MoveField department{.key = QStringLiteral("department"),
                       .label = say(QT_TRANSLATE_NOOP("pcrm::tasks", "부서")),
                       .kind = Kind::kChoice,
                       .value = task.department};
  for (const Department& each : names.departments)
    department.choices.push_back({each.name, each.code});
  return {owner, department};
}

}  // namespace

std::vector<MoveField> fieldsOf(TaskAction action, const TaskDetail& detail, const Names& names,
                                QDate today) {
  switch (action) {
    case TaskAction::kPlan:
      return planFields(detail.task, today);
    case TaskAction::kPlanRounds: {
      MoveField year{.key = QStringLiteral("year"),
                     .label = say(QT_TRANSLATE_NOOP("pcrm::tasks", "연도")),
                     .kind = Kind::kChoice,
                     .value = QString::number(today.year()),
                     .always = true};
      for (int each = today.year() - 1; each <= today.year() + 2; ++each)
        year.choices.push_back({QString::number(each), QString::number(each)});
      return {year};
    }
    case TaskAction::kRecordRound:
      return roundFields(detail, today);
    case TaskAction::kTell:
      return {choice<ContactChannel>("channel", say(QT_TRANSLATE_NOOP("pcrm::tasks", "알린 방법")),
                                     {ContactChannel::kPhone, ContactChannel::kText,
                                      ContactChannel::kMail, ContactChannel::kVisit},
                                     ContactChannel::kPhone),
              line("note", say(QT_TRANSLATE_NOOP("pcrm::tasks", "메모")),
                   say(QT_TRANSLATE_NOOP("pcrm::tasks", "알리지 못했으면 그 까닭")), false),
              {.key = QStringLiteral("unreachable"),
               .label = say(QT_TRANSLATE_NOOP("pcrm::tasks", "알리지 못했습니다")),
               .kind = Kind::kTick,
               .value = false}};
    case TaskAction::kCheck:
      return {
          choice<CheckResult>("result", say(QT_TRANSLATE_NOOP("pcrm::tasks", "판정")),
                              {CheckResult::kImproved, CheckResult::kPartly, CheckResult::kNotYet},
                              CheckResult::kNotYet),
          text("evidence", say(QT_TRANSLATE_NOOP("pcrm::tasks", "증거")),
               say(QT_TRANSLATE_NOOP("pcrm::tasks", "무엇을 보고 판정했는지")), true),
          date("next_check_on",
               say(QT_TRANSLATE_NOOP("pcrm::tasks", "다음 점검일 (끝나지 않았으면)")),
               today.addMonths(kNextCheckMonths), true)};
    case TaskAction::kReassign:
      return ownerFields(detail.task, names);
    case TaskAction::kEnd:
      return {text("outcome", say(QT_TRANSLATE_NOOP("pcrm::tasks", "과제의 결과")),
                   say(QT_TRANSLATE_NOOP("pcrm::tasks", "무엇이 나아졌는지")), true)};
  }
  return {};
}

QString noteOf(TaskAction action, const TaskDetail& detail) {
  switch (action) {
    case TaskAction::kRecordRound:
      return say(
          QT_TRANSLATE_NOOP("pcrm::tasks", "민원을 낸 사람마다 결과를 알릴 일이 하나씩 생깁니다."));
    case TaskAction::kTell:
      return openNotice(detail) ? openNotice(detail)->notice.text : QString();
    case TaskAction::kPlanRounds:
      return recurrenceWords(detail.task.recurrence);
    default:
      return {};
  }
}

QJsonObject subjectOf(TaskAction action, const TaskDetail& detail) {
  if (action == TaskAction::kRecordRound && openRound(detail))
    return {{QStringLiteral("round"), openRound(detail)->id.text()}};
  if (action == TaskAction::kTell && openNotice(detail))
    return {{QStringLiteral("notice"), openNotice(detail)->notice.id.text()}};
  return {{QStringLiteral("task"), detail.task.id.text()}};
}

std::vector<MoveField> newTaskFields(const QString& title, TaskKind kind) {
  MoveField name =
      line("title", say(QT_TRANSLATE_NOOP("pcrm::tasks", "과제 이름")),
           say(QT_TRANSLATE_NOOP("pcrm::tasks", "예: 겨울철 이면도로 제설")), true, title);
  return {name, choice<TaskKind>("kind", say(QT_TRANSLATE_NOOP("pcrm::tasks", "구분")),
                                 {TaskKind::kPeriodic, TaskKind::kLongTerm}, kind)};
}

std::vector<MoveField> complaintTaskFields(const Complaint& complaint,
                                           const std::vector<TaskSummary>& tasks) {
  MoveField which{.key = QStringLiteral("task"),
                  .label = say(QT_TRANSLATE_NOOP("pcrm::tasks", "어느 과제로")),
                  .kind = Kind::kChoice,
                  .value = QString(),
                  .always = true};
  which.choices.push_back({say(QT_TRANSLATE_NOOP("pcrm::tasks", "새 과제로")), QString()});
  // Those of the complaint's department come first.
  for (const bool near : {true, false}) {
    for (const TaskSummary& each : tasks) {
      if ((each.task.department == complaint.department) == near)
        which.choices.push_back({each.task.title, each.task.id.text()});
    }
  }
  std::vector<MoveField> fields{which};
  const TaskKind kind = complaint.handling_type == HandlingType::kLongTerm ? TaskKind::kLongTerm
                                                                           : TaskKind::kPeriodic;
  for (MoveField& field : newTaskFields(complaint.title.simplified(), kind))
    fields.push_back(std::move(field));
  return fields;
}

}  // namespace pcrm
