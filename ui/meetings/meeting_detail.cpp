// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meeting_detail.h"

#include "core/meetings/meeting_operations.h"
#include "ui/complaints/body_procedures.h"
#include "ui/complaints/complaint_words.h"
#include "ui/meetings/meeting_forms.h"
#include "ui/theme/text_styles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/section_title.h"
#include "ui/widgets/wrapped_label.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>
#include <QVBoxLayout>

namespace pcrm {
namespace {

using theme::Ink;
using theme::TextStyle;
using theme::Tone;

const QString& dot() {
  static const QString text = QStringLiteral(" · ");
  return text;
}

Tone toneOf(MeetingState state) {
  return state == MeetingState::kPlanned ? Tone::kPrimary
         : state == MeetingState::kHeld  ? Tone::kSuccess
                                         : Tone::kNeutral;
}

}  // namespace

MeetingDetail::MeetingDetail(QWidget* parent) : DetailFrame(parent) { showNothing(); }

void MeetingDetail::show(std::shared_ptr<const MeetingsData> meetings, size_t index,
                         const Actor& actor, Instant now) {
  const int kept = data_ && index == index_ ? place() : 0;
  data_ = std::move(meetings);
  index_ = index;
  actor_ = actor;
  now_ = now;
  rebuild();
  setPlace(kept);
}

void MeetingDetail::showNothing() {
  data_.reset();
  showSentence(QStringLiteral("tasks"), tr("고른 회의가 여기에 보입니다."),
               tr("Ctrl+N으로 회의를 소집하고, 민원의 절차 메뉴에서 안건으로 올립니다."));
}

void MeetingDetail::focusFirst() {
  if (auto* button = findChild<ActionButton*>()) button->setFocus(Qt::OtherFocusReason);
}

void MeetingDetail::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    if (data_) {
      rebuild();
    } else {
      showNothing();
    }
  }
  DetailFrame::changeEvent(event);
}

void MeetingDetail::rebuild() {
  QVBoxLayout* column = beginContent();
  const Meeting& meeting = view().meeting;
  column->addWidget(wrappedLabel(word(meeting.body), TextStyle::kHeading, Ink::kText));
  QStringList facts{toDisplayText(meeting.held_at), meeting.place};
  if (!meeting.chair.isEmpty()) facts << tr("위원장 %1").arg(meeting.chair);
  facts << bodyArticle(meeting.body);
  facts.removeAll(QString());
  column->addWidget(wrappedLabel(facts.join(dot()), TextStyle::kCaption, Ink::kSecondary));
  auto* badges = new QHBoxLayout;
  badges->addWidget(new Badge(word(meeting.state), toneOf(meeting.state)));
  badges->addStretch();
  column->addLayout(badges);
  addActions(column);
  addSeparator(column);
  auto* title = new SectionTitle(tr("안건"));
  title->setTitle(tr("안건"), view().agenda.empty()
                                  ? tr("민원의 절차 메뉴(Alt+P)에서 올립니다")
                                  : tr("%n건", nullptr, static_cast<int>(view().agenda.size())));
  column->addWidget(title);
  for (const AgendaLine& line : view().agenda) addItem(line, column);
  if (!meeting.minutes.isEmpty()) {
    addSeparator(column);
    column->addWidget(new SectionTitle(meeting.state == MeetingState::kCancelled ? tr("취소 사유")
                                                                                 : tr("회의록")));
    column->addWidget(quotedText(meeting.minutes));
  }
  if (meeting.body == Body::kMediationCommittee) addReview(column);
  showContent();
}

void MeetingDetail::addActions(QVBoxLayout* column) {
  const Meeting& meeting = view().meeting;
  const bool may = kMeetingRoles.contains(actor_.role);
  auto* row = new QHBoxLayout;
  row->setSpacing(theme::kStep);
  if (may && meeting.state != MeetingState::kCancelled &&
      seoulDate(now_) >= seoulDate(meeting.held_at)) {
    auto* minutes = new ActionButton(tr("회의록 적기"), QKeySequence(QStringLiteral("Ctrl+R")),
                                     theme::ButtonKind::kPrimary, this);
    connect(minutes, &QPushButton::clicked, this,
            [this] { emit formRequested(minutesForm(view().meeting)); });
    row->addWidget(minutes);
  }
  auto* copy = new ActionButton(tr("복사"), QKeySequence(QStringLiteral("Ctrl+Shift+C")),
                                theme::ButtonKind::kSecondary, this);
  connect(copy, &QPushButton::clicked, this,
          [this] { QGuiApplication::clipboard()->setText(meetingText(view(), data_->names)); });
  row->addWidget(copy);
  auto* paper = new ActionButton(tr("인쇄"), QKeySequence(QKeySequence::Print),
                                 theme::ButtonKind::kSecondary, this);
  connect(paper, &QPushButton::clicked, this, &MeetingDetail::print);
  row->addWidget(paper);
  row->addStretch();
  if (may && meeting.state == MeetingState::kPlanned) {
    auto* cancel = new LinkButton(tr("회의 취소"));
    connect(cancel, &LinkButton::clicked, this,
            [this] { emit formRequested(cancelForm(view().meeting)); });
    row->addWidget(cancel);
  }
  column->addLayout(row);
}

