// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/key_hint.h"

#include "ui/theme/paint_controls.h"
#include "ui/theme/text_styles.h"
#include "ui/theme/tokens.h"

#include <QFontMetrics>
#include <QPainter>

namespace pcrm {

QString keyText(const QKeySequence& keys) {
  QString words = keys.toString(QKeySequence::PortableText);
  words.replace(QStringLiteral("Return"), QStringLiteral("Enter"));
  return words;
}

QSize keyCapSize(const QString& keys) {
  const QFontMetrics metrics(theme::font(theme::TextStyle::kSmall));
  return {metrics.horizontalAdvance(keys) + 13, metrics.height() + 3};
}

void paintKeyCap(QPainter* painter, const QRect& rect, const QString& keys, const QColor& text,
                 const QColor& border, const QColor& fill) {
  const QSize size = keyCapSize(keys);
  const QRect cap(rect.left(), rect.top() + (rect.height() - size.height()) / 2, size.width(),
                  size.height());
  theme::paintBox(painter, cap, theme::kCornerSmall, fill, border);
  painter->save();
  painter->setFont(theme::font(theme::TextStyle::kSmall));
  painter->setPen(text);
  painter->drawText(cap, Qt::AlignCenter, keys);
  painter->restore();
}

KeyHint::KeyHint(const QKeySequence& keys, QWidget* parent) : KeyHint(keyText(keys), parent) {}

KeyHint::KeyHint(const QString& words, QWidget* parent) : QWidget(parent), words_(words) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setAccessibleName(words_);
}

QSize KeyHint::sizeHint() const { return keyCapSize(words_); }

void KeyHint::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const theme::Tokens& t = theme::tokens();
  paintKeyCap(&painter, rect(), words_, t.textSecondary, t.line, t.panel);
}

}  // namespace pcrm
