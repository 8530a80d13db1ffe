// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/busy_city.h"

#include "core/customers/customer_operations.h"

namespace pcrm::testing {
namespace {

struct Person {
  const char16_t* name;
  const char* phone;
  const char16_t* address;
};
constexpr Person kPeople[] = {
    {u"정다온", "010-0000-8141", u"부산광역시 동구 초량동 10-7"},
    {u"김새롬", "010-0000-2210", u"부산광역시 동구 초량동 22"},
    {u"박가람", "010-0000-3317", u"부산광역시 동구 수정동 3-1"},
    {u"이슬아", "010-0000-4402", u"부산광역시 동구 초량동 118"},
    {u"정다운", "010-0000-5599", u"부산광역시 동구 초량동 41"},
};

struct Story {
  const char* received;
  int person;
  const char16_t* title;
  const char16_t* body;
  const char* channel;
  const char16_t* answer;  ///< Empty: still open.
};
constexpr Story kStories[] = {
    {"2026-03-11T09:30", 0, u"주차 단속 요청",
     u"시장 입구에 차를 세워 두어 지나다닐 수가 없습니다. 단속해 주십시오.", "phone",
     u"3월 12일부터 하루 두 번 단속합니다."},
    {"2026-08-02T10:05", 0, u"무단투기 신고",
     u"전봇대 옆에 밤마다 쓰레기를 버립니다. 치워 주시고 카메라를 달아 주십시오.", "internet",
     u"8월 4일에 치웠고 이동식 카메라를 달았습니다."},
    {"2026-11-18T15:10", 0, u"초등학교 뒤 골목 가로등 고장",
     u"초등학교 뒤 골목 가로등 두 개가 꺼져 있어 밤에 어둡습니다.", "visit", u""},
    {"2026-11-16T10:22", 1, u"재개발 보상 기준 설명 요청",
     u"재개발 구역 보상 기준이 이해되지 않습니다. 담당자가 바뀔 때마다 설명이 달라집니다.", "visit",
     u""},
    {"2026-11-17T11:00", 2, u"버스 노선 연장 건의",
     u"산복도로 위쪽 마을까지 버스가 오지 않아 어르신들이 걸어 올라갑니다. 노선을 늘려 주십시오.",
     "internet", u""},
    {"2026-11-19T14:40", 3, u"공사장 새벽 소음",
     u"공사장에서 새벽 다섯 시부터 소음이 나서 잠을 잘 수 없습니다.", "phone", u""},
    {"2026-11-20T09:15", 1, u"지방세 고지서 문의",
     u"고지서 금액이 작년보다 많이 나온 까닭을 묻습니다.", "phone",
     u"공시가격이 올라 재산세가 늘었습니다."},
    {"2026-11-23T16:30", 3, u"하천변 모기 방역 요청",
     u"하천변 산책로에 모기가 많습니다. 방역을 해 주십시오.", "fax", u""},
    {"2026-11-24T13:20", 4, u"골목 가로등이 깜박입니다",
     u"우리 골목 가로등이 며칠째 깜박이다가 꺼집니다.", "visit", u""},
    {"2026-11-25T09:05", 2, u"생활쓰레기 수거 시간 문의", u"수거 시간이 바뀌었는지 알고 싶습니다.",
     "phone", u""},
};

QString text(const char16_t* literal) { return QString::fromUtf16(literal); }

}  // namespace

QString frequentName() { return text(kPeople[0].name); }
QString frequentPhone() { return QLatin1String(kPeople[0].phone); }

void makeBusyCity(const QString& path) {
  TestCity city(ReplicaKind::kCentral, path, 7);
  city.at("2026-01-05T10:00");
  std::vector<CustomerId> cards;
  for (const Person& person : kPeople) {
    const OperationOutcome done = city.must(
        "clerk", QStringLiteral("register-customer"),
        {{QStringLiteral("name"), text(person.name)},
         {QStringLiteral("phone"), QLatin1String(person.phone)},
         {QStringLiteral("address"), text(person.address)},
         {QStringLiteral("note"), &person == kPeople ? text(u"오후에 전화") : QString()}});
    cards.push_back(RegisterCustomer::customerOf(done.id));
  }
  for (const Story& story : kStories) {
    city.at(story.received);
    const Person& person = kPeople[story.person];
    const OperationOutcome done =
        city.must("clerk", QStringLiteral("receive-complaint"),
                  {{QStringLiteral("title"), text(story.title)},
                   {QStringLiteral("body"), text(story.body)},
                   {QStringLiteral("channel"), QLatin1String(story.channel)},
                   {QStringLiteral("name"), text(person.name)},
                   {QStringLiteral("phone"), QLatin1String(person.phone)},
                   {QStringLiteral("address"), text(person.address)},
                   {QStringLiteral("customer"), cards[static_cast<size_t>(story.person)].text()}});
    if (*story.answer == u'\0') continue;
    city.clock.advanceMs(2 * kMsPerDay);
    city.must("clerk", QStringLiteral("complete-complaint"),
              {{QStringLiteral("complaint"), ReceiveComplaint::complaintOf(done.id).text()},
               {QStringLiteral("answer"), text(story.answer)}});
  }
  city.at("2026-11-18T15:20");
  city.must("clerk", QStringLiteral("record-contact"),
            {{QStringLiteral("customer"), cards[0].text()},
             {QStringLiteral("channel"), QStringLiteral("visit")},
             {QStringLiteral("direction"), QStringLiteral("incoming")},
             {QStringLiteral("summary"), text(u"설명이 모자라다고 하심")}});
  while (city.store->indexPending(1000).value_or(0) > 0) {
  }
}

}  // namespace pcrm::testing
