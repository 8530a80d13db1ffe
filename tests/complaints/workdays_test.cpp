// SPDX-License-Identifier: GPL-3.0-or-later
// What follows when an administrator changes the city's time.
#include "core/complaints/complaint_deadline.h"
#include "core/complaints/complaint_queries.h"
#include "core/complaints/due_changes.h"
#include "core/complaints/interim_notices.h"
#include "tests/support/sync_city.h"

#include <gtest/gtest.h>

namespace pcrm {
namespace {

using testing::dump;
using testing::SyncCity;
using testing::TestCity;
using testing::TestDesk;

const QString kAnnounce = QStringLiteral("announce-holiday");
const QString kWithdraw = QStringLiteral("withdraw-holiday");

QJsonObject friday() {  // 2026-03-13, no holiday by rule
  return {{QStringLiteral("date"), QStringLiteral("2026-03-13")},
          {QStringLiteral("name"), QStringLiteral("임시공휴일")}};
}

std::string dueOf(TestCity& city, ComplaintId id) {
  return toSeoulText(city.complaint(id).due_at.value_or(Instant{})).toStdString();
}

/// Received 2026-03-10 14:00 with this period, in the queue of CR2.
ComplaintId received(TestCity& city, const char* period) {
  const ComplaintId id = city.receive("clerk", QStringLiteral("골목 가로등 고장"));
  city.must("clerk", QStringLiteral("classify-complaint"),
            {{QStringLiteral("complaint"), id.text()},
             {QStringLiteral("period"), QLatin1String(period)}});
  return id;
}

TEST(AnnounceHoliday, Moves_the_due_dates_that_run_over_it_and_no_others) {
  TestCity city;
  const ComplaintId week = received(city, "7d");
  const ComplaintId short_one = received(city, "1d");
  const ComplaintId ended = received(city, "7d");
  city.must("clerk", QStringLiteral("withdraw-complaint"),
            {{QStringLiteral("complaint"), ended.text()},
             {QStringLiteral("reason"), QStringLiteral("전화로 취하")}});
  ASSERT_EQ(dueOf(city, week), "2026-03-18T18:00");
  city.must("admin", kAnnounce, friday());
  EXPECT_EQ(dueOf(city, week), "2026-03-19T18:00");
  EXPECT_EQ(dueOf(city, short_one), "2026-03-11T14:00");
  EXPECT_EQ(dueOf(city, ended), "2026-03-18T18:00");
  EXPECT_EQ(dueOf(city, received(city, "7d")), "2026-03-19T18:00") << "received later";

  const auto timeline = timelineOf(city.store->reader(), city.complaint(week));
  EXPECT_EQ(timeline.back().operation, kAnnounce);
  EXPECT_EQ(timeline.back().summary,
            QStringLiteral("처리기한이 2026-03-18 (수) 18:00에서 2026-03-19 (목) 18:00(으)로 바뀜: "
                           "임시공휴일 2026-03-13 (금)"));
  EXPECT_TRUE(timeline.back().detail.contains(QStringLiteral("이미 알린 처리 예정일")));
}

TEST(AnnounceHoliday, Is_explained_in_the_deadline_and_taken_back) {
  TestCity city;
  const ComplaintId id = received(city, "7d");
  city.must("admin", kAnnounce, friday());
  const auto explained =
      complaintDeadline(city.complaint(id), testing::shippedRules(), city.store->reader());
  EXPECT_EQ(explained->days[3].reason, QStringLiteral("임시공휴일"));
  city.must("admin", kWithdraw, friday());
  EXPECT_EQ(dueOf(city, id), "2026-03-18T18:00");
  city.must("admin", kAnnounce, friday());
  EXPECT_EQ(dueOf(city, id), "2026-03-19T18:00");
}

TEST(AnnounceHoliday, A_day_off_by_rule_can_be_taken_back_as_well) {
  TestCity city;
  city.at("2026-05-28T10:00");
  const ComplaintId id = received(city, "7d");
  ASSERT_EQ(dueOf(city, id), "2026-06-08T18:00");  // 06-03 is an election day.
  city.must("admin", kWithdraw,
            {{QStringLiteral("date"), QStringLiteral("2026-06-03")},
             {QStringLiteral("name"), QStringLiteral("전국동시지방선거")}});
  EXPECT_EQ(dueOf(city, id), "2026-06-05T18:00");
}

TEST(AnnounceHoliday, Is_for_administrators_and_for_days_that_are_worked) {
  TestCity city;
  for (const char* login : {"clerk", "worker", "lead", "operator", "privacy"}) {
    EXPECT_FALSE(city.attempt(login, kAnnounce, friday())) << login;
    EXPECT_FALSE(city.attempt(login, kWithdraw, friday())) << login;
  }
  const auto twice = city.attempt("admin", kAnnounce,
                                  {{QStringLiteral("date"), QStringLiteral("2026-02-17")},
                                   {QStringLiteral("name"), QStringLiteral("임시공휴일")}});
  ASSERT_FALSE(twice);
  EXPECT_TRUE(twice.error().message.contains(QStringLiteral("설날")));
  EXPECT_FALSE(city.attempt("admin", kWithdraw, friday())) << "it was never announced";
}

TEST(AnnounceHoliday, Is_told_to_owners_until_they_dismiss_it) {
  TestCity city;
  const ComplaintId queue = received(city, "7d");
  const ComplaintId mine = received(city, "14d");
  city.must("clerk", QStringLiteral("assign-complaint"),
            {{QStringLiteral("complaint"), mine.text()},
             {QStringLiteral("assignee"), QStringLiteral("worker")}});
  city.must("admin", kAnnounce, friday());
  const auto noticesOf = [&](const char* login) {
    return dueChangeNotices(city.store->reader(), city.actor(login));
  };
  ASSERT_EQ(noticesOf("clerk").size(), 1U);
  EXPECT_EQ(noticesOf("clerk")[0].changes[0].complaint, queue);
  EXPECT_EQ(noticeText(noticesOf("clerk")[0]),
            QStringLiteral("임시공휴일 2026-03-13 (금): 민원 1건의 처리기한이 늦춰졌습니다. "
                           "민원인에게 이미 알린 처리 예정일은 되도록 지켜 주십시오(행정안전부 "
                           "권고)."));
  ASSERT_EQ(noticesOf("worker").size(), 1U);
  EXPECT_EQ(noticesOf("worker")[0].changes.size(), 2U) << "one's own and the department's queue";
  EXPECT_TRUE(noticesOf("other_clerk").empty());
  city.must("clerk", QStringLiteral("dismiss-due-changes"),
            {{QStringLiteral("cause"), noticesOf("clerk")[0].cause}});
  EXPECT_TRUE(noticesOf("clerk").empty());
  ASSERT_EQ(noticesOf("worker").size(), 1U);
  ASSERT_EQ(noticesOf("worker")[0].changes.size(), 1U);
  EXPECT_EQ(noticesOf("worker")[0].changes[0].complaint, mine);
}

TEST(AnnounceHoliday, Reaches_every_desk_and_leaves_it_equal_to_the_server) {
  SyncCity city;
  TestDesk office(2);
  TestDesk hall(3);
  ASSERT_EQ(city.sync(office, "clerk"), QString());
  ASSERT_EQ(city.sync(hall, "admin"), QString());
  const ComplaintId id = received(office.city, "7d");
  ASSERT_EQ(city.sync(office, "clerk"), QString());
  hall.city.must("admin", kAnnounce, friday());  // Before it knows of the complaint.
  ASSERT_EQ(city.sync(hall, "admin"), QString());
  const ComplaintId offline = received(office.city, "7d");
  ASSERT_EQ(dueOf(office.city, offline), "2026-03-18T18:00");
  ASSERT_EQ(city.sync(office, "clerk"), QString());
  EXPECT_EQ(dueOf(office.city, id), "2026-03-19T18:00");
  EXPECT_EQ(dueOf(office.city, offline), "2026-03-19T18:00");
  EXPECT_EQ(dueChangeNotices(office.store().reader(), office.city.actor("clerk")).size(), 1U);
  ASSERT_EQ(city.sync(hall, "admin"), QString());
  EXPECT_EQ(dump(hall.store()), dump(*city.central.store));
}

TEST(SetOfficeHours, Count_for_the_complaints_of_that_office_from_then_on) {
  TestCity city;
  const ComplaintId here = received(city, "1d");
  const ComplaintId there = city.receive("other_clerk", QStringLiteral("보도 파손"));
  city.must("other_clerk", QStringLiteral("classify-complaint"),
            {{QStringLiteral("complaint"), there.text()},
             {QStringLiteral("period"), QStringLiteral("1d")}});
  city.must("admin", QStringLiteral("set-office-hours"),
            {{QStringLiteral("office"), QStringLiteral("CR2")},
             {QStringLiteral("lunch_from"), QStringLiteral("14:00")},
             {QStringLiteral("lunch_to"), QStringLiteral("15:00")}});
  EXPECT_EQ(dueOf(city, here), "2026-03-11T14:00");  // 3 hours, then 9 to 14.
  EXPECT_EQ(dueOf(city, there), "2026-03-11T14:00");
  city.must("admin", QStringLiteral("set-office-hours"),
            {{QStringLiteral("office"), QStringLiteral("CR2")},
             {QStringLiteral("closes"), QStringLiteral("17:00")}});
  EXPECT_EQ(dueOf(city, here), "2026-03-11T15:00");
  EXPECT_EQ(dueOf(city, there), "2026-03-11T14:00");
  EXPECT_FALSE(city.attempt("admin", QStringLiteral("set-office-hours"),
                            {{QStringLiteral("office"), QStringLiteral("CR2")},
                             {QStringLiteral("closes"), QStringLiteral("8:00")}}));
  EXPECT_FALSE(city.attempt("lead", QStringLiteral("set-office-hours"),
                            {{QStringLiteral("office"), QStringLiteral("CR2")}}));
}

TEST(DeadlineSettings, What_names_more_holds_before_what_names_less) {
  TestCity city;
  const auto set = [&](const char* login, const char* operation, const char* department,
                       const char* kind, const QString& key, const QJsonValue& value) {
    return city
        .attempt(login, QLatin1String(operation),
                 {{QStringLiteral("department"), QLatin1String(department)},
                  {QStringLiteral("legal_kind"), QLatin1String(kind)},
                  {key, value}})
        .has_value();
  };
  const QString period = QStringLiteral("period");
  const QString days = QStringLiteral("days");
  EXPECT_TRUE(set("admin", "set-target-period", "", "", period, QStringLiteral("5d")));
  EXPECT_TRUE(set("admin", "set-target-period", "ROAD", "inquiry", period, QStringLiteral("2d")));
  EXPECT_TRUE(set("admin", "set-deadline-warning", "ROAD", "", days, 3));
  EXPECT_FALSE(set("lead", "set-deadline-warning", "ROAD", "", days, 3)) << "not its department";
  EXPECT_FALSE(set("admin", "set-deadline-warning", "NONE", "", days, 3));
  EXPECT_FALSE(set("admin", "set-deadline-warning", "", "x", days, 3));
  EXPECT_FALSE(set("admin", "set-deadline-warning", "", "", days, 31));
  const DeadlineSettings settings(city.store->reader());
  const Period week{7, PeriodUnit::kDays};
  const auto target = [&](const char* department, const char* kind) {
    return settings.targetFor(QLatin1String(department), QLatin1String(kind), week);
  };
  EXPECT_EQ(target("ROAD", "inquiry"), (Period{2, PeriodUnit::kDays}));
  EXPECT_EQ(target("ROAD", "proposal"), (Period{5, PeriodUnit::kDays}));
  EXPECT_EQ(settings.warnDaysFor(QStringLiteral("ROAD"), QStringLiteral("inquiry")), 3);
  EXPECT_EQ(settings.warnDaysFor(QStringLiteral("TAX"), QString()), kDefaultWarnDays);
  TestCity plain;
  EXPECT_EQ(DeadlineSettings(plain.store->reader()).targetFor({}, {}, week),
            (Period{4, PeriodUnit::kDays}));
}

TEST(Standing, Of_the_law_and_of_the_target_each_with_its_state) {
  TestCity city;
  const ComplaintId id = received(city, "7d");  // Until 03-18; half of it, 32 hours, until 03-16.
  const auto standing = [&](const char* now) {
    Reader& reader = city.store->reader();
    WorkCalendars calendars(testing::shippedRules(), reader);
    return standingOf(city.complaint(id), *parseSeoul(QLatin1String(now)), DeadlineSettings(reader),
                      calendars, reader);
  };
  EXPECT_EQ(toSeoulText(*standing("2026-03-10T15:00").target), "2026-03-16T14:00");
  EXPECT_EQ(standing("2026-03-10T15:00").target_state, DeadlineState::kOnTime);
  EXPECT_EQ(standing("2026-03-13T15:00").target_state, DeadlineState::kAtRisk);
  EXPECT_EQ(standing("2026-03-16T15:00").target_state, DeadlineState::kLate);
  EXPECT_EQ(standing("2026-03-16T15:00").state, DeadlineState::kOnTime);
  city.must("admin", QStringLiteral("set-deadline-warning"), {{QStringLiteral("days"), 3}});
  EXPECT_EQ(standing("2026-03-16T15:00").state, DeadlineState::kAtRisk);
  EXPECT_EQ(standing("2026-03-18T18:01").state, DeadlineState::kLate);
}

TEST(InterimNotices, Come_before_each_thirtieth_day_until_there_is_an_answer) {
  TestCity city;
  const ComplaintId id = received(city, "3mo");
  const auto days = [&](QDate today) {
    std::vector<int> since;
    for (const InterimNotice& notice : interimNotices(city.store->reader(), {}, today, 1, 10))
      since.push_back(notice.days_since);
    return since;
  };
  EXPECT_TRUE(days({2026, 4, 7}).empty());
  EXPECT_EQ(days({2026, 4, 8}), std::vector<int>{30});  // To be told by 04-09.
  EXPECT_EQ(days({2026, 4, 9}), std::vector<int>{30});
  EXPECT_TRUE(days({2026, 4, 10}).empty());
  EXPECT_EQ(days({2026, 5, 9}), std::vector<int>{60});
  city.must("clerk", QStringLiteral("withdraw-complaint"),
            {{QStringLiteral("complaint"), id.text()},
             {QStringLiteral("reason"), QStringLiteral("전화로 취하")}});
  EXPECT_TRUE(days({2026, 5, 9}).empty());
}

}  // namespace
}  // namespace pcrm
