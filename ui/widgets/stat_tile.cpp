// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stat_tile.h"

#include "ui/theme/paint_controls.h"
#include "ui/theme/text_styles.h"

#include <QPainter>

namespace pcrm {
namespace {
constexpr int kSide = 14;
}

StatTile::StatTile(const Stat& stat, QWidget* parent) : QAbstractButton(parent) {
  setFocusPolicy(Qt::StrongFocus);
  setAttribute(Qt::WA_Hover);
  setCursor(Qt::PointingHandCursor);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setStat(stat);
}

void StatTile::setStat(const Stat& stat) {
  stat_ = stat;
  setAccessibleName(
      QStringList{stat.label, stat.value + stat.unit, stat.note}.join(QStringLiteral(", ")));
  setToolTip(stat.note);
  updateGeometry();
  update();
}

QSize StatTile::minimumSizeHint() const {
  const QFontMetrics caption(theme::font(theme::TextStyle::kCaption));
  const QFontMetrics figure(theme::font(theme::TextStyle::kFigure));
  const int words =
      qMax(caption.horizontalAdvance(stat_.label),
           figure.horizontalAdvance(stat_.value) + caption.horizontalAdvance(stat_.unit) + 4);
  return {words + 2 * kSide, 2 * caption.height() + figure.ascent() + 28};
}

QSize StatTile::sizeHint() const {
  const QFontMetrics caption(theme::font(theme::TextStyle::kCaption));
  const QSize least = minimumSizeHint();
  return {qMax(least.width(), caption.horizontalAdvance(stat_.note) + 2 * kSide), least.height()};
}

void StatTile::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const theme::Tokens& t = theme::tokens();
  const QColor border = underMouse() ? theme::toneColors(theme::Tone::kPrimary).line : t.line;
  theme::paintBox(&painter, rect(), theme::kCorner, isDown() ? t.selection : t.panel, border);
  const QFont captionFont = theme::font(theme::TextStyle::kCaption);
  const QFont figureFont = theme::font(theme::TextStyle::kFigure);
  const QFontMetrics caption(captionFont);
  const QFontMetrics figure(figureFont);
  const int space = width() - 2 * kSide;

  int baseline = 11 + caption.ascent();
  painter.setFont(captionFont);
  painter.setPen(t.textSecondary);
  painter.drawText(kSide, baseline, caption.elidedText(stat_.label, Qt::ElideRight, space));

  baseline += caption.descent() + 4 + figure.ascent() - 4;
  painter.setFont(figureFont);
  painter.setPen(stat_.tone == theme::Tone::kNeutral ? t.text : theme::toneColors(stat_.tone).text);
  painter.drawText(kSide, baseline, stat_.value);
  painter.setFont(captionFont);
  painter.setPen(t.textSecondary);
  painter.drawText(kSide + figure.horizontalAdvance(stat_.value) + 4, baseline, stat_.unit);

  baseline += 5 + caption.ascent();
  const bool urgent = stat_.tone == theme::Tone::kPoint;
  painter.setPen(urgent ? theme::toneColors(stat_.tone).text : t.textSecondary);
  painter.drawText(kSide, baseline, caption.elidedText(stat_.note, Qt::ElideRight, space));
  if (hasFocus()) theme::paintFocusRing(&painter, rect(), theme::kCorner);
}

}  // namespace pcrm
