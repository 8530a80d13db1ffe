// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sample/bodies.h"

#include "core/complaints/complaint_operations.h"
#include "core/meetings/meeting_operations.h"
#include "core/objections/objection_operations.h"

namespace pcrm::cli {
namespace {

constexpr int kNeighbours = 6;

struct Words {
  const char16_t* title;
  const char16_t* body;
  const char* kind;
  const char* department;
};

constexpr Words kNoise{
    u"재개발 공사장 새벽 소음을 멈춰 주십시오",
    u"우리 아파트 옆 재개발 공사장이 새벽 다섯 시부터 철골을 내려 온 동네가 잠을 깹니다.",
    "grievance", "ENVIRONMENT"};
constexpr Words kLamp{u"막다른 골목에 가로등을 세워 달라는 요청을 들어주지 않습니다",
                      u"막다른 골목이 어두워 가로등을 세워 달라고 했는데 사유지라며 안 된다고만 "
                      u"합니다.",
                      "grievance", "ROAD"};
constexpr Words kOccupation{u"가게 앞 보도 점용 허가 신청",
                            u"가게 앞 보도에 차양과 탁자를 두려고 도로점용 허가를 신청합니다.",
                            "form", "ROAD"};
constexpr Words kFactory{u"식품 공장 설립 승인과 배수 시설 허가 신청",
                         u"식품 공장을 세우려고 공장 설립, 배수 시설, 건축 허가를 함께 신청합니다.",
                         "form", "BUSINESS"};

class SampleBodies {
 public:
  SampleBodies(Session& session, const SampleCity& city)
      : session_(session), city_(city), now_(session.clock().now()) {}

  Result<> make() {
    const bool staffed = !city_.workers.value(QStringLiteral("ROAD")).empty() &&
                         !city_.workers.value(QStringLiteral("BUSINESS")).empty() &&
                         !city_.workers.value(QStringLiteral("ENVIRONMENT")).empty();
    if (staffed) {
      group();
      repeated();
      objections();
      compound();
    }
    session_.setNow(now_);
    return failed_;
  }

 private:
  Instant daysAgo(int days, int hour) const {
    QDate day = seoulDate(now_).addDays(-days);
    while (!session_.rules().holidays.isWorkingDay(day)) day = day.addDays(-1);
    return fromSeoul(day, QTime(hour, 30));
  }

  Uuid act(Instant at, const Actor& who, const char* operation, const QJsonObject& payload) {
    if (!failed_) return {};
    session_.setNow(std::min(at, now_));
    const auto done = session_.store().perform({QLatin1String(operation), payload}, who);
    if (!done) {
      failed_ = failure(done.error());
      return {};
    }
    return done->id;
  }

  QString receive(Instant at, const Words& words, const QString& name, const QString& phone) {
    const SampleOffice& office = city_.offices.back();
    const Uuid id = act(at, city_.clerks[office.code].front(), "receive-complaint",
                        {{QStringLiteral("title"), QString::fromUtf16(words.title)},
                         {QStringLiteral("body"), QString::fromUtf16(words.body)},
                         {QStringLiteral("channel"), QStringLiteral("visit")},
                         {QStringLiteral("name"), name},
                         {QStringLiteral("phone"), phone},
                         {QStringLiteral("legal_kind"), QLatin1String(words.kind)},
                         {QStringLiteral("period"), QStringLiteral("14d")},
                         {QStringLiteral("department"), QLatin1String(words.department)}});
    return ReceiveComplaint::complaintOf(id).text();
  }

  const Actor& worker(const char* department, size_t which = 0) {
    static const Actor nobody;
    const auto found = city_.workers.constFind(QLatin1String(department));
    if (found == city_.workers.constEnd() || found->empty()) return nobody;
    return (*found)[std::min(which, found->size() - 1)];
  }

  static QJsonObject of(const QString& complaint, QJsonObject rest = {}) {
    rest[QStringLiteral("complaint")] = complaint;
    return rest;
  }

