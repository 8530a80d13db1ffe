// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/task_detail_view.h"

#include "core/text/hangul.h"
#include "ui/complaints/complaint_actions.h"
#include "ui/tasks/task_words.h"
#include "ui/theme/text_styles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/section_title.h"
#include "ui/widgets/timeline_view.h"
#include "ui/widgets/wrapped_label.h"

#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace pcrm {
namespace {

using theme::Ink;
using theme::TextStyle;
using theme::Tone;

constexpr int kMostPeople = 6;  ///< Of each list; the rest is counted.
constexpr size_t kButtons = 2;  ///< The rest stands under "…".

void addTitle(QVBoxLayout* column, const QString& title, const QString& note = {}) {
  column->addSpacing(2 * theme::kStep);
  auto* line = new SectionTitle(title);
  line->setTitle(title, note);
  column->addWidget(line);
}

}  // namespace

TaskDetailView::TaskDetailView(QWidget* parent) : DetailFrame(parent) { showNothing(); }

void TaskDetailView::show(TaskDetail detail, const Actor& actor, std::shared_ptr<const Names> names,
                          QDate today) {
  const bool same = detail_ && detail_->task.id == detail.task.id;
  const int kept = same ? place() : 0;
  detail_ = std::move(detail);
  actor_ = actor;
  names_ = std::move(names);
  today_ = today;
  rebuild();
  setPlace(kept);
}

void TaskDetailView::showNothing() {
  detail_.reset();
  first_ = nullptr;
  showSentence(QStringLiteral("tasks"), tr("고른 과제가 여기에 보입니다."),
               tr("목록에서 과제를 고르십시오. Alt+J와 Alt+K로 다음과 앞으로 갑니다."));
}

void TaskDetailView::focusFirst() {
  if (first_) first_->setFocus(Qt::OtherFocusReason);
}

void TaskDetailView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    if (detail_) {
      rebuild();
    } else {
      showNothing();
    }
  }
  DetailFrame::changeEvent(event);
}

void TaskDetailView::rebuild() {
  QVBoxLayout* column = beginContent();
  first_ = nullptr;
  addHead(column);
  addActions(column);
  addNotices(column);
  addRounds(column);
  addPlan(column);
  addChecks(column);
  addComplaints(column);
  showContent();
}

void TaskDetailView::addHead(QVBoxLayout* column) {
  const Task& task = detail_->task;
  column->addWidget(wrappedLabel(task.title.simplified(), TextStyle::kHeading, Ink::kText));
  auto* badges = new QHBoxLayout;
  badges->setSpacing(theme::kStep);
  const ToneWords state = stateWords(task.state);
  badges->addWidget(new Badge(word(task.kind), Tone::kNeutral));
  badges->addWidget(new Badge(state.text, state.tone));
  const auto late =
      std::count_if(detail_->rounds.begin(), detail_->rounds.end(), [this](const TaskRound& round) {
        return !round.done_at && round.planned_on < today_ && !detail_->task.ended_at;
      });
  if (late > 0)
    badges->addWidget(
        new Badge(tr("늦은 회차 %n개", nullptr, static_cast<int>(late)), Tone::kDanger));
  badges->addStretch();
  column->addLayout(badges);
  QStringList who{names_->office(task.office)};
  if (!task.department.isEmpty()) who << names_->department(task.department);
  who << names_->user(task.owner);
  column->addWidget(wrappedLabel(tr("담당 %1").arg(who.join(QStringLiteral(" · "))),
                                 TextStyle::kCaption, Ink::kSecondary));
  column->addWidget(
      wrappedLabel(tr("민원 %1건 · 사람 %2명").arg(detail_->complaints.size()).arg(detail_->people),
                   TextStyle::kCaption, Ink::kSecondary));
}

