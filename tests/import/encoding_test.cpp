// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/encoding.h"

#include "tests/support/print_qt.h"

#include <gtest/gtest.h>

namespace pcrm {
namespace {

// 가로등 고장 in CP949.
constexpr QByteArrayView kStreetLight("\xB0\xA1\xB7\xCE\xB5\xEE \xB0\xED\xC0\xE5");

TEST(Encoding, Cp949_is_found_by_itself) {
  EXPECT_EQ(detectEncoding(kStreetLight), Encoding::kCp949);
  EXPECT_EQ(decodeStrict(kStreetLight, Encoding::kCp949), QStringLiteral("가로등 고장"));
}

TEST(Encoding, Utf8_is_found_by_itself) {
  const QByteArray text = QStringLiteral("가로등 고장").toUtf8();
  EXPECT_EQ(detectEncoding(text), Encoding::kUtf8);
  EXPECT_EQ(decodeStrict(text, Encoding::kUtf8), QStringLiteral("가로등 고장"));
}

TEST(Encoding, A_byte_order_mark_settles_it) {
  EXPECT_EQ(detectEncoding(QByteArrayView("\xEF\xBB\xBFtitle,date")), Encoding::kUtf8);
}

TEST(Encoding, Ascii_decides_nothing) { EXPECT_EQ(detectEncoding("title,date"), std::nullopt); }

TEST(Encoding, A_sample_may_be_cut_anywhere_in_a_character) {
  const QByteArray utf8 = QStringLiteral("처리부서,접수일시").toUtf8();
  for (qsizetype n = 3; n <= utf8.size(); ++n) {
    EXPECT_EQ(detectEncoding(utf8.first(n)), Encoding::kUtf8) << n;
  }
  for (qsizetype n = 1; n <= kStreetLight.size(); ++n) {
    EXPECT_EQ(detectEncoding(kStreetLight.first(n)), Encoding::kCp949) << n;
  }
}

TEST(Encoding, A_few_broken_characters_do_not_change_the_verdict) {
  EXPECT_EQ(detectEncoding(QStringLiteral("가로등이 고장").toUtf8() + "\xB0\xA1,\xB0 abcd"),
            Encoding::kUtf8);
  EXPECT_EQ(detectEncoding(kStreetLight.toByteArray() + ",\xB0,abcd"), Encoding::kCp949);
}

TEST(Encoding, Syllables_that_look_like_two_byte_utf8_are_taken_for_Korean) {
  // 짹짹 is C2 B1 C2 B1, which UTF-8 would read as two plus-minus signs.
  EXPECT_EQ(detectEncoding(QByteArrayView("\xC2\xB1\xC2\xB1")), Encoding::kCp949);
}

TEST(Encoding, Syllables_beyond_KS_X_1001_are_read) {
  // 믜, 똠: in CP949 only (Unified Hangul Code), not in EUC-KR.
  EXPECT_EQ(decodeStrict(QByteArrayView("\x8C\x63"), Encoding::kCp949), QStringLiteral("똠"));
  EXPECT_EQ(decodeStrict(QByteArrayView("\x92\xDE"), Encoding::kCp949), QStringLiteral("믜"));
}

TEST(Encoding, Broken_characters_are_refused_and_shown_as_replacement_characters) {
  struct Case {
    Encoding encoding;
    QByteArrayView bytes;
    const char16_t* shown;
  };
  const Case cases[] = {
      {Encoding::kCp949, "\xB0", u"\uFFFD"},
      {Encoding::kCp949, "\xB0 a", u"\uFFFD a"},
      {Encoding::kCp949, "\xB0\xA1\xB7", u"가\uFFFD"},
      {Encoding::kCp949, "\x80", u"\uFFFD"},
      {Encoding::kCp949, "\xFF\xFF", u"\uFFFD\uFFFD"},
      {Encoding::kCp949, "\xC9\xA1", u"\uFFFD\uFFFD"},  // user-defined area
      {Encoding::kUtf8, "\xEA\xB0", u"\uFFFD"},
      {Encoding::kUtf8, "\xED\xA0\x80", u"\uFFFD\uFFFD\uFFFD"},  // a surrogate
      {Encoding::kUtf8, "\xC0\xAF", u"\uFFFD\uFFFD"},            // an overlong /
  };
  for (const Case& c : cases) {
    EXPECT_EQ(decodeStrict(c.bytes, c.encoding), std::nullopt)
        << c.bytes.toByteArray().toHex().data();
    const QString shown = decodeLossy(c.bytes, c.encoding);
    EXPECT_TRUE(shown.contains(QChar(QChar::ReplacementCharacter)));
    if (c.encoding == Encoding::kCp949) {
      EXPECT_EQ(shown, QString::fromUtf16(c.shown));
    }
  }
}

TEST(Encoding, No_bytes_are_no_text) {
  EXPECT_EQ(decodeStrict({}, Encoding::kCp949), QString());
  EXPECT_EQ(decodeStrict({}, Encoding::kUtf8), QString());
}

TEST(Encoding, This_machine_can_read_CP949) { EXPECT_TRUE(canDecodeCp949()); }

}  // namespace
}  // namespace pcrm
