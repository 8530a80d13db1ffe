// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/complaint_delegate.h"

#include "ui/complaints/complaint_model.h"
#include "ui/theme/text_styles.h"
#include "ui/widgets/badge.h"

#include <QApplication>
#include <QPainter>

namespace pcrm {
namespace {

constexpr int kSide = 8;

bool isColumn(const QModelIndex& index, ComplaintModel::Column column) {
  return index.column() == static_cast<int>(column);
}

}  // namespace

void ComplaintDelegate::initStyleOption(QStyleOptionViewItem* option,
                                        const QModelIndex& index) const {
  QStyledItemDelegate::initStyleOption(option, index);
  // Only whole rows are current; a frame around one cell would say something else.
  option->state &= ~QStyle::State_HasFocus;
  // A selected row keeps the colours that mean something.
  const QVariant ink = index.data(Qt::ForegroundRole);
  const QColor color = ink.isValid() ? ink.value<QColor>() : theme::tokens().text;
  option->palette.setColor(QPalette::HighlightedText, color);
  option->palette.setColor(QPalette::Text, color);
}

void ComplaintDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
  if (!isColumn(index, ComplaintModel::Column::kState)) {
    QStyledItemDelegate::paint(painter, option, index);
    return;
  }
  QStyleOptionViewItem copy = option;
  initStyleOption(&copy, index);
  const QString text = copy.text;
  const QStyle* style = copy.widget ? copy.widget->style() : QApplication::style();
  copy.text.clear();
  style->drawControl(QStyle::CE_ItemViewItem, &copy, painter, copy.widget);
  paintBadge(painter, option.rect.adjusted(kSide, 0, -2, 0), text,
             static_cast<theme::Tone>(index.data(ComplaintModel::kToneRole).toInt()));
}

QSize ComplaintDelegate::sizeHint(const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const {
  if (isColumn(index, ComplaintModel::Column::kState))
    return badgeSize(index.data().toString()) + QSize(2 * kSide, 0);
  return QStyledItemDelegate::sizeHint(option, index);
}

}  // namespace pcrm
