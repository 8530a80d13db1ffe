// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/input_line.h"

#include "ui/shell/search_popup.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>

namespace pcrm {

InputLine::InputLine(QWidget* parent) : QLineEdit(parent) {
  connect(this, &QLineEdit::textChanged, this, &InputLine::edited);
}

QString InputLine::composedText() const {
  QString whole = text();
  whole.insert(cursorPosition(), preedit_);
  return whole;
}

void InputLine::setPopup(SearchPopup* popup, bool enterNeedsChoice) {
  popup_ = popup;
  enterNeedsChoice_ = enterNeedsChoice;
}

void InputLine::inputMethodEvent(QInputMethodEvent* event) {
  const QString before = preedit_;
  preedit_ = event->preeditString();  // First: committing changes the text, which is announced.
  chosen_ = false;
  QLineEdit::inputMethodEvent(event);
  if (before != preedit_) emit edited();
}

bool InputLine::handledByPopup(QKeyEvent* event) {
  if (!popup_ || !popup_->isVisible()) return false;
  switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
      // The first Down takes the first result, which is marked already.
      if (chosen_ || !enterNeedsChoice_ || event->key() == Qt::Key_Up)
        popup_->moveSelection(event->key() == Qt::Key_Down ? 1 : -1);
      chosen_ = true;
      return true;
    case Qt::Key_Escape:
      popup_->hide();
      return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      return (chosen_ || !enterNeedsChoice_) && popup_->openCurrent();
    default:
      return false;
  }
}

void InputLine::keyPressEvent(QKeyEvent* event) {
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (enter && isComposing()) {
    QGuiApplication::inputMethod()->commit();
    event->accept();
    return;
  }
  if (handledByPopup(event)) {
    event->accept();
    return;
  }
  if (enter && event->modifiers() == Qt::NoModifier) {
    event->accept();
    emit moveOn();
    return;
  }
  chosen_ = false;
  QLineEdit::keyPressEvent(event);
}

void InputLine::focusOutEvent(QFocusEvent* event) {
  QLineEdit::focusOutEvent(event);
  chosen_ = false;
  if (popup_ && event->reason() != Qt::ActiveWindowFocusReason &&
      event->reason() != Qt::PopupFocusReason) {
    popup_->hide();
  }
}

InputText::InputText(QWidget* parent) : QPlainTextEdit(parent) {
  setTabChangesFocus(true);
  connect(this, &QPlainTextEdit::textChanged, this, &InputText::edited);
}

QString InputText::composedText() const {
  QString whole = toPlainText();
  if (!preedit_.isEmpty()) whole.insert(textCursor().position(), preedit_);
  return whole;
}

void InputText::inputMethodEvent(QInputMethodEvent* event) {
  const QString before = preedit_;
  preedit_ = event->preeditString();
  QPlainTextEdit::inputMethodEvent(event);
  if (before != preedit_) emit edited();
}

}  // namespace pcrm
