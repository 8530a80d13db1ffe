// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint_controls.h"
#include "ui/theme/text_styles.h"
#include "ui/widgets/key_hint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QShortcut>

namespace pcrm {
namespace {
constexpr int kSide = 10;
constexpr int kCross = 12;
}  // namespace

Chip::Chip(const QString& text, Kind kind, QWidget* parent) : QAbstractButton(parent), kind_(kind) {
  setText(text);
  setFont(theme::font(theme::TextStyle::kCaption));
  setCheckable(kind == Kind::kChoice);
  setFocusPolicy(Qt::TabFocus);
  setAttribute(Qt::WA_Hover);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  if (kind == Kind::kFilter) setAccessibleDescription(tr("Delete 키로 조건을 지웁니다"));
}

void Chip::setTone(theme::Tone tone) {
  tone_ = tone;
  update();
}

void Chip::setKeys(const QKeySequence& keys) {
  keys_ = keyText(keys);
  auto* shortcut = new QShortcut(keys, this);
  connect(shortcut, &QShortcut::activated, this, [this] { click(); });
  updateGeometry();
}

QSize Chip::sizeHint() const {
  int width = fontMetrics().horizontalAdvance(text()) + 2 * kSide;
  if (kind_ == Kind::kFilter) width += kCross + 2;
  if (!keys_.isEmpty()) width += keyCapSize(keys_).width() + 6;
  return {width, qMax(24, fontMetrics().height() + 6)};
}

QRect Chip::crossRect() const {
  return {width() - kSide - kCross + 2, (height() - kCross) / 2 + 1, kCross, kCross};
}

void Chip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const theme::Tokens& t = theme::tokens();
  const bool on = kind_ == Kind::kFilter || isChecked();
  QColor fill = isDown() ? t.line : underMouse() && isEnabled() ? t.hover : t.panel;
  QColor border = t.line;
  QColor ink = isEnabled() ? t.text : t.textDisabled;
  if (on) {
    fill = t.selection;
    border = theme::toneColors(theme::Tone::kPrimary).line;
    ink = t.selectionText;
  }
  if (tone_ != theme::Tone::kNeutral) {
    const theme::ToneColors colors = theme::toneColors(tone_);
    fill = colors.tint;
    border = colors.line;
    ink = colors.text;
  }
  theme::paintBox(&painter, rect(), height() / 2.0, fill, border);
  QRect place = rect().adjusted(kSide, 0, 0, 0);
  painter.setPen(ink);
  painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, text());
  if (kind_ == Kind::kFilter) theme::paintIcon(&painter, crossRect(), QStringLiteral("close"), ink);
  if (!keys_.isEmpty()) {
    place.setLeft(place.left() + fontMetrics().horizontalAdvance(text()) + 6);
    const bool plain = tone_ == theme::Tone::kNeutral;
    paintKeyCap(&painter, place, keys_, plain ? t.textSecondary : ink, plain ? t.line : border,
                plain ? t.panel : QColor());
  }
  if (hasFocus()) theme::paintFocusRing(&painter, rect(), height() / 2.0);
}

void Chip::keyPressEvent(QKeyEvent* event) {
  const bool remove = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
  if (kind_ == Kind::kFilter && remove) {
    emit removeRequested();
    return;
  }
  QAbstractButton::keyPressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent* event) {
  const bool onCross = kind_ == Kind::kFilter &&
                       crossRect().adjusted(-4, -6, 8, 6).contains(event->position().toPoint());
  if (onCross && event->button() == Qt::LeftButton) {
    setDown(false);
    emit removeRequested();
    return;
  }
  QAbstractButton::mouseReleaseEvent(event);
}

}  // namespace pcrm
