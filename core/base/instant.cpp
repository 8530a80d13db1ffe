// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/instant.h"

#include <QStringList>

namespace pcrm {
namespace {

QDateTime seoulWallClock(Instant at) {
  return QDateTime::fromMSecsSinceEpoch(at.ms + kSeoulOffsetMs, Qt::UTC);
}

}  // namespace

QDate seoulDate(Instant at) { return seoulWallClock(at).date(); }

QTime seoulTime(Instant at) { return seoulWallClock(at).time(); }

Instant fromSeoul(QDate date, QTime time) {
  return {QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch() - kSeoulOffsetMs};
}

QString toSeoulText(Instant at) {
  return seoulWallClock(at).toString(QStringLiteral("yyyy-MM-ddTHH:mm"));
}

std::optional<Instant> parseSeoul(const QString& text) {
  const QString trimmed = text.trimmed();
  const QDate date = QDate::fromString(trimmed.left(10), Qt::ISODate);
  if (!date.isValid()) return std::nullopt;
  if (trimmed.size() == 10) return fromSeoul(date);
  if (trimmed[10] != u'T' && trimmed[10] != u' ') return std::nullopt;
  const QString clock = trimmed.mid(11);
  for (const char* format : {"HH:mm", "HH:mm:ss", "H:mm", "HH:mm:ss.zzz"}) {
    const QTime time = QTime::fromString(clock, QLatin1String(format));
    if (time.isValid()) return fromSeoul(date, time);
  }
  return std::nullopt;
}

QString toDisplayText(QDate date) {
  static const QString kDays = QStringLiteral("월화수목금토일");
  return QStringLiteral("%1 (%2)").arg(date.toString(Qt::ISODate), kDays[date.dayOfWeek() - 1]);
}

QString toDisplayText(Instant at) {
  return QStringLiteral("%1 %2").arg(toDisplayText(seoulDate(at)),
                                     seoulTime(at).toString(QStringLiteral("HH:mm")));
}

}  // namespace pcrm
