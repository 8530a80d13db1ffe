// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/complaints_page.h"

#include "ui/complaints/complaint_actions.h"
#include "ui/complaints/complaint_delegate.h"
#include "ui/complaints/complaint_detail.h"
#include "ui/complaints/complaint_export.h"
#include "ui/complaints/complaint_words.h"
#include "ui/complaints/filter_words.h"
#include "ui/theme/text_styles.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/progress_row.h"
#include "ui/widgets/section_title.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace pcrm {
namespace {

int widthOf(const QWidget* widget, const QString& sample) {
  return widget->fontMetrics().horizontalAdvance(sample) + 20;
}

QTableView* makeTable(ComplaintModel* model, QWidget* parent) {
  auto* table = new QTableView(parent);
  table->setModel(model);
  table->setItemDelegate(new ComplaintDelegate(table));
  table->setShowGrid(false);
  table->setFrameShape(QFrame::NoFrame);
  table->setWordWrap(false);
  table->setSelectionBehavior(QAbstractItemView::SelectRows);
  table->setSelectionMode(QAbstractItemView::ExtendedSelection);
  table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table->setTabKeyNavigation(false);
  table->setMouseTracking(true);
  table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  table->verticalHeader()->hide();
  table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  table->verticalHeader()->setMinimumSectionSize(table->fontMetrics().height());
  table->verticalHeader()->setDefaultSectionSize(
      qMax(theme::kRowHeight, table->fontMetrics().height() + 2 * theme::kStep));
  QHeaderView* header = table->horizontalHeader();
  header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  header->setHighlightSections(false);
  header->setSectionsClickable(true);
  header->setMinimumSectionSize(48);
  return table;
}

}  // namespace

ComplaintsPage::ComplaintsPage(DeskContext& context, const Navigator& navigator, QWidget* parent)
    : Page(parent), context_(context), navigator_(navigator), model_(new ComplaintModel(this)) {
  build();
  connectParts();
  addKeys();
  reload_soon_.setSingleShot(true);
  reload_soon_.setInterval(0);
  constexpr int kMinute = 60'000;
  minute_.setInterval(kMinute);
  minute_.start();
  choice_ = choiceOf(ListView::kDueFirst, context_.actor());
  retranslate();
}

ComplaintsPage::~ComplaintsPage() = default;

QString ComplaintsPage::title() const { return tr("민원"); }

QList<KeyHelp> ComplaintsPage::keys() const {
  QList<KeyHelp> help{{QStringLiteral("Alt+J · Alt+K"), tr("다음 · 앞 민원")},
                      {QStringLiteral("Enter · Esc"), tr("고른 민원으로 · 목록으로")},
                      {QStringLiteral("Space"), tr("고르기 표시")},
                      {QStringLiteral("Alt+F"), tr("조건 더하기")},
                      {QStringLiteral("Alt+V"), tr("보기 바꾸기")},
                      {QStringLiteral("Alt+."), tr("다른 처리")}};
  for (Move move : {Move::kReply, Move::kComplete, Move::kAssign, Move::kTransfer, Move::kExtend,
                    Move::kRequestSupplement, Move::kAddNote, Move::kClassify, Move::kCorrect}) {
    if (mayMove(move, context_.actor()))
      help.append({keysOf(move).toString(QKeySequence::PortableText), word(move)});
  }
  return help;
}

