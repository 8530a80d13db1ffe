// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_search.h"

#include "core/store/search_index.h"
#include "tests/support/test_city.h"

#include <gtest/gtest.h>

namespace pcrm {
namespace {

using testing::TestCity;

QStringList found(TestCity& city, const QString& typed) {
  ComplaintFilter filter;
  filter.search = typed;
  QStringList titles;
  for (const auto& row :
       listComplaints(city.store->reader(), filter, ComplaintOrder::kNewest, std::nullopt, 100)
           .rows)
    titles << row.title;
  EXPECT_EQ(countComplaints(city.store->reader(), filter), titles.size()) << qPrintable(typed);
  return titles;
}

TEST(ComplaintSearch, Finds_a_word_wherever_it_stands_inside_another) {
  TestCity city;
  city.receive("clerk", QStringLiteral("가로등이 꺼짐"));
  city.receive("clerk", QStringLiteral("신설가로등을 원함"));
  city.receive("clerk", QStringLiteral("가로수와 로등의 이야기"));
  EXPECT_EQ(found(city, QStringLiteral("가로등")).size(), 2);
  EXPECT_EQ(found(city, QStringLiteral("로등")).size(), 3);
  EXPECT_EQ(found(city, QStringLiteral("가로등 신설")),
            QStringList{QStringLiteral("신설가로등을 원함")});
  EXPECT_TRUE(found(city, QStringLiteral("가로동")).isEmpty());
}

TEST(ComplaintSearch, Follows_corrections_and_undo) {
  TestCity city;
  const ComplaintId id = city.receive("clerk", QStringLiteral("버스 노선"));
  const auto corrected = city.must("clerk", QStringLiteral("correct-complaint"),
                                   {{QStringLiteral("complaint"), id.text()},
                                    {QStringLiteral("title"), QStringLiteral("택시 승강장")}});
  EXPECT_TRUE(found(city, QStringLiteral("노선")).isEmpty());
  EXPECT_EQ(found(city, QStringLiteral("승강장")).size(), 1);
  city.must("clerk", QStringLiteral("undo-operation"),
            {{QStringLiteral("operation"), corrected.id.text()}});
  EXPECT_EQ(found(city, QStringLiteral("노선")).size(), 1);
  EXPECT_TRUE(found(city, QStringLiteral("승강장")).isEmpty());
}

TEST(ComplaintSearch, Finds_what_still_waits_to_be_indexed) {
  TestCity city;
  city.store->setBulk(true);
  city.receive("clerk", QStringLiteral("모기 방역"));
  SearchIndex index(city.store->database(), *domain().entity(u"complaints"));
  ASSERT_EQ(index.backlog(), 1);
  EXPECT_EQ(found(city, QStringLiteral("모기")).size(), 1);
  ASSERT_TRUE(city.store->indexPending(100).has_value());
  ASSERT_EQ(index.backlog(), 0);
  EXPECT_EQ(found(city, QStringLiteral("모기")).size(), 1);
}

TEST(ComplaintSearch, Finds_people_by_name_initials_and_phone_but_not_by_half_a_name) {
  TestCity city;
  city.must("clerk", QStringLiteral("receive-complaint"),
            {{QStringLiteral("title"), QStringLiteral("민원 하나")},
             {QStringLiteral("channel"), QStringLiteral("visit")},
             {QStringLiteral("name"), QStringLiteral("김가상")},
             {QStringLiteral("phone"), QStringLiteral("010-0000-8141")}});
  for (const char16_t* typed : {u"김가상", u"ㄱㄱㅅ", u"01000008141", u"010-0000-8141", u"8141"}) {
    EXPECT_EQ(found(city, QString::fromUtf16(typed)).size(), 1)
        << qPrintable(QString::fromUtf16(typed));
  }
  EXPECT_TRUE(found(city, QStringLiteral("가상")).isEmpty());
}

TEST(ComplaintSearch, Finds_a_receipt_number) {
  TestCity city;
  city.receive("clerk", QStringLiteral("하나"));
  city.receive("clerk", QStringLiteral("둘"));
  EXPECT_EQ(found(city, QStringLiteral("2026-초량2동-000002")), QStringList{QStringLiteral("둘")});
}

TEST(ComplaintSearch, Pages_newest_first_without_gaps_or_repeats) {
  TestCity city;
  for (int i = 0; i < 25; ++i) {
    city.clock.advanceMs(kMsPerMinute);
    city.receive("clerk", QStringLiteral("가로등 %1").arg(i));
  }
  ComplaintFilter filter;
  filter.search = QStringLiteral("가로등");
  QStringList all;
  std::optional<PageCursor> cursor;
  do {
    const ComplaintPage page =
        listComplaints(city.store->reader(), filter, ComplaintOrder::kNewest, cursor, 10);
    for (const auto& row : page.rows) all << row.title;
    cursor = page.next;
  } while (cursor);
  ASSERT_EQ(all.size(), 25);
  EXPECT_EQ(all.first(), QStringLiteral("가로등 24"));
  EXPECT_EQ(all.last(), QStringLiteral("가로등 0"));
}

}  // namespace
}  // namespace pcrm
