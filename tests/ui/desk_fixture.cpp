// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk_fixture.h"

#include "core/sync/authority.h"
#include "core/sync/replica.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace pcrm::testing {
namespace {

struct Sample {
  const char* login;
  const char* at;
  const char16_t* title;
  const char16_t* body;
  const char16_t* name;
  const char* type;
  const char* kind;
  const char* department;
  const char* period;
  const char* assignee;
};

// Invented people, places and troubles.
const Sample kMorning[] = {
    {"hq_clerk", "2026-02-25T10:22", u"재개발 보상 기준 설명 요청",
     u"재개발 구역 보상 기준이 이해되지 않습니다. 담당자가 바뀔 때마다 설명이 달라서 누구 말을 "
     u"믿어야 할지 모르겠습니다. 서면으로 기준을 알려 주십시오.",
     u"김가상", "complex", "grievance", "ROAD", "7d", "worker"},
    {"hq_clerk", "2026-03-05T15:40", u"버스 노선 연장 건의 (연서 214명)",
     u"마을버스가 언덕 위까지 올라오지 않아 어르신들이 걸어 다닙니다.", u"가온주민회", "long_term",
     "proposal", "ROAD", "2d", "lead"},
    {"hq_clerk", "2026-03-02T09:00", u"공사장 새벽 소음", u"새벽 다섯 시부터 말뚝을 박습니다.",
     u"박보기", "simple", "grievance", "ROAD", "7d", "worker"},
    {"hq_clerk", "2026-03-05T15:00", u"지방세 고지서 문의", u"같은 고지서가 두 번 왔습니다.",
     u"이시험", "simple", "inquiry", "ROAD", "3d", ""},
    {"clerk", "2026-03-03T11:10", u"골목 가로등 고장", u"초등학교 뒤 골목 가로등이 꺼져 있습니다.",
     u"강예시", "simple", "grievance", "ROAD", "7d", "worker"},
    {"hq_clerk", "2026-03-04T13:30", u"불법 주정차 단속 요청",
     u"소방차가 들어오지 못합니다. 저녁마다 두 줄로 서 있습니다.", u"㈜보기기업", "simple",
     "grievance", "ROAD", "7d", "worker"},
    {"hq_clerk", "2026-03-05T10:05", u"하천변 모기 방역", u"벌써 모기가 많습니다.", u"정모의",
     "periodic", "grievance", "ROAD", "7d", "worker"},
    {"hq_clerk", "2026-03-06T09:20", u"건축허가(3층 이상)", u"도면 첨부합니다.", u"대한가상건설",
     "simple", "form", "ROAD", "10d", "worker"},
    {"hq_clerk", "2026-03-06T14:45", u"비탈길 제설함 설치",
     u"지난겨울에 세 사람이 미끄러졌습니다. 제설함을 하나 놓아 주십시오.", u"윤견본", "periodic",
     "proposal", "ROAD", "14d", "worker"},
    {"hq_clerk", "2026-03-09T09:30", u"공원 조성 건의", u"빈터를 작은 공원으로 바꾸면 좋겠습니다.",
     u"임보기", "long_term", "proposal", "ROAD", "14d", ""},
    {"hq_clerk", "2026-03-09T16:00", u"보도블록 파손", u"보도블록이 꺼져 유모차가 걸립니다.",
     u"한시험", "simple", "grievance", "ROAD", "7d", ""},
    {"hq_clerk", "2026-03-10T09:10", u"도로점용 허가", u"이사차를 세우려고 합니다.", u"권예시",
     "simple", "form", "ROAD", "7d", "worker"},
    {"hq_clerk", "2026-03-03T09:00", u"맨홀 뚜껑 소음", u"차가 지날 때마다 덜컹거립니다.",
     u"신모의", "simple", "grievance", "ROAD", "7d", "worker"},
    {"hq_clerk", "2026-03-02T10:00", u"신호등 시간 조정", u"초록불이 너무 짧습니다.", u"오견본",
     "simple", "proposal", "ROAD", "14d", "worker"},
};

QJsonObject payloadOf(const Sample& sample) {
  const auto put = [](QJsonObject& to, const char* key, const QString& value) {
    if (!value.isEmpty()) to[QLatin1String(key)] = value;
  };
  QJsonObject payload;
  put(payload, "title", QString::fromUtf16(sample.title));
  put(payload, "body", QString::fromUtf16(sample.body));
  put(payload, "name", QString::fromUtf16(sample.name));
  put(payload, "phone", QStringLiteral("010-0000-1234"));
  put(payload, "channel", QStringLiteral("visit"));
  put(payload, "handling_type", QLatin1String(sample.type));
  put(payload, "legal_kind", QLatin1String(sample.kind));
  put(payload, "department", QLatin1String(sample.department));
  put(payload, "period", QLatin1String(sample.period));
  return payload;
}

}  // namespace

DeskFixture::DeskFixture() : city(std::make_unique<TestCity>(ReplicaKind::kCentral, path(), 3)) {}

QString DeskFixture::path() const { return folder.filePath(QStringLiteral("desk.db")); }

