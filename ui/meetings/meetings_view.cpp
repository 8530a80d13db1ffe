// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meetings_view.h"

#include "core/meetings/meeting_operations.h"
#include "ui/complaints/body_procedures.h"
#include "ui/complaints/complaint_words.h"
#include "ui/meetings/meeting_detail.h"
#include "ui/meetings/meeting_forms.h"
#include "ui/theme/text_styles.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/section_title.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

namespace pcrm {
namespace {

enum Column { kWhen, kBody, kPlace, kItems, kState, kColumns };

QTableWidget* makeTable(QWidget* parent) {
  auto* table = new QTableWidget(0, kColumns, parent);
  table->setShowGrid(false);
  table->setFrameShape(QFrame::NoFrame);
  table->setSelectionBehavior(QAbstractItemView::SelectRows);
  table->setSelectionMode(QAbstractItemView::SingleSelection);
  table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table->setTabKeyNavigation(false);
  table->verticalHeader()->hide();
  table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  table->verticalHeader()->setDefaultSectionSize(
      qMax(theme::kRowHeight, table->fontMetrics().height() + 2 * theme::kStep));
  table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  table->horizontalHeader()->setHighlightSections(false);
  table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  table->horizontalHeader()->setSectionResizeMode(kPlace, QHeaderView::Stretch);
  return table;
}

}  // namespace

MeetingsView::MeetingsView(DeskContext& context, const Navigator& navigator, QWidget* parent)
    : QWidget(parent),
      context_(context),
      navigator_(navigator),
      heading_(new SectionTitle({}, this, SectionTitle::Level::kPage)),
      new_(new ActionButton({}, QKeySequence(Qt::CTRL | Qt::Key_N), theme::ButtonKind::kPrimary,
                            this)),
      table_(makeTable(this)),
      detail_(new MeetingDetail(this)) {
  heading_->addAtEnd(new_);
  table_->installEventFilter(this);
  detail_->installEventFilter(this);
  auto* list = new Card(this);
  list->setPadding(2);
  list->body()->addWidget(table_);
  auto* side = new Card(this);
  side->setPadding(2);
  side->body()->addWidget(detail_);
  auto* splitter = new QSplitter(this);
  splitter->addWidget(list);
  splitter->addWidget(side);
  splitter->setChildrenCollapsible(false);
  splitter->setStretchFactor(0, 1);
  splitter->setStretchFactor(1, 1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 2 * theme::kStep, 0, 0);
  column->setSpacing(2 * theme::kStep);
  column->addWidget(heading_);
  column->addWidget(splitter, 1);
  reload_soon_.setSingleShot(true);
  reload_soon_.setInterval(0);
  connect(&reload_soon_, &QTimer::timeout, this, &MeetingsView::reload);
  connect(&context_, &DeskContext::ready, this, &MeetingsView::reload);
  connect(&context_, &DeskContext::actorChanged, this, &MeetingsView::reload);
  connect(&context_, &DeskContext::changed, this, [this](const Changes& changes) {
    for (const char* table : {"meetings", "agenda_items", "opinions", "closings"})
      if (changes.touches(QLatin1String(table))) reload_soon_.start();
  });
  connect(table_, &QTableWidget::currentCellChanged, this, &MeetingsView::rowChosen);
  connect(new_, &QPushButton::clicked, this, &MeetingsView::startNew);
  connect(detail_, &MeetingDetail::formRequested, this, &MeetingsView::ask);
  connect(detail_, &MeetingDetail::complaintRequested, this, [this](const ComplaintId& id) {
    if (navigator_.openComplaint) navigator_.openComplaint(id);
  });
  retranslate();
}

int MeetingsView::count() const { return table_->rowCount(); }

void MeetingsView::retranslate() {
  heading_->setTitle(tr("회의"), tr("민원실무심의회(법 제32조) · 민원조정위원회(법 제34조)"));
  new_->setText(tr("회의 소집"));
  new_->updateGeometry();
  table_->setHorizontalHeaderLabels({tr("일시"), tr("회의체"), tr("장소"), tr("안건"), tr("상태")});
  table_->setAccessibleName(tr("회의"));
  if (data_) show(*data_);
}

void MeetingsView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

bool MeetingsView::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched == table_ && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
      detail_->focusFirst();
      return true;
    }
    if (watched == detail_ && key == Qt::Key_Escape) {
      focusList();
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

void MeetingsView::focusList() { table_->setFocus(Qt::OtherFocusReason); }

void MeetingsView::reload() {
  reload_soon_.stop();
  new_->setVisible(kMeetingRoles.contains(context_.actor().role));
  context_.read<MeetingsData>(
      this,
      [actor = context_.actor(), today = seoulDate(context_.clock().now())](Reader& reader) {
        return readMeetings(reader, actor, today);
      },
      [this](MeetingsData answer) { show(std::move(answer)); });
}

void MeetingsView::show(MeetingsData meetings) {
  data_ = std::make_shared<const MeetingsData>(std::move(meetings));
  const Instant now = context_.clock().now();
  const QSignalBlocker quiet(table_);
  table_->setRowCount(static_cast<int>(data_->meetings.size()));
  int chosen = 0;
  for (int row = 0; row < table_->rowCount(); ++row) {
    const MeetingView& each = data_->meetings[static_cast<size_t>(row)];
    const Meeting& meeting = each.meeting;
    if (meeting.id == shown_) chosen = row;
    const QStringList texts{shortTime(meeting.held_at, now), word(meeting.body), meeting.place,
                            tr("%n건", nullptr, static_cast<int>(each.agenda.size())),
                            word(meeting.state)};
    for (int column = 0; column < kColumns; ++column)
      table_->setItem(row, column, new QTableWidgetItem(texts[column]));
  }
  if (data_->meetings.empty()) {
    shown_ = {};
    detail_->showNothing();
    return;
  }
  table_->selectRow(chosen);
  rowChosen();
}

void MeetingsView::rowChosen() {
  const int row = table_->currentRow();
  if (!data_ || row < 0 || row >= static_cast<int>(data_->meetings.size())) return;
  shown_ = data_->meetings[static_cast<size_t>(row)].meeting.id;
  detail_->show(data_, static_cast<size_t>(row), context_.actor(), context_.clock().now());
}

void MeetingsView::step(int rows) {
  if (table_->rowCount() == 0) return;
  table_->selectRow(qBound(0, table_->currentRow() + rows, table_->rowCount() - 1));
}

void MeetingsView::startNew() {
  if (kMeetingRoles.contains(context_.actor().role)) ask(planForm(context_.clock().now()));
}

void MeetingsView::ask(const StepForm& form) {
  auto* dialog = new FieldDialog(form.words, form.fields, this);
  connect(dialog, &FieldDialog::confirmed, this, [this, dialog, form] {
    context_.perform({{form.operation, form.payload(dialog->values())}}, dialog,
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

}  // namespace pcrm
