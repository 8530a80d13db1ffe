// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/tasks_page.h"

#include "core/operations/catalogue.h"
#include "core/tasks/task_operations.h"
#include "ui/meetings/meetings_view.h"
#include "ui/tasks/task_detail_view.h"
#include "ui/tasks/task_dialog.h"
#include "ui/tasks/task_fields.h"
#include "ui/tasks/task_words.h"
#include "ui/tasks/task_year_delegate.h"
#include "ui/theme/text_styles.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/section_title.h"

#include <QEvent>
#include <QKeyEvent>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace pcrm {
namespace {

QTableView* makeTable(TaskYearModel* model, QWidget* parent) {
  using Column = TaskYearModel::Column;
  auto* table = new QTableView(parent);
  auto* header = new TaskYearHeader(table);
  table->setHorizontalHeader(header);
  table->setModel(model);
  table->setItemDelegate(new TaskYearDelegate(table));
  table->setShowGrid(false);
  table->setFrameShape(QFrame::NoFrame);
  table->setSelectionBehavior(QAbstractItemView::SelectRows);
  table->setSelectionMode(QAbstractItemView::SingleSelection);
  table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table->setTabKeyNavigation(false);
  table->setMouseTracking(true);
  table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  table->verticalHeader()->hide();
  table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  table->verticalHeader()->setDefaultSectionSize(taskRowHeight());
  header->setSectionResizeMode(QHeaderView::Fixed);
  header->setSectionResizeMode(static_cast<int>(Column::kYear), QHeaderView::Stretch);
  return table;
}

}  // namespace

TasksPage::TasksPage(DeskContext& context, const Navigator& navigator, QWidget* parent)
    : Page(parent), context_(context), navigator_(navigator), model_(new TaskYearModel(this)) {
  year_ = today().year();
  build();
  addKeys();
  reload_soon_.setSingleShot(true);
  reload_soon_.setInterval(0);
  connect(&reload_soon_, &QTimer::timeout, this, &TasksPage::reload);
  connect(&context_, &DeskContext::ready, this, &TasksPage::reload);
  connect(&context_, &DeskContext::actorChanged, this, &TasksPage::reload);
  connect(&context_, &DeskContext::changed, this, [this](const Changes& changes) {
    for (const char* table : {"tasks", "task_rounds", "task_complaints", "task_checks",
                              "feedback_notices", "users", "departments"}) {
      if (changes.touches(QLatin1String(table))) reload_soon_.start();
    }
  });
  retranslate();
}

QString TasksPage::title() const { return tr("과제"); }

QList<KeyHelp> TasksPage::keys() const {
  QList<KeyHelp> help{{QStringLiteral("Alt+J · Alt+K"), tr("다음 · 앞 과제")},
                      {QStringLiteral("Enter · Esc"), tr("고른 과제로 · 목록으로")},
                      {QStringLiteral("Alt+← · Alt+→"), tr("앞 해 · 다음 해")},
                      {QStringLiteral("Ctrl+N"), tr("새 과제")},
                      {QStringLiteral("Ctrl+Tab"), tr("과제 · 회의")},
                      {QStringLiteral("Alt+."), tr("다른 처리")}};
  for (TaskAction action :
       {TaskAction::kPlan, TaskAction::kPlanRounds, TaskAction::kRecordRound, TaskAction::kTell,
        TaskAction::kCheck, TaskAction::kReassign, TaskAction::kEnd}) {
    const OperationType* operation = domain().operation(operationOf(action));
    if (operation && operation->roles.contains(context_.actor().role))
      help.append({keysOf(action).toString(QKeySequence::PortableText), word(action)});
  }
  return help;
}

QDate TasksPage::today() const { return seoulDate(context_.clock().now()); }

bool TasksPage::mayOpen() const { return kTaskRoles.contains(context_.actor().role); }