std::vector<ComplaintId> DeskFixture::fillMorning() {
  std::vector<ComplaintId> ids;
  const auto act = [this](const char* login, const char* operation, ComplaintId id,
                          QJsonObject payload) {
    payload[QStringLiteral("complaint")] = id.text();
    city->must(login, QLatin1String(operation), payload);
  };
  city->must("admin", QStringLiteral("register-user"),
             {{QStringLiteral("login"), QStringLiteral("lead")},
              {QStringLiteral("name"), QStringLiteral("서팀장")},
              {QStringLiteral("role"), QStringLiteral("team_lead")},
              {QStringLiteral("office"), QStringLiteral("HQ")},
              {QStringLiteral("department"), QStringLiteral("ROAD")}});
  for (const Sample& sample : kMorning) {
    city->at(sample.at);
    const auto outcome =
        city->must(sample.login, QStringLiteral("receive-complaint"), payloadOf(sample));
    ids.push_back(ReceiveComplaint::complaintOf(outcome.id));
    if (*sample.assignee == '\0') continue;
    city->clock.advanceMs(20 * kMsPerMinute);
    act("hq_clerk", "assign-complaint", ids.back(),
        {{QStringLiteral("assignee"), QLatin1String(sample.assignee)}});
  }
  city->at("2026-03-09T11:00");
  act("worker", "request-supplement", ids[7],
      {{QStringLiteral("what"), QStringLiteral("위임장과 배치도가 빠졌습니다.")},
       {QStringLiteral("due_on"), QStringLiteral("2026-03-16")}});
  act("worker", "add-note", ids[0], {{QStringLiteral("note"), QStringLiteral("보상팀 의견 받음")}});
  act("worker", "reply-complaint", ids[12],
      {{QStringLiteral("answer"), QStringLiteral("뚜껑을 새것으로 바꾸었습니다.")}});
  act("worker", "complete-complaint", ids[13],
      {{QStringLiteral("answer"), QStringLiteral("초록불을 5초 늘렸습니다.")}});
  return ids;
}

void DeskFixture::fillMany(int rows) {
  const QString office = QStringLiteral("HQ");
  Changes changes;
  city->store->setBulk(true);
  for (int done = 0; done < rows;) {
    QJsonArray piece;
    for (; done < rows && piece.size() < ImportComplaints::kMost; ++done) {
      Complaint row;
      row.id = {Uuid::derived(Uuid{}, QString::number(done))};
      row.source_number = QStringLiteral("OLD-%1").arg(done);
      row.received_at = {city->clock.now().ms - (rows - done) * kMsPerMinute};
      row.title = QStringLiteral("오래된 민원 %1").arg(done);
      row.body = QStringLiteral("내용");
      row.complainant_name = QStringLiteral("홍길동");
      row.office = office;
      row.department = QStringLiteral("ROAD");
      row.period = QStringLiteral("7d");
      row.state = State::kInProgress;
      piece.append(describe<Complaint>().toJson(row));
    }
    city->must(
        "admin", QStringLiteral("import-complaints"),
        {{QStringLiteral("source"), QStringLiteral("old.csv")}, {QStringLiteral("rows"), piece}});
  }
  city->store->setBulk(false);
}

DeskContext& DeskFixture::open(const char* login) {
  const Actor actor = city->actor(login);
  city.reset();
  return openFile(path(), actor);
}

DeskContext& DeskFixture::openSynced(const char* login,
                                     const std::function<void(TestCity&)>& offline,
                                     const std::function<void(TestCity&)>& meanwhile) {
  const QString file = folder.filePath(QStringLiteral("synced.db"));
  const Actor actor = city->actor(login);
  {
    Authority authority(*city->store);
    if (!authority.startGeneration()) qFatal("no generation");
    TestCity desk(ReplicaKind::kDesk, file, 5);
    desk.clock.set(city->clock.now());
    Replica replica(*desk.store);
    const auto pull = [&] {
      for (bool more = true; more;) {
        const auto page = authority.pull(actor, {.cursor = replica.cursor()});
        more = page.value.more;
        if (!replica.apply(page.value)) qFatal("cannot pull");
      }
    };
    pull();
    offline(desk);
    meanwhile(*city);
    const auto answers = authority.push(actor, replica.nextPush(actor.login));
    if (!replica.storeAnswers(answers.value)) qFatal("cannot store answers");
    pull();
  }
  city.reset();
  return openFile(file, actor);
}

DeskContext& DeskFixture::openFile(const QString& file, const Actor& actor) {
  context_ = std::make_unique<DeskContext>(
      file, Store::Environment{&domain(), &shippedRules(), &clock, &random});
  context_->setActor(actor);
  context_->open();
  return *context_;
}

void DeskFixture::settle() {
  // Answers may ask again, and a timer of no length may ask after them.
  constexpr int kQuietRounds = 5;
  constexpr qint64 kGiveUpMs = 60'000;
  QElapsedTimer timer;
  timer.start();
  for (int quiet = 0; quiet < kQuietRounds && timer.elapsed() < kGiveUpMs;) {
    QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    quiet = context_ && context_->waiting() > 0 ? 0 : quiet + 1;
  }
}

}  // namespace pcrm::testing