void ComplaintsPage::build() {
  heading_ = new SectionTitle({}, this, SectionTitle::Level::kPage);
  batch_ = new ActionButton({}, {}, theme::ButtonKind::kSecondary, this);
  export_ = new ActionButton({}, {}, theme::ButtonKind::kSecondary, this);
  receive_ =
      new ActionButton({}, QKeySequence(Qt::CTRL | Qt::Key_N), theme::ButtonKind::kPrimary, this);
  for (QWidget* button : {batch_, export_, receive_}) heading_->addAtEnd(button);
  bar_ = new FilterBar(this);
  progress_ = new ProgressRow(this);
  progress_->hide();

  table_ = makeTable(model_, this);
  empty_ = new EmptyState(this);
  empty_->setObjectName(QStringLiteral("emptyList"));
  list_layers_ = new QStackedWidget(this);
  list_layers_->addWidget(table_);
  list_layers_->addWidget(empty_);
  auto* list = new Card(this);
  list->setPadding(2);
  list->body()->addWidget(list_layers_);
  detail_ = new ComplaintDetail(this);
  auto* side = new Card(this);
  side->setPadding(2);
  side->body()->addWidget(detail_);
  splitter_ = new QSplitter(this);
  splitter_->addWidget(list);
  splitter_->addWidget(side);
  splitter_->setChildrenCollapsible(false);
  splitter_->setStretchFactor(0, 2);
  splitter_->setStretchFactor(1, 1);
  splitter_->setSizes({826, 420});

  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(theme::kPageMargin, 14, theme::kPageMargin, theme::kPageMargin);
  column->setSpacing(2 * theme::kStep);
  column->addWidget(heading_);
  column->addWidget(bar_);
  column->addWidget(progress_);
  column->addWidget(splitter_, 1);

  QHeaderView* header = table_->horizontalHeader();
  using Column = ComplaintModel::Column;
  header->setSectionResizeMode(static_cast<int>(Column::kTitle), QHeaderView::Stretch);
  table_->installEventFilter(this);
  detail_->installEventFilter(this);
}

void ComplaintsPage::connectParts() {
  connect(model_, &ComplaintModel::moreWanted, this, &ComplaintsPage::readMore);
  connect(model_, &ComplaintModel::tickedChanged, this, &ComplaintsPage::showTicked);
  connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          &ComplaintsPage::rowChosen);
  connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
          &ComplaintsPage::showTicked);
  connect(table_, &QTableView::activated, detail_, &ComplaintDetail::focusFirst);
  connect(table_->horizontalHeader(), &QHeaderView::sectionClicked, this,
          &ComplaintsPage::headerPressed);
  connect(bar_, &FilterBar::chosen, this, &ComplaintsPage::choose);
  connect(batch_, &QPushButton::clicked, this, &ComplaintsPage::openBatchMenu);
  connect(export_, &QPushButton::clicked, this, &ComplaintsPage::askForExport);
  connect(progress_, &ProgressRow::cancelRequested, this, [this] {
    delete running_export_;
    running_export_ = nullptr;
    progress_->finish();
    emit actionDone(tr("내보내기를 그만두었습니다. 파일은 만들지 않았습니다."), false);
  });
  const auto receive = [this] {
    if (navigator_.openIntake) navigator_.openIntake();
  };
  connect(receive_, &QPushButton::clicked, this, receive);
  connect(empty_, &EmptyState::actionTriggered, this, [this] {
    if (choice_ == choiceOf(ListView::kAll, context_.actor())) {
      if (navigator_.openIntake) navigator_.openIntake();
    } else {
      choose(choiceOf(ListView::kAll, context_.actor()));
    }
  });
  connect(detail_, &ComplaintDetail::moveRequested, this, &ComplaintsPage::startMove);
  connect(detail_, &ComplaintDetail::stepRequested, this, &ComplaintsPage::startStep);
  connect(detail_, &ComplaintDetail::formRequested, this, &ComplaintsPage::startForm);
  connect(detail_, &ComplaintDetail::taskRequested, this, [this](const ComplaintId& id) {
    if (navigator_.makeTask) navigator_.makeTask(id);
  });
  connect(detail_, &ComplaintDetail::otherRequested, this, &ComplaintsPage::openComplaint);
  connect(detail_, &ComplaintDetail::othersRequested, this, [this](const Uuid& customer) {
    ComplaintFilter filter;
    filter.customer = customer;
    openList(filter);
  });
  connect(&reload_soon_, &QTimer::timeout, this, &ComplaintsPage::reload);
  connect(&minute_, &QTimer::timeout, this, [this] { model_->setNow(context_.clock().now()); });
  connect(&context_, &DeskContext::ready, this, &ComplaintsPage::readNames);
  connect(&context_, &DeskContext::actorChanged, this, [this] {
    first_time_ = true;
    choose(choiceOf(ListView::kDueFirst, context_.actor()));
    readNames();
  });
  connect(&context_, &DeskContext::changed, this, [this](const Changes& changes) {
    if (changes.touches(QStringLiteral("users")) || changes.touches(QStringLiteral("offices")) ||
        changes.touches(QStringLiteral("departments")))
      readNames();
    if (changes.touches(QStringLiteral("complaints"))) reload_soon_.start();
    if (!shown_.isNull() && (changes.touches(QStringLiteral("complaints"), shown_.value) ||
                             changes.touches(QStringLiteral("complaint_events")) ||
                             changes.touches(QStringLiteral("evaluations")) ||
                             changes.touches(QStringLiteral("agenda_items")) ||
                             changes.touches(QStringLiteral("meetings")) ||
                             changes.touches(QStringLiteral("promises")) ||
                             changes.touches(QStringLiteral("customers")) ||
                             changes.touches(QStringLiteral("task_complaints")) ||
                             changes.touches(QStringLiteral("process_marks")) ||
                             changes.touches(QStringLiteral("opinion_requests")) ||
                             changes.touches(QStringLiteral("approvals"))))
      readDetail(shown_);
  });
}

