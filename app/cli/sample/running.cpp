// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sample/running.h"

#include "core/complaints/complaint_queries.h"
#include "core/complaints/running_operations.h"
#include "core/offices/office.h"
#include "core/opinions/opinion_operations.h"
#include "core/supervision/supervision_queries.h"

namespace pcrm::cli {
namespace {

constexpr int kOpenOnes = 400;
constexpr int kLateInLetter = 5;

class SampleRunning {
 public:
  SampleRunning(Session& session, const SampleCity& city)
      : session_(session), city_(city), now_(session.clock().now()) {
    ComplaintFilter filter;
    filter.open_only = true;
    open_ = listComplaints(session.reader(), filter, ComplaintOrder::kDue, std::nullopt, kOpenOnes)
                .rows;
  }

  /// What is refused here and there (a clock that stands already) is left out: the city is none the
  /// poorer.
  void make() {
    questions();
    clocks();
    papers();
    word();
    letters();
    session_.setNow(now_);
  }

 private:
  std::optional<Uuid> perform(Instant at, const Actor& actor, const QString& operation,
                              const QJsonObject& payload) {
    session_.setNow(at);
    const auto done = session_.store().perform({operation, payload}, actor);
    return done ? std::optional(done->id) : std::nullopt;
  }
  std::optional<Uuid> on(const ComplaintSummary& row, Instant at, const QString& operation,
                         QJsonObject payload) {
    const auto people = city_.workers.value(row.department);
    if (people.empty()) return std::nullopt;
    payload[QStringLiteral("complaint")] = row.id.text();
    return perform(at, people.front(), operation, payload);
  }
  Instant before(int hours) const { return Instant{now_.ms - hours * kMsPerHour}; }

  /// The next open one that fits; each is taken once.
  template <class Fits>
  const ComplaintSummary* take(Fits fits) {
    for (; next_ < open_.size(); ++next_) {
      const ComplaintSummary& row = open_[next_];
      if (row.received_at < before(30) && fits(row)) return &open_[next_++];
    }
    next_ = 0;
    return nullptr;
  }

  void questions() {
    struct Question {
      const char* asked;
      const char16_t* text;
      int hours_ago;
      const char* period;
      const char16_t* answer;     ///< Empty: still waits.
      const char16_t* extension;  ///< Empty: none.
    };
    static constexpr Question kQuestions[] = {
        {"TRAFFIC", u"현장의 교통 여건을 보아 주시고 의견을 알려 주십시오.", 26, "1d", u"", u""},
        {"ROAD", u"올해 안에 이 일과 겹치는 공사 계획이 있는지 알려 주십시오.", 25, "3d", u"", u""},
        {"SEWER", u"현장 둘레의 관로에 이상이 있는지 보아 주십시오.", 28, "1d",
         u"관로는 이상이 없고 빗물받이가 막혀 있었습니다. 오늘 준설했습니다.", u""},
        {"PARK", u"둘레의 나무에 손을 대야 하는지 보아 주십시오.", 27, "2d", u"",
         u"나무 의사의 진단을 기다림"},
        {"SAFETY", u"안전 점검을 함께 나갈 수 있는 날을 알려 주십시오.", 24, "2d", u"", u""},
    };
    for (const Question& q : kQuestions) {
      const QString asked = QLatin1String(q.asked);
      const ComplaintSummary* row = take([&](const ComplaintSummary& each) {
        return each.department != asked && !each.department.isEmpty() && each.due_at &&
               each.due_at->ms > now_.ms + kMsPerDay;
      });
      if (!row) return;
      const auto made = on(*row, before(q.hours_ago), describe<RequestOpinion>().name(),
                           {{QStringLiteral("department"), asked},
                            {QStringLiteral("question"), QString::fromUtf16(q.text)},
                            {QStringLiteral("period"), QLatin1String(q.period)}});
      const auto people = city_.workers.value(asked);
      if (!made || people.empty()) continue;
      const QJsonObject request{
          {QStringLiteral("request"), RequestOpinion::requestOf(*made).text()}};
      if (*q.answer != u'\0') {
        QJsonObject answer = request;
        answer[QStringLiteral("answer")] = QString::fromUtf16(q.answer);
        (void)perform(before(18), people.front(), describe<AnswerOpinion>().name(), answer);
      }
      if (*q.extension != u'\0') {
        QJsonObject later = request;
        later[QStringLiteral("until")] = seoulDate(now_).addDays(5).toString(Qt::ISODate);
        later[QStringLiteral("reason")] = QString::fromUtf16(q.extension);
        (void)perform(before(18), people.front(), describe<ExtendOpinion>().name(), later);
      }
    }
  }

