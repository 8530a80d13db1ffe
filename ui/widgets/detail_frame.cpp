// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/detail_frame.h"

#include "ui/theme/paint_controls.h"
#include "ui/theme/text_styles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"

#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace pcrm {
namespace {

class QuotedText final : public QLabel {
 public:
  explicit QuotedText(const QString& text) : QLabel(text) {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setContentsMargins(10, 8, 10, 8);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    theme::setTextStyle(this, theme::TextStyle::kBody);
  }

 protected:
  void paintEvent(QPaintEvent* event) override {
    QPainter painter(this);
    theme::paintBox(&painter, rect(), theme::kCornerSmall, theme::tokens().sunken, QColor());
    painter.end();
    QLabel::paintEvent(event);
  }
};

class HairLine final : public QWidget {
 public:
  HairLine() { setFixedHeight(1); }

 protected:
  void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), theme::tokens().line); }
};

}  // namespace

DetailFrame::DetailFrame(QWidget* parent)
    : QWidget(parent),
      layers_(new QStackedLayout(this)),
      scroll_(new QScrollArea(this)),
      empty_(new EmptyState(this)) {
  scroll_->setWidgetResizable(true);
  scroll_->setFrameShape(QFrame::NoFrame);
  scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll_->setFocusPolicy(Qt::NoFocus);
  scroll_->viewport()->setAutoFillBackground(false);
  layers_->addWidget(empty_);
  layers_->addWidget(scroll_);
  setMinimumWidth(300);
}

QVBoxLayout* DetailFrame::beginContent() {
  delete scroll_->takeWidget();
  content_ = new QWidget;
  content_->setObjectName(QStringLiteral("detail"));
  auto* column = new QVBoxLayout(content_);
  column->setContentsMargins(12, 12, 12, 12);
  column->setSpacing(theme::kStep);
  return column;
}

void DetailFrame::showContent() {
  static_cast<QVBoxLayout*>(content_->layout())->addStretch();
  scroll_->setWidget(content_);
  content_->setAutoFillBackground(false);
  layers_->setCurrentWidget(scroll_);
}

void DetailFrame::showSentence(const QString& icon, const QString& sentence, const QString& hint) {
  delete scroll_->takeWidget();
  empty_->setContent(icon, sentence, hint);
  layers_->setCurrentWidget(empty_);
}

int DetailFrame::place() const { return scroll_->verticalScrollBar()->value(); }

void DetailFrame::setPlace(int pixels) { scroll_->verticalScrollBar()->setValue(pixels); }

void addSeparator(QVBoxLayout* column) {
  column->addSpacing(theme::kStep);
  column->addWidget(new HairLine);
  column->addSpacing(theme::kStep);
}

QWidget* quotedText(const QString& text) { return new QuotedText(text); }

}  // namespace pcrm
