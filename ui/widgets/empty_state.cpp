// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include "ui/theme/icons.h"
#include "ui/theme/text_styles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/action_button.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace pcrm {
namespace {

class BigIcon final : public QWidget {
 public:
  explicit BigIcon(QWidget* parent) : QWidget(parent) { setFixedSize(40, 40); }
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    theme::paintIcon(&painter, rect(), objectName(), theme::tokens().lineStrong);
  }
};

}  // namespace

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent),
      sentence_(new QLabel(this)),
      begin_(new QLabel(this)),
      button_(new ActionButton({}, {}, theme::ButtonKind::kSecondary, this)),
      icon_(new BigIcon(this)) {
  theme::setTextStyle(sentence_, theme::TextStyle::kStrong);
  theme::setTextStyle(begin_, theme::TextStyle::kBody, theme::Ink::kSecondary);
  for (QLabel* label : {sentence_, begin_}) {
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
  }
  auto* column = new QVBoxLayout(this);
  column->addStretch(2);
  column->addWidget(icon_, 0, Qt::AlignHCenter);
  column->addSpacing(theme::kStep);
  column->addWidget(sentence_);
  column->addWidget(begin_);
  column->addSpacing(theme::kStep);
  column->addWidget(button_, 0, Qt::AlignHCenter);
  column->addStretch(3);
  button_->hide();
  connect(button_, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setContent(const QString& iconName, const QString& sentence,
                            const QString& begin) {
  icon_->setObjectName(iconName);
  icon_->update();
  sentence_->setText(sentence);
  begin_->setText(begin);
  begin_->setVisible(!begin.isEmpty());
}

void EmptyState::setAction(const QString& text, const QKeySequence& keys) {
  button_->setText(text);
  button_->setKeys(keys);
  button_->setVisible(!text.isEmpty());
}

}  // namespace pcrm
