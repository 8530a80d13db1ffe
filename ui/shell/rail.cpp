// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint_controls.h"
#include "ui/theme/text_styles.h"
#include "ui/theme/tokens.h"

#include <QButtonGroup>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

namespace pcrm {

RailButton::RailButton(const QString& iconName, const QString& word, QWidget* parent)
    : QAbstractButton(parent), iconName_(iconName) {
  setText(word);
  setCheckable(true);
  setFocusPolicy(Qt::TabFocus);
  setAttribute(Qt::WA_Hover);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailButton::setCounter(int count, bool urgent) {
  count_ = count;
  urgent_ = urgent;
  setAccessibleDescription(count > 0 ? tr("%n건 기다림", nullptr, count) : QString());
  update();
}

QSize RailButton::sizeHint() const {
  const QFontMetrics metrics(theme::font(theme::TextStyle::kStrong));
  return {qMax(theme::kRailWidth - 1, metrics.horizontalAdvance(text()) + 12),
          qMax(theme::kRailItemHeight, theme::kIconSize + metrics.height() + 18)};
}

void RailButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const theme::Tokens& t = theme::tokens();
  if (isChecked()) {
    painter.fillRect(rect(), t.selection);
    painter.fillRect(0, 0, 3, height(), t.accent);
  } else if (underMouse()) {
    painter.fillRect(rect(), t.hover);
  }
  const QColor ink = isChecked() ? t.link : t.textSecondary;
  const QFont font = theme::font(isChecked() ? theme::TextStyle::kStrong : theme::TextStyle::kBody);
  const QFontMetrics metrics(font);
  const int side = theme::kIconSize;
  const int top = (height() - side - metrics.height()) / 2;
  const QRect iconRect((width() - side) / 2, top, side, side);
  theme::paintIcon(&painter, iconRect, iconName_, ink);
  painter.setFont(font);
  painter.setPen(ink);
  painter.drawText(QRect(0, top + side, width(), metrics.height()), Qt::AlignCenter,
                   metrics.elidedText(text(), Qt::ElideRight, width() - 4));
  if (count_ > 0) paintCounter(&painter, iconRect);
  if (hasFocus()) theme::paintFocusRing(&painter, QRectF(rect()).adjusted(4, 2, -4, -2), 4);
}

void RailButton::paintCounter(QPainter* painter, const QRect& iconRect) const {
  const theme::Tokens& t = theme::tokens();
  const QString number = count_ > 999 ? QStringLiteral("999+") : QString::number(count_);
  const QFont font = theme::font(theme::TextStyle::kSmallStrong);
  const QFontMetrics metrics(font);
  const int high = metrics.height();
  const int wide = qMax(high, metrics.horizontalAdvance(number) + 10);
  const int left = qMin(iconRect.center().x() + 10, width() - wide - 3);
  const QRect pill(left, iconRect.top() - 5, wide, high);
  theme::paintBox(painter, pill, high / 2.0,
                  urgent_ ? theme::toneColors(theme::Tone::kDanger).strong : t.counter, QColor());
  painter->setFont(font);
  painter->setPen(t.onAccent);
  painter->drawText(pill, Qt::AlignCenter, number);
}

Rail::Rail(QWidget* parent)
    : QWidget(parent), group_(new QButtonGroup(this)), column_(new QVBoxLayout(this)) {
  column_->setContentsMargins(0, 6, 1, 6);
  column_->setSpacing(0);
  column_->addStretch();
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
  connect(group_, &QButtonGroup::idClicked, this, &Rail::chosen);
}

RailButton* Rail::addEntry(const QString& iconName, const QString& word) {
  const int index = static_cast<int>(group_->buttons().size());
  auto* button = new RailButton(iconName, word, this);
  column_->insertWidget(index, button);
  group_->addButton(button, index);
  if (index < 9) {
    const QKeySequence keys(
        QKeyCombination(Qt::ControlModifier, static_cast<Qt::Key>(Qt::Key_1 + index)));
    button->setToolTip(keys.toString(QKeySequence::NativeText));
    auto* shortcut = new QShortcut(keys, button);
    connect(shortcut, &QShortcut::activated, button, [button] { button->click(); });
  }
  return button;
}

void Rail::setCurrent(int index) {
  if (QAbstractButton* button = group_->button(index)) button->setChecked(true);
}

void Rail::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const theme::Tokens& t = theme::tokens();
  painter.fillRect(rect(), t.panel);
  painter.fillRect(width() - 1, 0, 1, height(), t.line);
}

}  // namespace pcrm
