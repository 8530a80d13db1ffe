// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/receipt.h"

#include "core/calendar/deadline.h"
#include "core/complaints/complaint_deadline.h"
#include "core/complaints/complaint_queries.h"
#include "core/complaints/kinds.h"
#include "core/offices/office.h"
#include "ui/theme/text_styles.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QTextOption>

namespace pcrm {
namespace {

constexpr double kWidth_mm = 148;
constexpr double kMargin_mm = 14;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(pcrm::Receipt)
};

/// Which days were left out and by which rule, in sentences.
QStringList countingOf(const Deadline& deadline) {
  QStringList out;
  if (!deadline.law.isEmpty()) out << deadline.law;
  int weekend = 0;
  QStringList holidays;
  for (const CountedDay& day : deadline.days) {
    if (day.mark != DayMark::kSkipped) continue;
    const QString name = day.date.toString(QStringLiteral("M/d"));
    if (day.date.dayOfWeek() >= 6) {
      ++weekend;
    } else {
      holidays << QStringLiteral("%1 %2").arg(name, day.reason);
    }
  }
  if (weekend > 0) out << Words::tr("토요일과 일요일 %n일은 세지 않았습니다.", nullptr, weekend);
  if (!holidays.isEmpty())
    out << Words::tr("세지 않은 날: %1").arg(holidays.join(QStringLiteral(", ")));
  return out;
}

/// A painter whose unit is the millimetre of an A5 page, with the few moves a receipt needs.
class Sheet {
 public:
  Sheet(QPainter& painter, const QRectF& page)
      : painter_(painter), page_(page), scale_(page.width() / kWidth_mm) {}

  double y = kMargin_mm;

  /// Text from y on, `indent` mm from the left margin; moves y below it.
  void text(const QString& words, double size_mm, bool bold, QColor ink, double indent = 0,
            Qt::Alignment align = Qt::AlignLeft) {
    QFont font(theme::preferredFamily());
    font.setPixelSize(qMax(1, qRound(size_mm * scale_)));
    font.setBold(bold);
    painter_.setFont(font);
    painter_.setPen(ink);
    QTextOption option(align);
    option.setWrapMode(QTextOption::WordWrap);
    const QRectF room = box(indent, 200);
    const QRectF used = painter_.boundingRect(room, words, option);
    painter_.drawText(room, words, option);
    y += used.height() / scale_;
  }
  void row(const QString& key, const QString& value, bool strong = false) {
    if (value.isEmpty()) return;
    const double top = y;
    text(key, 3.6, false, QColor(0x58, 0x61, 0x6a));
    y = top;
    text(value, 3.8, strong, Qt::black, 28);
    y += 2.2;
  }
  void line() {
    painter_.setPen(QPen(QColor(0xb1, 0xb8, 0xbe), 0.2 * scale_));
    const double at = page_.top() + y * scale_;
    painter_.drawLine(QPointF(page_.left() + kMargin_mm * scale_, at),
                      QPointF(page_.right() - kMargin_mm * scale_, at));
    y += 3;
  }
  void space(double mm) { y += mm; }

 private:
  [[nodiscard]] QRectF box(double indent, double height) const {
    return {page_.left() + (kMargin_mm + indent) * scale_, page_.top() + y * scale_,
            (kWidth_mm - 2 * kMargin_mm - indent) * scale_, height * scale_};
  }

  QPainter& painter_;
  QRectF page_;
  double scale_;
};

}  // namespace

std::optional<ReceiptContent> receiptOf(Reader& reader, ComplaintId id, const Rules& rules) {
  const auto complaint = reader.find<Complaint>(id);
  if (!complaint) return std::nullopt;
  ReceiptContent content;
  content.number = complaint->number();
  content.provisional = complaint->receipt_number.isEmpty();
  content.complainant = complaint->complainant_name;
  content.title = complaint->title;
  content.received = toDisplayText(complaint->received_at);
  content.receivedOn =
      QLocale().toString(seoulDate(complaint->received_at), Words::tr("yyyy년 M월 d일"));
  content.channel = channelName(complaint->channel);
  if (const auto office = reader.findBy<Office>(u"code", complaint->office))
    content.office = office->name;
  if (const auto department = reader.findBy<Department>(u"code", complaint->department)) {
    content.department = department->name;
    content.phone = department->phone;
  }
  QString login = complaint->assignee;
  content.assigned = !login.isEmpty();
  if (!content.assigned) {
    const auto timeline = timelineOf(reader, *complaint);
    if (!timeline.empty()) login = timeline.front().actor;
  }
  if (const auto user = reader.findBy<User>(u"login", login)) content.person = user->name;
  if (const auto deadline = complaintDeadline(*complaint, rules, reader)) {
    content.due = toDisplayText(deadline->due);
    content.counting = countingOf(*deadline);
  }
  if (const auto period = parsePeriod(complaint->period)) content.period = toDisplayText(*period);
  return content;
}

