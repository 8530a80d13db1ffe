// SPDX-License-Identifier: GPL-3.0-or-later
// What the search found, in groups, as the list below the search box shows it.
#pragma once

#include "ui/widgets/highlight_label.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace pcrm {

struct SearchItem {
  QString id = {};    ///< Handed back when it is opened; means nothing here.
  QString text = {};  ///< "2026-동구-004390 재개발 보상 기준 설명 요청"
  std::vector<TextRange> marks = {};  ///< Within text.
  QString note = {};                  ///< "김*자 · 도시계획과 · 처리 중"

  bool operator==(const SearchItem&) const = default;
};

struct SearchGroup {
  QString kind = {};   ///< Handed back with the id: "complaint", "customer".
  QString title = {};  ///< "민원"
  std::vector<SearchItem> items = {};
  std::optional<qint64> total = {};  ///< How many there are in all, when known: "민원 1,284".

  bool operator==(const SearchGroup&) const = default;
};

class SearchModel final : public QAbstractListModel {
  Q_OBJECT

 public:
  enum Role { kIsTitleRole = Qt::UserRole, kNoteRole, kMarksRole };

  using QAbstractListModel::QAbstractListModel;

  void setGroups(std::vector<SearchGroup> groups);
  [[nodiscard]] bool isEmpty() const { return rows_.empty(); }

  struct Target {
    QString kind;
    QString id;
  };
  /// Empty for a title or an index outside.
  [[nodiscard]] std::optional<Target> targetAt(int row) const;

  /// The nearest item at or after (before, for step −1) `row`; −1 when there is none.
  [[nodiscard]] int itemFrom(int row, int step) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

 private:
  struct Row {
    size_t group = 0;
    std::optional<size_t> item;  // none: the group's title
  };

  [[nodiscard]] const SearchItem* itemOf(const Row& row) const;

  std::vector<SearchGroup> groups_;
  std::vector<Row> rows_;
};

}  // namespace pcrm

Q_DECLARE_METATYPE(std::vector<pcrm::TextRange>)
