// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/proportion_bar.h"

#include <QPainter>
#include <QPainterPath>

namespace pcrm {

ProportionBar::ProportionBar(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProportionBar::setParts(std::vector<BarPart> parts, double whole) {
  parts_ = std::move(parts);
  whole_ = whole;
  QStringList words;
  for (const BarPart& part : parts_) {
    if (!part.label.isEmpty()) words.append(part.label);
  }
  setToolTip(words.join(QStringLiteral(" · ")));
  setAccessibleName(toolTip());
  update();
}

void ProportionBar::setThickness(int pixels) {
  thickness_ = pixels;
  updateGeometry();
}

QSize ProportionBar::sizeHint() const { return {120, thickness_}; }

void ProportionBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const theme::Tokens& t = theme::tokens();
  const QRectF bar(0, (height() - thickness_) / 2.0, width(), thickness_);
  QPainterPath shape;
  shape.addRoundedRect(bar, qMin(3, thickness_ / 2), qMin(3, thickness_ / 2));
  painter.setClipPath(shape);
  painter.fillRect(bar, t.sunken);
  double sum = 0;
  for (const BarPart& part : parts_) sum += qMax(0.0, part.amount);
  const double whole = whole_ > 0 ? qMax(whole_, sum) : sum;
  if (whole <= 0) return;
  double left = 0;
  for (const BarPart& part : parts_) {
    const double partWidth = bar.width() * qMax(0.0, part.amount) / whole;
    const QColor color = part.tone == theme::Tone::kPrimary   ? t.accentMiddle
                         : part.tone == theme::Tone::kNeutral ? t.lineStrong
                                                              : theme::toneColors(part.tone).strong;
    painter.fillRect(QRectF(left, bar.top(), partWidth, bar.height()), color);
    left += partWidth;
  }
}

}  // namespace pcrm