void MeetingDetail::addItem(const AgendaLine& line, QVBoxLayout* column) {
  const AgendaItem& item = line.item;
  auto* head = new QHBoxLayout;
  head->setSpacing(2 * theme::kStep);
  QString about;
  if (line.complaint) {
    auto* link = new LinkButton(line.complaint->number());
    link->setAccessibleDescription(line.complaint->title);
    connect(link, &LinkButton::clicked, this,
            [this, id = item.complaint] { emit complaintRequested(id); });
    head->addWidget(link);
    about = line.complaint->number() + dot() + line.complaint->title.simplified();
  }
  head->addWidget(
      wrappedLabel(line.complaint ? line.complaint->title.simplified() : tr("이 PC에 없는 민원"),
                   TextStyle::kBody, Ink::kText),
      1);
  head->addWidget(
      new Badge(word(item.decision), item.decided_at ? Tone::kSuccess : Tone::kInformation), 0,
      Qt::AlignTop);
  column->addLayout(head);
  QStringList facts{word(item.why)};
  if (!item.decision_text.isEmpty()) facts << item.decision_text.simplified();
  column->addWidget(wrappedLabel(facts.join(dot()), TextStyle::kCaption, Ink::kSecondary));
  if (!item.gathered.isEmpty()) column->addWidget(quotedText(item.gathered));
  for (const Opinion& opinion : line.opinions) {
    QString who = opinion.speaker == Speaker::kDepartment ? data_->names.department(opinion.who)
                  : opinion.who.isEmpty()                 ? word(opinion.speaker)
                                                          : opinion.who;
    if (opinion.in_writing) who += tr(" (서면)");
    column->addWidget(wrappedLabel(who + QStringLiteral(": ") + opinion.text.simplified(),
                                   TextStyle::kCaption, Ink::kText));
  }
  if (item.decided_at || view().meeting.state == MeetingState::kCancelled ||
      !kMeetingRoles.contains(actor_.role) || !line.complaint)
    return;
  auto* links = new QHBoxLayout;
  links->setSpacing(2 * theme::kStep);
  auto* say = new LinkButton(tr("의견 적기"));
  connect(say, &LinkButton::clicked, this,
          [this, item, about] { emit formRequested(opinionForm(item, about, data_->names)); });
  links->addWidget(say);
  if (seoulDate(now_) >= seoulDate(item.held_at)) {
    auto* decide = new LinkButton(tr("의결 적기"));
    connect(decide, &LinkButton::clicked, this,
            [this, item, about] { emit formRequested(decisionForm(item, about)); });
    links->addWidget(decide);
  }
  links->addStretch();
  column->addLayout(links);
}

void MeetingDetail::addReview(QVBoxLayout* column) {
  addSeparator(column);
  auto* title = new SectionTitle(tr("해마다 살필 종결"));
  title->setTitle(tr("해마다 살필 종결"), tr("올해 반복으로 종결한 다수인관련민원(시행령 "
                                             "제38조의2)"));
  column->addWidget(title);
  if (data_->to_review.empty()) {
    column->addWidget(wrappedLabel(tr("올해는 없습니다."), TextStyle::kCaption, Ink::kSecondary));
  }
  for (const GroupClosing& each : data_->to_review) {
    auto* line = new QHBoxLayout;
    line->setSpacing(2 * theme::kStep);
    auto* link = new LinkButton(each.complaint.number());
    connect(link, &LinkButton::clicked, this,
            [this, id = each.complaint.id] { emit complaintRequested(id); });
    line->addWidget(link);
    line->addWidget(
        wrappedLabel(each.complaint.title.simplified() + dot() + shortDay(each.closing.at, now_),
                     TextStyle::kCaption, Ink::kText),
        1);
    column->addLayout(line);
  }
}

void MeetingDetail::print() {
  QPrinter printer(QPrinter::HighResolution);
  QPrintDialog dialog(&printer, this);
  if (dialog.exec() != QDialog::Accepted) return;
  QTextDocument document(meetingText(view(), data_->names));
  document.print(&printer);
}

}  // namespace pcrm
