// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrapped_label.h"

#include <QLabel>

namespace pcrm {

QLabel* wrappedLabel(const QString& text, theme::TextStyle style, theme::Ink ink) {
  auto* label = new QLabel(text);
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  theme::setTextStyle(label, style, ink);
  return label;
}

}  // namespace pcrm
