// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sample/lives.h"

#include "app/cli/sample/phrases.h"
#include "core/classification/proposal.h"
#include "core/complaints/complaint_operations.h"
#include "core/customers/customer_operations.h"
#include "core/handling/handling_operations.h"
#include "core/promises/promise_operations.h"

#include <queue>

#include <algorithm>

namespace pcrm::cli {
namespace {

constexpr int kDays = 365;
constexpr int kRecentDays = 10;     ///< So many days before now are busier, so that much is open.
constexpr int kRecentPercent = 14;  ///< This part of all complaints comes in them.
constexpr qint64 kLongestOverdueMs = 12 * kMsPerDay;

struct Step {
  Instant at;
  qint64 number = 0;  ///< Steps of the same moment happen in the order they were planned.
  Actor actor;
  QString operation;
  QJsonObject payload;
  Uuid id = {};  ///< Of the operation, where a later step must name what it makes.
};
struct Later {
  bool operator()(const Step& a, const Step& b) const {
    return std::tie(a.at, a.number) > std::tie(b.at, b.number);
  }
};

/// What is taken for one another in any city hall.
struct Neighbours {
  const char* proposed;
  const char* right;
};
constexpr Neighbours kNeighbours[] = {{"ROAD", "TRAFFIC"},   {"TRAFFIC", "ROAD"},
                                      {"PARK", "ROAD"},      {"ENVIRONMENT", "BUILDING"},
                                      {"BUILDING", "ROAD"},  {"HEALTH", "ENVIRONMENT"},
                                      {"FAMILY", "WELFARE"}, {"WELFARE", "FAMILY"}};
constexpr int kConfusedPercent = 16;

struct Customer {
  CustomerId id;
  SamplePerson person;
};

class Lives {
 public:
  Lives(Session& session, const SampleCity& city)
      : session_(session), city_(city), random_(session.random()), now_(session.clock().now()) {}

  Result<> play(int complaints, const std::function<void(int)>& progress) {
    std::vector<Instant> arrivals;
    arrivals.reserve(static_cast<size_t>(complaints));
    for (int i = 0; i < complaints; ++i) arrivals.push_back(arrival());
    std::sort(arrivals.begin(), arrivals.end());
    for (size_t i = 0; i < arrivals.size(); ++i) {
      if (auto done = catchUp(arrivals[i]); !done) return done;
      if (auto done = receive(arrivals[i]); !done) return done;
      if (i % 200 == 0) progress(static_cast<int>(i));
    }
    if (auto done = catchUp(now_); !done) return done;
    if (auto done = goAway(); !done) return done;
    session_.setNow(now_);
    return {};
  }

 private:
  /// Some of those who approve are away these days, and the chief of one department decides for
  /// them.
  Result<> goAway() {
    const Actor deputy = city_.chiefs.value(QStringLiteral("GENERAL"));
    QStringList departments = city_.chiefs.keys();
    departments.sort();
    for (const QString& department : departments) {
      const Actor& chief = city_.chiefs[department];
      if (chief.login == deputy.login || !random_.chance(50)) continue;
      const auto done =
          perform({now_.ms - 2 * kMsPerHour}, chief, QStringLiteral("delegate-approval"),
                  {{QStringLiteral("to"), deputy.login},
                   {QStringLiteral("until"), seoulDate(now_).addDays(3).toString(Qt::ISODate)},
                   {QStringLiteral("absent"), true}});
      if (!done) return failure(done.error());
    }
    return {};
  }

  /// A moment when people come or write: mostly office hours of a working day.
  Instant arrival() {
    const bool recent = random_.chance(kRecentPercent);
    QDate day = seoulDate(now_).addDays(-random_.below(recent ? kRecentDays : kDays));
    while (!session_.rules().holidays.isWorkingDay(day)) day = day.addDays(-1);
    const Instant at = fromSeoul(day, QTime(9, 0).addSecs(60 * random_.below(9 * 60)));
    return at <= now_ ? at : Instant{at.ms - kMsPerDay};
  }

