// SPDX-License-Identifier: GPL-3.0-or-later
// One task beside the year: what is planned, its rounds, whom to tell, who raised it, what was
// checked. It only shows; what is pressed comes out as a signal.
#pragma once

#include "ui/complaints/complaint_names.h"
#include "ui/tasks/task_actions.h"
#include "ui/widgets/detail_frame.h"

#include <memory>

class QVBoxLayout;

namespace pcrm {

class TaskDetailView final : public DetailFrame {
  Q_OBJECT

 public:
  explicit TaskDetailView(QWidget* parent = nullptr);

  void show(TaskDetail detail, const Actor& actor, std::shared_ptr<const Names> names, QDate today);
  void showNothing();
  [[nodiscard]] const std::optional<TaskDetail>& detail() const { return detail_; }
  /// Puts the focus on the next sensible step.
  void focusFirst();

 signals:
  void actionRequested(pcrm::TaskAction action);
  void complaintRequested(pcrm::ComplaintId complaint);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void rebuild();
  void addHead(QVBoxLayout* column);
  void addActions(QVBoxLayout* column);
  void addPlan(QVBoxLayout* column);
  void addRounds(QVBoxLayout* column);
  void addNotices(QVBoxLayout* column);
  void addComplaints(QVBoxLayout* column);
  void addChecks(QVBoxLayout* column);

  std::optional<TaskDetail> detail_;
  Actor actor_;
  std::shared_ptr<const Names> names_ = std::make_shared<const Names>();
  QDate today_;
  QWidget* first_ = nullptr;
};

}  // namespace pcrm
