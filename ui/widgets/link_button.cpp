// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/link_button.h"

#include "ui/theme/paint_controls.h"
#include "ui/theme/text_styles.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace pcrm {

LinkButton::LinkButton(const QString& text, QWidget* parent) : QAbstractButton(parent) {
  setText(text);
  setFont(theme::font(theme::TextStyle::kCaption));
  setCursor(Qt::PointingHandCursor);
  setFocusPolicy(Qt::TabFocus);
  setAttribute(Qt::WA_Hover);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const {
  return {fontMetrics().horizontalAdvance(text()) + 4, fontMetrics().height() + 4};
}

void LinkButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const theme::Tokens& t = theme::tokens();
  QFont font = this->font();
  font.setUnderline(underMouse() && isEnabled());
  painter.setFont(font);
  painter.setPen(isEnabled() ? t.link : t.textDisabled);
  painter.drawText(rect(), Qt::AlignCenter, text());
  if (hasFocus()) theme::paintFocusRing(&painter, rect(), 3);
}

}  // namespace pcrm