  void clocks() {
    next_ = 0;
    for (int i = 0; i < 4; ++i) {
      const ComplaintSummary* row = take([&](const ComplaintSummary& each) {
        return i < 2 ? each.legal_kind == LegalKind::kGrievance
                     : each.legal_kind == LegalKind::kProposal;
      });
      if (!row) continue;
      (void)on(
          *row, before(22), describe<StopClock>().name(),
          {{QStringLiteral("ground"),
            i < 2 ? QStringLiteral("inspection") : QStringLiteral("technical_review")},
           {QStringLiteral("reason"), i < 2 ? QStringLiteral("비가 그친 뒤 현장을 함께 보기로 함")
                                            : QStringLiteral("소음 측정을 전문 기관에 맡김")}});
      if (i % 2 == 1) (void)on(*row, before(2), describe<ResumeClock>().name(), {});
    }
  }

  void papers() {
    next_ = 0;
    for (int i = 0; i < 2; ++i) {
      const ComplaintSummary* row = take([&](const ComplaintSummary& each) {
        return each.state == State::kInProgress && each.received_at < before(7 * 24);
      });
      if (!row) return;
      (void)on(*row, before(6 * 24), describe<RequestSupplement>().name(),
               {{QStringLiteral("what"), QStringLiteral("위치를 알 수 있는 사진")},
                {QStringLiteral("due_on"), seoulDate(now_).addDays(-2).toString(Qt::ISODate)}});
      if (i == 1) {
        (void)on(
            *row, before(20), describe<RequestSupplement>().name(),
            {{QStringLiteral("what"), QStringLiteral("위치를 알 수 있는 사진 (두 번째 요청)")}});
      }
    }
  }

  void word() {
    next_ = 0;
    for (int i = 0; i < 6; ++i) {
      const ComplaintSummary* row = take([&](const ComplaintSummary& each) {
        return each.received_at < before(4 * 24) && each.state == State::kInProgress;
      });
      if (!row) return;
      (void)on(
          *row, before(3 + i), describe<NotifyCourse>().name(),
          {{QStringLiteral("way"), i % 2 == 0 ? QStringLiteral("text") : QStringLiteral("phone")},
           {QStringLiteral("course"),
            QStringLiteral("현장을 확인했고 업체 일정을 잡고 있습니다.")}});
    }
  }

  void letters() {
    const auto user = session_.reader().findBy<User>(u"role", QVariant(codeOf(Role::kCsOperator)));
    if (!user) return;
    const Actor examiner = user->actor();
    const QDate today = seoulDate(now_);
    const QDate first(today.year(), today.month(), 1);
    session_.setNow(before(20));
    const auto checks =
        departmentChecks(session_.reader(), examiner, first, before(20), session_.rules());
    int written = 0;
    for (const DepartmentCheck& check : checks) {
      if (check.late == 0 || check.department.isEmpty() || written == 2) continue;
      const auto late =
          lateComplaints(session_.reader(), examiner, check.department, before(20), kLateInLetter);
      QJsonArray ids;
      for (const LateComplaint& each : late) ids.append(each.complaint.id.text());
      const auto department = session_.reader().findBy<Department>(u"code", check.department);
      if (perform(before(20), examiner, describe<IssueDunning>().name(),
                  {{QStringLiteral("department"), check.department},
                   {QStringLiteral("complaints"), ids},
                   {QStringLiteral("text"),
                    dunningText(department ? department->name : check.department, late, examiner,
                                before(20))}}))
        ++written;
    }
    (void)perform(before(19), examiner, describe<RecordMonthlyCheck>().name(),
                  {{QStringLiteral("month"), first.toString(QStringLiteral("yyyy-MM"))},
                   {QStringLiteral("counts"), countsOf(checks)},
                   {QStringLiteral("remark"), QStringLiteral("늦은 두 부서에 독촉장을 보냄")}});
  }

  Session& session_;
  const SampleCity& city_;
  Instant now_;
  std::vector<ComplaintSummary> open_;
  size_t next_ = 0;
};

}  // namespace

Result<> makeSampleRunning(Session& session, const SampleCity& city) {
  SampleRunning(session, city).make();
  return {};
}

}  // namespace pcrm::cli
