// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/task_words.h"

#include "core/tasks/recurrence.h"

#include <QCoreApplication>
#include <QLocale>

namespace pcrm {
namespace {

QString say(const char* korean) { return QCoreApplication::translate("pcrm::tasks", korean); }

}  // namespace

ToneWords stateWords(TaskState state) {
  using theme::Tone;
  switch (state) {
    case TaskState::kSelected:
      return {say(QT_TRANSLATE_NOOP("pcrm::tasks", "선정")), Tone::kNeutral};
    case TaskState::kPlanned:
      return {say(QT_TRANSLATE_NOOP("pcrm::tasks", "계획")), Tone::kNeutral};
    case TaskState::kRunning:
      return {say(QT_TRANSLATE_NOOP("pcrm::tasks", "추진")), Tone::kPrimary};
    case TaskState::kReporting:
      return {say(QT_TRANSLATE_NOOP("pcrm::tasks", "안내 중")), Tone::kInformation};
    case TaskState::kImproved:
      return {say(QT_TRANSLATE_NOOP("pcrm::tasks", "개선 확인")), Tone::kSuccess};
    case TaskState::kEnded:
      return {say(QT_TRANSLATE_NOOP("pcrm::tasks", "종료")), Tone::kNeutral};
  }
  return {};
}

QString word(TaskKind kind) {
  return kind == TaskKind::kPeriodic ? say(QT_TRANSLATE_NOOP("pcrm::tasks", "주기과제"))
                                     : say(QT_TRANSLATE_NOOP("pcrm::tasks", "장기과제"));
}

QString word(Compared compared) {
  switch (compared) {
    case Compared::kUnknown:
      return say(QT_TRANSLATE_NOOP("pcrm::tasks", "견주지 않음"));
    case Compared::kBetter:
      return say(QT_TRANSLATE_NOOP("pcrm::tasks", "나아짐"));
    case Compared::kSame:
      return say(QT_TRANSLATE_NOOP("pcrm::tasks", "같음"));
    case Compared::kWorse:
      return say(QT_TRANSLATE_NOOP("pcrm::tasks", "나빠짐"));
  }
  return {};
}

QString word(CheckResult result) {
  switch (result) {
    case CheckResult::kImproved:
      return say(QT_TRANSLATE_NOOP("pcrm::tasks", "개선됨"));
    case CheckResult::kPartly:
      return say(QT_TRANSLATE_NOOP("pcrm::tasks", "일부만 개선됨"));
    case CheckResult::kNotYet:
      return say(QT_TRANSLATE_NOOP("pcrm::tasks", "아직 개선되지 않음"));
  }
  return {};
}

QString word(ContactChannel channel) {
  switch (channel) {
    case ContactChannel::kVisit:
      return say(QT_TRANSLATE_NOOP("pcrm::tasks", "방문"));
    case ContactChannel::kPhone:
      return say(QT_TRANSLATE_NOOP("pcrm::tasks", "전화"));
    case ContactChannel::kInternet:
      return say(QT_TRANSLATE_NOOP("pcrm::tasks", "인터넷"));
    case ContactChannel::kMail:
      return say(QT_TRANSLATE_NOOP("pcrm::tasks", "편지"));
    case ContactChannel::kFax:
      return say(QT_TRANSLATE_NOOP("pcrm::tasks", "팩스"));
    case ContactChannel::kText:
      return say(QT_TRANSLATE_NOOP("pcrm::tasks", "문자"));
  }
  return {};
}

QString shortDate(QDate date, QDate today) {
  const QString day = date.toString(date.year() == today.year() ? QStringLiteral("MM-dd")
                                                                : QStringLiteral("yyyy-MM-dd"));
  return QStringLiteral("%1 (%2)").arg(day,
                                       QLocale().dayName(date.dayOfWeek(), QLocale::ShortFormat));
}

QString recurrenceWords(const QString& recurrence) {
  const auto parsed = parseRecurrence(recurrence);
  if (!parsed) return {};
  if (parsed->every) {
    return (parsed->every->unit == PeriodUnit::kWeeks
                ? say(QT_TRANSLATE_NOOP("pcrm::tasks", "%1주마다"))
                : say(QT_TRANSLATE_NOOP("pcrm::tasks", "%1개월마다")))
        .arg(parsed->every->amount);
  }
  QStringList days;
  for (const DayOfYear& day : parsed->days)
    days << say(QT_TRANSLATE_NOOP("pcrm::tasks", "%1월 %2일")).arg(day.month).arg(day.day);
  return say(QT_TRANSLATE_NOOP("pcrm::tasks", "해마다 %1")).arg(days.join(QStringLiteral(" · ")));
}

}  // namespace pcrm