void TaskDetailView::addActions(QVBoxLayout* column) {
  const auto actions = possibleActions(*detail_, actor_);
  if (actions.empty()) return;
  auto* row = new QHBoxLayout;
  row->setSpacing(6);
  for (size_t i = 0; i < actions.size(); ++i) {
    const TaskAction action = actions[i];
    const auto run = [this, action] { emit actionRequested(action); };
    if (i >= kButtons) continue;
    auto* button =
        new ActionButton(word(action), i == 0 ? keysOf(action) : QKeySequence(),
                         i == 0 ? theme::ButtonKind::kPrimary : theme::ButtonKind::kSecondary);
    connect(button, &QPushButton::clicked, this, run);
    row->addWidget(button);
    if (i == 0) {
      first_ = button;
      continue;
    }
    button->setToolTip(keysOf(action).toString(QKeySequence::NativeText));
    connect(new QShortcut(keysOf(action), button), &QShortcut::activated, this, run);
  }
  if (actions.size() > kButtons) {
    auto* more = new ActionButton(QStringLiteral("⋯"), QKeySequence());
    more->setAccessibleName(tr("다른 처리"));
    more->setToolTip(tr("다른 처리 (Alt+.)"));
    auto* menu = new QMenu(more);
    for (size_t i = kButtons; i < actions.size(); ++i) {
      const TaskAction action = actions[i];
      const auto run = [this, action] { emit actionRequested(action); };
      menu->addAction(word(action) + u'\t' + keysOf(action).toString(QKeySequence::NativeText),
                      this, run);
      connect(new QShortcut(keysOf(action), more), &QShortcut::activated, this, run);
    }
    const auto open = [more, menu] {
      menu->popup(more->mapToGlobal(QPoint(0, more->height() + 2)));
    };
    connect(more, &QPushButton::clicked, this, open);
    connect(new QShortcut(QKeySequence(QStringLiteral("Alt+.")), more), &QShortcut::activated, this,
            open);
    row->addWidget(more);
  }
  row->addStretch();
  column->addSpacing(theme::kStep);
  column->addLayout(row);
}

void TaskDetailView::addPlan(QVBoxLayout* column) {
  const Task& task = detail_->task;
  addTitle(column, tr("계획"));
  if (task.plan.isEmpty()) {
    column->addWidget(
        wrappedLabel(tr("아직 계획이 없습니다. 누가 무엇을 언제 어떤 근거로 하는지 적으십시오."),
                     TextStyle::kCaption, Ink::kSecondary));
    return;
  }
  column->addWidget(wrappedLabel(task.plan, TextStyle::kBody, Ink::kText));
  QStringList facts;
  if (!task.ground.isEmpty()) facts << tr("근거: %1").arg(task.ground);
  if (const QString when = recurrenceWords(task.recurrence); !when.isEmpty())
    facts << tr("주기: %1").arg(when);
  if (task.next_check_on) facts << tr("다음: %1").arg(shortDate(*task.next_check_on, today_));
  for (const QString& fact : facts)
    column->addWidget(wrappedLabel(fact, TextStyle::kCaption, Ink::kSecondary));
}

void TaskDetailView::addRounds(QVBoxLayout* column) {
  const auto& rounds = detail_->rounds;
  const auto done = std::count_if(rounds.begin(), rounds.end(),
                                  [](const TaskRound& round) { return round.done_at.has_value(); });
  addTitle(column, tr("회차"),
           rounds.empty() ? QString() : tr("%1번 가운데 %2번 함").arg(rounds.size()).arg(done));
  if (rounds.empty()) {
    column->addWidget(wrappedLabel(tr("주기를 정하고 회차를 만들면 날짜가 여기에 보입니다."),
                                   TextStyle::kCaption, Ink::kSecondary));
    return;
  }
  // What comes next, and before it what was done last.
  const auto next = std::find_if(rounds.begin(), rounds.end(),
                                 [](const TaskRound& round) { return !round.done_at; });
  constexpr auto kAround = 3;
  const auto from = next - std::min<std::ptrdiff_t>(kAround, next - rounds.begin());
  const auto to = next + std::min<std::ptrdiff_t>(kAround, rounds.end() - next);
  std::vector<TimelineLine> lines;
  for (auto it = from; it != to; ++it) {
    const bool late = !it->done_at && it->planned_on < today_;
    QString note = it->result;
    if (it->compared != Compared::kUnknown) note += QStringLiteral(" · ") + word(it->compared);
    lines.push_back({.time = shortDate(it->planned_on, today_),
                     .badge = it->done_at ? tr("함")
                              : late      ? tr("늦음")
                                          : tr("예정"),
                     .badgeTone = it->done_at ? Tone::kSuccess
                                  : late      ? Tone::kDanger
                                              : Tone::kPrimary,
                     .text = tr("%1회차").arg(it->number),
                     .note = note});
  }
  auto* view = new TimelineView;
  view->setEntries(lines);
  column->addWidget(view);
}

