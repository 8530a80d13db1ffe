// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badge.h"

#include "ui/theme/paint_controls.h"
#include "ui/theme/text_styles.h"

#include <QFontMetrics>
#include <QPainter>

namespace pcrm {
namespace {

// The calm tones are read often, in long columns: only the primary one is bold.
QFont fontOf(theme::Tone tone) {
  QFont font = theme::font(theme::TextStyle::kSmall);
  font.setWeight(tone == theme::Tone::kPrimary ? QFont::Bold : QFont::Medium);
  return font;
}

}  // namespace

QSize badgeSize(const QString& text) {
  const QFontMetrics metrics(fontOf(theme::Tone::kPrimary));
  return {metrics.horizontalAdvance(text) + 12, metrics.height() + 2};
}

void paintBadge(QPainter* painter, const QRect& rect, const QString& text, theme::Tone tone) {
  if (text.isEmpty()) return;
  const theme::ToneColors colors = theme::toneColors(tone);
  const QFont font = fontOf(tone);
  const QSize size = badgeSize(text);
  const QRect tag(rect.left(), rect.top() + (rect.height() - size.height()) / 2,
                  qMin(size.width(), rect.width()), size.height());
  theme::paintBox(painter, tag, 3, colors.tint, QColor());
  painter->save();
  painter->setFont(font);
  painter->setPen(colors.text);
  painter->drawText(tag, Qt::AlignCenter,
                    QFontMetrics(font).elidedText(text, Qt::ElideRight, tag.width() - 8));
  painter->restore();
}

Badge::Badge(const QString& text, theme::Tone tone, QWidget* parent)
    : QWidget(parent), tone_(tone) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setBadge(text, tone);
}

void Badge::setBadge(const QString& text, theme::Tone tone) {
  text_ = text;
  tone_ = tone;
  setAccessibleName(text);
  // Without a parent it would become a window of its own.
  if (parentWidget()) setVisible(!text.isEmpty());
  updateGeometry();
  update();
}

QSize Badge::sizeHint() const { return text_.isEmpty() ? QSize(0, 0) : badgeSize(text_); }

void Badge::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  paintBadge(&painter, rect(), text_, tone_);
}

}  // namespace pcrm
