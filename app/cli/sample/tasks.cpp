// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sample/tasks.h"

#include "core/tasks/task_operations.h"
#include "core/tasks/task_queries.h"
#include "core/tasks/task_step.h"

namespace pcrm::cli {
namespace {

constexpr int kMostComplaints = 25;  ///< Of one task.
constexpr int kToldPercent = 80;
constexpr int kMonthOfNextYear = 10;  ///< From then on the next year's rounds are made as well.

enum class Stage { kSelected, kRunning, kLate, kImproved };

struct TaskRow {
  const char* department;
  TaskKind kind;
  Stage stage;
  int days_ago;  ///< When it was taken on.
  const char16_t* title;
  const char16_t* word;  ///< In the titles of its complaints.
  const char* recurrence;
  const char16_t* plan;
  const char16_t* ground;
  const char16_t* result;
};

constexpr TaskRow kTasks[] = {
    {"ROAD", TaskKind::kPeriodic, Stage::kRunning, 350, u"겨울철 이면도로 제설", u"제설",
     "01-15 02-16 11-16 12-15", u"눈이 오기 전에 제설함을 채우고, 비탈길부터 염화칼슘을 뿌린다.",
     u"자연재해대책법 제27조, 제설 대책 예산 1억 2천만 원",
     u"비탈길 12곳의 제설함을 채우고 고장 난 살포기를 고쳤습니다."},
    {"HEALTH", TaskKind::kPeriodic, Stage::kRunning, 340, u"하천변 모기 방역", u"모기",
     "04-15 05-15 06-15 07-15 08-17 09-15",
     u"유충이 자라기 전에 하천과 정화조를 소독하고, 여름에는 저녁마다 연막 소독을 한다.",
     u"감염병의 예방 및 관리에 관한 법률 제51조", u"하천변 3개 구간과 정화조 40곳을 소독했습니다."},
    {"TAX", TaskKind::kPeriodic, Stage::kRunning, 330, u"재산세 납기 안내", u"재산세",
     "06-25 08-25", u"납기 전에 고지서 읽는 법을 문자와 동 게시판으로 알린다.", u"지방세법 제115조",
     u"납기와 과세 기준일을 알리는 문자를 보내고 창구를 늘렸습니다."},
    {"FAMILY", TaskKind::kPeriodic, Stage::kRunning, 320, u"새 학기 어린이집 대기 안내",
     u"어린이집", "02-02 08-03", u"반 편성 전에 대기 순서와 빈자리를 어린이집마다 알린다.", u"",
     u"대기 순서를 다시 확인해 빈자리 18곳을 알렸습니다."},
    {"PARK", TaskKind::kPeriodic, Stage::kLate, 310, u"가로수 가지치기", u"가지치기",
     "03-03 06-22 10-19", u"전선과 간판을 가리는 가지부터 길별로 차례를 정해 자른다.",
     u"도시숲 등의 조성 및 관리에 관한 법률", u"두 개 길의 가로수 86그루를 다듬었습니다."},
    {"SAFETY", TaskKind::kPeriodic, Stage::kRunning, 300, u"횡단보도 그늘막 펴고 접기", u"그늘막",
     "05-11 09-30", u"더위가 오기 전에 펴고, 태풍 예보가 있으면 접는다.",
     u"폭염 대책 예산 4천만 원", u"그늘막 22개를 점검해 3개를 새것으로 바꾸었습니다."},
    {"ROAD", TaskKind::kLongTerm, Stage::kRunning, 290, u"나루역 앞 육교 승강기 설치", u"육교",
     "3mo", u"설계 용역을 하고 다음 해 예산에 공사비를 올린다. 석 달마다 어디까지 왔는지 알린다.",
     u"교통약자의 이동편의 증진법, 다음 해 본예산 6억 원 요구",
     u"설계 용역을 마쳐 예산 심의를 기다립니다."},
    {"SEWER", TaskKind::kLongTerm, Stage::kLate, 280, u"상습 침수길 배수로 정비", u"배수로", "2mo",
     u"침수가 잦은 네 곳의 배수로를 넓힌다. 장마 전에 두 곳을 먼저 끝낸다.",
     u"하수도법 제6조, 정비 예산 3억 원", u"네 곳 가운데 두 곳의 배수로를 넓혔습니다."},
    {"INFO", TaskKind::kLongTerm, Stage::kImproved, 300, u"어두운 골목 방범 CCTV 설치", u"CCTV",
     "3mo", u"신고가 많은 골목 여덟 곳에 CCTV와 비상벨을 단다.", u"방범 시설 예산 1억 5천만 원",
     u"여덟 곳에 CCTV와 비상벨을 달아 관제실과 이었습니다."},
    {"CULTURE", TaskKind::kLongTerm, Stage::kSelected, 20, u"걸어서 가는 작은 도서관", u"도서관",
     "", u"", u"", u""},
};

class SampleTasks {
 public:
  SampleTasks(Session& session, const SampleCity& city)
      : session_(session), city_(city), now_(session.clock().now()) {}

  Result<> make() {
    for (const TaskRow& row : kTasks) {
      if (auto made = one(row); !made) return made;
    }
    session_.setNow(now_);
    return {};
  }

 private:
  Result<> perform(Instant at, const QString& operation, const QJsonObject& payload) {
    session_.setNow(at);
    const auto done = session_.store().perform({operation, payload}, owner_);
    if (!done) return failure(done.error());
    made_ = done->id;
    return {};
  }

