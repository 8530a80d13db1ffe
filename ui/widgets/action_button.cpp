// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/action_button.h"

#include "ui/theme/paint_controls.h"
#include "ui/theme/text_styles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/key_hint.h"

#include <QPainter>
#include <QShortcut>
#include <QStyleOptionButton>

namespace pcrm {

ActionButton::ActionButton(const QString& text, const QKeySequence& keys, theme::ButtonKind kind,
                           QWidget* parent)
    : QPushButton(text, parent) {
  theme::setButtonKind(this, kind);
  setAutoDefault(false);
  setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
  setKeys(keys);
}

void ActionButton::setKeys(const QKeySequence& keys) {
  qDeleteAll(shortcuts_);
  shortcuts_.clear();
  keys_ = keys;
  setAccessibleDescription(keyText(keys));
  updateGeometry();
  if (keys.isEmpty()) return;
  QList<QKeySequence> variants = {keys};
  const QKeyCombination chord = keys[0];
  if (chord.key() == Qt::Key_Return) {
    variants.append(QKeySequence(QKeyCombination(chord.keyboardModifiers(), Qt::Key_Enter)));
  }
  for (const QKeySequence& variant : variants) {
    auto* shortcut = new QShortcut(variant, this);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, this, [this] { click(); });
    shortcuts_.append(shortcut);
  }
}

QFont ActionButton::textFont() const {
  const theme::ButtonKind kind = theme::buttonKind(this);
  const bool filled = kind == theme::ButtonKind::kPrimary || kind == theme::ButtonKind::kDanger;
  return theme::font(filled ? theme::TextStyle::kStrong : theme::TextStyle::kBody);
}

QSize ActionButton::sizeHint() const {
  const QFontMetrics metrics(textFont());
  int width = metrics.horizontalAdvance(text()) + 7 * theme::kStep;
  if (!keys_.isEmpty()) width += keyCapSize(keyText(keys_)).width() + 6;
  return {width, qMax(theme::kButtonHeight, metrics.height() + 2 * theme::kStep)};
}

void ActionButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  QStyleOptionButton option;
  initStyleOption(&option);
  theme::paintButton(&painter, option, this);
  const QColor ink = theme::buttonTextColor(option, this);
  const QFontMetrics metrics(textFont());
  const QString cap = keyText(keys_);
  const int textWidth = metrics.horizontalAdvance(text());
  const int whole = textWidth + (cap.isEmpty() ? 0 : 6 + keyCapSize(cap).width());
  QRect place = rect();
  place.setLeft(qMax(theme::kStep * 2, (width() - whole) / 2));
  painter.setFont(textFont());
  painter.setPen(ink);
  painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                   metrics.elidedText(text(), Qt::ElideRight, place.width() - theme::kStep * 2));
  if (cap.isEmpty()) return;
  place.setLeft(place.left() + textWidth + 6);
  const theme::Tokens& t = theme::tokens();
  const bool filled = ink == t.onAccent;
  QColor border = filled ? t.onAccent : t.line;
  if (filled) border.setAlphaF(0.5F);
  paintKeyCap(&painter, place, cap, filled || !isEnabled() ? ink : t.textSecondary, border,
              QColor());
}

}  // namespace pcrm