void TasksPage::build() {
  heading_ = new SectionTitle({}, this, SectionTitle::Level::kPage);
  legend_ = new RoundLegend(this);
  earlier_ = new ActionButton(QStringLiteral("◀"), {}, theme::ButtonKind::kSecondary, this);
  later_ = new ActionButton(QStringLiteral("▶"), {}, theme::ButtonKind::kSecondary, this);
  new_ =
      new ActionButton({}, QKeySequence(Qt::CTRL | Qt::Key_N), theme::ButtonKind::kPrimary, this);
  for (QWidget* widget : std::initializer_list<QWidget*>{legend_, earlier_, later_, new_})
    heading_->addAtEnd(widget);
  table_ = makeTable(model_, this);
  table_->installEventFilter(this);
  empty_ = new EmptyState(this);
  empty_->setObjectName(QStringLiteral("no-tasks"));
  layers_ = new QStackedWidget(this);
  layers_->addWidget(table_);
  layers_->addWidget(empty_);
  auto* list = new Card(this);
  list->setPadding(2);
  list->body()->addWidget(layers_);
  detail_ = new TaskDetailView(this);
  detail_->installEventFilter(this);
  auto* side = new Card(this);
  side->setPadding(2);
  side->body()->addWidget(detail_);
  auto* splitter = new QSplitter(this);
  splitter->addWidget(list);
  splitter->addWidget(side);
  splitter->setChildrenCollapsible(false);
  splitter->setStretchFactor(0, 2);
  splitter->setStretchFactor(1, 1);
  splitter->setSizes({860, 386});
  auto* year = new QWidget(this);
  auto* year_column = new QVBoxLayout(year);
  year_column->setContentsMargins(0, 2 * theme::kStep, 0, 0);
  year_column->setSpacing(2 * theme::kStep);
  year_column->addWidget(heading_);
  year_column->addWidget(splitter, 1);
  meetings_ = new MeetingsView(context_, navigator_, this);
  tabs_ = new QTabWidget(this);
  tabs_->setDocumentMode(true);
  tabs_->addTab(year, QString());
  tabs_->addTab(meetings_, QString());
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(theme::kPageMargin, theme::kStep, theme::kPageMargin,
                             theme::kPageMargin);
  column->addWidget(tabs_);

  connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          &TasksPage::rowChosen);
  connect(table_, &QTableView::activated, detail_, &TaskDetailView::focusFirst);
  connect(earlier_, &QPushButton::clicked, this, [this] { showYear(year_ - 1); });
  connect(later_, &QPushButton::clicked, this, [this] { showYear(year_ + 1); });
  connect(new_, &QPushButton::clicked, this, &TasksPage::startNew);
  connect(empty_, &EmptyState::actionTriggered, this, &TasksPage::startNew);
  connect(detail_, &TaskDetailView::actionRequested, this, &TasksPage::startAction);
  connect(detail_, &TaskDetailView::complaintRequested, this, [this](ComplaintId id) {
    if (navigator_.openComplaint) navigator_.openComplaint(id);
  });
}

void TasksPage::addKeys() {
  const auto key = [this](const char* keys, auto&& handler) {
    connect(new QShortcut(QKeySequence(QLatin1String(keys)), this), &QShortcut::activated, this,
            handler);
  };
  key("Alt+J", [this] { step(1); });
  key("Alt+K", [this] { step(-1); });
  key("Alt+Left", [this] { showYear(year_ - 1); });
  key("Alt+Right", [this] { showYear(year_ + 1); });
}

void TasksPage::retranslate() {
  tabs_->setTabText(0, tr("과제"));
  tabs_->setTabText(1, tr("회의"));
  new_->setText(tr("새 과제"));
  new_->updateGeometry();
  earlier_->setAccessibleName(tr("앞 해"));
  earlier_->setToolTip(tr("앞 해 (Alt+←)"));
  later_->setAccessibleName(tr("다음 해"));
  later_->setToolTip(tr("다음 해 (Alt+→)"));
  table_->setAccessibleName(tr("과제의 한 해"));
  legend_->updateGeometry();
  empty_->setContent(QStringLiteral("tasks"),
                     tr("해마다 돌아오거나 예산·계획이 있어야 하는 민원이 여기에 과제로 모입니다."),
                     tr("민원 화면에서 ‘과제로’를 누르거나, 여기에서 새 과제를 만드십시오."));
  empty_->setAction(mayOpen() ? tr("새 과제") : QString());
  using Column = TaskYearModel::Column;
  const QFontMetrics metrics(theme::font(theme::TextStyle::kStrong));
  table_->setColumnWidth(static_cast<int>(Column::kTask),
                         metrics.horizontalAdvance(QString(17, QChar(0xAC00))) + 32);
  const int reach = qMax(metrics.horizontalAdvance(tr("사람 · 건 수")),
                         metrics.horizontalAdvance(TaskYearModel::tr("알릴 %1명").arg(100)));
  table_->setColumnWidth(static_cast<int>(Column::kReach), reach + 24);
  showTitle();
}

