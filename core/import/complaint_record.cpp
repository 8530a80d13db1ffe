// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/complaint_record.h"

#include "core/import/import_date.h"

#include <QCryptographicHash>

#include <algorithm>

namespace pcrm {
namespace {

constexpr int kOpeningHour = 9;
constexpr int kClosingHour = 18;
constexpr qsizetype kHashDigits = 24;
constexpr qsizetype kShownInReason = 40;

QString shown(const QString& text) {
  return text.size() <= kShownInReason ? text : text.left(kShownInReason) + u'…';
}

tl::unexpected<Error> badRow(const QString& reason) { return failure(ErrorCode::kInvalid, reason); }

QString derivedNumber(const QStringList& row, const ColumnMapping& mapping) {
  QCryptographicHash hash(QCryptographicHash::Sha256);
  for (int i = 0; i < kImportFieldCount; ++i) {
    hash.addData(mapping.text(row, static_cast<ImportField>(i)).toUtf8());
    hash.addData(QByteArrayView("\x1f"));
  }
  return u'H' + QString::fromLatin1(hash.result().toHex().left(kHashDigits));
}

// `7`, `7일`, `즉시`, `3시간`.
Result<std::optional<int>> parsePeriod(const QString& text) {
  if (text.isEmpty()) return std::nullopt;
  if (text == u"즉시") return 0;
  QString digits = text;
  const bool hours = digits.endsWith(u"시간");
  if (hours) digits.chop(2);
  if (digits.endsWith(u'일')) digits.chop(1);
  bool ok = false;
  const int days = digits.trimmed().toInt(&ok);
  if (!ok || days < 0 || days > 3650) {
    return badRow(QStringLiteral("처리기간 ‘%1’은(는) 날수가 아닙니다.").arg(shown(text)));
  }
  return hours ? 0 : days;
}

Result<std::optional<Instant>> parseCompleted(const QString& text, Instant received) {
  if (text.isEmpty()) return std::nullopt;
  const auto day = parseImportDate(text);
  if (!day) {
    return badRow(
        QStringLiteral("처리완료일시 ‘%1’은(는) 날짜로 읽을 수 없습니다.").arg(shown(text)));
  }
  Instant at = fromSeoul(day->date, day->time.value_or(QTime(kClosingHour, 0)));
  if (!day->time && day->date == seoulDate(received)) at = std::max(at, received);
  if (at < received) return badRow(QStringLiteral("처리완료일시가 접수일시보다 앞섭니다."));
  return at;
}

}  // namespace

Result<ImportedComplaint> parseComplaint(const QStringList& fields, const ColumnMapping& mapping) {
  const auto text = [&](ImportField field) { return mapping.text(fields, field); };
  ImportedComplaint complaint;

  complaint.title = text(ImportField::kTitle);
  if (complaint.title.contains(u'\n')) complaint.title = complaint.title.simplified();
  if (complaint.title.isEmpty()) return badRow(QStringLiteral("제목이 비어 있습니다."));
  if (complaint.title.size() > kMaxImportTitle) {
    return badRow(QStringLiteral("제목이 %1자를 넘습니다.").arg(kMaxImportTitle));
  }

  const QString received = text(ImportField::kReceivedAt);
  if (received.isEmpty()) return badRow(QStringLiteral("접수일시가 비어 있습니다."));
  const auto day = parseImportDate(received);
  if (!day) {
    return badRow(
        QStringLiteral("접수일시 ‘%1’은(는) 날짜로 읽을 수 없습니다.").arg(shown(received)));
  }
  complaint.received_at = fromSeoul(day->date, day->time.value_or(QTime(kOpeningHour, 0)));

  const auto completed = parseCompleted(text(ImportField::kCompletedAt), complaint.received_at);
  if (!completed) return failure(completed.error());
  complaint.completed_at = *completed;
  const auto period = parsePeriod(text(ImportField::kPeriodDays));
  if (!period) return failure(period.error());
  complaint.period_days = *period;

  complaint.source_number = text(ImportField::kReceipt);
  if (complaint.source_number.isEmpty()) complaint.source_number = derivedNumber(fields, mapping);
  complaint.kind = text(ImportField::kKind);
  complaint.service = text(ImportField::kService);
  complaint.department = text(ImportField::kDepartment);
  complaint.name = text(ImportField::kName);
  complaint.address = text(ImportField::kAddress);
  complaint.phone = text(ImportField::kPhone);
  complaint.mobile = text(ImportField::kMobile);
  complaint.email = text(ImportField::kEmail);
  complaint.body = text(ImportField::kBody);
  if (complaint.body.contains(u'\r'))
    complaint.body.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
  return complaint;
}

}  // namespace pcrm
