// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/filter_bar.h"

#include "ui/complaints/complaint_words.h"
#include "ui/complaints/filter_words.h"
#include "ui/theme/text_styles.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/link_button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>

namespace pcrm {
namespace {

constexpr int kWeek = 7;

QLabel* dot(QWidget* parent) {
  auto* label = new QLabel(QStringLiteral("·"), parent);
  theme::setTextStyle(label, theme::TextStyle::kCaption, theme::Ink::kSecondary);
  return label;
}

QMenu* menuFor(QWidget* owner) {
  auto* menu = new QMenu(owner);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  return menu;
}

void popUp(QMenu* menu, const QWidget* below) {
  menu->popup(below->mapToGlobal(QPoint(0, below->height() + 2)));
}

}  // namespace

ListChoice choiceOf(ListView view, const Actor& actor) {
  ListChoice choice;
  choice.filter.open_only = view != ListView::kAll;
  choice.order = ComplaintOrder::kNewest;
  switch (view) {
    case ListView::kDueFirst:
    case ListView::kOther:
      choice.filter = ownUnitFilter(choice.filter, actor);
      choice.order = ComplaintOrder::kDue;
      break;
    case ListView::kNewest:
      choice.filter = ownUnitFilter(choice.filter, actor);
      break;
    case ListView::kMine:
      choice.filter.assignee = actor.login;
      choice.order = ComplaintOrder::kDue;
      break;
    case ListView::kAll:
      break;
  }
  return choice;
}

ListView viewOf(const ListChoice& choice, const Actor& actor) {
  for (ListView view : {ListView::kDueFirst, ListView::kNewest, ListView::kMine, ListView::kAll}) {
    if (choiceOf(view, actor) == choice) return view;
  }
  return ListView::kOther;
}

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent),
      chips_(new QWidget(this)),
      add_(new Chip({}, Chip::Kind::kAction, this)),
      view_(new LinkButton({}, this)),
      order_(new LinkButton({}, this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(2 * theme::kStep);
  auto* chips = new QHBoxLayout(chips_);
  chips->setContentsMargins(0, 0, 0, 0);
  chips->setSpacing(2 * theme::kStep);
  row->addWidget(chips_);
  row->addWidget(add_);
  row->addStretch();
  row->addWidget(view_);
  row->addWidget(dot(this));
  row->addWidget(order_);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  connect(add_, &Chip::clicked, this, &FilterBar::openConditions);
  connect(view_, &LinkButton::clicked, this, &FilterBar::openViews);
  connect(order_, &LinkButton::clicked, this, [this] {
    QMenu* menu = menuFor(this);
    fillOrders(menu);
    popUp(menu, order_);
  });
}

void FilterBar::show(const ListChoice& choice, const Actor& actor,
                     std::shared_ptr<const Names> names, Instant now) {
  choice_ = choice;
  actor_ = actor;
  names_ = std::move(names);
  now_ = now;
  rebuild();
}

void FilterBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) rebuild();
  QWidget::changeEvent(event);
}

void FilterBar::rebuild() {
  const bool had_focus = chips_->isAncestorOf(focusWidget());
  qDeleteAll(chips_->findChildren<Chip*>(QString(), Qt::FindDirectChildrenOnly));
  const auto parts = partsOf(choice_.filter, actor_, *names_, now_);
  for (const FilterPart& part : parts) {
    auto* chip = new Chip(part.words, Chip::Kind::kFilter, chips_);
    // Later, since the chip that asks is deleted by what follows.
    connect(
        chip, &Chip::removeRequested, this,
        [this, without = part.without] { choose(without(choice_.filter)); }, Qt::QueuedConnection);
    chips_->layout()->addWidget(chip);
  }
  chips_->setVisible(!parts.empty());
  if (had_focus) add_->setFocus();
  add_->setText(tr("+ 조건"));
  add_->setAccessibleName(tr("조건 더하기"));
  add_->updateGeometry();
  QString view;
  switch (viewOf(choice_, actor_)) {
    case ListView::kDueFirst:
      view = tr("마감 임박");
      break;
    case ListView::kNewest:
      view = tr("최근 접수");
      break;
    case ListView::kMine:
      view = tr("내 담당");
      break;
    case ListView::kAll:
      view = tr("모두");
      break;
    case ListView::kOther:
      view = tr("직접 고름");
      break;
  }
  view_->setText(tr("보기: %1 ▾").arg(view));
  switch (choice_.order) {
    case ComplaintOrder::kDue:
      order_->setText(tr("정렬 기한 ↑"));
      break;
    case ComplaintOrder::kNewest:
      order_->setText(tr("정렬 접수 ↓"));
      break;
    case ComplaintOrder::kOldest:
      order_->setText(tr("정렬 접수 ↑"));
      break;
  }
  // What is searched for comes newest first, whatever one would like.
  order_->setEnabled(choice_.filter.search.trimmed().isEmpty());
  view_->updateGeometry();
  order_->updateGeometry();
}

