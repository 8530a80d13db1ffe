// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"

#include "ui/complaints/complaint_delegate.h"
#include "ui/complaints/complaint_words.h"
#include "ui/complaints/step_forms.h"
#include "ui/theme/text_styles.h"
#include "ui/today/duties_panel.h"
#include "ui/today/handling_panel.h"
#include "ui/today/notices_panel.h"
#include "ui/today/refused_panel.h"
#include "ui/today/refused_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/proportion_bar.h"
#include "ui/widgets/section_title.h"
#include "ui/widgets/stat_tile.h"

#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace pcrm {
namespace {

enum Tile { kOverdue, kDueToday, kMine, kSupplementing, kRefused, kTileCount };

QTableView* makeTable(ComplaintModel* model, QWidget* parent) {
  using Column = ComplaintModel::Column;
  auto* table = new QTableView(parent);
  table->setModel(model);
  table->setItemDelegate(new ComplaintDelegate(table));
  table->setShowGrid(false);
  table->setFrameShape(QFrame::NoFrame);
  table->setWordWrap(false);
  table->setSelectionBehavior(QAbstractItemView::SelectRows);
  table->setSelectionMode(QAbstractItemView::SingleSelection);
  table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table->setTabKeyNavigation(false);
  table->setMouseTracking(true);
  table->verticalHeader()->hide();
  table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  table->verticalHeader()->setMinimumSectionSize(table->fontMetrics().height());
  table->verticalHeader()->setDefaultSectionSize(
      qMax(theme::kRowHeight, table->fontMetrics().height() + 2 * theme::kStep));
  QHeaderView* header = table->horizontalHeader();
  header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  header->setHighlightSections(false);
  header->setSectionResizeMode(QHeaderView::ResizeToContents);
  header->setSectionResizeMode(static_cast<int>(Column::kTitle), QHeaderView::Stretch);
  for (Column column : {Column::kDepartment, Column::kType})
    table->setColumnHidden(static_cast<int>(column), true);
  return table;
}

}  // namespace

TodayPage::TodayPage(DeskContext& context, const Navigator& navigator, QWidget* parent)
    : Page(parent), context_(context), navigator_(navigator), model_(new ComplaintModel(this)) {
  model_->setTickable(false);
  build();
  reload_soon_.setSingleShot(true);
  reload_soon_.setInterval(0);
  constexpr int kMinute = 60'000;
  minute_.setInterval(kMinute);
  minute_.start();
  connect(&reload_soon_, &QTimer::timeout, this, &TodayPage::reload);
  connect(&minute_, &QTimer::timeout, this, &TodayPage::reload);
  connect(&context_, &DeskContext::ready, this, &TodayPage::reload);
  connect(&context_, &DeskContext::actorChanged, this, &TodayPage::reload);
  connect(&context_, &DeskContext::changed, this, [this] { reload_soon_.start(); });
  show({});
}

QString TodayPage::title() const { return tr("오늘"); }

QList<KeyHelp> TodayPage::keys() const {
  return {{QStringLiteral("↑ · ↓"), tr("할 일 고르기")},
          {QStringLiteral("Enter"), tr("고른 민원 열기")},
          {QStringLiteral("Tab"), tr("숫자와 목록 사이 옮기기")}};
}