void TasksPage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  Page::changeEvent(event);
}

bool TasksPage::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched == table_ && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
      detail_->focusFirst();
      return true;
    }
    if (watched == detail_ && key == Qt::Key_Escape) {
      table_->setFocus(Qt::OtherFocusReason);
      return true;
    }
  }
  return Page::eventFilter(watched, event);
}

void TasksPage::activate() {
  if (tabs_->currentWidget() == meetings_) return showMeetings();
  focus_when_read_ = true;
  noteFocus();
  reload();
}

void TasksPage::showYear(int year) {
  year_ = year;
  reload();
}

void TasksPage::reload() {
  reload_soon_.stop();
  new_->setVisible(mayOpen());
  TaskFilter filter;
  filter.seen_by = context_.actor();
  context_.read<Data>(
      this,
      [filter, year = year_, today = today()](Reader& reader) {
        return Data{tasksOfYear(reader, filter, year, today),
                    reachOf(reader, filter, fromSeoul({year, 1, 1}), fromSeoul({year + 1, 1, 1})),
                    loadNames(reader)};
      },
      [this](Data answer) { show(std::move(answer)); });
}

void TasksPage::show(Data answer) {
  names_ = std::make_shared<const Names>(std::move(answer.names));
  reach_ = answer.reach;
  const bool none = answer.rows.empty();
  const TaskId keep = std::exchange(choose_next_, TaskId{});
  if (!keep.isNull()) shown_ = keep;
  model_->show(std::move(answer.rows), names_, year_, today());
  layers_->setCurrentIndex(none ? 1 : 0);
  showTitle();
  const int row = qMax(0, model_->rowOf(shown_));
  if (none) {
    shown_ = {};
    detail_->showNothing();
  } else {
    table_->selectRow(row);
    shown_ = model_->at(row)->task.id;
    readDetail();
  }
  int late = 0;
  for (int i = 0; i < model_->rowCount(); ++i) late += model_->at(i)->late;
  emit counterChanged(late, late > 0);
  if (std::exchange(focus_when_read_, false) && mayTakeFocus())
    (none ? static_cast<QWidget*>(empty_) : table_)->setFocus(Qt::OtherFocusReason);
}

void TasksPage::showTitle() {
  int open = 0;
  for (int i = 0; i < model_->rowCount(); ++i) open += model_->at(i)->task.ended_at ? 0 : 1;
  heading_->setTitle(tr("%1년 과제").arg(year_),
                     tr("열린 과제 %1 · 한 회차 %2 · 도움 받은 사람 %3명(민원 %4건)")
                         .arg(open)
                         .arg(reach_.rounds)
                         .arg(reach_.people)
                         .arg(reach_.cases));
}

void TasksPage::rowChosen() {
  const TaskSummary* row = model_->at(table_->currentIndex().row());
  if (!row || row->task.id == shown_) return;
  shown_ = row->task.id;
  readDetail();
}

void TasksPage::showMeetings() {
  tabs_->setCurrentWidget(meetings_);
  meetings_->reload();
  meetings_->focusList();
}

void TasksPage::step(int rows) {
  if (tabs_->currentWidget() == meetings_) return meetings_->step(rows);
  if (model_->rowCount() == 0) return;
  table_->selectRow(qBound(0, table_->currentIndex().row() + rows, model_->rowCount() - 1));
}

void TasksPage::readDetail() {
  context_.read<std::optional<TaskDetail>>(
      this,
      [id = shown_, actor = context_.actor(), today = today()](Reader& reader) {
        return readTask(reader, id, actor, today);
      },
      [this, id = shown_](std::optional<TaskDetail> detail) {
        if (id != shown_) return;
        if (detail) {
          detail_->show(std::move(*detail), context_.actor(), names_, today());
        } else {
          detail_->showNothing();
        }
      });
}