void FilterBar::choose(const ComplaintFilter& filter) {
  ListChoice choice = choice_;
  choice.filter = filter;
  emit chosen(choice);
}

void FilterBar::openConditions() {
  QMenu* menu = menuFor(this);
  fillConditions(menu);
  popUp(menu, add_);
}

void FilterBar::openViews() {
  QMenu* menu = menuFor(this);
  fillViews(menu);
  popUp(menu, view_);
}

void FilterBar::fillConditions(QMenu* menu) {
  const auto add = [this](QMenu* to, const QString& words, const ComplaintFilter& filter) {
    if (filter == choice_.filter) return;
    to->addAction(words, this, [this, filter] { choose(filter); });
  };
  const auto with = [this](auto&& change) {
    ComplaintFilter filter = choice_.filter;
    change(filter);
    return filter;
  };
  add(menu, tr("처리 중"), with([](auto& f) { f.open_only = true; }));
  add(menu, tr("담당 나"), with([this](auto& f) { f.assignee = actor_.login; }));
  if (!actor_.department.isEmpty())
    add(menu, tr("내 부서"), with([this](auto& f) { f.department = actor_.department; }));
  add(menu, tr("내 기관"), with([this](auto& f) { f.office = actor_.office; }));
  menu->addSeparator();
  add(menu, tr("기한 지남"), overdueFilter(choice_.filter, now_));
  add(menu, tr("오늘 마감"), dueTodayFilter(choice_.filter, now_));
  add(menu, tr("기한 7일 안"), dueWithinFilter(choice_.filter, now_, kWeek));
  menu->addSeparator();
  QMenu* states = menu->addMenu(tr("상태"));
  for (size_t i = 0; i < kStateCount; ++i) {
    const auto state = static_cast<State>(i);
    add(states, word(state), with([state](auto& f) {
          f.state = state;
          f.open_only = f.open_only && isOpen(state);
        }));
  }
  QMenu* types = menu->addMenu(tr("유형"));
  for (HandlingType type : {HandlingType::kSimple, HandlingType::kComplex, HandlingType::kPeriodic,
                            HandlingType::kLongTerm}) {
    add(types, word(type), with([type](auto& f) { f.handling_type = type; }));
  }
  QMenu* departments = menu->addMenu(tr("부서"));
  for (const Department& department : names_->departments)
    add(departments, department.name, with([&](auto& f) { f.department = department.code; }));
  QMenu* people = menu->addMenu(tr("담당"));
  for (const User& user : names_->people) {
    if (user.role == Role::kPrivacyOfficer) continue;
    add(people, user.name, with([&](auto& f) { f.assignee = user.login; }));
  }
  departments->setEnabled(!departments->isEmpty());
  people->setEnabled(!people->isEmpty());
}

void FilterBar::fillViews(QMenu* menu) {
  const auto add = [this, menu](const QString& words, ListView view) {
    QAction* action =
        menu->addAction(words, this, [this, view] { emit chosen(choiceOf(view, actor_)); });
    action->setCheckable(true);
    action->setChecked(viewOf(choice_, actor_) == view);
  };
  add(tr("마감 임박"), ListView::kDueFirst);
  add(tr("최근 접수"), ListView::kNewest);
  add(tr("내 담당"), ListView::kMine);
  add(tr("모두"), ListView::kAll);
}

void FilterBar::fillOrders(QMenu* menu) {
  const auto add = [this, menu](const QString& words, ComplaintOrder order) {
    QAction* action = menu->addAction(words, this, [this, order] {
      ListChoice choice = choice_;
      choice.order = order;
      emit chosen(choice);
    });
    action->setCheckable(true);
    action->setChecked(choice_.order == order);
  };
  add(tr("기한이 이른 순 (처리 중인 것만)"), ComplaintOrder::kDue);
  add(tr("최근에 접수한 순"), ComplaintOrder::kNewest);
  add(tr("오래전에 접수한 순"), ComplaintOrder::kOldest);
}

}  // namespace pcrm