void ComplaintsPage::addKeys() {
  const auto key = [this](const char* keys, auto&& handler) {
    auto* shortcut = new QShortcut(QKeySequence(QLatin1String(keys)), this);
    connect(shortcut, &QShortcut::activated, this, handler);
  };
  key("Alt+J", [this] { step(1); });
  key("Alt+K", [this] { step(-1); });
  key("Alt+F", [this] { bar_->openConditions(); });
  key("Alt+V", [this] { bar_->openViews(); });
}

void ComplaintsPage::retranslate() {
  batch_->setText(tr("일괄 처리 ▾"));
  export_->setText(tr("내보내기"));
  receive_->setText(tr("새 민원"));
  for (QWidget* button : {batch_, export_, receive_}) button->updateGeometry();
  table_->setAccessibleName(tr("민원 목록"));
  // Wide enough for what usually stands in them, in the font in use.
  using Column = ComplaintModel::Column;
  const auto width = [this](Column column, const QString& sample) {
    const QString head =
        model_->headerData(static_cast<int>(column), Qt::Horizontal, Qt::DisplayRole).toString();
    table_->setColumnWidth(static_cast<int>(column),
                           qMax(widthOf(table_, sample), widthOf(table_, head) + 8));
  };
  // Hangul is wide in every language of the screen: offices are called in Korean.
  const QString hangul(4, QChar(0xAC00));
  width(Column::kNumber, QStringLiteral("2026-000000-") + hangul);
  int due = 0;
  const QFontMetrics bold(theme::font(theme::TextStyle::kStrong));
  for (const qint64 hours : {-23 * 24, -23, 0, 23 * 24}) {
    const Instant at{hours * kMsPerHour};
    due = qMax(due, bold.horizontalAdvance(dueWords(at, State::kReceived, {}).text));
  }
  due = qMax(due, table_->fontMetrics().horizontalAdvance(
                      dueWords(Instant{}, State::kSupplementing, {}).text));
  constexpr int kTick = 38;  // The tick and the space after it.
  table_->setColumnWidth(static_cast<int>(Column::kDue), due + kTick + 2 * 2 * theme::kStep);
  width(Column::kComplainant, tr("㈜가나다라"));
  width(Column::kType, tr("장기과제"));
  width(Column::kDepartment, tr("보건위생과"));
  width(Column::kAssignee, tr("홍길동"));
  width(Column::kState, word(State::kSupplementing) + QStringLiteral("00"));
  fitColumns();
  bar_->show(choice_, context_.actor(), names_, context_.clock().now());
  showTitle();
  showTicked();
}

void ComplaintsPage::fitColumns() {
  using Column = ComplaintModel::Column;
  // The title must stay readable; what the detail beside says anyway goes first.
  constexpr int kNarrowestTitle = 180;
  int room = table_->viewport()->width() - kNarrowestTitle;
  const QHeaderView* header = table_->horizontalHeader();
  for (int i = 0; i < ComplaintModel::kColumnCount; ++i) {
    table_->setColumnHidden(i, false);
    if (i != static_cast<int>(Column::kTitle)) room -= header->sectionSize(i);
  }
  for (Column column : {Column::kType, Column::kDepartment, Column::kComplainant}) {
    if (room >= 0) break;
    room += header->sectionSize(static_cast<int>(column));
    table_->setColumnHidden(static_cast<int>(column), true);
  }
}

void ComplaintsPage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  Page::changeEvent(event);
}

