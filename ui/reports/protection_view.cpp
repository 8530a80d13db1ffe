// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/protection_view.h"

#include "core/protection/incident_queries.h"
#include "core/protection/protection_operations.h"
#include "ui/complaints/complaint_words.h"
#include "ui/complaints/field_dialog.h"
#include "ui/protection/incident_words.h"
#include "ui/theme/text_styles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/wrapped_label.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace pcrm {
namespace {

constexpr int kMost = 500;
constexpr int kSaid = 3;  // The column that takes what is left.

bool leads(const Actor& actor) { return SupportIncident::kRoles.contains(actor.role); }

QString measureWords(const Incident& incident) {
  QStringList words;
  for (const IncidentMeasure measure : measuresOf(incident)) words << word(measure);
  return words.isEmpty() ? QStringLiteral("–") : words.join(QStringLiteral(", "));
}

}  // namespace

ProtectionView::ProtectionView(DeskContext& context, QWidget* parent)
    : ReportView(parent), context_(context) {
  build();
  reload_soon_.setSingleShot(true);
  reload_soon_.setInterval(0);
  connect(&reload_soon_, &QTimer::timeout, this, &ProtectionView::reload);
  connect(&context_, &DeskContext::changed, this, [this](const Changes& changes) {
    if (changes.touches(QStringLiteral("incidents")) && isVisible()) reload_soon_.start();
  });
  // What the person before might see.
  connect(&context_, &DeskContext::actorChanged, this, [this] {
    incidents_.clear();
    show();
    if (isVisible()) reload_soon_.start();
  });
  retranslate();
}

QString ProtectionView::title() const { return tr("직원 보호"); }

bool ProtectionView::isFor(const Actor& actor) const {
  return RecordIncident::kRoles.contains(actor.role);
}

void ProtectionView::build() {
  total_ = wrappedLabel({}, theme::TextStyle::kHeading, theme::Ink::kText);
  table_ = new QTableWidget(0, 8);
  table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  table_->verticalHeader()->hide();
  table_->verticalHeader()->setDefaultSectionSize(theme::kRowHeight);
  table_->setSelectionBehavior(QAbstractItemView::SelectRows);
  table_->setSelectionMode(QAbstractItemView::SingleSelection);
  table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table_->setTabKeyNavigation(false);
  table_->setWordWrap(false);
  connect(table_, &QTableWidget::currentCellChanged, this, &ProtectionView::showChosen);
  auto* card = new Card(this);
  said_ = wrappedLabel({}, theme::TextStyle::kBody, theme::Ink::kText);
  rest_ = wrappedLabel({}, theme::TextStyle::kCaption, theme::Ink::kSecondary);
  for (QLabel* label : {said_, rest_}) label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  support_ =
      new ActionButton({}, QKeySequence(QStringLiteral("Alt+S")), theme::ButtonKind::kPrimary);
  connect(support_, &QPushButton::clicked, this, &ProtectionView::askSupport);
  card->body()->addWidget(said_);
  card->body()->addWidget(rest_);
  card->body()->addWidget(support_, 0, Qt::AlignLeft);
  auto* whole = new QWidget;
  auto* rows = new QVBoxLayout(whole);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(10);
  rows->addWidget(table_, 1);
  rows->addWidget(card);
  empty_ = new EmptyState;
  layers_ = new QStackedWidget;
  layers_->addWidget(whole);
  layers_->addWidget(empty_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, theme::kGap, 0, 0);
  column->setSpacing(10);
  column->addWidget(total_);
  column->addWidget(layers_, 1);
}

void ProtectionView::retranslate() {
  table_->setHorizontalHeaderLabels({tr("일시"), tr("겪은 사람"), tr("구분"), tr("있었던 일"),
                                     tr("경고"), tr("조치"), tr("시간"), tr("지원")});
  table_->setAccessibleName(title());
  support_->setText(tr("지원 기록"));
  empty_->setContent(QStringLiteral("info"), tr("응대 중단·보호 기록이 여기에 보입니다."),
                     tr("폭언이나 폭행을 겪으면 어디서나 F8로 적습니다."));
  show();
}

void ProtectionView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  ReportView::changeEvent(event);
}

