// SPDX-License-Identifier: GPL-3.0-or-later
// A process definition as a form: its steps in a table, its evaluation, and whose approval each
// legal kind needs. It only shows and gives back; what is wrong with it readProcess() says.
#pragma once

#include "core/processes/process_definition.h"
#include "core/store/rules.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QTableWidget;
class QTabWidget;

namespace pcrm {

class ProcessEditor final : public QWidget {
  Q_OBJECT

 public:
  /// `rules` must outlive it.
  explicit ProcessEditor(const Rules& rules, QWidget* parent = nullptr);

  void show(const ProcessDefinition& process);
  /// Only to be looked at: an earlier edition, or for whoever may not change it.
  void setEditable(bool editable);
  /// As define-process takes it; type and department are those of show().
  [[nodiscard]] QJsonObject value() const;

 signals:
  void edited();

 private:
  QWidget* stepsTab();
  QWidget* evaluationTab();
  QWidget* approvalsTab();
  void addStep(const ProcessStep& step, int row);
  void moveStep(int by);
  [[nodiscard]] ProcessStep stepAt(int row) const;
  [[nodiscard]] std::vector<ProcessStep> steps() const;
  void showSteps(const std::vector<ProcessStep>& steps, int current);
  void note();

  const Rules& rules_;
  QString handling_type_;
  QString department_;
  bool filling_ = false;
  bool editable_ = true;
  QLineEdit* name_ = nullptr;
  QTabWidget* tabs_ = nullptr;
  QTableWidget* steps_ = nullptr;
  std::vector<QWidget*> step_buttons_;
  QComboBox* evaluation_ = nullptr;
  QSpinBox* percent_ = nullptr;
  QPlainTextEdit* questions_ = nullptr;
  QCheckBox* satisfaction_ = nullptr;
  QTableWidget* approvals_ = nullptr;
};

}  // namespace pcrm
