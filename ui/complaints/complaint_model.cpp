// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/complaint_model.h"

#include "core/text/hangul.h"
#include "ui/complaints/complaint_words.h"
#include "ui/theme/text_styles.h"

namespace pcrm {
namespace {

std::ptrdiff_t offset(size_t position) { return static_cast<std::ptrdiff_t>(position); }

}  // namespace

const ComplaintSummary* ComplaintModel::at(int row) const {
  return row >= 0 && row < static_cast<int>(rows_.size()) ? &rows_[static_cast<size_t>(row)]
                                                          : nullptr;
}

int ComplaintModel::rowOf(ComplaintId id) const {
  for (size_t i = 0; i < rows_.size(); ++i) {
    if (rows_[i].id == id) return static_cast<int>(i);
  }
  return -1;
}

void ComplaintModel::setRows(std::vector<ComplaintSummary> rows, std::optional<PageCursor> next) {
  next_ = next;
  asked_ = false;
  QSet<ComplaintId> kept;
  {
    QSet<ComplaintId> old;
    for (const ComplaintSummary& row : rows_) old.insert(row.id);
    for (const ComplaintSummary& row : rows) {
      if (old.contains(row.id)) kept.insert(row.id);
    }
  }
  if (!keepsOrder(rows, kept)) kept.clear();
  removeAllBut(kept);
  insertAround(rows, kept);
  for (size_t i = 0; i < rows_.size(); ++i) {
    if (rows_[i] == rows[i]) continue;
    rows_[i] = std::move(rows[i]);
    emit dataChanged(index(static_cast<int>(i), 0), index(static_cast<int>(i), kColumnCount - 1));
  }
  keepTicksOfRows();
}

bool ComplaintModel::keepsOrder(const std::vector<ComplaintSummary>& rows,
                                const QSet<ComplaintId>& kept) const {
  size_t at = 0;
  for (const ComplaintSummary& row : rows_) {
    if (!kept.contains(row.id)) continue;
    while (at < rows.size() && !kept.contains(rows[at].id)) ++at;
    if (at == rows.size() || rows[at].id != row.id) return false;
    ++at;
  }
  return true;
}

void ComplaintModel::removeAllBut(const QSet<ComplaintId>& kept) {
  // From the end, a run at a time.
  for (size_t end = rows_.size(); end > 0;) {
    size_t begin = end;
    while (begin > 0 && !kept.contains(rows_[begin - 1].id)) --begin;
    if (begin < end) {
      beginRemoveRows({}, static_cast<int>(begin), static_cast<int>(end) - 1);
      rows_.erase(rows_.begin() + offset(begin), rows_.begin() + offset(end));
      endRemoveRows();
    }
    end = begin == 0 ? 0 : begin - 1;
  }
}

void ComplaintModel::insertAround(const std::vector<ComplaintSummary>& rows,
                                  const QSet<ComplaintId>& kept) {
  for (size_t begin = 0; begin < rows.size();) {
    size_t end = begin;
    while (end < rows.size() && !kept.contains(rows[end].id)) ++end;
    if (begin < end) {
      beginInsertRows({}, static_cast<int>(begin), static_cast<int>(end) - 1);
      rows_.insert(rows_.begin() + offset(begin), rows.begin() + offset(begin),
                   rows.begin() + offset(end));
      endInsertRows();
    }
    begin = end + 1;
  }
}

void ComplaintModel::append(ComplaintPage page) {
  asked_ = false;
  next_ = page.next;
  if (page.rows.empty()) return;
  const int first = static_cast<int>(rows_.size());
  beginInsertRows({}, first, first + static_cast<int>(page.rows.size()) - 1);
  rows_.insert(rows_.end(), std::make_move_iterator(page.rows.begin()),
               std::make_move_iterator(page.rows.end()));
  endInsertRows();
}

void ComplaintModel::clear() {
  beginResetModel();
  rows_.clear();
  next_.reset();
  asked_ = false;
  endResetModel();
  untickAll();
}

void ComplaintModel::setNames(std::shared_ptr<const Names> names) {
  names_ = std::move(names);
  if (!rows_.empty())
    emit dataChanged(index(0, 0), index(static_cast<int>(rows_.size()) - 1, kColumnCount - 1));
}

void ComplaintModel::setNow(Instant now) {
  now_ = now;
  if (!rows_.empty()) emit dataChanged(index(0, 0), index(static_cast<int>(rows_.size()) - 1, 0));
}

void ComplaintModel::setTickable(bool on) {
  beginResetModel();
  tickable_ = on;
  endResetModel();
}

void ComplaintModel::setOrder(ComplaintOrder order) {
  order_ = order;
  emit headerDataChanged(Qt::Horizontal, 0, kColumnCount - 1);
}

std::vector<ComplaintSummary> ComplaintModel::ticked() const {
  std::vector<ComplaintSummary> out;
  for (const ComplaintSummary& row : rows_) {
    if (ticked_.contains(row.id)) out.push_back(row);
  }
  return out;
}

void ComplaintModel::setTicked(int row, bool on) {
  const ComplaintSummary* summary = at(row);
  if (!summary || ticked_.contains(summary->id) == on) return;
  if (on) {
    ticked_.insert(summary->id);
  } else {
    ticked_.remove(summary->id);
  }
  emit dataChanged(index(row, 0), index(row, 0), {Qt::CheckStateRole});
  emit tickedChanged();
}

void ComplaintModel::untickAll() {
  if (ticked_.isEmpty()) return;
  ticked_.clear();
  if (!rows_.empty()) {
    emit dataChanged(index(0, 0), index(static_cast<int>(rows_.size()) - 1, 0),
                     {Qt::CheckStateRole});
  }
  emit tickedChanged();
}

void ComplaintModel::keepTicksOfRows() {
  if (ticked_.isEmpty()) return;
  QSet<ComplaintId> still;
  for (const ComplaintSummary& row : rows_) {
    if (ticked_.contains(row.id)) still.insert(row.id);
  }
  if (still == ticked_) return;
  ticked_ = still;
  emit tickedChanged();
}

int ComplaintModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int ComplaintModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : kColumnCount;
}