  const Actor& pick(const std::vector<Actor>& people) {
    return people[static_cast<size_t>(random_.below(static_cast<int>(people.size())))];
  }

  const SampleOffice& office() {
    // The desk that is shown first has the most to show.
    if (random_.chance(35)) return city_.offices[1];
    return city_
        .offices[static_cast<size_t>(random_.below(static_cast<int>(city_.offices.size())))];
  }

  Result<Uuid> perform(Instant at, const Actor& actor, const QString& operation,
                       const QJsonObject& payload, const Uuid& id = {}) {
    session_.setNow(at);
    const auto done = session_.store().perform({operation, payload, id}, actor);
    if (!done) return failure(done.error());
    return done->id;
  }

  Result<> catchUp(Instant until) {
    while (!steps_.empty() && steps_.top().at <= until) {
      const Step step = steps_.top();
      steps_.pop();
      const auto done = perform(step.at, step.actor, step.operation, step.payload, step.id);
      if (!done) return failure(done.error());
    }
    return {};
  }

  Result<std::optional<Customer>> customer(Instant at, const Actor& clerk,
                                           const SampleOffice& where) {
    auto& known = customers_[where.code];
    if (random_.chance(15)) return std::optional<Customer>();
    if (!known.empty() && random_.chance(45)) {
      // Some come again and again.
      const int range = random_.chance(30) ? std::min<int>(5, static_cast<int>(known.size()))
                                           : static_cast<int>(known.size());
      return std::optional<Customer>(known[static_cast<size_t>(random_.below(range))]);
    }
    Customer next{{}, samplePerson(random_, where.dong)};
    const auto done = perform(at, clerk, QStringLiteral("register-customer"),
                              {{QStringLiteral("name"), next.person.name},
                               {QStringLiteral("phone"), next.person.phone},
                               {QStringLiteral("address"), next.person.address}});
    if (!done) return failure(done.error());
    next.id = RegisterCustomer::customerOf(*done);
    known.push_back(next);
    return std::optional<Customer>(next);
  }

  Result<> receive(Instant at) {
    const SampleOffice& where = office();
    const Actor clerk = pick(city_.clerks[where.code]);
    const auto who = customer(at, clerk, where);
    if (!who) return failure(who.error());
    const SampleText text = sampleText(random_, where.dong);
    static constexpr Channel kChannels[] = {
        Channel::kVisit,    Channel::kVisit,    Channel::kPhone,
        Channel::kPhone,    Channel::kInternet, Channel::kInternet,
        Channel::kInternet, Channel::kMail,     Channel::kFax};
    QJsonObject payload{
        {QStringLiteral("title"), text.title},
        {QStringLiteral("body"), text.body},
        {QStringLiteral("channel"), codeOf(kChannels[random_.below(std::size(kChannels))])}};
    if (*who) {
      payload[QStringLiteral("customer")] = (*who)->id.text();
      payload[QStringLiteral("name")] = (*who)->person.name;
      payload[QStringLiteral("phone")] = (*who)->person.phone;
      payload[QStringLiteral("address")] = (*who)->person.address;
    } else {
      payload[QStringLiteral("name")] = sampleName(random_);
    }
    const QString department = rightDepartment(text);
    // Either the clerk sees it, or the department that gets it.
    if (random_.chance(50)) payload[QStringLiteral("department")] = department;
    const auto done = perform(at, clerk, QStringLiteral("receive-complaint"), payload);
    if (!done) return failure(done.error());
    const auto complaint = session_.reader().find<Complaint>(ReceiveComplaint::complaintOf(*done));
    if (complaint) plan(*complaint, *text.theme, department, clerk);
    return {};
  }

  /// Mostly the one that the rules propose; now and then what is taken for it.
  QString rightDepartment(const SampleText& text) {
    const QString own = QString::fromUtf16(text.theme->department);
    const bool confused = random_.chance(kConfusedPercent);
    const QString proposed = propose(text.title, text.body, session_.rules().classification.rules)
                                 .of(ProposalField::kDepartment)
                                 .value;
    if (!confused || proposed != own) return own;
    for (const Neighbours& each : kNeighbours) {
      if (own == QLatin1String(each.proposed)) return QLatin1String(each.right);
    }
    return own;
  }

