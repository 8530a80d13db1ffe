// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/task_year_model.h"

#include "ui/tasks/task_words.h"

#include <algorithm>

namespace pcrm {

void TaskYearModel::show(std::vector<TaskSummary> rows, std::shared_ptr<const Names> names,
                         int year, QDate today) {
  beginResetModel();
  rows_ = std::move(rows);
  names_ = std::move(names);
  year_ = year;
  today_ = today;
  endResetModel();
}

const TaskSummary* TaskYearModel::at(int row) const {
  return row >= 0 && row < rowCount() ? &rows_[static_cast<size_t>(row)] : nullptr;
}

int TaskYearModel::rowOf(TaskId id) const {
  const auto found = std::find_if(rows_.begin(), rows_.end(),
                                  [id](const TaskSummary& row) { return row.task.id == id; });
  return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

QString TaskYearModel::secondLine(int row) const {
  const TaskSummary* summary = at(row);
  if (!summary) return {};
  QStringList parts{word(summary->task.kind)};
  if (!summary->task.department.isEmpty()) parts << names_->department(summary->task.department);
  parts << names_->user(summary->task.owner);
  return parts.join(QStringLiteral(" · "));
}

int TaskYearModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int TaskYearModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : kColumnCount;
}

QString TaskYearModel::yearWords(const TaskSummary& row) const {
  if (row.rounds.empty()) return tr("이 해에는 회차가 없습니다.");
  QStringList lines;
  for (const TaskRound& round : row.rounds) {
    const QString what = round.done_at               ? tr("함")
                         : round.planned_on < today_ ? tr("늦음")
                                                     : tr("예정");
    lines << tr("%1회차 %2 %3")
                 .arg(QString::number(round.number), shortDate(round.planned_on, today_), what);
  }
  return lines.join(u'\n');
}

QVariant TaskYearModel::data(const QModelIndex& index, int role) const {
  const TaskSummary* row = at(index.row());
  if (!row) return {};
  const bool text = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
  switch (static_cast<Column>(index.column())) {
    case Column::kTask:
      if (text) return row->task.title;
      if (role == Qt::ToolTipRole) return row->task.title + u'\n' + secondLine(index.row());
      return {};
    case Column::kYear:
      if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) return yearWords(*row);
      return {};
    case Column::kReach:
      if (text) return tr("%1명").arg(row->people);
      if (role == Qt::ToolTipRole) {
        return tr("민원 %1건을 낸 사람 %2명, 알릴 사람 %3명")
            .arg(row->cases)
            .arg(row->people)
            .arg(row->to_tell);
      }
      return {};
  }
  return {};
}

QVariant TaskYearModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (static_cast<Column>(section)) {
    case Column::kTask:
      return tr("과제");
    case Column::kYear:
      return QString::number(year_);
    case Column::kReach:
      return tr("사람 · 건");
  }
  return {};
}

}  // namespace pcrm
