// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lock_view.h"
#include "ui/shell/password_field.h"
#include "ui/shell/sign_in_view.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace pcrm {
namespace {

class SignIn : public testing::Test {
 protected:
  SignIn() {
    view_.resize(800, 600);
    view_.show();
    view_.activateWindow();
    QCoreApplication::processEvents();
  }

  SignInView view_;
  PasswordField* password_ = view_.findChild<PasswordField*>();
  QLineEdit* login_ = [this] {
    for (QLineEdit* field : view_.findChildren<QLineEdit*>()) {
      if (field != password_) return field;
    }
    return static_cast<QLineEdit*>(nullptr);
  }();
};

TEST_F(SignIn, Name_Enter_password_Enter_signs_in) {
  QSignalSpy asked(&view_, &SignInView::signInRequested);
  EXPECT_EQ(QApplication::focusWidget(), login_);
  QTest::keyClicks(login_, QStringLiteral("minwon"));
  QTest::keyClick(login_, Qt::Key_Return);
  EXPECT_EQ(QApplication::focusWidget(), password_);
  QTest::keyClicks(password_, QStringLiteral("secret"));
  QTest::keyClick(password_, Qt::Key_Return);
  ASSERT_EQ(asked.count(), 1);
  EXPECT_EQ(asked[0][0].toString(), QStringLiteral("minwon"));
  EXPECT_EQ(asked[0][1].toString(), QStringLiteral("secret"));
}

TEST_F(SignIn, A_second_Enter_while_the_answer_is_awaited_asks_nothing) {
  QSignalSpy asked(&view_, &SignInView::signInRequested);
  login_->setText(QStringLiteral("minwon"));
  password_->setText(QStringLiteral("secret"));
  auto* button = view_.findChild<QPushButton*>();
  button->click();
  button->click();
  EXPECT_EQ(asked.count(), 1);
  view_.setError(QStringLiteral("아이디나 비밀번호가 맞지 않습니다."));
  EXPECT_TRUE(button->isEnabled());
  EXPECT_EQ(QApplication::focusWidget(), password_);
}

TEST_F(SignIn, Nothing_is_sent_without_a_password) {
  QSignalSpy asked(&view_, &SignInView::signInRequested);
  login_->setText(QStringLiteral("minwon"));
  view_.findChild<QPushButton*>()->click();
  EXPECT_EQ(asked.count(), 0);
}

TEST_F(SignIn, Capitals_without_Shift_are_Caps_Lock) {
  QSignalSpy changed(password_, &PasswordField::capsLockChanged);
  QTest::sendKeyEvent(QTest::Click, password_, Qt::Key_A, QStringLiteral("A"), Qt::NoModifier);
  EXPECT_TRUE(password_->capsLock());
  QTest::sendKeyEvent(QTest::Click, password_, Qt::Key_A, QStringLiteral("A"), Qt::ShiftModifier);
  EXPECT_FALSE(password_->capsLock());
  EXPECT_EQ(changed.count(), 2);
}

TEST(Lock, Enter_unlocks_and_the_password_is_gone_the_next_time) {
  LockView view;
  view.show();
  auto* password = view.findChild<PasswordField*>();
  QSignalSpy asked(&view, &LockView::unlockRequested);
  password->setText(QStringLiteral("secret"));
  QTest::keyClick(password, Qt::Key_Return);
  EXPECT_EQ(asked.count(), 1);
  view.begin(QStringLiteral("초량2동"), QStringLiteral("박민원"));
  EXPECT_TRUE(password->text().isEmpty());
}

}  // namespace
}  // namespace pcrm