  void then(Instant at, const Actor& actor, const char* operation, QJsonObject payload,
            const Complaint& complaint) {
    payload[QStringLiteral("complaint")] = complaint.id.text();
    steps_.push({at, ++planned_, actor, QLatin1String(operation), payload, {}});
  }

  /// So much later, but in office hours.
  Instant after(Instant at, qint64 ms) {
    return addWorkingMs(at, std::max(ms, kMsPerMinute), session_.rules().holidays,
                        session_.rules().hours);
  }
  qint64 minutes(int least, int most) {
    return (least + random_.below(most - least)) * kMsPerMinute;
  }

  /// What will happen to a complaint; what lies after now simply does not happen any more.
  void plan(const Complaint& c, const SampleTheme& theme, const QString& department,
            const Actor& clerk) {
    Instant at = after(c.received_at, minutes(5, 90));
    const bool wrong_kind = c.legal_kind != theme.kind && random_.chance(60);
    const LegalKind kind =
        c.legal_kind == LegalKind::kUndecided || wrong_kind ? theme.kind : c.legal_kind;
    if (kind != c.legal_kind) {
      const LegalKindEntry* entry =
          session_.rules().classification.legal_kinds.find(codeOf(theme.kind));
      then(at, clerk, "classify-complaint",
           {{QStringLiteral("legal_kind"), codeOf(theme.kind)},
            {QStringLiteral("handling_type"), QStringLiteral("simple")},
            {QStringLiteral("period"), entry ? toText(entry->period) : QStringLiteral("7d")}},
           c);
      at = after(at, minutes(1, 20));
    }
    bool complex = c.handling_type == HandlingType::kComplex && c.legal_kind == kind;
    QJsonObject nature = natureOf(c);
    if (random_.chance(12)) {
      complex = true;
      nature[QStringLiteral("handling_type")] = QStringLiteral("complex");
    }
    if (!nature.isEmpty()) {
      then(at, clerk, "classify-complaint", nature, c);
      at = after(at, minutes(1, 10));
    }
    if (c.department != department) {
      then(at, clerk, "transfer-complaint",
           {{QStringLiteral("department"), department},
            {QStringLiteral("reason"), c.department.isEmpty()
                                           ? QStringLiteral("소관 업무를 확인하여 보냅니다.")
                                           : QStringLiteral("다른 부서의 일이라 넘깁니다.")}},
           c);
      at = after(at, minutes(10, 90));
    }
    if (random_.chance(12)) {
      then(at, clerk, "add-note", {{QStringLiteral("note"), sampleNote(random_)}}, c);
      at = after(at, minutes(2, 60));
    }
    if (random_.chance(3)) {
      then(at, clerk, "withdraw-complaint",
           {{QStringLiteral("reason"), QStringLiteral("민원인이 전화로 취하를 알려 옴")}}, c);
      return;
    }
    if (random_.chance(25)) at = after(at, minutes(240, 1200));
    work(c, kind, department, complex, at);
  }

  /// Whom it reaches and how long it lasts, where the rules left it open.
  QJsonObject natureOf(const Complaint& c) {
    QJsonObject nature;
    const int who = random_.below(100);
    const int how_long = random_.below(100);
    if (c.scope == Reach::kUndecided && !random_.chance(10)) {
      nature[QStringLiteral("scope")] = codeOf(who < 66   ? Reach::kIndividual
                                               : who < 88 ? Reach::kGroup
                                                          : Reach::kPublic);
    }
    if (c.persistence == Persistence::kUndecided && !random_.chance(10)) {
      nature[QStringLiteral("persistence")] = codeOf(how_long < 58   ? Persistence::kOneOff
                                                     : how_long < 84 ? Persistence::kRecurring
                                                                     : Persistence::kLasting);
    }
    return nature;
  }