void TodayPage::build() {
  heading_ = new SectionTitle({}, this, SectionTitle::Level::kPage);
  auto* tiles = new QHBoxLayout;
  tiles->setSpacing(10);
  for (int i = 0; i < kTileCount; ++i) {
    auto* tile = new StatTile({}, this);
    tiles_.push_back(tile);
    tiles->addWidget(tile, 1);
    connect(tile, &StatTile::clicked, this, [this, i] {
      const std::array<ComplaintFilter, 4> filters{filters_.overdue, filters_.due_today,
                                                   filters_.mine, filters_.supplementing};
      if (i == kRefused) {
        if (QWidget* first = refused_->findChild<QWidget*>(QStringLiteral("main")))
          first->setFocus(Qt::OtherFocusReason);
      } else if (navigator_.openList) {
        navigator_.openList(filters[static_cast<size_t>(i)]);
      }
    });
  }

  table_ = makeTable(model_, this);
  table_->installEventFilter(this);
  connect(table_, &QTableView::doubleClicked, this, &TodayPage::openRow);
  empty_ = new EmptyState(this);
  connect(empty_, &EmptyState::actionTriggered, this, [this] {
    if (navigator_.openIntake) navigator_.openIntake();
  });
  list_layers_ = new QStackedWidget(this);
  list_layers_->addWidget(table_);
  list_layers_->addWidget(empty_);
  list_ = new Card(this);
  list_->setPadding(2);
  list_->titleLine()->setContentsMargins(10, 10, 10, 2);
  list_->body()->addWidget(list_layers_, 1);

  refused_ = new RefusedPanel(this);
  connect(refused_, &RefusedPanel::againRequested, this, &TodayPage::tryAgain);
  connect(refused_, &RefusedPanel::discardRequested, this, &TodayPage::discard);
  connect(refused_, &RefusedPanel::openRequested, this, [this](const Uuid& complaint) {
    if (navigator_.openComplaint) navigator_.openComplaint({complaint});
  });
  notices_ = new NoticesPanel(this);
  connect(notices_, &NoticesPanel::dismissRequested, this, &TodayPage::dismiss);
  connect(notices_, &NoticesPanel::openRequested, this, [this](const Uuid& complaint) {
    if (navigator_.openComplaint) navigator_.openComplaint({complaint});
  });
  handling_ = new HandlingPanel(this);
  connect(handling_, &HandlingPanel::openRequested, this, [this](ComplaintId complaint) {
    if (navigator_.openComplaint) navigator_.openComplaint(complaint);
  });
  connect(handling_, &HandlingPanel::departmentRequested, this, [this](const QString& department) {
    ComplaintFilter filter;
    filter.department = department;
    if (navigator_.openList) navigator_.openList(filter);
  });
  connect(handling_, &HandlingPanel::delegationRequested, this, &TodayPage::delegateApprovals);
  duties_ = new DutiesPanel(this);
  connect(duties_, &DutiesPanel::openRequested, this, [this](ComplaintId complaint) {
    if (navigator_.openComplaint) navigator_.openComplaint(complaint);
  });
  connect(duties_, &DutiesPanel::formRequested, this, &TodayPage::startForm);
  loads_ = new Card(this);
  auto* side = new QWidget(this);
  auto* side_column = new QVBoxLayout(side);
  side_column->setContentsMargins(0, 0, 0, 0);
  side_column->setSpacing(10);
  side_column->addWidget(notices_);
  side_column->addWidget(refused_);
  side_column->addWidget(duties_);
  side_column->addWidget(handling_);
  side_column->addWidget(loads_);
  side_column->addStretch();
  auto* scroll = new QScrollArea(this);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setWidget(side);
  scroll->viewport()->setAutoFillBackground(false);
  side->setAutoFillBackground(false);
  side_ = scroll;

  auto* row = new QHBoxLayout;
  row->setSpacing(theme::kGap);
  row->addWidget(list_, 2);
  row->addWidget(side_, 1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(theme::kPageMargin, 14, theme::kPageMargin, theme::kPageMargin);
  column->setSpacing(10);
  column->addWidget(heading_);
  column->addLayout(tiles);
  column->addLayout(row, 1);
}

void TodayPage::activate() {
  focus_when_read_ = true;
  noteFocus();
  reload();
}

void TodayPage::reload() {
  reload_soon_.stop();
  const Instant now = context_.clock().now();
  context_.run<TodayData>(
      this, [actor = context_.actor(), now](Store& store) { return readToday(store, actor, now); },
      [this](TodayData data) {
        show(std::move(data));
        if (!std::exchange(focus_when_read_, false) || !mayTakeFocus()) return;
        if (data_.rows.empty()) {
          tiles_.front()->setFocus(Qt::OtherFocusReason);
        } else {
          table_->setFocus(Qt::OtherFocusReason);
        }
      });
}

void TodayPage::show(TodayData data) {
  data_ = std::move(data);
  const Instant now = context_.clock().now();
  filters_ = todayFilters(context_.actor(), now);
  const bool lead = context_.actor().role == Role::kTeamLead;
  const bool shared = sharesWork(context_.actor());
  heading_->setTitle(lead ? tr("오늘 · 우리 팀") : tr("오늘"),
                     shortDay(now, now) + QStringLiteral(" · ") + context_.actor().name);
  model_->setNames(std::make_shared<const Names>(data_.names));
  model_->setNow(now);
  model_->setOrder(ComplaintOrder::kDue);
  table_->setColumnHidden(static_cast<int>(ComplaintModel::Column::kAssignee), !shared);
  model_->setRows(data_.rows, std::nullopt);
  list_layers_->setCurrentIndex(data_.rows.empty() ? 1 : 0);
  if (!table_->currentIndex().isValid() && !data_.rows.empty()) table_->selectRow(0);
  list_->setTitle(tr("오늘 할 일"),
                  data_.rows.empty() ? QString() : tr("기한이 이른 순 · Enter로 엽니다"));
  empty_->setContent(QStringLiteral("done"),
                     lead     ? tr("팀에서 처리 중인 민원이 없습니다.")
                     : shared ? tr("이곳에서 처리 중인 민원이 없습니다.")
                              : tr("나에게 맡겨진 민원이 없습니다."),
                     tr("처리할 민원이 기한 순으로 여기에 보입니다."));
  empty_->setAction(tr("새 민원 접수"));
  notices_->show(data_.moved, data_.interim);
  refused_->show(data_.refused, data_.names, now);
  duties_->show(data_, now);
  handling_->show(data_, now);
  showTiles();
  showLoads();
  side_->setVisible(notices_->isVisibleTo(side_) || refused_->isVisibleTo(side_) ||
                    handling_->isVisibleTo(side_) || duties_->isVisibleTo(side_) ||
                    loads_->isVisibleTo(side_));
  const qint64 urgent = data_.overdue + data_.due_today;
  emit counterChanged(static_cast<int>(urgent), data_.overdue > 0);
}

void TodayPage::showTiles() {
  using theme::Tone;
  const QLocale locale;
  const auto set = [&](Tile tile, const QString& label, qint64 number, const QString& note,
                       Tone tone) {
    tiles_[tile]->setStat(
        {label, locale.toString(number), tr("건"), note, number > 0 ? tone : Tone::kNeutral});
  };
  set(kOverdue, tr("기한 지남"), data_.overdue,
      data_.overdue > 0 ? tr("먼저 처리하거나 연장하십시오") : tr("지난 것이 없습니다"),
      Tone::kDanger);
  set(kDueToday, tr("오늘 마감"), data_.due_today,
      data_.due_today > 0 ? tr("오늘 안에 답변하십시오") : tr("오늘 끝낼 것이 없습니다"),
      Tone::kWarning);
  const bool department = !context_.actor().department.isEmpty();
  const QString unit = locale.toString(data_.unit_open);
  set(kMine, tr("내 담당 처리 중"), data_.mine,
      department ? tr("부서 전체 %1건").arg(unit) : tr("기관 전체 %1건").arg(unit), Tone::kNeutral);
  set(kSupplementing, tr("보완 기다림"), data_.supplementing, tr("도착하면 시계가 다시 갑니다"),
      Tone::kNeutral);
  const auto refused = static_cast<qint64>(data_.refused.size());
  set(kRefused, tr("거절된 전송"), refused,
      refused > 0 ? tr("오른쪽에서 견주어 보십시오") : tr("모두 받아들여졌습니다"), Tone::kDanger);
}

void TodayPage::showLoads() {
  delete load_rows_;
  load_rows_ = nullptr;
  loads_->setVisible(!data_.loads.empty());
  if (data_.loads.empty()) return;
  using theme::Tone;
  loads_->setTitle(tr("누가 얼마나"), tr("지남 · 오늘 · 나머지"));
  load_rows_ = new QWidget(loads_);
  auto* grid = new QGridLayout(load_rows_);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(theme::kGap);
  grid->setVerticalSpacing(3 * theme::kStep);
  grid->setColumnStretch(1, 1);
  const auto most = static_cast<double>(data_.loads.front().open);
  int row = 0;
  for (const AssigneeLoad& load : data_.loads) {
    auto* person = new LinkButton(
        load.assignee.isEmpty() ? tr("담당 없음") : data_.names.user(load.assignee), load_rows_);
    person->setFont(theme::font(theme::TextStyle::kBody));
    connect(person, &LinkButton::clicked, this, [this, login = load.assignee] {
      // A filter has no word for "nobody's": the whole unit is shown then.
      ComplaintFilter filter = filters_.unit;
      filter.assignee = login;
      if (navigator_.openList) navigator_.openList(filter);
    });
    auto* bar = new ProportionBar(load_rows_);
    bar->setThickness(14);
    const auto rest = static_cast<double>(load.open - load.overdue - load.today);
    bar->setParts({{static_cast<double>(load.overdue), Tone::kDanger,
                    tr("지남 %n건", nullptr, static_cast<int>(load.overdue))},
                   {static_cast<double>(load.today), Tone::kWarning,
                    tr("오늘 %n건", nullptr, static_cast<int>(load.today))},
                   {rest, Tone::kPrimary, tr("나머지 %n건", nullptr, static_cast<int>(rest))}},
                  most);
    auto* number = new QLabel(QLocale().toString(load.open), load_rows_);
    number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(person, row, 0);
    grid->addWidget(bar, row, 1);
    grid->addWidget(number, row, 2);
    ++row;
  }
  loads_->body()->addWidget(load_rows_);
}

void TodayPage::delegateApprovals() {
  startForm(delegationForm(data_.names, context_.actor(), context_.clock().now()));
}

void TodayPage::startForm(const StepForm& form) {
  auto* dialog = new FieldDialog(form.words, form.fields, this);
  connect(dialog, &FieldDialog::confirmed, this, [this, dialog, form] {
    context_.perform({{form.operation, form.payload(dialog->values())}}, dialog,
                     [this, dialog, words = form.words.title](DeskContext::Outcome outcome) {
                       if (!outcome) {
                         dialog->setError(outcome.error().message);
                         return;
                       }
                       emit actionDone(words, true);
                       dialog->accept();
                     });
  });
  dialog->open();
}

void TodayPage::openRow() {
  const ComplaintSummary* row = model_->at(table_->currentIndex().row());
  if (row && navigator_.openComplaint) navigator_.openComplaint(row->id);
}

void TodayPage::tryAgain(const RefusedOperation& operation) {
  // A new operation; the refused one goes only when the new one could be done here.
  context_.perform({{operation.name, payloadAgain(operation)}}, this,
                   [this, operation](DeskContext::Outcome outcome) {
                     if (!outcome) {
                       refused_->setError(operation.id, outcome.error().message);
                       return;
                     }
                     emit actionDone(tr("다시 보냅니다: %1").arg(refusedTitle(operation)), true);
                     discard(operation.id);
                   });
}

void TodayPage::discard(const Uuid& operation) {
  context_.run<Result<void>>(
      this, [operation](Store& store) { return Replica(store).discard(operation); },
      [this, operation](Result<void> done) {
        if (!done) refused_->setError(operation, done.error().message);
        reload();
      });
}

void TodayPage::dismiss(const QString& cause) {
  context_.perform({{describe<DismissDueChanges>().name(), {{QStringLiteral("cause"), cause}}}},
                   this, [this](DeskContext::Outcome) { reload(); });
}

void TodayPage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) show(std::move(data_));
  Page::changeEvent(event);
}

bool TodayPage::eventFilter(QObject* watched, QEvent* event) {
  if (watched == table_ && event->type() == QEvent::KeyPress) {
    const int key = static_cast<const QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
      openRow();
      return true;
    }
  }
  return Page::eventFilter(watched, event);
}

}  // namespace pcrm