  Result<> one(const TaskRow& row) {
    const auto people = city_.workers.value(QLatin1String(row.department));
    if (people.empty()) return {};
    owner_ = people.front();
    QDate day = seoulDate(now_).addDays(-row.days_ago);
    while (!session_.rules().holidays.isWorkingDay(day)) day = day.addDays(1);
    const Instant at = fromSeoul(day, QTime(10, 20));
    waiting_ = session_.reader().list<Complaint>(
        QStringLiteral("WHERE title LIKE ? ORDER BY received_at, id LIMIT %1").arg(kMostComplaints),
        {u'%' + QString::fromUtf16(row.word) + u'%'});
    auto done = perform(at, describe<OpenTask>().name(),
                        {{QStringLiteral("title"), QString::fromUtf16(row.title)},
                         {QStringLiteral("kind"), codeOf(row.kind)},
                         {QStringLiteral("department"), QLatin1String(row.department)}});
    if (!done) return done;
    task_ = OpenTask::taskOf(made_);
    if (row.stage == Stage::kSelected) return linkUntil(now_);
    if (done = linkUntil(at); !done) return done;
    done = perform(Instant{at.ms + 2 * kMsPerHour}, describe<PlanTask>().name(),
                   {{QStringLiteral("task"), task_.text()},
                    {QStringLiteral("plan"), QString::fromUtf16(row.plan)},
                    {QStringLiteral("ground"), QString::fromUtf16(row.ground)},
                    {QStringLiteral("recurrence"), QLatin1String(row.recurrence)},
                    {QStringLiteral("starts_on"), day.toString(Qt::ISODate)}});
    if (!done) return done;
    const QDate today = seoulDate(now_);
    const int last = today.year() + (today.month() > kMonthOfNextYear ? 1 : 0);
    for (int year = day.year(); year <= last; ++year) {
      // A year in which it does not come round has nothing to plan.
      (void)perform(Instant{at.ms + 3 * kMsPerHour}, describe<PlanRounds>().name(),
                    {{QStringLiteral("task"), task_.text()}, {QStringLiteral("year"), year}});
    }
    if (done = playRounds(row); !done) return done;
    return row.stage == Stage::kImproved ? finish(row) : linkUntil(now_);
  }

  /// Complaints that had come in by then.
  Result<> linkUntil(Instant at) {
    while (!waiting_.empty() && waiting_.front().received_at <= at) {
      auto done = perform(at, describe<LinkComplaintToTask>().name(),
                          {{QStringLiteral("task"), task_.text()},
                           {QStringLiteral("complaint"), waiting_.front().id.text()}});
      if (!done) return done;
      waiting_.erase(waiting_.begin());
    }
    return {};
  }

  Result<> playRounds(const TaskRow& row) {
    std::vector<TaskRound> past;
    for (const TaskRound& round : roundsOf(task_, session_.reader())) {
      if (round.planned_on < seoulDate(now_)) past.push_back(round);
    }
    if (row.stage == Stage::kLate && !past.empty()) past.pop_back();
    for (size_t i = 0; i < past.size(); ++i) {
      const Instant at = fromSeoul(past[i].planned_on, QTime(15, 40));
      if (auto done = linkUntil(at); !done) return done;
      static constexpr Compared kCourse[] = {Compared::kBetter, Compared::kSame, Compared::kBetter,
                                             Compared::kWorse};
      auto done =
          perform(at, describe<RecordRound>().name(),
                  {{QStringLiteral("round"), past[i].id.text()},
                   {QStringLiteral("result"), QString::fromUtf16(row.result)},
                   {QStringLiteral("compared"),
                    codeOf(i == 0 ? Compared::kUnknown : kCourse[i % std::size(kCourse)])}});
      if (!done) return done;
      const bool all = i + 1 < past.size() || row.stage == Stage::kImproved;
      if (done = tell(at, all); !done) return done;
    }
    return {};
  }

  /// The people of a round in the days after it; of the last round some still wait.
  Result<> tell(Instant from, bool all) {
    const QString task = task_.text();
    for (const FeedbackNotice& notice : queuedNotices(task_, session_.reader())) {
      const Instant at{from.ms + (1 + session_.random().below(3)) * kMsPerDay};
      if (!all && (at > now_ || !session_.random().chance(kToldPercent))) continue;
      static constexpr ContactChannel kChannels[] = {ContactChannel::kPhone, ContactChannel::kPhone,
                                                     ContactChannel::kText, ContactChannel::kMail};
      auto done = perform(
          std::min(at, now_), describe<RecordFeedback>().name(),
          {{QStringLiteral("notice"), notice.id.text()},
           {QStringLiteral("channel"),
            codeOf(kChannels[session_.random().below(static_cast<int>(std::size(kChannels)))])}});
      if (!done) return done;
    }
    return {};
  }

  /// Somebody else has seen it.
  Result<> finish(const TaskRow& row) {
    const auto rounds = roundsOf(task_, session_.reader());
    if (rounds.empty() || !rounds.front().done_at) return linkUntil(now_);
    const Actor owner =
        std::exchange(owner_, {QStringLiteral("operator"), QStringLiteral("최하늘"),
                               Role::kCsOperator, kHeadOffice.toString(), QString()});
    auto done = perform(
        Instant{now_.ms - 9 * kMsPerDay}, describe<CheckImprovement>().name(),
        {{QStringLiteral("task"), task_.text()},
         {QStringLiteral("result"), codeOf(CheckResult::kImproved)},
         {QStringLiteral("evidence"), QStringLiteral("밤에 현장을 돌아 확인하고 사진을 찍음. ") +
                                          QString::fromUtf16(row.result)}});
    owner_ = owner;
    return done;
  }

  Session& session_;
  const SampleCity& city_;
  Instant now_;
  Actor owner_;
  Uuid made_;
  TaskId task_;
  std::vector<Complaint> waiting_;
};

}  // namespace

Result<> makeSampleTasks(Session& session, const SampleCity& city) {
  return SampleTasks(session, city).make();
}

}  // namespace pcrm::cli