  /// What a complex complaint goes through before it is answered; false: it waits for somebody.
  bool deliberate(const Complaint& c, LegalKind kind, const QString& department,
                  const Actor& worker, Instant& at) {
    const Actor chief = city_.chiefs.value(department);
    if (random_.chance(70)) {
      at = after(at, minutes(60, 480));
      then(at, worker, "mark-step",
           {{QStringLiteral("step"), QStringLiteral("site-visit")},
            {QStringLiteral("note"), QStringLiteral("현장을 보고 사진을 찍음")}},
           c);
    }
    at = after(at, minutes(60, 400));
    const bool different = random_.chance(12);
    then(at, worker, "record-validity-review",
         {{QStringLiteral("finding"),
           codeOf(different ? ReviewFinding::kDifferent : ReviewFinding::kConsistent)},
          {QStringLiteral("remarks"),
           different ? QStringLiteral("앞선 민원 뒤로 기준이 바뀌어 새 기준으로 처리함")
                     : QString()}},
         c);
    if (!random_.chance(75)) return true;
    at = after(at, minutes(10, 120));
    then(at, worker, "request-approval", {{QStringLiteral("draft"), sampleAnswer(random_, kind)}},
         c);
    const bool recent = c.received_at.ms > now_.ms - kRecentDays * kMsPerDay;
    if (recent && random_.chance(75)) return false;
    at = after(at, minutes(60, 500));
    then(at, chief, "approve", {}, c);
    if (kind == LegalKind::kProposal) {
      at = after(at, minutes(60, 500));
      then(at, city_.director, "approve", {}, c);
    }
    return true;
  }

  /// Now and then something is promised, and mostly kept.
  void promise(const Complaint& c, const Actor& worker, Instant at) {
    if (!random_.chance(14)) return;
    const QDate due = seoulDate(at).addDays(4 + random_.below(22));
    const Uuid id = Uuid::v7(at, random_);
    steps_.push(
        {at,
         ++planned_,
         worker,
         QStringLiteral("record-promise"),
         {{QStringLiteral("complaint"), c.id.text()},
          {QStringLiteral("what"), QStringLiteral("다시 살펴보고 결과를 전화로 알리기로 함")},
          {QStringLiteral("due_on"), due.toString(Qt::ISODate)},
          {QStringLiteral("expected"), QStringLiteral("현장 사진과 통화 기록")}},
         id});
    QJsonObject settled{{QStringLiteral("promise"), RecordPromise::promiseOf(id).text()}};
    const int how = random_.below(100);
    // Nobody came back to it yet; what is old was settled some time.
    if (how < 18 && at.ms > now_.ms - 40 * kMsPerDay) return;
    if (how < 26) {
      settled[QStringLiteral("reason")] = QStringLiteral("예산이 모자라 다음 해로 넘김");
      steps_.push({after(fromSeoul(due, QTime(9, 0)), minutes(10, 300)),
                   ++planned_,
                   worker,
                   QStringLiteral("break-promise"),
                   settled,
                   {}});
      return;
    }
    settled[QStringLiteral("evidence")] = QStringLiteral("현장 사진 2장, 민원인과 통화함");
    const QDate day = how < 38 ? due.addDays(2 + random_.below(6)) : due.addDays(-2);
    steps_.push(
        {after(fromSeoul(std::max(day, seoulDate(at).addDays(1)), QTime(9, 0)), minutes(10, 300)),
         ++planned_,
         worker,
         QStringLiteral("prove-promise"),
         settled,
         {}});
  }

