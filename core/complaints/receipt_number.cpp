// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/receipt_number.h"

#include "core/offices/office.h"

namespace pcrm {

QString finalNumber(const Complaint& complaint, Transaction& tx) {
  const int year = seoulDate(complaint.received_at).year();
  const auto office = tx.findBy<Office>(u"code", complaint.office);
  const qint64 number =
      tx.nextCounter(QStringLiteral("receipt/%1/%2").arg(year).arg(complaint.office));
  return QStringLiteral("%1-%2-%3")
      .arg(year)
      .arg(office ? office->number_word : complaint.office)
      .arg(number, 6, 10, QLatin1Char('0'));
}

QString provisionalNumber(const QString& device, Transaction& tx) {
  // The last characters of a UUIDv7 are random, the first are the time and so alike.
  return QStringLiteral("임시-%1-%2")
      .arg(device.right(4).toUpper())
      .arg(tx.nextCounter(QStringLiteral("provisional")), 6, 10, QLatin1Char('0'));
}

}  // namespace pcrm
