// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sample/people.h"

#include "core/customers/customer_operations.h"
#include "core/offices/office.h"
#include "core/protection/protection_operations.h"

namespace pcrm::cli {
namespace {

constexpr int kHelpedPercent = 9;

struct HelpRow {
  const char* help;
  const char16_t* language;
};
constexpr HelpRow kHelp[] = {{"large_print,priority", u""},
                             {"wheelchair,accompanied", u""},
                             {"written,sign_language", u""},
                             {"interpreter,writing", u"베트남어"},
                             {"reading,writing,priority", u""},
                             {"call", u""},
                             {"large_print,wheelchair,accompanied,priority", u""},
                             {"interpreter", u"중국어"}};

struct IncidentRow {
  const char* login;  ///< Of the sample city.
  int days_ago;
  const char* channel;
  const char* kind;
  const char16_t* said;
  int warnings;
  const char* measures;
  int minutes;
  const char* lead;  ///< Who gave support; empty: nobody yet.
  const char16_t* support;
};
constexpr IncidentRow kIncidents[] = {
    {"clerk", 96, "phone", "verbal_abuse", u"답변이 늦다며 반말로 욕을 되풀이함", 2,
     "ended,recorded", 24, "lead", u"30분 쉬게 하고 그날 전화는 다른 직원이 받음"},
    {"clerk2", 61, "visit", "threat", u"퇴근길에 기다리겠다고 말하며 창구를 두드림", 1,
     "separated,taken_over,recorded", 18, "lead", u"퇴근을 함께하고 법률 상담을 이어 줌"},
    {"worker", 47, "phone", "long", u"끝난 민원을 두고 한 시간 가까이 같은 말을 되풀이함", 2,
     "ended", 55, "admin", u"상담 프로그램을 안내함"},
    {"clerk", 33, "visit", "damage", u"번호표 기계를 발로 차서 깨뜨림", 1, "ended,police,recorded",
     9, "lead", u"진술에 함께 가고 피해 보상을 맡음"},
    {"clerk", 12, "phone", "harassment", u"업무와 관계없는 성적인 말을 함", 1, "ended,recorded", 6,
     "lead", u"심리 상담을 잡아 주고 전화를 돌리지 않게 함"},
    {"clerk2", 5, "visit", "verbal_abuse", u"서류가 모자라다는 말에 큰 소리로 욕함", 1,
     "taken_over", 21, "", u""},
    {"clerk", 2, "phone", "verbal_abuse", u"전화를 받자마자 욕설, 경고 뒤에도 그치지 않음", 2,
     "ended,recorded", 8, "", u""}};

Result<> helpSome(Session& session) {
  Random& random = session.random();
  const Instant now = session.clock().now();
  size_t next = 0;
  for (const Customer& card :
       session.reader().list<Customer>(QStringLiteral("ORDER BY registered_at, id"))) {
    if (!random.chance(kHelpedPercent)) continue;
    const HelpRow& row = kHelp[next++ % std::size(kHelp)];
    const auto keeper = session.reader().list<User>(
        QStringLiteral("WHERE office = ? AND role = 'clerk' ORDER BY login LIMIT 1"),
        {card.office});
    if (keeper.empty()) continue;
    session.setNow(now);
    const auto done = session.store().perform(
        {describe<SetCustomerHelp>().name(),
         {{QStringLiteral("customer"), card.id.text()},
          {QStringLiteral("help"), QLatin1String(row.help)},
          {QStringLiteral("help_language"), QString::fromUtf16(row.language)}},
         {}},
        keeper.front().actor());
    if (!done) return failure(done.error());
  }
  return {};
}

Result<> recordSome(Session& session) {
  const Instant now = session.clock().now();
  const auto actor = [&session](const char* login) {
    return session.reader().findBy<User>(u"login", QLatin1String(login));
  };
  for (const IncidentRow& row : kIncidents) {
    const auto who = actor(row.login);
    if (!who) continue;
    QDate day = seoulDate(now).addDays(-row.days_ago);
    while (!session.rules().holidays.isWorkingDay(day)) day = day.addDays(-1);
    const Instant at = fromSeoul(day, QTime(10, 5 + row.minutes));
    session.setNow(at);
    const QString sentence =
        QStringLiteral("지금 하신 말씀은 녹음되고 있습니다. 계속하시면 응대를 중단하겠습니다.");
    const auto done =
        session.store().perform({describe<RecordIncident>().name(),
                                 {{QStringLiteral("channel"), QLatin1String(row.channel)},
                                  {QStringLiteral("kind"), QLatin1String(row.kind)},
                                  {QStringLiteral("said"), QString::fromUtf16(row.said)},
                                  {QStringLiteral("warnings"), row.warnings},
                                  {QStringLiteral("warning"), sentence},
                                  {QStringLiteral("measures"), QLatin1String(row.measures)},
                                  {QStringLiteral("minutes"), row.minutes}},
                                 {}},
                                who->actor());
    if (!done) return failure(done.error());
    const auto lead = actor(row.lead);
    if (!lead) continue;
    session.setNow({at.ms + 3 * kMsPerHour});
    const auto helped = session.store().perform(
        {describe<SupportIncident>().name(),
         {{QStringLiteral("incident"), RecordIncident::incidentOf(done->id).text()},
          {QStringLiteral("support"), QString::fromUtf16(row.support)}},
         {}},
        lead->actor());
    if (!helped) return failure(helped.error());
  }
  return {};
}

}  // namespace

Result<> makeSamplePeople(Session& session) {
  const Instant now = session.clock().now();
  if (auto done = helpSome(session); !done) return done;
  if (auto done = recordSome(session); !done) return done;
  session.setNow(now);
  return {};
}

}  // namespace pcrm::cli