QString ComplaintModel::text(const ComplaintSummary& row, Column column) const {
  switch (column) {
    case Column::kDue:
      return dueWords(row.due_at, row.state, now_).text;
    case Column::kNumber:
      return row.number;
    case Column::kTitle:
      return row.title.simplified();
    case Column::kComplainant:
      return maskedName(row.complainant_name);
    case Column::kType:
      return row.handling_type == HandlingType::kUndecided ? QString() : word(row.handling_type);
    case Column::kDepartment:
      return names_->department(row.department);
    case Column::kAssignee:
      return names_->user(row.assignee);
    case Column::kState:
      return word(row.state);
  }
  return {};
}

QVariant ComplaintModel::data(const QModelIndex& index, int role) const {
  const ComplaintSummary* row = index.isValid() ? at(index.row()) : nullptr;
  if (!row) return {};
  const auto column = static_cast<Column>(index.column());
  const auto toneOf = [&] {
    return column == Column::kDue ? dueWords(row->due_at, row->state, now_).tone
                                  : stateWords(row->state).tone;
  };
  switch (role) {
    case Qt::DisplayRole:
      return text(*row, column);
    case Qt::ToolTipRole:
      if (column == Column::kDue && row->due_at) return toDisplayText(*row->due_at);
      if (column == Column::kNumber) return toDisplayText(row->received_at);
      return column == Column::kTitle ? QVariant(row->title) : QVariant();
    case Qt::AccessibleTextRole:
      return column == Column::kNumber && row->provisional ? tr("%1 (임시 번호)").arg(row->number)
                                                           : text(*row, column);
    case Qt::CheckStateRole:
      if (column != Column::kDue || !tickable_) return {};
      return ticked_.contains(row->id) ? Qt::Checked : Qt::Unchecked;
    case Qt::FontRole: {
      const bool strong =
          column == Column::kTitle || (column == Column::kDue && toneOf() != theme::Tone::kNeutral);
      if (strong) return theme::font(theme::TextStyle::kStrong);
      if (column != Column::kNumber || !row->provisional) return {};
      QFont font = theme::font(theme::TextStyle::kBody);
      font.setItalic(true);
      return font;
    }
    case Qt::ForegroundRole:
      if (column == Column::kNumber) return theme::tokens().textSecondary;
      if (column == Column::kDue && toneOf() != theme::Tone::kNeutral)
        return theme::toneColors(toneOf()).text;
      return {};
    case kToneRole:
      return static_cast<int>(toneOf());
    default:
      return {};
  }
}

bool ComplaintModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (role != Qt::CheckStateRole || index.column() != 0 || !at(index.row())) return false;
  setTicked(index.row(), value.toInt() == Qt::Checked);
  return true;
}

QVariant ComplaintModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section < 0 || section >= kColumnCount) return {};
  const auto column = static_cast<Column>(section);
  if (role == Qt::ToolTipRole) {
    if (column == Column::kDue) return tr("누르면 기한이 이른 순으로 봅니다");
    if (column == Column::kNumber) return tr("누르면 접수 순으로 봅니다. 다시 누르면 거꾸로");
    return {};
  }
  if (role != Qt::DisplayRole) return {};
  switch (column) {
    case Column::kDue:
      return order_ == ComplaintOrder::kDue ? tr("기한") + QStringLiteral(" ↑") : tr("기한");
    case Column::kNumber:
      if (order_ == ComplaintOrder::kNewest) return tr("접수번호") + QStringLiteral(" ↓");
      if (order_ == ComplaintOrder::kOldest) return tr("접수번호") + QStringLiteral(" ↑");
      return tr("접수번호");
    case Column::kTitle:
      return tr("제목");
    case Column::kComplainant:
      return tr("민원인");
    case Column::kType:
      return tr("유형");
    case Column::kDepartment:
      return tr("부서");
    case Column::kAssignee:
      return tr("담당");
    case Column::kState:
      return tr("상태");
  }
  return {};
}

Qt::ItemFlags ComplaintModel::flags(const QModelIndex& index) const {
  if (!index.isValid()) return Qt::NoItemFlags;
  Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
  if (index.column() == 0 && tickable_) flags |= Qt::ItemIsUserCheckable;
  return flags;
}

bool ComplaintModel::canFetchMore(const QModelIndex& parent) const {
  return !parent.isValid() && next_.has_value() && !asked_;
}

void ComplaintModel::fetchMore(const QModelIndex& parent) {
  if (!canFetchMore(parent)) return;
  asked_ = true;
  emit moreWanted();
}

}  // namespace pcrm
