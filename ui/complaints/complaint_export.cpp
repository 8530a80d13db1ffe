// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/complaint_export.h"

#include "core/text/hangul.h"
#include "ui/complaints/complaint_words.h"

#include <QCoreApplication>

namespace pcrm {
namespace {

constexpr int kPage = 2000;

QString cell(QString text) {
  if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front())) text.prepend(u'\'');
  if (!text.contains(u'"') && !text.contains(u',') && !text.contains(u'\n') &&
      !text.contains(u'\r'))
    return text;
  text.replace(u'"', QStringLiteral("\"\""));
  return u'"' + text + u'"';
}

QByteArray line(const QStringList& cells) {
  QStringList quoted;
  for (const QString& text : cells) quoted << cell(text);
  return quoted.join(u',').toUtf8() + "\r\n";
}

struct Piece {
  QByteArray bytes;
  qint64 rows = 0;
  std::optional<PageCursor> next;
};

}  // namespace

QByteArray csvHead() {
  const auto say = [](const char* text) {
    return QCoreApplication::translate("pcrm::export", text);
  };
  return QByteArray("\xEF\xBB\xBF") + line({say(QT_TRANSLATE_NOOP("pcrm::export", "접수번호")),
                                            say(QT_TRANSLATE_NOOP("pcrm::export", "접수 일시")),
                                            say(QT_TRANSLATE_NOOP("pcrm::export", "제목")),
                                            say(QT_TRANSLATE_NOOP("pcrm::export", "민원인")),
                                            say(QT_TRANSLATE_NOOP("pcrm::export", "처리 유형")),
                                            say(QT_TRANSLATE_NOOP("pcrm::export", "법정 구분")),
                                            say(QT_TRANSLATE_NOOP("pcrm::export", "기관")),
                                            say(QT_TRANSLATE_NOOP("pcrm::export", "부서")),
                                            say(QT_TRANSLATE_NOOP("pcrm::export", "담당")),
                                            say(QT_TRANSLATE_NOOP("pcrm::export", "상태")),
                                            say(QT_TRANSLATE_NOOP("pcrm::export", "처리 기한"))});
}

QByteArray csvLines(const std::vector<ComplaintSummary>& rows, const Names& names) {
  QByteArray out;
  for (const ComplaintSummary& row : rows) {
    out += line({row.number, toSeoulText(row.received_at).replace(u'T', u' '), row.title,
                 maskedName(row.complainant_name), word(row.handling_type), word(row.legal_kind),
                 names.office(row.office), names.department(row.department),
                 names.user(row.assignee), word(row.state),
                 row.due_at ? toSeoulText(*row.due_at).replace(u'T', u' ') : QString()});
  }
  return out;
}

ComplaintExport::ComplaintExport(DeskContext& context, ListChoice choice,
                                 std::shared_ptr<const Names> names, const QString& path,
                                 QObject* parent)
    : QObject(parent),
      context_(context),
      choice_(std::move(choice)),
      names_(std::move(names)),
      file_(path) {}

void ComplaintExport::start() {
  if (!file_.open(QIODevice::WriteOnly) || file_.write(csvHead()) < 0) {
    emit finished(0, tr("‘%1’에 쓸 수 없습니다. 다른 곳을 고르십시오.").arg(path()));
    return;
  }
  readOn(std::nullopt);
}

void ComplaintExport::readOn(std::optional<PageCursor> after) {
  context_.read<Piece>(
      this,
      [choice = choice_, names = names_, after](Reader& reader) {
        const ComplaintPage page =
            listComplaints(reader, choice.filter, choice.order, after, kPage);
        return Piece{csvLines(page.rows, *names), static_cast<qint64>(page.rows.size()), page.next};
      },
      [this](Piece piece) {
        rows_ += piece.rows;
        if (file_.write(piece.bytes) != piece.bytes.size()) {
          emit finished(rows_, tr("다 쓰지 못했습니다. 디스크에 빈 곳이 있는지 확인하십시오."));
          return;
        }
        emit progressed(rows_);
        if (piece.next) {
          readOn(piece.next);
        } else if (file_.commit()) {
          emit finished(rows_, {});
        } else {
          emit finished(
              rows_,
              tr("‘%1’에 쓸 수 없습니다. 다른 프로그램이 열고 있으면 닫으십시오.").arg(path()));
        }
      });
}

}  // namespace pcrm
