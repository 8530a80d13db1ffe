// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/deadline_input.h"

#include <array>

namespace pcrm::cli {
namespace {

tl::unexpected<Error> badColumn(const char* column, const QString& value, const QString& how) {
  return failure(
      ErrorCode::kInvalid,
      QStringLiteral("%1: ‘%2’을(를) 읽을 수 없습니다. %3").arg(QLatin1String(column), value, how));
}

bool isDate(const QString& text) { return text.trimmed().size() == 10; }

/// The last moment of a stop that is given as a day.
Instant endOfDay(Instant midnight) { return {midnight.ms + kMsPerDay - 1}; }

Result<ClockStop> readStop(const QString& text) {
  const QString how = QStringLiteral(
      "멈춘 때와 다시 시작한 때를 2026-04-06T10:00/2026-04-10T17:00처럼, 아직 멈춰 있으면 "
      "2026-04-06T10:00/처럼 적으세요.");
  const QStringList ends = text.split(u'/');
  if (ends.size() != 2) return badColumn("stops", text, how);
  const auto from = parseSeoul(ends[0]);
  if (!from) return badColumn("stops", text, how);
  ClockStop stop;
  stop.from = *from;
  if (ends[1].trimmed().isEmpty()) return stop;
  stop.to = parseSeoul(ends[1]);
  if (!stop.to) return badColumn("stops", text, how);
  if (isDate(ends[1])) stop.to = endOfDay(*stop.to);
  if (*stop.to < stop.from) {
    return badColumn("stops", text, QStringLiteral("끝이 시작보다 앞섭니다."));
  }
  return stop;
}

QStringList listed(const QString& field) {
  QStringList parts;
  for (const QString& part : field.split(u';')) {
    if (!part.trimmed().isEmpty()) parts << part.trimmed();
  }
  return parts;
}

}  // namespace

Result<DeadlineInput> readDeadline(const DeadlineWords& words) {
  const QString periods = QStringLiteral("3h 5d 14d 2w 1mo 1y처럼 적으세요.");
  DeadlineInput input;
  const auto received = parseSeoul(words.received);
  if (!received) {
    return badColumn("received", words.received,
                     QStringLiteral("2026-02-12T10:00 꼴의 일시를 적으세요."));
  }
  input.received = *received;
  const auto period = parsePeriod(words.period);
  if (!period) return badColumn("period", words.period, periods);
  input.period = *period;
  for (const QString& text : words.stops) {
    const auto stop = readStop(text);
    if (!stop) return failure(stop.error());
    input.stops.push_back(*stop);
  }
  for (const QString& text : words.extensions) {
    const auto extension = parsePeriod(text);
    if (!extension) return badColumn("extensions", text, periods);
    input.extensions.push_back(*extension);
  }
  return input;
}

Result<std::vector<DeadlineRow>> readDeadlineTable(const QByteArray& bytes) {
  QString text = QString::fromUtf8(bytes);
  if (text.startsWith(QChar::ByteOrderMark)) text.remove(0, 1);
  const QStringList lines = text.split(u'\n');
  const auto fieldsOf = [](const QString& line) {
    QStringList fields = line.split(u'\t');
    for (QString& field : fields) field = field.trimmed();
    return fields;
  };
  const QStringList heading = fieldsOf(lines.front());
  static constexpr std::array<const char*, 5> kColumns = {"id", "received", "period", "stops",
                                                          "extensions"};
  std::array<qsizetype, kColumns.size()> places{};
  for (size_t i = 0; i < kColumns.size(); ++i) {
    places[i] = heading.indexOf(QLatin1String(kColumns[i]));
    if (i < 3 && places[i] < 0) {
      return failure(ErrorCode::kInvalid,
                     QStringLiteral("첫 줄에 ‘%1’ 칸이 없습니다. id, received, period, stops, "
                                    "extensions를 탭으로 나누어 적으세요.")
                         .arg(QLatin1String(kColumns[i])));
    }
  }
  std::vector<DeadlineRow> rows;
  rows.reserve(static_cast<size_t>(lines.size()));
  for (qsizetype line = 1; line < lines.size(); ++line) {
    if (lines[line].trimmed().isEmpty()) continue;
    const QStringList fields = fieldsOf(lines[line]);
    const auto field = [&](size_t column) {
      return places[column] < 0 ? QString() : fields.value(places[column]);
    };
    rows.push_back({static_cast<int>(line) + 1,
                    field(0),
                    {field(1), field(2), listed(field(3)), listed(field(4))}});
  }
  return rows;
}

}  // namespace pcrm::cli