void TasksPage::ask(TaskDialog* dialog, const QString& operation,
                    std::function<QJsonObject(QJsonObject)> complete) {
  connect(dialog, &TaskDialog::confirmed, this,
          [this, dialog, operation, complete = std::move(complete)] {
            context_.perform({{operation, complete(dialog->payload())}}, dialog,
                             [dialog](const DeskContext::Outcome& outcome) {
                               if (outcome) {
                                 dialog->accept();
                               } else {
                                 dialog->setError(outcome.error().message);
                               }
                             });
          });
  dialog->open();
}

void TasksPage::startNew() {
  if (!mayOpen()) return;
  auto* dialog = new TaskDialog({tr("새 과제"), tr("민원은 나중에 묶을 수 있습니다.")},
                                newTaskFields({}, TaskKind::kPeriodic), this);
  ask(dialog, describe<OpenTask>().name(), [](QJsonObject payload) { return payload; });
}

void TasksPage::startAction(TaskAction action) {
  if (!detail_->detail()) return;
  const TaskDetail& detail = *detail_->detail();
  QString about = detail.task.title;
  if (const TaskRound* round = openRound(detail); round && action == TaskAction::kRecordRound) {
    about = tr("%1 · %2회차 %3")
                .arg(about, QString::number(round->number), shortDate(round->planned_on, today()));
  }
  if (const NoticeToTell* to = openNotice(detail); to && action == TaskAction::kTell)
    about = QStringList{to->name, to->phone, to->number}.join(QStringLiteral(" · "));
  auto* dialog = new TaskDialog({word(action), about, noteOf(action, detail)},
                                fieldsOf(action, detail, *names_, today()), this);
  ask(dialog, operationOf(action),
      [action, subject = subjectOf(action, detail)](QJsonObject payload) {
        for (auto it = subject.constBegin(); it != subject.constEnd(); ++it)
          payload[it.key()] = it.value();
        const QString year = QStringLiteral("year");
        if (action == TaskAction::kPlanRounds) payload[year] = payload[year].toString().toInt();
        if (action == TaskAction::kTell && payload.take(QStringLiteral("unreachable")).toBool()) {
          payload[QStringLiteral("state")] = codeOf(NoticeState::kUnreachable);
        }
        if (action == TaskAction::kCheck &&
            payload[QStringLiteral("result")].toString() == codeOf(CheckResult::kImproved)) {
          payload.remove(QStringLiteral("next_check_on"));
        }
        return payload;
      });
}

void TasksPage::makeTaskOf(ComplaintId complaint) {
  struct Facts {
    std::optional<Complaint> complaint;
    std::vector<TaskSummary> tasks;
  };
  TaskFilter filter;
  filter.seen_by = context_.actor();
  filter.open_only = true;
  context_.read<Facts>(
      this,
      [complaint, filter, today = today()](Reader& reader) {
        return Facts{reader.find<Complaint>(complaint),
                     tasksOfYear(reader, filter, today.year(), today)};
      },
      [this, complaint](const Facts& facts) {
        if (!facts.complaint) return;
        auto* dialog = new TaskDialog({tr("과제로"),
                                       facts.complaint->number() + QStringLiteral(" · ") +
                                           facts.complaint->title.simplified(),
                                       tr("있는 과제에 묶으면 이름과 구분은 쓰이지 않습니다.")},
                                      complaintTaskFields(*facts.complaint, facts.tasks), this);
        connect(dialog, &TaskDialog::confirmed, this, [this, dialog, complaint] {
          QJsonObject payload = dialog->payload();
          const auto task = Uuid::parse(payload.take(QStringLiteral("task")).toString());
          const QString id = complaint.text();
          OperationDraft draft;
          draft.id = context_.newOperationId();
          if (task) {
            draft.name = describe<LinkComplaintToTask>().name();
            draft.payload = {{QStringLiteral("task"), task->text()},
                             {QStringLiteral("complaint"), id}};
            choose_next_ = {*task};
          } else {
            draft.name = describe<OpenTask>().name();
            payload[QStringLiteral("complaints")] = QJsonArray{id};
            draft.payload = payload;
            choose_next_ = OpenTask::taskOf(draft.id);
          }
          context_.perform({draft}, dialog, [dialog](const DeskContext::Outcome& outcome) {
            if (outcome) {
              dialog->accept();
            } else {
              dialog->setError(outcome.error().message);
            }
          });
        });
        dialog->open();
      });
}

}  // namespace pcrm
