// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/section_title.h"

#include "ui/theme/text_styles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/elided_label.h"

#include <QHBoxLayout>
#include <QLabel>

namespace pcrm {

SectionTitle::SectionTitle(const QString& title, QWidget* parent, Level level)
    : QWidget(parent),
      title_(new QLabel(this)),
      note_(new ElidedLabel({}, this)),
      row_(new QHBoxLayout(this)),
      beside_(new QHBoxLayout) {
  const bool page = level == Level::kPage;
  theme::setTextStyle(title_, page ? theme::TextStyle::kTitle : theme::TextStyle::kHeading);
  theme::setTextStyle(note_, page ? theme::TextStyle::kBody : theme::TextStyle::kCaption,
                      theme::Ink::kSecondary);
  title_->setTextFormat(Qt::PlainText);
  if (!page) {
    QFont font = theme::font(theme::TextStyle::kHeading);
    font.setPixelSize(qRound(14 * theme::textScale()));
    title_->setFont(font);
  }
  row_->setContentsMargins(0, 0, 0, 0);
  row_->setSpacing(2 * theme::kStep);
  beside_->setSpacing(theme::kStep);
  row_->addWidget(title_);
  row_->addLayout(beside_);
  row_->addWidget(note_, 1);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  if (page) setMinimumHeight(theme::kButtonHeight);
  setTitle(title);
}

void SectionTitle::setTitle(const QString& title, const QString& note) {
  title_->setText(title);
  note_->setText(note);
}

void SectionTitle::addBeside(QWidget* widget) { beside_->addWidget(widget); }
void SectionTitle::addAtEnd(QWidget* widget) { row_->addWidget(widget); }

}  // namespace pcrm