void TaskDetailView::addNotices(QVBoxLayout* column) {
  const auto& notices = detail_->notices;
  const auto queued = std::count_if(notices.begin(), notices.end(), [](const NoticeToTell& each) {
    return each.notice.state == NoticeState::kQueued;
  });
  if (notices.empty()) return;
  addTitle(column, tr("결과를 알릴 사람"),
           queued > 0 ? tr("%n명 남음", nullptr, static_cast<int>(queued)) : tr("모두 알림"));
  int shown = 0;
  for (const NoticeToTell& each : notices) {
    if (each.notice.state != NoticeState::kQueued) break;
    if (++shown > kMostPeople) break;
    auto* line = new QHBoxLayout;
    line->setSpacing(2 * theme::kStep);
    QString name = each.name.isEmpty() ? tr("다른 부서의 민원") : each.name;
    if (!each.name.isEmpty() && !seesComplainant(actor_)) name = maskedName(each.name);
    line->addWidget(wrappedLabel(name, TextStyle::kStrong, Ink::kText));
    line->addWidget(wrappedLabel(seesComplainant(actor_) ? each.phone : QString(), TextStyle::kBody,
                                 Ink::kSecondary),
                    1);
    if (!each.number.isEmpty()) {
      auto* link = new LinkButton(each.number);
      connect(link, &LinkButton::clicked, this,
              [this, id = each.notice.complaint] { emit complaintRequested(id); });
      line->addWidget(link);
    }
    column->addLayout(line);
  }
  if (queued > kMostPeople) {
    column->addWidget(
        wrappedLabel(tr("그리고 %n명", nullptr, static_cast<int>(queued) - kMostPeople),
                     TextStyle::kCaption, Ink::kSecondary));
  }
}

void TaskDetailView::addComplaints(QVBoxLayout* column) {
  addTitle(column, tr("이 과제를 낸 민원"),
           tr("%n건", nullptr, static_cast<int>(detail_->complaints.size())));
  if (detail_->complaints.empty()) {
    column->addWidget(wrappedLabel(tr("민원 화면에서 민원을 골라 ‘과제로’를 누르면 묶입니다."),
                                   TextStyle::kCaption, Ink::kSecondary));
  }
  int shown = 0;
  // The last linked first.
  for (auto it = detail_->complaints.rbegin(); it != detail_->complaints.rend(); ++it) {
    if (++shown > kMostPeople) break;
    auto* line = new QHBoxLayout;
    line->setSpacing(2 * theme::kStep);
    if (it->number.isEmpty()) {
      line->addWidget(wrappedLabel(tr("다른 부서의 민원"), TextStyle::kCaption, Ink::kSecondary));
    } else {
      auto* link = new LinkButton(it->number);
      link->setAccessibleDescription(it->link.title);
      connect(link, &LinkButton::clicked, this,
              [this, id = it->link.complaint] { emit complaintRequested(id); });
      line->addWidget(link);
    }
    line->addWidget(wrappedLabel(it->link.title.simplified(), TextStyle::kCaption, Ink::kText), 1);
    column->addLayout(line);
  }
  const int rest = static_cast<int>(detail_->complaints.size()) - kMostPeople;
  if (rest > 0) {
    column->addWidget(
        wrappedLabel(tr("그리고 %n건", nullptr, rest), TextStyle::kCaption, Ink::kSecondary));
  }
}

void TaskDetailView::addChecks(QVBoxLayout* column) {
  const Task& task = detail_->task;
  if (task.kind == TaskKind::kPeriodic && detail_->checks.empty() && task.outcome.isEmpty()) return;
  addTitle(column, tr("개선 확인"));
  std::vector<TimelineLine> lines;
  for (auto it = detail_->checks.rbegin(); it != detail_->checks.rend(); ++it) {
    lines.push_back(
        {.time = shortDate(seoulDate(it->at), today_),
         .badge = word(it->result),
         .badgeTone = it->result == CheckResult::kImproved ? Tone::kSuccess : Tone::kWarning,
         .text = names_->user(it->checked_by),
         .note = it->evidence});
  }
  if (!lines.empty()) {
    auto* view = new TimelineView;
    view->setEntries(lines);
    column->addWidget(view);
  }
  if (!task.outcome.isEmpty())
    column->addWidget(wrappedLabel(tr("결과: %1").arg(task.outcome), TextStyle::kBody, Ink::kText));
  if (detail_->hinders_ending.isEmpty()) return;
  column->addWidget(
      wrappedLabel(tr("아직 끝낼 수 없는 까닭"), TextStyle::kCaptionStrong, Ink::kSecondary));
  for (const QString& reason : detail_->hinders_ending)
    column->addWidget(
        wrappedLabel(QStringLiteral("· ") + reason, TextStyle::kCaption, Ink::kSecondary));
}

}  // namespace pcrm
