// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/process_editor.h"

#include "core/classification/legal_kinds.h"
#include "ui/complaints/complaint_words.h"
#include "ui/complaints/step_forms.h"
#include "ui/settings/process_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/wrapped_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace pcrm {
namespace {

enum Column { kName, kKind, kBy, kState, kRequired, kColumns };
constexpr std::array kPositions{Position::kOfficer, Position::kSectionChief, Position::kDirector,
                                Position::kViceMayor, Position::kMayor};

template <class E>
QComboBox* choice(E current, size_t count = EnumCodes<E>::kCodes.size()) {
  auto* box = new QComboBox;
  for (size_t i = 0; i < count; ++i)
    box->addItem(word(static_cast<E>(i)), codeOf(static_cast<E>(i)));
  box->setCurrentIndex(box->findData(codeOf(current)));
  return box;
}

QString codeIn(const QTableWidget* table, int row, int column) {
  const auto* box = qobject_cast<QComboBox*>(table->cellWidget(row, column));
  return box ? box->currentData().toString() : QString();
}

QTableWidgetItem* tick(bool on) {
  auto* item = new QTableWidgetItem;
  item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
  item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
  return item;
}

QWidget* tabOf(QVBoxLayout* column) {
  auto* tab = new QWidget;
  column->setContentsMargins(12, 12, 12, 12);
  tab->setLayout(column);
  return tab;
}

}  // namespace

