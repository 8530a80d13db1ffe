// SPDX-License-Identifier: GPL-3.0-or-later
// Paints what plain text cannot say in a list of complaints: the badge of the state; and keeps the
// colours that mean something on the selected row.
#pragma once

#include <QStyledItemDelegate>

namespace pcrm {

class ComplaintDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                               const QModelIndex& index) const override;

 protected:
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

}  // namespace pcrm