  void work(const Complaint& c, LegalKind kind, const QString& department, bool complex,
            Instant at) {
    const Actor worker = pick(city_.workers[department]);
    then(at, worker, "assign-complaint", {{QStringLiteral("assignee"), worker.login}}, c);
    // Nobody has come to this one yet; in a city that works, such a one is never old.
    if (random_.chance(8) && c.received_at.ms > now_.ms - kLongestOverdueMs) return;
    const Instant due = c.due_at.value_or(Instant{c.received_at.ms + 7 * kMsPerDay});
    if (random_.chance(9)) {
      at = after(at, minutes(20, 240));
      then(at, worker, "request-supplement",
           {{QStringLiteral("what"), sampleSupplement(random_, kind)},
            {QStringLiteral("due_on"), seoulDate(at).addDays(14).toString(Qt::ISODate)}},
           c);
      at = after(at, minutes(2 * 480, 9 * 480));
      then(at, worker, "record-supplement",
           {{QStringLiteral("note"), QStringLiteral("민원인이 창구에 직접 냄")}}, c);
    } else if (random_.chance(5) && due.ms - at.ms > 3 * kMsPerDay) {
      at = after(at, minutes(480, 960));
      then(at, worker, "extend-complaint",
           {{QStringLiteral("reason"), QStringLiteral("관계 기관의 의견을 들어야 함")}}, c);
    }
    if (complex && !deliberate(c, kind, department, worker, at)) return;
    at = std::max(at, finishedAt(at, due));
    if (random_.chance(2)) {
      then(at, worker, "close-complaint",
           {{QStringLiteral("reason"),
             QStringLiteral("같은 내용으로 세 번째라 종결함 (법 제23조)")}},
           c);
      return;
    }
    const QJsonObject answer{{QStringLiteral("answer"), sampleAnswer(random_, kind)}};
    then(at, worker, "reply-complaint", answer, c);
    promise(c, worker, after(at, minutes(1, 30)));
    if (complex) {
      at = after(at, minutes(60, 900));
      evaluate(c, city_.chiefs.value(department), at);
    }
    at = after(at, minutes(5, 300));
    const bool asks_for_task =
        c.handling_type == HandlingType::kPeriodic || c.handling_type == HandlingType::kLongTerm;
    // One that was classified anew is of another type by now.
    if (asks_for_task && !complex && c.legal_kind != LegalKind::kUndecided) {
      then(
          at, city_.chiefs.value(department), "mark-step",
          {{QStringLiteral("step"), QStringLiteral("task")},
           {QStringLiteral("note"), QStringLiteral("올해 한 번으로 끝나는 일로 보아 따로 처리함")}},
          c);
      at = after(at, minutes(5, 60));
    }
    then(at, worker, "complete-complaint", {}, c);
    if (!complex && random_.chance(1)) {
      at = after(at, minutes(480, 1440));
      then(at, worker, "reopen-complaint",
           {{QStringLiteral("reason"), QStringLiteral("같은 곳이 다시 고장 났다고 알려 옴")}}, c);
      then(after(at, minutes(240, 960)), worker, "reply-complaint", answer, c);
    }
  }

  void evaluate(const Complaint& c, const Actor& judge, Instant at) {
    const bool resolved = random_.chance(75);
    const QString yes = QStringLiteral("예");
    then(
        at, judge, "record-evaluation",
        {{QStringLiteral("outcome"),
          codeOf(resolved ? EvaluationOutcome::kResolved : EvaluationOutcome::kPartly)},
         {QStringLiteral("answers"), QJsonArray{yes, yes, resolved ? yes : QStringLiteral("일부")}},
         {QStringLiteral("remarks"),
          resolved ? QString() : QStringLiteral("다시 생기지 않게 할 조치가 남음")}},
        c);
  }

  /// Mostly in time, a few times late.
  Instant finishedAt(Instant at, Instant due) {
    if (random_.chance(6)) return after(std::max(at, due), minutes(30, 3 * 480));
    const qint64 left =
        workingMsBetween(at, due, session_.rules().holidays, session_.rules().hours);
    return after(at, left * (20 + random_.below(75)) / 100);
  }

  Session& session_;
  const SampleCity& city_;
  Random& random_;
  Instant now_;
  std::priority_queue<Step, std::vector<Step>, Later> steps_;
  qint64 planned_ = 0;
  QHash<QString, std::vector<Customer>> customers_;
};

}  // namespace

Result<> playLives(Session& session, const SampleCity& city, int complaints,
                   const std::function<void(int)>& progress) {
  return Lives(session, city).play(complaints, progress);
}

}  // namespace pcrm::cli
