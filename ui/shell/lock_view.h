// SPDX-License-Identifier: GPL-3.0-or-later
// The desk is locked: the same person comes back with the password; nothing behind is lost.
#pragma once

#include <QWidget>

class QLabel;

namespace pcrm {

class ActionButton;
class LinkButton;
class PasswordField;

class LockView final : public QWidget {
  Q_OBJECT

 public:
  explicit LockView(QWidget* parent = nullptr);

  /// Empties the password and takes the focus.
  void begin(const QString& office, const QString& name);
  void setError(const QString& sentence);

 signals:
  void unlockRequested(const QString& password);
  /// Somebody else wants to work here.
  void signOutRequested();

 protected:
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  void submit();
  void retranslate();

  QLabel* title_ = nullptr;
  QLabel* who_ = nullptr;
  QLabel* note_ = nullptr;
  PasswordField* password_ = nullptr;
  QLabel* caps_ = nullptr;
  QLabel* error_ = nullptr;
  ActionButton* button_ = nullptr;
  LinkButton* other_ = nullptr;
};

}  // namespace pcrm
