// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/holidays.h"

namespace pcrm {

Result<HolidayTable> HolidayTable::loadFromTsv(const QString& text) {
  HolidayTable table;
  int number = 0;
  for (const QString& raw : text.split(QLatin1Char('\n'))) {
    ++number;
    const QString line = raw.trimmed();
    if (line.isEmpty() || line.startsWith(QLatin1Char('#'))) continue;
    const qsizetype tab = line.indexOf(QLatin1Char('\t'));
    const QDate date = QDate::fromString(line.left(tab), Qt::ISODate);
    const QString name = tab < 0 ? QString() : line.mid(tab + 1).trimmed();
    if (!date.isValid() || name.isEmpty()) {
      return failure(
          ErrorCode::kInvalid,
          QStringLiteral("공휴일 표 %1번째 줄을 읽을 수 없습니다. \"2026-05-05<탭>어린이날\"처럼 "
                         "날짜와 이름을 탭으로 나누어 적어 주십시오.")
              .arg(number));
    }
    table.add(date, name);
  }
  return table;
}

HolidayTable::Names& HolidayTable::own() {
  if (names_.use_count() > 1) names_ = std::make_shared<Names>(*names_);
  return *names_;
}

void HolidayTable::add(QDate date, const QString& name) {
  QStringList& names = own()[date];
  if (!names.contains(name)) names << name;
}

void HolidayTable::remove(QDate date, const QString& name) {
  if (names_->count(date) == 0) return;
  Names& names = own();
  QStringList& of_date = names[date];
  of_date.removeAll(name);
  if (of_date.isEmpty()) names.erase(date);
}

bool HolidayTable::isHoliday(QDate date) const {
  return date.dayOfWeek() == Qt::Sunday || names_->count(date) > 0;
}

bool HolidayTable::isWorkingDay(QDate date) const {
  return date.dayOfWeek() != Qt::Saturday && !isHoliday(date);
}

bool HolidayTable::countsInDays(QDate date, QDate received) const {
  return received < kSaturdaysLeftOutSince ? !isHoliday(date) : isWorkingDay(date);
}

QString HolidayTable::nameOf(QDate date) const {
  if (const auto found = names_->find(date); found != names_->end()) {
    return found->second.join(QStringLiteral(", "));
  }
  if (date.dayOfWeek() == Qt::Sunday) return QStringLiteral("일요일");
  if (date.dayOfWeek() == Qt::Saturday) return QStringLiteral("토요일");
  return {};
}

}  // namespace pcrm
