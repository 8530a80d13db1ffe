// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_model.h"

#include <QLocale>

namespace pcrm {

void SearchModel::setGroups(std::vector<SearchGroup> groups) {
  beginResetModel();
  groups_ = std::move(groups);
  rows_.clear();
  for (size_t g = 0; g < groups_.size(); ++g) {
    if (groups_[g].items.empty()) continue;
    rows_.push_back({g, std::nullopt});
    for (size_t i = 0; i < groups_[g].items.size(); ++i) rows_.push_back({g, i});
  }
  endResetModel();
}

const SearchItem* SearchModel::itemOf(const Row& row) const {
  return row.item ? &groups_[row.group].items[*row.item] : nullptr;
}

std::optional<SearchModel::Target> SearchModel::targetAt(int row) const {
  if (row < 0 || row >= rowCount()) return std::nullopt;
  const Row& at = rows_[static_cast<size_t>(row)];
  const SearchItem* item = itemOf(at);
  if (!item) return std::nullopt;
  return Target{groups_[at.group].kind, item->id};
}

int SearchModel::itemFrom(int row, int step) const {
  for (int at = row; at >= 0 && at < rowCount(); at += step) {
    if (rows_[static_cast<size_t>(at)].item) return at;
  }
  return -1;
}

int SearchModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant SearchModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const Row& row = rows_[static_cast<size_t>(index.row())];
  const SearchItem* item = itemOf(row);
  const SearchGroup& group = groups_[row.group];
  switch (role) {
    case Qt::DisplayRole:
      if (item) return item->text;
      return group.total
                 ? QStringLiteral("%1 %2").arg(group.title, QLocale().toString(*group.total))
                 : group.title;
    case Qt::AccessibleTextRole:
      return item ? QStringLiteral("%1, %2").arg(item->text, item->note) : group.title;
    case kIsTitleRole:
      return item == nullptr;
    case kNoteRole:
      return item ? item->note : QString();
    case kMarksRole:
      return item ? QVariant::fromValue(item->marks) : QVariant();
    default:
      return {};
  }
}

Qt::ItemFlags SearchModel::flags(const QModelIndex& index) const {
  if (!index.isValid() || index.row() >= rowCount()) return Qt::NoItemFlags;
  return rows_[static_cast<size_t>(index.row())].item ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                                      : Qt::ItemIsEnabled;
}

}  // namespace pcrm
