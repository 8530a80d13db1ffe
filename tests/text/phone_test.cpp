// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/phone.h"

#include <gtest/gtest.h>

namespace pcrm {
namespace {

struct Case {
  const char16_t* text;
  const char16_t* expected;
};

TEST(Phone, Keeps_the_digits) {
  for (const Case& c : {
           Case{u"010-0000-1234", u"01000001234"},
           Case{u"０１０ ００００ １２３４", u"01000001234"},
           Case{u"+82-10-0000-1234", u"01000001234"},
           Case{u"+82 (0)10 0000 1234", u"01000001234"},
           Case{u"0082 2 2000 1234", u"0220001234"},
           Case{u"전화 없음", u""},
       }) {
    EXPECT_EQ(phoneDigits(c.text), QString::fromUtf16(c.expected));
  }
}

TEST(Phone, Brings_complete_numbers_to_the_standard_form) {
  for (const Case& c : {
           Case{u"01000001234", u"010-0000-1234"},
           Case{u"010.0000.1234", u"010-0000-1234"},
           Case{u"+821000001234", u"010-0000-1234"},
           Case{u"0110001234", u"011-000-1234"},
           Case{u"022000123", u"02-200-0123"},
           Case{u"02)200-1234", u"02-200-1234"},
           Case{u"0220001234", u"02-2000-1234"},
           Case{u"031-200-1234", u"031-200-1234"},
           Case{u"05120001234", u"051-2000-1234"},
           Case{u"07000001234", u"070-0000-1234"},
           Case{u"050200001234", u"0502-0000-1234"},
           Case{u"1500-0000", u"1500-0000"},
           Case{u"051-200-1234(내선 12)", u"051-200-1234"},
           Case{u"051-200-1234 ext. 12", u"051-200-1234"},
       }) {
    const auto standard = standardPhone(c.text);
    EXPECT_EQ(standard.value_or(QString()), QString::fromUtf16(c.expected))
        << QString::fromUtf16(c.text).toStdString();
  }
}

TEST(Phone, Refuses_what_cannot_be_called) {
  for (const char16_t* text : {u"", u"200-1234", u"010-000-1234", u"010-0000-12345",
                               u"099-200-1234", u"02-100-1234", u"035-200-1234", u"모름"}) {
    EXPECT_FALSE(standardPhone(text).has_value()) << QString::fromUtf16(text).toStdString();
  }
}

TEST(Phone, Last_four_digits) {
  EXPECT_EQ(lastFour(u"010-0000-1234"), QStringLiteral("1234"));
  EXPECT_EQ(lastFour(u"12"), QStringLiteral("12"));
}

}  // namespace
}  // namespace pcrm
