// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/paint_controls.h"
#include "ui/widgets/section_title.h"

#include <QPainter>
#include <QVBoxLayout>

namespace pcrm {

Card::Card(QWidget* parent) : Card(QString(), parent) {}

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent), title_(new SectionTitle({}, this)), body_(new QVBoxLayout(this)) {
  setFrameShape(QFrame::NoFrame);
  body_->setSpacing(2 * theme::kStep);
  body_->addWidget(title_);
  setPadding(theme::kGap);
  setTitle(title);
}

void Card::setTitle(const QString& title, const QString& note) {
  title_->setTitle(title, note);
  title_->setVisible(!title.isEmpty());
  setAccessibleName(title);
}

void Card::setPadding(int pixels) {
  const int side = qMax(2, pixels);  // The border and its corners stay free.
  body_->setContentsMargins(side, side, side, side);
}

void Card::setTone(theme::Tone tone) {
  tone_ = tone;
  update();
}

void Card::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const theme::Tokens& t = theme::tokens();
  theme::paintBox(&painter, rect(), theme::kCorner, t.panel,
                  tone_ == theme::Tone::kNeutral ? t.line : theme::toneColors(tone_).line);
}

}  // namespace pcrm
