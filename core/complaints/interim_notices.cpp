// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/interim_notices.h"

#include "core/calendar/statutory_clocks.h"
#include "core/complaints/course_notice.h"

#include <algorithm>

namespace pcrm {

std::vector<InterimNotice> interimNotices(Reader& reader, const ComplaintFilter& filter,
                                          QDate today, int ahead, int limit) {
  const FilterSql fits = filterSql(filter);
  const QDate newest = today.addDays(ahead - kDaysToInterimNotice);
  // Only complaints with a due date: imported ones of long ago, never ended, owe nobody word.
  Rows rows = reader.database().query(
      QStringLiteral("SELECT c.id, c.receipt_number, c.provisional_number, c.title, c.received_at, "
                     "(SELECT max(n.at) FROM course_notices n WHERE n.complaint_id = c.id) "
                     "FROM complaints c WHERE c.completed_at IS NULL AND c.closed_at IS NULL AND "
                     "c.due_at IS NOT NULL AND c.answer = '' AND c.received_at < ?") +
          fits.where,
      QVariantList{fromSeoul(newest.addDays(1)).ms} + fits.arguments);
  std::vector<InterimNotice> notices;
  while (rows.next()) {
    const QDate received = seoulDate({rows.integer(4)});
    const QDate day = nextInterimNotice(received, today);
    if (day > today.addDays(ahead)) continue;
    // Null, never told, reads as 1970.
    if (seoulDate({rows.integer(5)}) >= day.addDays(-kInterimNoticeEarly)) continue;
    notices.push_back({{Uuid::fromBlob(rows.blob(0))},
                       rows.text(1).isEmpty() ? rows.text(2) : rows.text(1),
                       rows.text(3),
                       day,
                       static_cast<int>(received.daysTo(day))});
  }
  std::stable_sort(notices.begin(), notices.end(),
                   [](const InterimNotice& a, const InterimNotice& b) { return a.day < b.day; });
  if (notices.size() > static_cast<size_t>(limit)) notices.resize(static_cast<size_t>(limit));
  return notices;
}

}  // namespace pcrm