void ProtectionView::reload() {
  reload_soon_.stop();
  struct Answer {
    std::vector<Incident> incidents;
    Names names;
  };
  context_.read<Answer>(
      this,
      [actor = context_.actor()](Reader& reader) {
        return Answer{incidentsSeenBy(reader, actor, kMost), loadNames(reader)};
      },
      [this](Answer answer) {
        incidents_ = std::move(answer.incidents);
        names_ = std::move(answer.names);
        show();
      });
}

void ProtectionView::show() {
  const Actor& actor = context_.actor();
  const auto helped = static_cast<int>(
      std::count_if(incidents_.begin(), incidents_.end(),
                    [](const Incident& incident) { return !incident.support.isEmpty(); }));
  const int all = static_cast<int>(incidents_.size());
  total_->setText(actor.role == Role::kAdministrator ? tr("시 전체의 기록 %n건", nullptr, all)
                  : leads(actor) ? tr("우리 부서의 기록 %n건", nullptr, all)
                                 : tr("내 기록 %n건", nullptr, all));
  if (all > 0) total_->setText(total_->text() + tr(" · 지원한 것 %n건", nullptr, helped));
  layers_->setCurrentIndex(incidents_.empty() ? 1 : 0);
  const int before = table_->currentRow();
  table_->setRowCount(all);
  const Instant now = context_.clock().now();
  for (int row = 0; row < all; ++row) {
    const Incident& incident = incidents_[static_cast<size_t>(row)];
    const QStringList cells{
        shortTime(incident.at, now),
        names_.user(incident.actor),
        word(incident.kind),
        incident.said.simplified(),
        incident.warnings > 0 ? tr("%1차").arg(incident.warnings) : QStringLiteral("–"),
        measureWords(incident),
        incident.minutes > 0 ? tr("%1분").arg(incident.minutes) : QStringLiteral("–"),
        incident.support.isEmpty() ? tr("아직 없음") : incident.support.simplified()};
    for (int column = 0; column < cells.size(); ++column)
      table_->setItem(row, column, new QTableWidgetItem(cells[column]));
  }
  table_->resizeColumnsToContents();
  table_->horizontalHeader()->setSectionResizeMode(kSaid, QHeaderView::Stretch);
  if (all > 0) table_->setCurrentCell(qBound(0, before, all - 1), 0);
  showChosen();
}

const Incident* ProtectionView::chosen() const {
  const int row = table_->currentRow();
  if (row < 0 || row >= static_cast<int>(incidents_.size())) return nullptr;
  return &incidents_[static_cast<size_t>(row)];
}

void ProtectionView::showChosen() {
  const Incident* incident = chosen();
  support_->setVisible(incident && leads(context_.actor()));
  if (!incident) return;
  said_->setText(incident->said);
  QStringList lines{
      QStringList{word(incident->channel), measureWords(*incident)}.join(QStringLiteral(" · "))};
  if (!incident->warning.isEmpty()) lines << tr("경고한 말: %1").arg(incident->warning);
  if (!incident->support.isEmpty()) {
    lines << tr("지원: %1 (%2 %3)")
                 .arg(incident->support, names_.user(incident->support_by),
                      incident->supported_at
                          ? shortTime(*incident->supported_at, context_.clock().now())
                          : QString());
  }
  rest_->setText(lines.join(u'\n'));
}

void ProtectionView::askSupport() {
  const Incident* incident = chosen();
  if (!incident || !leads(context_.actor())) return;
  MoveField field{.key = QStringLiteral("support"),
                  .label = tr("무엇으로 도왔습니까"),
                  .kind = MoveField::Kind::kText,
                  .hint = tr("휴식, 상담, 업무 조정, 법률 지원"),
                  .value = incident->support,
                  .required = true,
                  .always = true};
  auto* dialog = new FieldDialog(
      {tr("지원 기록"), names_.user(incident->actor) + QStringLiteral(" · ") + word(incident->kind),
       tr("법 제4조, 시행령 제4조")},
      {field}, this);
  connect(dialog, &FieldDialog::confirmed, this, [this, dialog, id = incident->id] {
    context_.perform({{describe<SupportIncident>().name(),
                       {{QStringLiteral("incident"), id.text()},
                        {QStringLiteral("support"),
                         dialog->values().value(QStringLiteral("support")).toString()}}}},
                     dialog, [dialog](const DeskContext::Outcome& outcome) {
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
