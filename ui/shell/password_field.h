// SPDX-License-Identifier: GPL-3.0-or-later
// A password line that says when Caps Lock is on.
#pragma once

#include <QLineEdit>

namespace pcrm {

class PasswordField final : public QLineEdit {
  Q_OBJECT

 public:
  explicit PasswordField(QWidget* parent = nullptr);

  [[nodiscard]] bool capsLock() const { return capsLock_; }

 signals:
  void capsLockChanged(bool on);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;

 private:
  void setCapsLock(bool on);

  bool capsLock_ = false;
};

}  // namespace pcrm
