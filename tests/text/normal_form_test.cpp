// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/normal_form.h"

#include <gtest/gtest.h>

namespace pcrm {
namespace {

TEST(NormalForm, Makes_equal_what_looks_equal) {
  struct Case {
    const char16_t* text;
    const char16_t* normal;
  };
  for (const Case& c : {
           Case{u"가로등", u"가로등"},
           Case{u"ＡＢＣ １２３", u"abc 123"},
           Case{u"PCRM", u"pcrm"},
           Case{u"\u1100\u1161\u11a8", u"각"},  // conjoining jamo
           Case{u"㈜한빛", u"(주)한빛"},
           Case{u"3ㆍ1절", u"3·1절"},
           Case{u"3・1절", u"3·1절"},
           Case{u"㎡", u"m2"},
       }) {
    EXPECT_EQ(normalForm(c.text), QStringView(c.normal));
  }
}

TEST(NormalForm, Leaves_typed_jamo_alone) {
  EXPECT_EQ(normalForm(u"ㄱㅇㅅ"), QStringLiteral("ㄱㅇㅅ"));
  EXPECT_EQ(normalForm(u"ㄱㅏㅋㅋ"), QStringLiteral("ㄱㅏㅋㅋ"));
}

TEST(NormalForm, Of_a_normal_form_is_itself) {
  const QString once = normalForm(u"㈜ＡＢＣ 3ㆍ1절 Ⅳ ½ ㅋㅋ 각 漢字 カﾞ");
  EXPECT_EQ(normalForm(once), once);
}

}  // namespace
}  // namespace pcrm
