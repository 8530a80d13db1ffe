// SPDX-License-Identifier: GPL-3.0-or-later
// Who is there? Covers the window until somebody is signed in.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace pcrm {

class ActionButton;
class LinkButton;
class PasswordField;

class SignInView final : public QWidget {
  Q_OBJECT

 public:
  explicit SignInView(QWidget* parent = nullptr);

  /// Shown below the fields, so that a wrong address is noticed: "https://desk.example.kr".
  void setServer(const QString& address);
  /// The server cannot be reached; `allowed` says whether this person's desk can open without it.
  void setOffline(bool offline, bool allowed);
  void setLogin(const QString& login);
  /// A sentence that says what to do; empty takes it away. Also ends the busy state.
  void setError(const QString& sentence);
  /// The fields wait while the answer is on its way.
  void setBusy(bool busy);
  /// Empties the password and puts the focus where typing begins.
  void begin();

 signals:
  void signInRequested(const QString& login, const QString& password);
  /// "ko" or "en".
  void languageChosen(const QString& code);

 protected:
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  void submit();
  void retranslate();

  QLabel* product_ = nullptr;
  QLabel* purpose_ = nullptr;
  QLabel* loginLabel_ = nullptr;
  QLabel* passwordLabel_ = nullptr;
  QLineEdit* login_ = nullptr;
  PasswordField* password_ = nullptr;
  QLabel* caps_ = nullptr;
  QLabel* error_ = nullptr;
  ActionButton* button_ = nullptr;
  QLabel* server_ = nullptr;
  QLabel* offlineNote_ = nullptr;
  LinkButton* language_ = nullptr;
  QString address_;
  bool offline_ = false;
  bool offlineAllowed_ = false;
  bool busy_ = false;
};

}  // namespace pcrm