ProcessEditor::ProcessEditor(const Rules& rules, QWidget* parent)
    : QWidget(parent), rules_(rules), name_(new QLineEdit), tabs_(new QTabWidget) {
  name_->setAccessibleName(tr("이름"));
  name_->setObjectName(QStringLiteral("name"));
  tabs_->addTab(stepsTab(), tr("단계(&S)"));
  tabs_->addTab(evaluationTab(), tr("평가(&E)"));
  tabs_->addTab(approvalsTab(), tr("결재선(&A)"));
  auto* head = new QFormLayout;
  head->addRow(tr("이름"), name_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addLayout(head);
  column->addWidget(tabs_, 1);
  connect(name_, &QLineEdit::textChanged, this, &ProcessEditor::note);
}

QWidget* ProcessEditor::stepsTab() {
  steps_ = new QTableWidget(0, kColumns);
  steps_->setAccessibleName(tr("단계"));
  steps_->setHorizontalHeaderLabels(
      {tr("이름"), tr("종류"), tr("누가"), tr("어느 상태에서"), tr("필수")});
  steps_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  steps_->horizontalHeader()->setSectionResizeMode(kName, QHeaderView::Stretch);
  steps_->verticalHeader()->setDefaultSectionSize(theme::kInputHeight + 4);
  steps_->setSelectionMode(QAbstractItemView::SingleSelection);
  steps_->setTabKeyNavigation(false);
  steps_->setColumnWidth(kKind, 130);
  steps_->setColumnWidth(kBy, 150);
  steps_->setColumnWidth(kState, 110);
  steps_->setColumnWidth(kRequired, 56);
  connect(steps_, &QTableWidget::itemChanged, this, &ProcessEditor::note);
  auto* buttons = new QHBoxLayout;
  const auto button = [this, buttons](const QString& text, const char* keys, auto pressed) {
    auto* made = new ActionButton(text, QKeySequence(QLatin1String(keys)),
                                  theme::ButtonKind::kSecondary, this);
    made->setAutoDefault(false);
    connect(made, &QPushButton::clicked, this, pressed);
    buttons->addWidget(made);
    step_buttons_.push_back(made);
  };
  button(tr("단계 더하기"), "Alt+Insert", [this] {
    auto all = steps();
    QString code;
    const auto taken = [&all, &code](const ProcessStep& step) { return step.code == code; };
    for (size_t n = all.size() + 1; code.isEmpty() || std::any_of(all.begin(), all.end(), taken);
         ++n)
      code = QStringLiteral("step-%1").arg(n);
    const int at = steps_->currentRow() < 0 ? steps_->rowCount() : steps_->currentRow() + 1;
    all.insert(all.begin() + at,
               {code, QString(), StepKind::kCheck, StepBy::kAnyone, codeOf(State::kInProgress)});
    showSteps(all, at);
    steps_->setFocus();
    steps_->editItem(steps_->item(at, kName));
    note();
  });
  button(tr("빼기"), "Alt+Delete", [this] {
    auto all = steps();
    const int at = steps_->currentRow();
    if (at < 0 || at >= static_cast<int>(all.size())) return;
    all.erase(all.begin() + at);
    showSteps(all, qMin(at, static_cast<int>(all.size()) - 1));
    note();
  });
  button(tr("위로"), "Alt+Up", [this] { moveStep(-1); });
  button(tr("아래로"), "Alt+Down", [this] { moveStep(1); });
  buttons->addStretch();
  auto* column = new QVBoxLayout;
  column->addWidget(steps_, 1);
  column->addLayout(buttons);
  return tabOf(column);
}

QWidget* ProcessEditor::evaluationTab() {
  evaluation_ = choice(EvaluationKind::kNone);
  evaluation_->setObjectName(QStringLiteral("evaluation"));
  percent_ = new QSpinBox;
  percent_->setRange(0, 100);
  percent_->setSuffix(QStringLiteral("%"));
  questions_ = new QPlainTextEdit;
  questions_->setTabChangesFocus(true);
  questions_->setPlaceholderText(tr("한 줄에 하나씩"));
  satisfaction_ = new QCheckBox(tr("만족도를 묻습니다 (법 제26조)"));
  auto* form = new QFormLayout;
  form->addRow(tr("평가"), evaluation_);
  form->addRow(tr("표본 비율"), percent_);
  form->addRow(tr("평가 질문"), questions_);
  form->addRow(QString(), satisfaction_);
  connect(evaluation_, &QComboBox::currentIndexChanged, this, &ProcessEditor::note);
  connect(percent_, &QSpinBox::valueChanged, this, &ProcessEditor::note);
  connect(questions_, &QPlainTextEdit::textChanged, this, &ProcessEditor::note);
  connect(satisfaction_, &QCheckBox::toggled, this, &ProcessEditor::note);
  auto* column = new QVBoxLayout;
  column->addLayout(form);
  column->addStretch();
  return tabOf(column);
}

QWidget* ProcessEditor::approvalsTab() {
  const auto& kinds = rules_.classification.legal_kinds.kinds();
  approvals_ =
      new QTableWidget(static_cast<int>(kinds.size()) + 1, static_cast<int>(kPositions.size()));
  approvals_->setAccessibleName(tr("결재선"));
  QStringList positions;
  for (const Position position : kPositions) positions << word(position);
  approvals_->setHorizontalHeaderLabels(positions);
  QStringList rows{tr("그 밖의 모든 구분")};
  for (const LegalKindEntry& kind : kinds) rows << kind.name;
  approvals_->setVerticalHeaderLabels(rows);
  approvals_->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  for (int row = 0; row < approvals_->rowCount(); ++row) {
    for (int column = 0; column < approvals_->columnCount(); ++column)
      approvals_->setItem(row, column, tick(false));
  }
  connect(approvals_, &QTableWidget::itemChanged, this, &ProcessEditor::note);
  auto* column = new QVBoxLayout;
  column->addWidget(wrappedLabel(
      tr("표시한 사람이 낮은 직위부터 차례로 결재합니다. 표시가 없는 구분은 맨 윗줄을 따릅니다.")));
  column->addWidget(approvals_, 1);
  return tabOf(column);
}

void ProcessEditor::addStep(const ProcessStep& step, int row) {
  steps_->insertRow(row);
  auto* name = new QTableWidgetItem(step.name);
  name->setData(Qt::UserRole, step.code);
  if (!editable_) name->setFlags(name->flags() & ~Qt::ItemIsEditable);
  steps_->setItem(row, kName, name);
  const auto state = enumFromCode<State>(step.state).value_or(State::kInProgress);
  const std::array<QComboBox*, 3> boxes{choice(step.kind), choice(step.by),
                                        choice(state, static_cast<size_t>(State::kCompleted) + 1)};
  const std::array names{tr("종류"), tr("누가"), tr("어느 상태에서")};
  for (size_t i = 0; i < boxes.size(); ++i) {
    boxes[i]->setAccessibleName(names[i]);
    boxes[i]->setEnabled(editable_);
    steps_->setCellWidget(row, kKind + static_cast<int>(i), boxes[i]);
    connect(boxes[i], &QComboBox::currentIndexChanged, this, &ProcessEditor::note);
  }
  QTableWidgetItem* required = tick(step.required);
  if (!editable_) required->setFlags(Qt::ItemIsSelectable);
  steps_->setItem(row, kRequired, required);
}

ProcessStep ProcessEditor::stepAt(int row) const {
  ProcessStep step;
  step.code = steps_->item(row, kName)->data(Qt::UserRole).toString();
  step.name = steps_->item(row, kName)->text().trimmed();
  step.kind = enumFromCode<StepKind>(codeIn(steps_, row, kKind)).value_or(StepKind::kCheck);
  step.by = enumFromCode<StepBy>(codeIn(steps_, row, kBy)).value_or(StepBy::kAnyone);
  step.state = codeIn(steps_, row, kState);
  step.required = steps_->item(row, kRequired)->checkState() == Qt::Checked;
  return step;
}

std::vector<ProcessStep> ProcessEditor::steps() const {
  std::vector<ProcessStep> out;
  for (int row = 0; row < steps_->rowCount(); ++row) out.push_back(stepAt(row));
  return out;
}

void ProcessEditor::showSteps(const std::vector<ProcessStep>& steps, int current) {
  const bool before = std::exchange(filling_, true);
  steps_->setRowCount(0);
  for (size_t i = 0; i < steps.size(); ++i) addStep(steps[i], static_cast<int>(i));
  if (current >= 0) steps_->setCurrentCell(current, kName);
  filling_ = before;
}

void ProcessEditor::moveStep(int by) {
  auto all = steps();
  const int from = steps_->currentRow();
  const int to = from + by;
  if (from < 0 || to < 0 || to >= static_cast<int>(all.size())) return;
  std::swap(all[static_cast<size_t>(from)], all[static_cast<size_t>(to)]);
  showSteps(all, to);
  note();
}

void ProcessEditor::show(const ProcessDefinition& process) {
  filling_ = true;
  handling_type_ = process.handling_type;
  department_ = process.department;
  name_->setText(process.name);
  showSteps(process.steps, process.steps.empty() ? -1 : 0);
  evaluation_->setCurrentIndex(evaluation_->findData(codeOf(process.evaluation)));
  percent_->setValue(process.sample_percent);
  questions_->setPlainText(process.questions.join(u'\n'));
  satisfaction_->setChecked(process.satisfaction);
  const auto& kinds = rules_.classification.legal_kinds.kinds();
  for (int row = 0; row < approvals_->rowCount(); ++row) {
    const QString kind = row == 0 ? QString() : kinds[static_cast<size_t>(row) - 1].code;
    const auto chain =
        std::find_if(process.approvals.begin(), process.approvals.end(),
                     [&kind](const ApprovalChain& each) { return each.legal_kind == kind; });
    for (int column = 0; column < approvals_->columnCount(); ++column) {
      const bool on = chain != process.approvals.end() &&
                      std::find(chain->levels.begin(), chain->levels.end(),
                                kPositions[static_cast<size_t>(column)]) != chain->levels.end();
      QTableWidgetItem* item = tick(on);
      if (!editable_) item->setFlags(Qt::ItemIsSelectable);
      approvals_->setItem(row, column, item);
    }
  }
  filling_ = false;
}

void ProcessEditor::setEditable(bool editable) {
  editable_ = editable;
  name_->setReadOnly(!editable);
  questions_->setReadOnly(!editable);
  for (QWidget* widget : {static_cast<QWidget*>(evaluation_), static_cast<QWidget*>(percent_),
                          static_cast<QWidget*>(satisfaction_)})
    widget->setEnabled(editable);
  for (QWidget* button : step_buttons_) button->setEnabled(editable);
}

void ProcessEditor::note() {
  if (!filling_) emit edited();
}

QJsonObject ProcessEditor::value() const {
  ProcessDefinition process;
  process.handling_type = handling_type_;
  process.department = department_;
  process.name = name_->text().trimmed();
  process.steps = steps();
  process.evaluation = enumFromCode<EvaluationKind>(evaluation_->currentData().toString())
                           .value_or(EvaluationKind::kNone);
  process.sample_percent = percent_->value();
  for (const QString& line : questions_->toPlainText().split(u'\n')) {
    if (!line.trimmed().isEmpty()) process.questions << line.trimmed();
  }
  process.satisfaction = satisfaction_->isChecked();
  const auto& kinds = rules_.classification.legal_kinds.kinds();
  for (int row = 0; row < approvals_->rowCount(); ++row) {
    ApprovalChain chain;
    if (row > 0) chain.legal_kind = kinds[static_cast<size_t>(row) - 1].code;
    for (int column = 0; column < approvals_->columnCount(); ++column) {
      if (approvals_->item(row, column)->checkState() == Qt::Checked)
        chain.levels.push_back(kPositions[static_cast<size_t>(column)]);
    }
    if (!chain.levels.empty()) process.approvals.push_back(chain);
  }
  return toJson(process);
}

}  // namespace pcrm