  /// Six neighbours, received as one, with two who speak for them.
  void group() {
    const Actor& who = worker("ENVIRONMENT");
    QStringList ids;
    for (int i = 0; i < kNeighbours; ++i) {
      static const QStringList kNames{QStringLiteral("남궁솔"), QStringLiteral("제갈봄"),
                                      QStringLiteral("선우결"), QStringLiteral("황보늘"),
                                      QStringLiteral("독고빛"), QStringLiteral("사공율")};
      ids << receive(daysAgo(6, 9 + i), kNoise, kNames[i],
                     QStringLiteral("010-0000-41%1").arg(10 + i));
    }
    QJsonArray others;
    for (int i = 1; i < kNeighbours; ++i) others.append(ids[i]);
    act(daysAgo(5, 10), who, "join-complaints", of(ids[0], {{QStringLiteral("others"), others}}));
    act(daysAgo(5, 11), who, "record-signatories",
        of(ids[0], {{QStringLiteral("signatories"), 38}, {QStringLiteral("households"), 31}}));
    act(daysAgo(5, 11), who, "ask-for-representatives",
        of(ids[0], {{QStringLiteral("until"), seoulDate(now_).addDays(2).toString(Qt::ISODate)}}));
    const QJsonArray people{
        QJsonObject{{QStringLiteral("name"), QStringLiteral("남궁솔")},
                    {QStringLiteral("phone"), QStringLiteral("010-0000-4110")}},
        QJsonObject{{QStringLiteral("name"), QStringLiteral("독고빛")},
                    {QStringLiteral("phone"), QStringLiteral("010-0000-4114")}}};
    act(daysAgo(2, 14), who, "name-representatives",
        of(ids[0], {{QStringLiteral("people"), people}}));
    group_ = ids[0];
  }

  /// The same grievance three times, answered twice.
  void repeated() {
    const Actor& who = worker("ROAD");
    for (const int days : {70, 40, 3}) {
      const QString id = receive(daysAgo(days, 10), kLamp, QStringLiteral("강전한"),
                                 QStringLiteral("010-0000-4201"));
      if (days == 3) break;
      act(daysAgo(days - 4, 15), who, "reply-complaint",
          of(id,
             {{QStringLiteral("answer"),
               QStringLiteral("사유지라 시에서 가로등을 세울 수 없습니다. 토지 소유자의 동의서를 "
                              "내시면 다시 검토합니다.")}}));
      // Simple ones can end with that.
      (void)session_.store().perform({QStringLiteral("complete-complaint"), of(id)}, who);
    }
  }

  /// A refusal that is objected to.
  void objections() {
    const Actor& who = worker("ROAD");
    const QString id = receive(daysAgo(25, 11), kOccupation, QStringLiteral("방가게"),
                               QStringLiteral("010-0000-4301"));
    act(daysAgo(20, 16), who, "reply-complaint",
        of(id, {{QStringLiteral("answer"),
                 QStringLiteral("보도의 남는 폭이 2미터에 못 미쳐 허가할 수 없습니다. 60일 안에 "
                                "이의신청을 하실 수 있습니다.")}}));
    act(daysAgo(6, 14), who, "receive-objection",
        of(id,
           {{QStringLiteral("what"),
             QStringLiteral("다시 재어 보니 남는 폭이 2.3미터입니다. 현장을 확인해 주십시오.")}}));
  }

