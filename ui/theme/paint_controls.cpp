// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/paint_controls.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace pcrm::theme {
namespace {

class Saved {
 public:
  explicit Saved(QPainter* painter) : painter_(painter) {
    painter_->save();
    painter_->setRenderHint(QPainter::Antialiasing);
  }
  ~Saved() { painter_->restore(); }
  Saved(const Saved&) = delete;
  Saved& operator=(const Saved&) = delete;

 private:
  QPainter* painter_;
};

}  // namespace

void paintBox(QPainter* painter, const QRectF& rect, double radius, const QColor& fill,
              const QColor& border, double width) {
  const Saved saved(painter);
  painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
  if (border.isValid()) {
    painter->setPen(QPen(border, width));
    const double half = width / 2;
    painter->drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
  } else {
    painter->setPen(Qt::NoPen);
    painter->drawRoundedRect(rect, radius, radius);
  }
}

void paintFocusRing(QPainter* painter, const QRectF& rect, double radius) {
  paintBox(painter, rect, radius, QColor(), tokens().accent, 2);
}

void paintInput(QPainter* painter, const QRectF& rect, const InputState& state) {
  const Tokens& t = tokens();
  const QColor wrong = toneColors(Tone::kDanger).strong;
  if (state.focus) {
    paintBox(painter, rect, kCornerSmall, t.panel, state.invalid ? wrong : t.accent, 2);
    return;
  }
  QColor border = state.enabled ? t.lineStrong : t.line;
  if (state.hover && state.enabled) border = t.textDisabled;
  if (state.invalid) border = wrong;
  paintBox(painter, rect, kCornerSmall, state.enabled && !state.quiet ? t.panel : t.sunken, border);
}

void paintButton(QPainter* painter, const QStyleOption& option, const QWidget* widget) {
  const Tokens& t = tokens();
  const bool enabled = option.state & QStyle::State_Enabled;
  const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
  const bool hover = enabled && (option.state & QStyle::State_MouseOver);
  const QRectF rect = option.rect;
  QColor fill = t.panel;
  QColor border = t.lineStrong;
  switch (buttonKind(widget)) {
    case ButtonKind::kPrimary:
      fill = !enabled ? t.line : down ? t.accentPressed : hover ? t.accentHover : t.accent;
      border = QColor();
      break;
    case ButtonKind::kDanger:
      fill = !enabled ? t.line : toneColors(Tone::kDanger).strong;
      if (down || hover) fill = fill.darker(down ? 120 : 108);
      border = QColor();
      break;
    case ButtonKind::kGhost:
      fill = down ? t.line : hover ? t.hover : QColor(Qt::transparent);
      border = QColor();
      break;
    case ButtonKind::kSecondary:
      fill = !enabled ? t.sunken : down ? t.selection : hover ? t.hover : t.panel;
      if (option.state & QStyle::State_On) border = t.accent;
      if (!enabled) border = t.line;
      break;
  }
  paintBox(painter, rect, kCornerSmall, fill, border);
  if ((option.state & QStyle::State_HasFocus) &&
      (option.state & QStyle::State_KeyboardFocusChange)) {
    // A ring of the button's own colour would not be seen, hence the light gap.
    paintFocusRing(painter, rect, kCornerSmall);
    if (buttonKind(widget) == ButtonKind::kPrimary || buttonKind(widget) == ButtonKind::kDanger) {
      paintBox(painter, rect.adjusted(2, 2, -2, -2), kCornerSmall - 1, QColor(), t.onAccent, 1.5);
    }
  }
}

QColor buttonTextColor(const QStyleOption& option, const QWidget* widget) {
  const Tokens& t = tokens();
  const bool enabled = option.state & QStyle::State_Enabled;
  const ButtonKind kind = buttonKind(widget);
  if (kind == ButtonKind::kPrimary || kind == ButtonKind::kDanger) {
    return enabled ? t.onAccent : t.textSecondary;
  }
  if (!enabled) return t.textDisabled;
  if (kind == ButtonKind::kGhost) return t.link;
  return (option.state & QStyle::State_On) ? t.selectionText : t.text;
}

void paintCheckMark(QPainter* painter, const QStyleOption& option) {
  const Tokens& t = tokens();
  const bool enabled = option.state & QStyle::State_Enabled;
  const bool on = option.state & QStyle::State_On;
  const bool partly = option.state & QStyle::State_NoChange;
  QRectF rect = option.rect;
  const double side = qMin(rect.width(), rect.height());
  rect = QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side);
  const bool hover = enabled && (option.state & QStyle::State_MouseOver);
  const QColor fill =
      on || partly ? (enabled ? t.accent : t.textDisabled) : (enabled ? t.panel : t.sunken);
  paintBox(painter, rect, 3, fill, on || partly ? fill : hover ? t.accent : t.textDisabled);
  const Saved saved(painter);
  painter->setPen(QPen(t.onAccent, side / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  const auto at = [&rect, side](double x, double y) {
    return rect.topLeft() + QPointF(x, y) * side;
  };
  if (partly) {
    painter->drawLine(at(0.27, 0.5), at(0.73, 0.5));
  } else if (on) {
    painter->drawPolyline(QPolygonF({at(0.24, 0.53), at(0.43, 0.71), at(0.77, 0.33)}));
  }
}

void paintRadioMark(QPainter* painter, const QStyleOption& option) {
  const Tokens& t = tokens();
  const bool enabled = option.state & QStyle::State_Enabled;
  const bool on = option.state & QStyle::State_On;
  QRectF rect = option.rect;
  const double side = qMin(rect.width(), rect.height());
  rect = QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side);
  const QColor ink = on ? (enabled ? t.accent : t.textDisabled) : t.textDisabled;
  paintBox(painter, rect, side / 2, enabled ? t.panel : t.sunken, ink);
  if (!on) return;
  const Saved saved(painter);
  painter->setPen(Qt::NoPen);
  painter->setBrush(ink);
  painter->drawEllipse(rect.center(), side * 0.26, side * 0.26);
}

void paintScrollBar(QPainter* painter, const QStyleOptionComplex& option, const QRectF& handle) {
  if (handle.isEmpty()) return;
  const Tokens& t = tokens();
  const bool touched = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
  const QRectF rect = handle.adjusted(2, 2, -2, -2);
  paintBox(painter, rect, qMin(rect.width(), rect.height()) / 2,
           touched ? t.textDisabled : t.lineStrong, QColor());
}

void paintTab(QPainter* painter, const QStyleOptionTab& option) {
  const Tokens& t = tokens();
  QRect bar = option.rect;
  bar.setTop(bar.bottom() - 1);
  if (option.state & QStyle::State_Selected) {
    painter->fillRect(bar, t.accent);
  } else if (option.state & QStyle::State_MouseOver) {
    painter->fillRect(bar, t.line);
  }
  if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Selected)) {
    paintFocusRing(painter, QRectF(option.rect).adjusted(2, 2, -2, -4), kCornerSmall);
  }
}

}  // namespace pcrm::theme
