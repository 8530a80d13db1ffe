// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/password.h"

#include <gtest/gtest.h>

namespace pcrm {
namespace {

const PasswordCost kCheap = PasswordCost::forTests();

TEST(Password, The_right_one_opens_and_others_do_not) {
  const QString hash = hashPassword(QStringLiteral("벚꽃길 산책 열두 번"), kCheap).value();
  EXPECT_TRUE(verifyPassword(QStringLiteral("벚꽃길 산책 열두 번"), hash));
  EXPECT_FALSE(verifyPassword(QStringLiteral("벚꽃길 산책 열두 번 "), hash));
  EXPECT_FALSE(verifyPassword(QString(), hash));
}

TEST(Password, Is_kept_as_Argon2id_with_its_own_salt) {
  const QString once = hashPassword(QStringLiteral("0123456789"), kCheap).value();
  const QString again = hashPassword(QStringLiteral("0123456789"), kCheap).value();
  EXPECT_TRUE(once.startsWith(QStringLiteral("$argon2id$v=19$")));
  EXPECT_NE(once, again);
}

TEST(Password, Decomposed_hangul_is_the_same_password) {
  const QString composed = QStringLiteral("가나다라마바사아자차");
  const QString hash = hashPassword(composed, kCheap).value();
  EXPECT_TRUE(verifyPassword(composed.normalized(QString::NormalizationForm_D), hash));
}

TEST(Password, Must_have_ten_characters_as_people_count_them) {
  const struct {
    QString password;
    bool allowed;
  } kCases[] = {
      {QString(), false},
      {QStringLiteral("123456789"), false},
      {QStringLiteral("1234567890"), true},
      {QStringLiteral("가나다라마바사아자"), false},
      {QStringLiteral("가나다라마바사아자차"), true},
      // Nine syllables written with 27 jamo.
      {QStringLiteral("각난닫랄맘밥삿앙잦").normalized(QString::NormalizationForm_D), false},
      // Five emoji are ten UTF-16 units.
      {QStringLiteral("🌸🌸🌸🌸🌸"), false},
      {QString(1024, u'x'), true},
      {QString(1025, u'x'), false},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(checkPassword(c.password).has_value(), c.allowed) << c.password.toStdString();
  }
}

TEST(Password, A_short_one_is_refused_in_Korean) {
  const Result<QString> hash = hashPassword(QStringLiteral("짧다"), kCheap);
  ASSERT_FALSE(hash);
  EXPECT_EQ(hash.error().code, ErrorCode::kInvalid);
  EXPECT_EQ(hash.error().message,
            QStringLiteral("비밀번호는 10자 이상이어야 합니다. 더 길게 정해 주십시오."));
}

TEST(Password, Is_hashed_again_when_the_cost_has_changed) {
  const QString hash = hashPassword(QStringLiteral("0123456789"), kCheap).value();
  EXPECT_FALSE(needsRehash(hash, kCheap));
  EXPECT_TRUE(needsRehash(hash, {kCheap.passes + 1, kCheap.memory_bytes}));
  EXPECT_TRUE(needsRehash(hash));
}

TEST(Password, A_damaged_hash_opens_for_nobody) {
  const QString password = QStringLiteral("0123456789");
  const QString hash = hashPassword(password, kCheap).value();
  for (const QString& damaged :
       // Without its last part; one character less may still be base64 of something.
       {QString(), QStringLiteral("x"), hash.left(hash.lastIndexOf(u'$')),
        QString(hash).replace(QLatin1String("argon2id"), QLatin1String("argon2xx"))}) {
    EXPECT_FALSE(verifyPassword(password, damaged)) << damaged.toStdString();
    EXPECT_TRUE(needsRehash(damaged, kCheap));
  }
}

// OWASP's least for Argon2id (Password Storage Cheat Sheet): 19 MiB with two passes.
TEST(Password, Costs_no_less_than_is_recommended) {
  const PasswordCost cost;
  EXPECT_GE(cost.passes, 2U);
  EXPECT_GE(cost.memory_bytes, quint64{19} << 20);
}

}  // namespace
}  // namespace pcrm
