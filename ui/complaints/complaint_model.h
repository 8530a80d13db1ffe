// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a list of complaints as far as they were read, and which of them are ticked.
//
// Thin: it holds a snapshot and shows it. Who wants more rows reads them (moreWanted) and appends
// them; sorting and filtering are done where the rows come from.
#pragma once

#include "core/complaints/complaint_queries.h"
#include "ui/complaints/complaint_names.h"

#include <QAbstractTableModel>
#include <QSet>

#include <memory>

namespace pcrm {

class ComplaintModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum class Column {
    kDue,  ///< With the tick.
    kNumber,
    kTitle,
    kComplainant,
    kType,
    kDepartment,
    kAssignee,
    kState,
  };
  static constexpr int kColumnCount = 8;

  enum Role { kToneRole = Qt::UserRole };

  using QAbstractTableModel::QAbstractTableModel;

  /// Shows these rows instead. Rows that are in both stay where they are, with their tick, so that
  /// neither place nor selection is lost.
  void setRows(std::vector<ComplaintSummary> rows, std::optional<PageCursor> next);
  void append(ComplaintPage page);
  void clear();

  void setNames(std::shared_ptr<const Names> names);
  /// Relative times are said as of this instant.
  void setNow(Instant now);
  /// Without ticks it is a list to choose one from.
  void setTickable(bool on);
  /// Which column is marked as the one that gives the order, and in which direction.
  void setOrder(ComplaintOrder order);

  [[nodiscard]] const std::vector<ComplaintSummary>& rows() const { return rows_; }
  [[nodiscard]] const ComplaintSummary* at(int row) const;
  [[nodiscard]] int rowOf(ComplaintId id) const;  ///< −1: not among the rows read.
  [[nodiscard]] const std::optional<PageCursor>& next() const { return next_; }

  [[nodiscard]] std::vector<ComplaintSummary> ticked() const;
  [[nodiscard]] int tickedCount() const { return static_cast<int>(ticked_.size()); }
  void setTicked(int row, bool on);
  void untickAll();

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
  [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
  void fetchMore(const QModelIndex& parent) override;

 signals:
  /// Once per page; the next time after append().
  void moreWanted();
  void tickedChanged();

 private:
  [[nodiscard]] QString text(const ComplaintSummary& row, Column column) const;
  [[nodiscard]] bool keepsOrder(const std::vector<ComplaintSummary>& rows,
                                const QSet<ComplaintId>& kept) const;
  void removeAllBut(const QSet<ComplaintId>& kept);
  void insertAround(const std::vector<ComplaintSummary>& rows, const QSet<ComplaintId>& kept);
  void keepTicksOfRows();

  std::vector<ComplaintSummary> rows_;
  std::optional<PageCursor> next_;
  QSet<ComplaintId> ticked_;
  std::shared_ptr<const Names> names_ = std::make_shared<const Names>();
  Instant now_;
  ComplaintOrder order_ = ComplaintOrder::kNewest;
  bool asked_ = false;
  bool tickable_ = true;
};

}  // namespace pcrm