  /// Papers for several departments: a guardian, the council, its opinions.
  void compound() {
    const Actor& who = worker("BUSINESS");
    const QString id = receive(daysAgo(5, 15), kFactory, QStringLiteral("나공장"),
                               QStringLiteral("010-0000-4401"));
    act(daysAgo(4, 10), who, "assign-complaint",
        of(id, {{QStringLiteral("assignee"), worker("BUSINESS", 1).login}}));
    if (worker("BUSINESS", 1).login != who.login) {
      act(daysAgo(4, 10), who, "assign-guardian",
          of(id, {{QStringLiteral("login"), who.login},
                  {QStringLiteral("note"), QStringLiteral("서류 준비와 부서 방문을 함께함")}}));
    }
    const Uuid planned = act(daysAgo(3, 9), who, "plan-meeting",
                             {{QStringLiteral("body"), codeOf(Body::kWorkingCouncil)},
                              {QStringLiteral("held_at"), toLocalText(now_, 1)},
                              {QStringLiteral("place"), QStringLiteral("본관 2층 회의실")},
                              {QStringLiteral("chair"), QStringLiteral("기업지원과장")}});
    const QString meeting = PlanMeeting::meetingOf(planned).text();
    const Uuid put =
        act(daysAgo(3, 10), who, "put-on-agenda",
            of(id, {{QStringLiteral("meeting"), meeting},
                    {QStringLiteral("why"), codeOf(AgendaWhy::kCompound)},
                    {QStringLiteral("gathered"),
                     QStringLiteral("공장 설립, 배수 시설, 건축 허가를 한 번에 본다.")}}));
    const QString item = PutOnAgenda::itemOf(put).text();
    say(daysAgo(2, 11), who, item, "SEWER",
        u"하루 배수량을 줄이면 관로를 새로 놓지 않아도 됩니다.");
    say(daysAgo(2, 13), who, item, "BUILDING", u"진입로 폭을 6미터로 넓히는 조건이면 됩니다.");
    held();
  }

  void say(Instant at, const Actor& who, const QString& item, const char* department,
           const char16_t* text) {
    act(at, who, "record-opinion",
        {{QStringLiteral("item"), item},
         {QStringLiteral("speaker"), codeOf(Speaker::kDepartment)},
         {QStringLiteral("who"), QLatin1String(department)},
         {QStringLiteral("text"), QString::fromUtf16(text)},
         {QStringLiteral("in_writing"), true}});
  }

  /// The committee saw the neighbours' complaint.
  void held() {
    const Actor& who = worker("ENVIRONMENT");
    const Uuid planned = act(daysAgo(4, 9), who, "plan-meeting",
                             {{QStringLiteral("body"), codeOf(Body::kMediationCommittee)},
                              {QStringLiteral("held_at"), toLocalText(daysAgo(1, 14), 0)},
                              {QStringLiteral("place"), QStringLiteral("시청 3층 소회의실")},
                              {QStringLiteral("chair"), QStringLiteral("부시장")}});
    const QString meeting = PlanMeeting::meetingOf(planned).text();
    const Uuid put = act(daysAgo(3, 11), who, "put-on-agenda",
                         of(group_, {{QStringLiteral("meeting"), meeting},
                                     {QStringLiteral("why"), codeOf(AgendaWhy::kGroup)}}));
    const QString item = PutOnAgenda::itemOf(put).text();
    say(daysAgo(2, 15), who, item, "HOUSING",
        u"시공사가 작업 시작을 일곱 시로 늦추겠다고 했습니다.");
    const Instant after{daysAgo(1, 14).ms + kMsPerHour};
    act(after, who, "record-decision",
        {{QStringLiteral("item"), item},
         {QStringLiteral("decision"), codeOf(AgendaDecision::kConditional)},
         {QStringLiteral("text"),
          QStringLiteral("일곱 시 전 작업을 금지하고 소음을 한 달 동안 잰다.")}});
    act(after, who, "record-minutes",
        {{QStringLiteral("meeting"), meeting},
         {QStringLiteral("minutes"),
          QStringLiteral("대표자 두 사람이 참석해 의견을 말함. 시공사는 작업 시간을 늦추기로 하고, "
                         "환경과가 한 달 동안 소음을 재어 결과를 알리기로 함.")}});
  }

  static QString toLocalText(Instant at, int days) {
    return seoulDate(at).addDays(days).toString(Qt::ISODate) + QStringLiteral("T14:30");
  }

  Session& session_;
  const SampleCity& city_;
  Instant now_;
  QString group_;
  Result<> failed_;
};

}  // namespace

Result<> makeSampleBodies(Session& session, const SampleCity& city) {
  return SampleBodies(session, city).make();
}

}  // namespace pcrm::cli
