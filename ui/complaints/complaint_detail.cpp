// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/complaint_detail.h"

#include "core/calendar/period.h"
#include "core/text/hangul.h"
#include "ui/complaints/bodies_panel.h"
#include "ui/complaints/complaint_actions.h"
#include "ui/complaints/complaint_words.h"
#include "ui/complaints/deadline_popup.h"
#include "ui/complaints/help_form.h"
#include "ui/complaints/procedures.h"
#include "ui/complaints/process_panel.h"
#include "ui/complaints/promise_panel.h"
#include "ui/complaints/running_panel.h"
#include "ui/theme/text_styles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/badge_row.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/proportion_bar.h"
#include "ui/widgets/section_title.h"
#include "ui/widgets/timeline_view.h"
#include "ui/widgets/wrapped_label.h"

#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QShortcut>
#include <QVBoxLayout>

namespace pcrm {
namespace {

using theme::Ink;
using theme::TextStyle;
using theme::Tone;

}  // namespace

MoveRow::MoveRow(std::vector<Move> moves, QWidget* parent)
    : QWidget(parent), moves_(std::move(moves)) {
  setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  for (size_t i = 0; i < moves_.size(); ++i) {
    const Move move = moves_[i];
    const QKeySequence keys = keysOf(move);
    auto* button = new ActionButton(
        word(move), i == 0 ? keys : QKeySequence(),
        i == 0 ? theme::ButtonKind::kPrimary : theme::ButtonKind::kSecondary, this);
    button->setObjectName(codeOf(move));
    connect(button, &QPushButton::clicked, this, [this, move] { emit chosen(move); });
    buttons_.push_back(button);
    if (i == 0) continue;
    button->setToolTip(keys.toString(QKeySequence::NativeText));
    auto* shortcut = new QShortcut(keys, this);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, this, [this, move] { emit chosen(move); });
  }
  auto* more = new ActionButton(QStringLiteral("⋯"), QKeySequence(QStringLiteral("Alt+.")),
                                theme::ButtonKind::kSecondary, this);
  more->setKeys({});
  more->setAccessibleName(tr("다른 처리"));
  more->setToolTip(tr("다른 처리 (Alt+.)"));
  connect(more, &QPushButton::clicked, this, &MoveRow::openMenu);
  auto* shortcut = new QShortcut(QKeySequence(QStringLiteral("Alt+.")), this);
  connect(shortcut, &QShortcut::activated, this, &MoveRow::openMenu);
  more_ = more;
}

void MoveRow::focusFirst() {
  if (!buttons_.empty()) buttons_.front()->setFocus(Qt::OtherFocusReason);
}

QSize MoveRow::sizeHint() const {
  int width = 0;
  for (const QWidget* button : buttons_) width += button->sizeHint().width() + 6;
  return {width, theme::kButtonHeight};
}

QSize MoveRow::minimumSizeHint() const {
  int width = more_->sizeHint().width();
  if (!buttons_.empty()) width += buttons_.front()->sizeHint().width() + 6;
  return {width, buttons_.empty() ? theme::kButtonHeight : buttons_.front()->sizeHint().height()};
}

void MoveRow::resizeEvent(QResizeEvent*) {
  constexpr int kGap = 6;
  constexpr size_t kMost = 4;  // More would be a wall of buttons.
  const int more = more_->sizeHint().width();
  int x = 0;
  shown_ = 0;
  for (size_t i = 0; i < buttons_.size(); ++i) {
    const QSize size = buttons_[i]->sizeHint();
    const bool last = i + 1 == buttons_.size();
    const bool fits = i == 0 || (i < kMost && shown_ == i &&
                                 x + size.width() + (last ? 0 : kGap + more) <= width());
    buttons_[i]->setVisible(fits);
    if (!fits) continue;
    buttons_[i]->setGeometry(x, 0, size.width(), height());
    x += size.width() + kGap;
    ++shown_;
  }
  more_->setVisible(shown_ < buttons_.size());
  more_->setGeometry(x, 0, more, height());
}

void MoveRow::openMenu() {
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  for (size_t i = shown_; i < moves_.size(); ++i) {
    const Move move = moves_[i];
    QAction* action = menu->addAction(word(move) + QLatin1Char('\t') +
                                      keysOf(move).toString(QKeySequence::NativeText));
    connect(action, &QAction::triggered, this, [this, move] { emit chosen(move); });
  }
  menu->popup(more_->mapToGlobal(QPoint(0, more_->height() + 2)));
}

