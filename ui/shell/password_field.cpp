// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/password_field.h"

#include <QKeyEvent>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace pcrm {

PasswordField::PasswordField(QWidget* parent) : QLineEdit(parent) {
  setEchoMode(QLineEdit::Password);
}

void PasswordField::keyPressEvent(QKeyEvent* event) {
  const QString typed = event->text();
  if (event->key() == Qt::Key_CapsLock) {
    setCapsLock(!capsLock_);
  } else if (typed.size() == 1 && typed.at(0).isLetter() && typed.at(0).unicode() < 128) {
    // No portable question for Caps Lock: a capital without Shift, or the reverse, answers it.
    setCapsLock(typed.at(0).isUpper() != event->modifiers().testFlag(Qt::ShiftModifier));
  }
  QLineEdit::keyPressEvent(event);
}

void PasswordField::focusInEvent(QFocusEvent* event) {
  QLineEdit::focusInEvent(event);
#ifdef Q_OS_WIN
  setCapsLock((GetKeyState(VK_CAPITAL) & 1) != 0);
#endif
}

void PasswordField::setCapsLock(bool on) {
  if (capsLock_ == on) return;
  capsLock_ = on;
  emit capsLockChanged(on);
}

}  // namespace pcrm