void paintReceipt(QPainter& painter, const QRectF& page, const ReceiptContent& content) {
  const QColor grey(0x58, 0x61, 0x6a);
  painter.save();
  Sheet sheet(painter, page);
  sheet.text(Words::tr("민원 접수증"), 7, true, Qt::black, 0, Qt::AlignHCenter);
  sheet.space(2);
  sheet.text(content.number, 5.4, true, Qt::black, 0, Qt::AlignHCenter);
  if (content.provisional) {
    sheet.space(1);
    sheet.text(Words::tr("임시 번호입니다. 정식 번호가 나온 뒤에도 이 번호로 찾을 수 있습니다."),
               2.9, false, grey, 0, Qt::AlignHCenter);
  }
  sheet.space(4);
  sheet.line();
  sheet.row(Words::tr("민원인"), content.complainant);
  sheet.row(Words::tr("제목"), content.title, true);
  sheet.row(Words::tr("접수 일시"), content.received);
  sheet.row(Words::tr("접수 경로"), content.channel);
  sheet.row(Words::tr("접수 기관"), content.office);
  sheet.space(1);
  sheet.line();
  sheet.row(Words::tr("처리 기한"),
            content.due.isEmpty() ? Words::tr("담당 부서가 정하여 알려 드립니다.") : content.due,
            true);
  sheet.row(Words::tr("처리 기간"), content.period);
  sheet.row(Words::tr("센 방법"), content.counting.join(QLatin1Char('\n')));
  sheet.space(1);
  sheet.line();
  sheet.row(Words::tr("담당 부서"), content.department.isEmpty()
                                        ? Words::tr("정해지는 대로 알려 드립니다.")
                                        : content.department);
  sheet.row(content.assigned ? Words::tr("담당자") : Words::tr("접수한 사람"), content.person);
  sheet.row(Words::tr("문의 전화"), content.phone);
  sheet.space(1);
  sheet.line();
  sheet.text(Words::tr("처리 과정과 결과를 물으실 수 있고, 기한을 늘릴 때는 까닭과 새 기한을 "
                       "미리 알려 드립니다. 결과가 받아들여지지 않으면 그 까닭과 다시 따질 수 있는 "
                       "길을 함께 알려 드립니다. 물으실 때 접수번호를 말씀해 주십시오."),
             3.3, false, grey);
  sheet.y = 182;
  sheet.text(content.receivedOn, 3.8, false, Qt::black, 0, Qt::AlignHCenter);
  sheet.space(2);
  sheet.text(content.office, 5.4, true, Qt::black, 0, Qt::AlignHCenter);
  painter.restore();
}

void setUpReceiptPage(QPagedPaintDevice& device) {
  device.setPageSize(QPageSize(QPageSize::A5));
  device.setPageOrientation(QPageLayout::Portrait);
  device.setPageMargins(QMarginsF(0, 0, 0, 0));
}

Result<> writeReceiptPdf(const QString& path, const ReceiptContent& content) {
  QPdfWriter writer(path);
  writer.setTitle(Words::tr("민원 접수증 %1").arg(content.number));
  setUpReceiptPage(writer);
  QPainter painter;
  if (!painter.begin(&writer)) {
    return failure(ErrorCode::kIo,
                   Words::tr("PDF를 저장하지 못했습니다. 폴더에 쓸 수 있는지, 같은 파일이 다른 "
                             "프로그램에 열려 있지 않은지 확인하십시오."));
  }
  paintReceipt(painter, QRectF(0, 0, writer.width(), writer.height()), content);
  painter.end();
  return {};
}

}  // namespace pcrm