ComplaintDetail::ComplaintDetail(QWidget* parent) : DetailFrame(parent) { showNothing({}); }

void ComplaintDetail::show(DetailData data, const Actor& actor, std::shared_ptr<const Names> names,
                           Instant now) {
  const bool same = data_ && data_->complaint.id == data.complaint.id;
  const int kept = same ? place() : 0;
  data_ = std::move(data);
  actor_ = actor;
  names_ = std::move(names);
  now_ = now;
  rebuild();
  setPlace(kept);
}

void ComplaintDetail::showNothing(const QString& sentence) {
  data_.reset();
  nothing_ = sentence;
  showSentence(QStringLiteral("complaints"),
               sentence.isEmpty() ? tr("고른 민원이 여기에 보입니다.") : sentence,
               tr("목록에서 민원을 고르십시오. Alt+J와 Alt+K로 다음과 앞으로 갑니다."));
}

void ComplaintDetail::focusFirst() {
  if (auto* row = findChild<MoveRow*>()) row->focusFirst();
}

void ComplaintDetail::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    if (data_) {
      rebuild();
    } else {
      showNothing(nothing_);
    }
  }
  DetailFrame::changeEvent(event);
}

void ComplaintDetail::rebuild() {
  QVBoxLayout* column = beginContent();
  why_ = nullptr;
  addHead(column);
  addText(column);
  addDeadline(column);
  addRunning(column);
  addProcess(column);
  addBodies(column);
  addPromises(column);
  addTimeline(column);
  addSimilar(column);
  addOthers(column);
  showContent();
}

void ComplaintDetail::addHead(QVBoxLayout* column) {
  const Complaint& c = data_->complaint;
  column->addWidget(wrappedLabel(c.title.simplified(), TextStyle::kHeading, Ink::kText));
  QStringList facts{c.number(), shortDay(c.received_at, now_) + u' ' + word(c.channel)};
  if (!c.complainant_name.isEmpty())
    facts << (seesComplainant(actor_) ? c.complainant_name : maskedName(c.complainant_name));
  if (seesComplainant(actor_) && !c.complainant_phone.isEmpty()) facts << c.complainant_phone;
  const auto period = parsePeriod(c.period);
  if (c.legal_kind != LegalKind::kUndecided) {
    facts << word(c.legal_kind) + (period ? u' ' + toDisplayText(*period) : QString());
  }
  QLabel* about =
      wrappedLabel(facts.join(QStringLiteral(" · ")), TextStyle::kCaption, Ink::kSecondary);
  about->setTextInteractionFlags(Qt::TextSelectableByMouse);
  column->addWidget(about);

  auto* badges = new QHBoxLayout;
  badges->setSpacing(theme::kStep);
  const auto badge = [badges](const QString& text, Tone tone) {
    if (!text.isEmpty()) badges->addWidget(new Badge(text, tone));
  };
  const ToneWords state = stateWords(c.state);
  badge(state.text, state.tone);
  if (isOpen(c.state)) {
    const ToneWords due = dueWords(c.due_at, c.state, now_);
    badge(due.text, due.tone);
  }
  if (c.handling_type != HandlingType::kUndecided) badge(word(c.handling_type), Tone::kNeutral);
  QStringList nature;
  if (c.scope != Reach::kUndecided) nature << word(c.scope);
  if (c.persistence != Persistence::kUndecided) nature << word(c.persistence);
  badge(nature.join(QStringLiteral(" · ")), Tone::kNeutral);
  if (c.extension_count > 0) badge(tr("연장 %n번", nullptr, c.extension_count), Tone::kWarning);
  if (c.receipt_number.isEmpty()) badge(tr("임시 번호"), Tone::kInformation);
  badges->addStretch();
  column->addSpacing(theme::kStep);
  column->addLayout(badges);
  if (mayMakeTask(actor_)) {
    auto* task = new LinkButton(tr("과제로"));
    task->setToolTip(tr("과제로 만들거나 과제에 묶기 (Alt+G)"));
    const auto ask = [this] { emit taskRequested(data_->complaint.id); };
    connect(task, &LinkButton::clicked, this, ask);
    connect(new QShortcut(QKeySequence(QStringLiteral("Alt+G")), task), &QShortcut::activated, this,
            ask);
    badges->addWidget(task);
  }
  const QString unit = names_->department(c.department);
  const QString person = names_->user(c.assignee);
  column->addWidget(
      wrappedLabel(tr("담당 %1").arg(QStringList{names_->office(c.office), unit,
                                                 person.isEmpty() ? tr("정해지지 않음") : person}
                                         .join(QStringLiteral(" · "))
                                         .replace(QStringLiteral(" ·  · "), QStringLiteral(" · "))),
                   TextStyle::kCaption, Ink::kSecondary));
  column->addSpacing(theme::kStep);
  const auto moves = possibleMoves(c.state, actor_);
  if (!moves.empty()) {
    auto* row = new MoveRow(moves, nullptr);
    connect(row, &MoveRow::chosen, this, &ComplaintDetail::moveRequested);
    column->addWidget(row);
  }
  addProcedures(badges);
  const QStringList help = data_->customer ? helpWords(*data_->customer) : QStringList();
  if (!help.isEmpty()) {
    auto* row = new BadgeRow;
    row->setToolTip(tr("이 분께 도움이 되는 것 (법 제11조)"));
    row->setBadges(help, Tone::kInformation);
    column->addSpacing(theme::kStep);
    column->addWidget(row);
  }
  column->addSpacing(theme::kStep);
}

