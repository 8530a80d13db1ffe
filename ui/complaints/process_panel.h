// SPDX-License-Identifier: GPL-3.0-or-later
// Where a complaint stands in its process: the steps with check marks, what is still missing before
// it can be completed, and what was found on the way. Each step has its key, Alt+1 to Alt+9.
#pragma once

#include "core/handling/course.h"
#include "ui/complaints/complaint_names.h"
#include "ui/complaints/step_forms.h"

#include <QWidget>

class QVBoxLayout;

namespace pcrm {

class ProcessPanel final : public QWidget {
  Q_OBJECT

 public:
  ProcessPanel(const Course& course, const Complaint& complaint, const Actor& actor,
               const Names& names, Instant now, QWidget* parent = nullptr);

 signals:
  void stepRequested(const pcrm::StepAction& action);

 private:
  void addStep(int number, const StepStatus& status);
  void addFindings(QVBoxLayout* column);
  [[nodiscard]] QString noteOf(const StepStatus& status) const;

  const Course& course_;  ///< Valid while the panel is made; nothing is asked of it later.
  const Complaint& complaint_;
  const Actor& actor_;
  const Names& names_;
  Instant now_;
  QVBoxLayout* column_ = nullptr;
};

}  // namespace pcrm
