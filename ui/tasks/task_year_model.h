// SPDX-License-Identifier: GPL-3.0-or-later
// The tasks of a year as rows: the task, its twelve months with the rounds in them, whom it
// reaches.
#pragma once

#include "core/tasks/task_queries.h"
#include "ui/complaints/complaint_names.h"

#include <QAbstractTableModel>

#include <memory>

namespace pcrm {

class TaskYearModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum class Column { kTask, kYear, kReach };
  static constexpr int kColumnCount = 3;

  using QAbstractTableModel::QAbstractTableModel;

  void show(std::vector<TaskSummary> rows, std::shared_ptr<const Names> names, int year,
            QDate today);
  [[nodiscard]] const TaskSummary* at(int row) const;
  [[nodiscard]] int rowOf(TaskId id) const;  ///< -1: not there.
  [[nodiscard]] int year() const { return year_; }
  [[nodiscard]] QDate today() const { return today_; }
  /// The grey line under the title: kind, who, state.
  [[nodiscard]] QString secondLine(int row) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role) const override;

 private:
  [[nodiscard]] QString yearWords(const TaskSummary& row) const;

  std::vector<TaskSummary> rows_;
  std::shared_ptr<const Names> names_ = std::make_shared<const Names>();
  int year_ = 0;
  QDate today_;
};

}  // namespace pcrm