void ComplaintDetail::addProcedures(QHBoxLayout* line) {
  const auto procedures = proceduresOf(*data_, actor_, *names_, now_);
  if (procedures.empty()) return;
  auto* link = new LinkButton(tr("절차"));
  link->setToolTip(tr("법이 정한 절차 (Alt+P)"));
  const auto open = [this, link, procedures] {
    auto* menu = new QMenu(link);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Procedure& each : procedures) {
      QString text = each.words + QLatin1Char('\t') + each.article;
      menu->addAction(text.replace(QLatin1Char('&'), QStringLiteral("&&")), this,
                      [this, form = each.form] { emit formRequested(form); });
    }
    menu->popup(link->mapToGlobal(QPoint(0, link->height() + 2)));
  };
  connect(link, &LinkButton::clicked, this, open);
  connect(new QShortcut(QKeySequence(QStringLiteral("Alt+P")), link), &QShortcut::activated, this,
          open);
  line->addWidget(link);
}

void ComplaintDetail::addText(QVBoxLayout* column) {
  const Complaint& c = data_->complaint;
  column->addWidget(quotedText(c.body.isEmpty() ? tr("적힌 내용이 없습니다.") : c.body));
  if (c.answer.isEmpty()) return;
  column->addSpacing(theme::kStep);
  column->addWidget(wrappedLabel(tr("답변"), TextStyle::kCaptionStrong, Ink::kSecondary));
  column->addWidget(quotedText(c.answer));
}

void ComplaintDetail::addDeadline(QVBoxLayout* column) {
  const Complaint& c = data_->complaint;
  column->addSpacing(theme::kStep);
  auto* line = new QHBoxLayout;
  const auto due = c.due_at;
  line->addWidget(wrappedLabel(due ? tr("처리 기한 %1").arg(shortDay(*due, now_))
                                   : tr("처리 기한이 정해지지 않았습니다. 분류하면 정해집니다."),
                               TextStyle::kCaptionStrong, Ink::kText),
                  1);
  if (data_->deadline) {
    auto* why = new LinkButton(tr("왜 이 날짜입니까?"));
    connect(why, &LinkButton::clicked, this, &ComplaintDetail::explainDeadline);
    line->addWidget(why);
    why_ = why;
  }
  column->addLayout(line);
  if (!due) return;
  const Instant until = c.completed_at.value_or(c.closed_at.value_or(now_));
  const double whole = qMax<double>(1, static_cast<double>(due->ms - c.received_at.ms));
  const double used = static_cast<double>(until.ms - c.received_at.ms);
  const bool late = until > *due;
  const bool ended = !isOpen(c.state);
  const Tone tone = late                                                  ? Tone::kDanger
                    : ended                                               ? Tone::kSuccess
                    : dueWords(due, c.state, now_).tone == Tone::kWarning ? Tone::kWarning
                                                                          : Tone::kPrimary;
  auto* bar = new ProportionBar;
  const int percent = qBound(0, static_cast<int>(used * 100 / whole), 100);
  bar->setParts({{qBound(0.0, used, whole), tone,
                  late    ? tr("기한을 넘겼습니다")
                  : ended ? tr("기한 안에 끝났습니다")
                          : tr("처리 기간의 %1%가 지났습니다").arg(percent)}},
                whole);
  column->addWidget(bar);
  if (ended || !data_->standing.target) return;
  auto* target = new QHBoxLayout;
  target->setSpacing(theme::kStep);
  QLabel* words = wrappedLabel(tr("부서 목표 %1").arg(shortDay(*data_->standing.target, now_)));
  words->setWordWrap(false);
  target->addWidget(words);
  const ToneWords standing = standingWords(data_->standing.target_state);
  target->addWidget(new Badge(standing.text, standing.tone));
  target->addStretch();
  column->addLayout(target);
}