bool ComplaintsPage::eventFilter(QObject* watched, QEvent* event) {
  if (watched == table_ && event->type() == QEvent::Resize) {
    // After the table has taken its new size.
    QMetaObject::invokeMethod(this, &ComplaintsPage::fitColumns, Qt::QueuedConnection);
  }
  if (event->type() != QEvent::KeyPress) return Page::eventFilter(watched, event);
  const auto* press = static_cast<const QKeyEvent*>(event);
  if (watched == table_) {
    if (press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter) {
      detail_->focusFirst();
      return true;
    }
    if (press->key() == Qt::Key_Space && press->modifiers() == Qt::NoModifier) {
      const auto selected = table_->selectionModel()->selectedRows();
      bool all = !selected.isEmpty();
      for (const QModelIndex& index : selected)
        all = all && index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
      for (const QModelIndex& index : selected) model_->setTicked(index.row(), !all);
      return true;
    }
  } else if (watched == detail_ && press->key() == Qt::Key_Escape) {
    table_->setFocus(Qt::OtherFocusReason);
    return true;
  }
  return Page::eventFilter(watched, event);
}

void ComplaintsPage::activate() {
  model_->setNow(context_.clock().now());
  if (first_time_) {
    first_time_ = false;
    readNames();
    choose(choice_);
  }
  table_->setFocus(Qt::OtherFocusReason);
}

void ComplaintsPage::openComplaint(ComplaintId id) {
  if (first_time_) activate();
  const int row = model_->rowOf(id);
  if (row >= 0) {
    table_->selectRow(row);
    table_->scrollTo(model_->index(row, 0));
  } else {
    table_->clearSelection();
    table_->setCurrentIndex({});
  }
  readDetail(id);
}

void ComplaintsPage::openList(const ComplaintFilter& filter) {
  first_time_ = false;
  if (names_->departments.empty()) readNames();
  ListChoice choice{filter, filter.open_only ? ComplaintOrder::kDue : ComplaintOrder::kNewest};
  choice.filter.seen_by.reset();
  choose(choice);
}

void ComplaintsPage::choose(ListChoice choice) {
  // By due date there are only complaints that are not ended; a search comes newest first.
  if (!choice.filter.search.trimmed().isEmpty() ||
      (choice.order == ComplaintOrder::kDue && choice.filter.state &&
       !isOpen(*choice.filter.state))) {
    choice.order = ComplaintOrder::kNewest;
  }
  if (choice.order == ComplaintOrder::kDue && !choice.filter.open_only) {
    if (choice_.order == ComplaintOrder::kDue && choice_.filter.open_only) {
      choice.order = ComplaintOrder::kNewest;  // "처리 중" was taken away.
    } else {
      choice.filter.open_only = true;
    }
  }
  const bool other = !(choice == choice_) || model_->rows().empty();
  choice_ = std::move(choice);
  matching_.reset();
  model_->setNow(context_.clock().now());
  model_->setOrder(choice_.order);
  bar_->show(choice_, context_.actor(), names_, context_.clock().now());
  if (other) {
    model_->clear();
    table_->scrollToTop();
  }
  showTitle();
  reload();
}

ComplaintFilter ComplaintsPage::filterToRead() const {
  ComplaintFilter filter = choice_.filter;
  filter.seen_by = context_.actor();
  return filter;
}

void ComplaintsPage::headerPressed(int section) {
  ListChoice choice = choice_;
  if (section == static_cast<int>(ComplaintModel::Column::kDue)) {
    choice.order = ComplaintOrder::kDue;
  } else if (section == static_cast<int>(ComplaintModel::Column::kNumber)) {
    choice.order = choice_.order == ComplaintOrder::kNewest ? ComplaintOrder::kOldest
                                                            : ComplaintOrder::kNewest;
  } else {
    return;
  }
  choose(choice);
}

void ComplaintsPage::step(int rows) {
  const int row = qBound(0, table_->currentIndex().row() + rows, model_->rowCount() - 1);
  if (row < 0) return;
  table_->selectRow(row);
  table_->scrollTo(model_->index(row, 0));
}

void ComplaintsPage::rowChosen() {
  const ComplaintSummary* row = model_->at(table_->currentIndex().row());
  if (row && row->id != shown_) readDetail(row->id);
}

}  // namespace pcrm
