// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/focus_matrix.h"

#include "tests/support/test_city.h"

#include <gtest/gtest.h>

namespace pcrm {
namespace {

using testing::TestCity;

void receive(TestCity& city, const char* login, const char16_t* name, const char* phone,
             const char* scope, const char* persistence) {
  city.must(login, QStringLiteral("receive-complaint"),
            {{QStringLiteral("title"), QStringLiteral("민원")},
             {QStringLiteral("channel"), QStringLiteral("visit")},
             {QStringLiteral("name"), QString::fromUtf16(name)},
             {QStringLiteral("phone"), QLatin1String(phone)},
             {QStringLiteral("scope"), QLatin1String(scope)},
             {QStringLiteral("persistence"), QLatin1String(persistence)}});
}

TEST(FocusMatrix, Counts_cases_and_people_by_scope_and_persistence) {
  TestCity city;
  receive(city, "clerk", u"가", "010-0000-1111", "individual", "one_off");
  receive(city, "clerk", u"가", "01000001111", "individual", "one_off");
  receive(city, "clerk", u"나", "010-0000-1111", "individual", "one_off");
  receive(city, "clerk", u"가", "010-0000-1111", "public", "lasting");
  receive(city, "clerk", u"", "", "group", "recurring");
  receive(city, "clerk", u"", "", "group", "recurring");
  receive(city, "other_clerk", u"다", "010-0000-3333", "public", "lasting");
  city.at("2026-04-01T09:00");
  receive(city, "clerk", u"라", "010-0000-4444", "public", "lasting");

  FocusQuestion march{fromSeoul(QDate(2026, 3, 1)), fromSeoul(QDate(2026, 4, 1))};
  const FocusMatrix all = focusMatrix(city.store->reader(), march);
  // The same person is one, whichever way the telephone was written; a shared telephone is two.
  EXPECT_EQ(all.at(Reach::kIndividual, Persistence::kOneOff), (FocusCell{3, 2, 3}));
  EXPECT_EQ(all.at(Reach::kPublic, Persistence::kLasting), (FocusCell{2, 2, 2}));
  EXPECT_EQ(all.at(Reach::kGroup, Persistence::kRecurring), (FocusCell{2, 2, 2}));
  EXPECT_EQ(all.all, (FocusCell{7, 5, 7})) << "people of several cells count once";

  march.office = QStringLiteral("SJ1");
  EXPECT_EQ(focusMatrix(city.store->reader(), march).all.cases, 1);
  march.office.clear();
  march.seen_by = city.actor("clerk");
  EXPECT_EQ(focusMatrix(city.store->reader(), march).all.cases, 6);
}

}  // namespace
}  // namespace pcrm