void ComplaintDetail::explainDeadline() {
  if (!data_ || !data_->deadline || !why_) return;
  (new DeadlinePopup(data_->complaint, *data_->deadline, this))->showBelow(why_);
}

void ComplaintDetail::addRunning(QVBoxLayout* column) {
  if (!RunningPanel::hasContent(data_->running)) return;
  addSeparator(column);
  column->addWidget(new RunningPanel(data_->running, *names_, now_, this));
}

void ComplaintDetail::addBodies(QVBoxLayout* column) {
  if (!BodiesPanel::hasContent(data_->bodies)) return;
  addSeparator(column);
  auto* panel = new BodiesPanel(*data_, actor_, *names_, now_, this);
  connect(panel, &BodiesPanel::formRequested, this, &ComplaintDetail::formRequested);
  connect(panel, &BodiesPanel::complaintRequested, this, &ComplaintDetail::otherRequested);
  column->addWidget(panel);
}

void ComplaintDetail::addPromises(QVBoxLayout* column) {
  addSeparator(column);
  auto* panel = new PromisePanel(data_->promises, actor_, *names_, now_, this);
  connect(panel, &PromisePanel::stepRequested, this, &ComplaintDetail::stepRequested);
  column->addWidget(panel);
}

void ComplaintDetail::addProcess(QVBoxLayout* column) {
  if (!data_->course.process) return;
  addSeparator(column);
  auto* panel = new ProcessPanel(data_->course, data_->complaint, actor_, *names_, now_, this);
  connect(panel, &ProcessPanel::stepRequested, this, &ComplaintDetail::stepRequested);
  column->addWidget(panel);
}

void ComplaintDetail::addTimeline(QVBoxLayout* column) {
  addSeparator(column);
  column->addWidget(new SectionTitle(tr("경과")));
  std::vector<TimelineLine> lines;
  for (auto it = data_->timeline.rbegin(); it != data_->timeline.rend(); ++it) {
    QString detail = it->detail.simplified();
    constexpr qsizetype kLong = 120;
    if (detail.size() > kLong) detail = detail.left(kLong) + u'…';
    lines.push_back({.time = shortTime(it->at, now_),
                     .text = it->actor_name + QStringLiteral(" · ") + it->summary,
                     .note = detail});
  }
  auto* view = new TimelineView;
  view->setEntries(lines);
  column->addWidget(view);
}

void ComplaintDetail::addOthers(QVBoxLayout* column) {
  if (data_->others.empty()) return;
  addSeparator(column);
  auto* title = new SectionTitle(tr("같은 민원인의 다른 민원"));
  title->setTitle(tr("같은 민원인의 다른 민원"),
                  tr("%n건", nullptr, static_cast<int>(data_->others_count)));
  column->addWidget(title);
  for (const ComplaintSummary& other : data_->others) {
    auto* line = new QHBoxLayout;
    line->setSpacing(2 * theme::kStep);
    auto* link = new LinkButton(other.number);
    link->setAccessibleDescription(other.title);
    connect(link, &LinkButton::clicked, this, [this, id = other.id] { emit otherRequested(id); });
    line->addWidget(link);
    QLabel* what = wrappedLabel(other.title.simplified(), TextStyle::kCaption, Ink::kText);
    line->addWidget(what, 1);
    const ToneWords state = stateWords(other.state);
    line->addWidget(new Badge(state.text, state.tone));
    column->addLayout(line);
  }
  if (data_->others_count > static_cast<qint64>(data_->others.size())) {
    auto* all = new LinkButton(tr("모두 보기"));
    connect(all, &LinkButton::clicked, this,
            [this] { emit othersRequested(*data_->complaint.customer); });
    column->addWidget(all);
  }
}

}  // namespace pcrm
