// SPDX-License-Identifier: GPL-3.0-or-later
// `pcrm deadline` and `pcrm holidays`: the calendar of the product, for one question or a table.
#include "app/cli/commands.h"
#include "app/cli/deadline_input.h"
#include "app/cli/output.h"
#include "core/workdays/work_calendars.h"

#include <QFile>
#include <QJsonArray>

namespace pcrm::cli {
namespace {

struct DeadlineOptions {
  std::string received;
  std::string period;
  std::vector<std::string> stops;
  std::vector<std::string> extensions;
  std::string target;
  std::string batch;
  std::string office;
};

/// The calendar of a question: that of the program, or of the office in the database of --db.
struct Calendar {
  HolidayTable holidays;
  OfficeHours hours;
};

Result<Calendar> calendarFor(const Globals& globals, const std::string& office) {
  if (globals.db.empty()) {
    const auto rules = shippedRules();
    if (!rules) return failure(rules.error());
    return Calendar{rules->holidays, rules->hours};
  }
  auto session = Session::open(globals, Session::IfAbsent::kFail);
  if (!session) return failure(session.error());
  WorkCalendars calendars((*session)->rules(), (*session)->reader());
  return Calendar{calendars.holidays(), calendars.hoursOf(QString::fromStdString(office))};
}

struct HolidayOptions {
  std::string from;
  std::string to;
};

QString text(const std::string& word) { return QString::fromStdString(word); }

QStringList texts(const std::vector<std::string>& words) {
  QStringList list;
  for (const std::string& word : words) list << text(word);
  return list;
}

/// Why a day has its mark, also for one that plainly counts.
QString reasonOf(const CountedDay& day) {
  QString counted;
  if (day.ordinal > 0) counted = QStringLiteral("%1일째").arg(day.ordinal);
  if (day.working_ms > 0) {
    const qint64 minutes = day.working_ms / kMsPerMinute;
    counted = minutes % 60 == 0 ? QStringLiteral("%1시간").arg(minutes / 60)
                                : QStringLiteral("%1시간 %2분").arg(minutes / 60).arg(minutes % 60);
  }
  if (counted.isEmpty() || day.reason.isEmpty()) return counted + day.reason;
  return QStringLiteral("%1, %2").arg(counted, day.reason);
}

QString codeOf(DayMark mark) {
  switch (mark) {
    case DayMark::kCounted:
      return QStringLiteral("counted");
    case DayMark::kSkipped:
      return QStringLiteral("skipped");
    case DayMark::kStopped:
      return QStringLiteral("stopped");
  }
  return {};
}

QJsonObject toJson(const CountedDay& day) {
  return {{QStringLiteral("date"), day.date.toString(Qt::ISODate)},
          {QStringLiteral("counted"), day.mark == DayMark::kCounted},
          {QStringLiteral("mark"), codeOf(day.mark)},
          {QStringLiteral("reason"), reasonOf(day)}};
}

int answerOne(const DeadlineOptions& options, const Globals& globals) {
  const auto calendar = calendarFor(globals, options.office);
  if (!calendar) return fail(calendar.error(), globals.json);
  const auto input = readDeadline({text(options.received), text(options.period),
                                   texts(options.stops), texts(options.extensions)});
  if (!input) return fail(input.error(), globals.json);
  const Deadline result = deadline(*input, calendar->holidays, calendar->hours);
  QJsonValue target_due;
  if (!options.target.empty()) {
    const auto target = parsePeriod(text(options.target));
    if (!target) {
      return fail({ErrorCode::kInvalid, QStringLiteral("--target에는 3d처럼 기간을 적으세요.")},
                  globals.json);
    }
    const DeadlineInput wished{input->received, *target, input->stops, {}};
    target_due = toSeoulText(deadline(wished, calendar->holidays, calendar->hours).due);
  }
  if (globals.json) {
    QJsonArray explanation;
    for (const CountedDay& day : result.days) explanation << toJson(day);
    printJson(QJsonObject{{QStringLiteral("due"), toSeoulText(result.due)},
                          {QStringLiteral("target_due"), target_due},
                          {QStringLiteral("clock_stopped"), result.clock_stopped},
                          {QStringLiteral("law"), result.law},
                          {QStringLiteral("explanation"), explanation}});
    return kDone;
  }
  std::vector<QStringList> rows = {{QStringLiteral("날짜"), QStringLiteral("셈")}};
  for (const CountedDay& day : result.days)
    rows.push_back({toDisplayText(day.date), reasonOf(day)});
  print(table(rows));
  print(
      QStringLiteral("%1\n처리기한: %2%3\n")
          .arg(result.law, toDisplayText(result.due),
               result.clock_stopped ? QStringLiteral(" 이후 (지금은 멈춰 있습니다)") : QString()));
  if (target_due.isString()) print(QStringLiteral("목표: %1\n").arg(target_due.toString()));
  return kDone;
}

int answerTable(const DeadlineOptions& options, const Globals& globals) {
  QFile file(text(options.batch));
  if (!file.open(QIODevice::ReadOnly)) {
    return fail(
        {ErrorCode::kNotFound,
         QStringLiteral("표를 열 수 없습니다: %1. 경로를 확인하세요.").arg(file.fileName())},
        globals.json);
  }
  const auto calendar = calendarFor(globals, options.office);
  if (!calendar) return fail(calendar.error(), globals.json);
  const auto rows = readDeadlineTable(file.readAll());
  if (!rows) return fail(rows.error(), globals.json);
  QJsonArray answers;
  std::vector<QStringList> shown = {{QStringLiteral("번호"), QStringLiteral("처리기한")}};
  bool all_read = true;
  for (const DeadlineRow& row : *rows) {
    const auto input = readDeadline(row.words);
    QString due;
    QString error;
    if (input) {
      due = toSeoulText(deadline(*input, calendar->holidays, calendar->hours).due);
    } else {
      all_read = false;
      error = QStringLiteral("%1번째 줄, %2").arg(row.line).arg(input.error().message);
      say(error);
    }
    if (globals.json) {
      QJsonObject answer{{QStringLiteral("id"), row.id}};
      answer.insert(input ? QStringLiteral("due") : QStringLiteral("error"), input ? due : error);
      answers << answer;
    } else {
      shown.push_back({row.id, due});
    }
  }
  if (globals.json) {
    printJsonList(answers);
  } else {
    print(table(shown));
  }
  return all_read ? kDone : kBadInput;
}

int answer(const DeadlineOptions& options, const Globals& globals) {
  if (!options.batch.empty()) return answerTable(options, globals);
  if (options.received.empty() || options.period.empty()) {
    return usage(
        QStringLiteral("--received와 --period를, 여러 건이면 --batch를 적으세요. "
                       "쓰는 법: pcrm deadline --help"));
  }
  return answerOne(options, globals);
}

/// A year, or a date.
std::optional<QDate> readDay(const std::string& word, bool end_of_year) {
  const QString day = text(word);
  if (day.size() != 4) return QDate::fromString(day, Qt::ISODate);
  return end_of_year ? QDate(day.toInt(), 12, 31) : QDate(day.toInt(), 1, 1);
}

int list(const HolidayOptions& options, const Globals& globals) {
  const auto from = readDay(options.from, false);
  const auto to = readDay(options.to, true);
  if (!from || !to || !from->isValid() || !to->isValid() || *to < *from) {
    return usage(
        QStringLiteral("--from과 --to에는 2026 같은 해나 2026-05-01 같은 날짜를 적으세요."));
  }
  const auto calendar = calendarFor(globals, {});
  if (!calendar) return fail(calendar.error(), globals.json);
  QJsonArray holidays;
  std::vector<QStringList> shown = {{QStringLiteral("날짜"), QStringLiteral("공휴일")}};
  for (const auto& [date, names] : calendar->holidays.listed()) {
    if (date < *from || date > *to) continue;
    for (const QString& name : names) {
      holidays << QJsonObject{{QStringLiteral("date"), date.toString(Qt::ISODate)},
                              {QStringLiteral("name"), name}};
      shown.push_back({toDisplayText(date), name});
    }
  }
  if (globals.json) {
    printJsonList(holidays);
  } else {
    print(table(shown));
  }
  return kDone;
}

}  // namespace

void addDeadlineCommand(CLI::App& app, Globals& globals) {
  CLI::App* command =
      app.add_subcommand("deadline", "처리기한을 세고, 날마다 왜 그런지 보여 줍니다");
  auto options = std::make_shared<DeadlineOptions>();
  command->add_option("--received", options->received, "접수 일시, 예: 2026-02-12T10:00")
      ->type_name("일시");
  command->add_option("--period", options->period, "처리기간: 3h 5d 14d 2w 1mo 1y")
      ->type_name("기간");
  command->add_option("--stop", options->stops, "멈춘 동안, 예: 2026-04-06/2026-04-10; 여러 번")
      ->type_name("A/B");
  command->add_option("--extend", options->extensions, "연장한 기간; 여러 번")->type_name("기간");
  command->add_option("--office", options->office, "--db에서 근무시간을 가져올 기관의 코드")
      ->type_name("기관");
  command->add_option("--target", options->target, "기관이 정한 목표 기간")->type_name("기간");
  command
      ->add_option(
          "--batch", options->batch,
          "여러 건을 적은 탭 구분 표: id, received, period, stops(A/B;A/B), extensions(P;P)")
      ->type_name("경로");
  command->callback([options, &globals] {
    globals.run = [options, &globals] { return answer(*options, globals); };
  });
}

void addHolidaysCommand(CLI::App& app, Globals& globals) {
  CLI::App* command =
      app.add_subcommand("holidays", "공휴일을 보여 줍니다 (1990년부터 2050년까지)");
  auto options = std::make_shared<HolidayOptions>();
  command->add_option("--from", options->from, "첫해나 첫날")->type_name("해")->required();
  command->add_option("--to", options->to, "끝 해나 끝 날")->type_name("해")->required();
  command->callback([options, &globals] {
    globals.run = [options, &globals] { return list(*options, globals); };
  });
}

}  // namespace pcrm::cli
