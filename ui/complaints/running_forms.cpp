// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/running_forms.h"

#include "core/complaints/running_operations.h"
#include "core/opinions/opinion_operations.h"
#include "ui/complaints/complaint_words.h"
#include "ui/complaints/running_panel.h"

#include <QCoreApplication>

#include <algorithm>

namespace pcrm {
namespace {

using Kind = MoveField::Kind;
using Values = QHash<QString, QVariant>;

/// The context of the words here.
class RunningForms {
  Q_DECLARE_TR_FUNCTIONS(pcrm::RunningForms)
};

MoveField textField(const char* key, const QString& label, const QString& hint = {},
                    bool required = true) {
  return {.key = QLatin1String(key),
          .label = label,
          .kind = Kind::kText,
          .hint = hint,
          .value = QString(),
          .required = required,
          .always = true};
}

MoveField lineField(const char* key, const QString& label, const QString& hint) {
  return {.key = QLatin1String(key),
          .label = label,
          .hint = hint,
          .value = QString(),
          .required = true,
          .always = true};
}

MoveField dateField(const char* key, const QString& label, QDate value) {
  return {.key = QLatin1String(key),
          .label = label,
          .kind = Kind::kDate,
          .value = value,
          .always = true};
}

MoveField choiceField(const char* key, const QString& label, std::vector<FieldChoice> choices,
                      const QString& hint = {}) {
  MoveField field{.key = QLatin1String(key),
                  .label = label,
                  .kind = Kind::kChoice,
                  .hint = hint,
                  .choices = std::move(choices),
                  .required = true,
                  .always = true};
  return field;
}

/// Every field by its key, dates as text; what is not in `left_out`.
std::function<QJsonObject(const Values&)> asTyped(const QString& key = {}, const QString& id = {}) {
  return [key, id](const Values& values) {
    QJsonObject payload;
    for (auto it = values.begin(); it != values.end(); ++it) {
      payload[it.key()] =
          it->typeId() == QMetaType::QDate ? it->toDate().toString(Qt::ISODate) : it->toString();
    }
    if (!key.isEmpty()) payload[key] = id;
    return payload;
  };
}

template <class Op>
StepForm form(const QString& title, const QString& note, std::vector<MoveField> fields) {
  return {describe<Op>().name(), {title, {}, note}, std::move(fields), asTyped()};
}

template <class Op>
void add(std::vector<Procedure>& list, const Actor& actor, const QString& article, StepForm made) {
  if (Op::kRoles.contains(actor.role)) list.push_back({made.words.title, article, made});
}

template <class Op>
StepForm opinionForm(const OpinionRequest& request, const QString& title,
                     std::vector<MoveField> fields) {
  return {describe<Op>().name(),
          {title, request.number + QStringLiteral(" · ") + request.title.simplified(),
           request.question},
          std::move(fields),
          asTyped(QStringLiteral("request"), request.id.text()),
          {},
          false};
}

void addSupplementRounds(std::vector<Procedure>& list, const RunningData& data,
                         const Actor& actor) {
  if (!data.rounds) return;
  const SupplementRounds& rounds = *data.rounds;
  const QDate due = rounds.waiting.due_on.value_or(data.supplement_day);
  if (rounds.mayAskAgain()) {
    add<RequestSupplement>(
        list, actor, RunningForms::tr("시행령 제24조"),
        form<RequestSupplement>(
            RunningForms::tr("다시 보완 요청"),
            RunningForms::tr(
                "오지 않은 것을 10일 안의 기한을 주고 한 번 더 요청합니다. 보낸 날은 세지 "
                "않습니다 (시행령 제24조제3항, 민법 제157조)."),
            {textField("what", RunningForms::tr("보완할 것")),
             dateField("due_on", RunningForms::tr("언제까지"), data.supplement_day)}));
  }
  if (rounds.mayExtend()) {
    add<ExtendSupplement>(
        list, actor, RunningForms::tr("시행령 제24조"),
        form<ExtendSupplement>(
            RunningForms::tr("보완 기한 늘리기"),
            RunningForms::tr("민원인은 보완 기한을 두 번까지 늘려 달라고 할 수 있습니다 (시행령 "
                             "제24조제2항)."),
            {dateField("due_on", RunningForms::tr("새 기한"), due.addDays(7)),
             textField("reason", RunningForms::tr("민원인이 밝힌 까닭"))}));
  }
  add<RecordUndelivered>(
      list, actor, RunningForms::tr("시행령 제25조"),
      form<RecordUndelivered>(
          RunningForms::tr("보완 요청 반송 기록"),
          rounds.undelivered > 0
              ? RunningForms::tr("두 번째 반송이면 취하한 것으로 봅니다 (시행령 제25조).")
              : RunningForms::tr("두 번 반송되면 취하한 것으로 봅니다 (시행령 제25조)."),
          {textField("note", RunningForms::tr("보낸 방법과 반송 까닭"))}));
  if (rounds.mayReturn()) {
    add<ReturnComplaint>(
        list, actor, RunningForms::tr("시행령 제25조"),
        form<ReturnComplaint>(
            RunningForms::tr("반려"),
            RunningForms::tr(
                "두 번 요청한 보완이 오지 않았습니다. 까닭을 밝혀 돌려보내고 끝냅니다 (시행령 "
                "제25조)."),
            {textField("reason", RunningForms::tr("반려 사유"))}));
  }
}

void addClock(std::vector<Procedure>& list, const DetailData& data, const Actor& actor,
              Instant now) {
  const Complaint& c = data.complaint;
  const StoppedClock* standing = nullptr;
  for (const StoppedClock& stop : data.running.stops) {
    if (!stop.to) standing = &stop;
  }
  if (standing && isOpen(c.state)) {
    add<ResumeClock>(
        list, actor, stopGroundLaw(standing->ground),
        form<ResumeClock>(RunningForms::tr("처리 기간 다시 흐르게"),
                          RunningForms::tr("멈춘 까닭: %1").arg(word(standing->ground)),
                          {textField("note", RunningForms::tr("메모"), {}, false)}));
  }
  if (standing || !stateAfter(c.state, Move::kExtend)) return;
  std::vector<FieldChoice> grounds;
  for (size_t i = 0; i < EnumCodes<StopGround>::kCodes.size(); ++i) {
    const auto ground = static_cast<StopGround>(i);
    if (ground == StopGround::kInspection &&
        (c.legal_kind != LegalKind::kGrievance || !data.running.inspection_day.isValid()))
      continue;
    grounds.push_back(
        {word(ground) + QStringLiteral(" · ") + stopGroundLaw(ground), codeOf(ground)});
  }
  StepForm stop = form<StopClock>(
      RunningForms::tr("처리 기간 멈춤"),
      RunningForms::tr("멈춘 날부터 다시 흐르는 날까지 처리 기간에 넣지 않습니다."),
      {choiceField("ground", RunningForms::tr("사유"), grounds),
       textField("reason", RunningForms::tr("까닭"),
                 RunningForms::tr("무엇을 언제까지 기다리는지")),
       dateField("until", RunningForms::tr("끝나는 날"),
                 data.running.inspection_day.isValid() && c.legal_kind == LegalKind::kGrievance
                     ? data.running.inspection_day
                     : seoulDate(now).addDays(7))});
  add<StopClock>(list, actor, RunningForms::tr("시행령 제20조"), stop);
}

void addOpinions(std::vector<Procedure>& list, const DetailData& data, const Actor& actor,
                 const Names& names) {
  const QString article = RunningForms::tr("법 제20조");
  if (isOpen(data.complaint.state)) {
    std::vector<FieldChoice> departments;
    for (const Department& department : names.departments) {
      if (department.code != data.complaint.department)
        departments.push_back({department.name, department.code});
    }
    MoveField period = choiceField("period", RunningForms::tr("회신 기간"), {});
    period.value = QStringLiteral("3d");
    for (const char* each : {"1d", "2d", "3d", "5d", "7d"}) {
      const QString text = QLatin1String(each);
      if (const auto length = parsePeriod(text))
        period.choices.push_back({toDisplayText(*length), text});
    }
    add<RequestOpinion>(
        list, actor, article,
        form<RequestOpinion>(
            RunningForms::tr("의견 조회"),
            RunningForms::tr("처리 기간 안에서 회신 기간을 주고 다른 부서에 묻습니다. 민원인이 "
                             "누구인지는 가지 않습니다 (법 제20조)."),
            {choiceField("department", RunningForms::tr("물을 부서"), departments,
                         RunningForms::tr("부서 이름")),
             textField("question", RunningForms::tr("물을 것")), period}));
  }
  for (const OpinionRow& row : data.running.opinions) {
    if (!row.request.isOpen()) continue;
    const QString department = names.department(row.request.asked_department);
    const auto named = [&department](StepForm made) {
      made.words.title += QStringLiteral(" · ") + department;
      return made;
    };
    if (answersFor(actor, row.request)) {
      add<AnswerOpinion>(list, actor, article, named(answerOpinionForm(row.request)));
      if (!row.request.extended_at)
        add<ExtendOpinion>(list, actor, article, named(extendOpinionForm(row.request)));
    }
    add<WithdrawOpinion>(
        list, actor, article,
        named(opinionForm<WithdrawOpinion>(row.request, RunningForms::tr("의견 조회 철회"),
                                           {textField("reason", RunningForms::tr("철회 사유"))})));
  }
}

void addNotices(std::vector<Procedure>& list, const DetailData& data, const Actor& actor) {
  const Complaint& c = data.complaint;
  if (isOpen(c.state)) {
    std::vector<FieldChoice> ways;
    for (size_t i = 0; i < EnumCodes<NoticeWay>::kCodes.size(); ++i) {
      const auto way = static_cast<NoticeWay>(i);
      ways.push_back({word(way), codeOf(way)});
    }
    MoveField way = choiceField("way", RunningForms::tr("알린 방법"), ways);
    way.value = codeOf(NoticeWay::kText);
    StepForm tell = form<NotifyCourse>(
        RunningForms::tr("처리 상황 통지"),
        RunningForms::tr(
            "30일마다, 그리고 물을 때마다 진행 상황과 처리 예정일을 알립니다 (시행령 제23조)."),
        {way, textField("course", RunningForms::tr("진행 상황"),
                        RunningForms::tr("지금 무엇을 하고 있고 무엇이 남았는지"))});
    tell.preview = [data](const Values& values) {
      const auto until =
          data.complaint.due_at ? std::optional(seoulDate(*data.complaint.due_at)) : std::nullopt;
      return noticeTo(NoticeKind::kCourse, data.complaint, data.running.person,
                      values.value(QStringLiteral("course")).toString(), until);
    };
    add<NotifyCourse>(list, actor, RunningForms::tr("시행령 제23조"), tell);
  }
  if (stateAfter(c.state, Move::kTransfer)) {
    add<TransferOut>(
        list, actor, RunningForms::tr("시행령 제13조"),
        form<TransferOut>(
            RunningForms::tr("다른 기관으로 이송"),
            RunningForms::tr(
                "다른 기관의 일이면 8근무시간 안에 이송하고 민원인에게 알립니다. 이곳에서는 "
                "종결됩니다 (시행령 제13조)."),
            {lineField("agency", RunningForms::tr("받을 기관"),
                       RunningForms::tr("부산광역시교육청")),
             textField("reason", RunningForms::tr("이송 사유")),
             lineField("told", RunningForms::tr("민원인에게 알린 방법"),
                       RunningForms::tr("오늘 문자로 알림"))}));
  }
}

}  // namespace

void addRunningProcedures(std::vector<Procedure>& list, const DetailData& data, const Actor& actor,
                          const Names& names, Instant now) {
  addSupplementRounds(list, data.running, actor);
  addClock(list, data, actor, now);
  addOpinions(list, data, actor, names);
  addNotices(list, data, actor);
}

StepForm answerOpinionForm(const OpinionRequest& request) {
  return opinionForm<AnswerOpinion>(request, RunningForms::tr("의견 회신"),
                                    {textField("answer", RunningForms::tr("회신"))});
}

StepForm extendOpinionForm(const OpinionRequest& request) {
  return opinionForm<ExtendOpinion>(
      request, RunningForms::tr("의견 회신 연장"),
      {dateField("until", RunningForms::tr("새 회신 기한"), seoulDate(request.due_at).addDays(3)),
       textField("reason", RunningForms::tr("연장 사유"),
                 RunningForms::tr("한 번만 늘릴 수 있습니다 (법 제20조)"))});
}

QString noticeOf(Move move, const DetailData& data, const Values& values) {
  const auto text = [&](const char* key) { return values.value(QLatin1String(key)).toString(); };
  if (move == Move::kExtend)
    return noticeTo(NoticeKind::kExtension, data.complaint, data.running.person, text("reason"),
                    std::nullopt);
  if (move == Move::kRequestSupplement)
    return noticeTo(NoticeKind::kSupplement, data.complaint, data.running.person, text("what"),
                    values.value(QStringLiteral("due_on")).toDate());
  if (move == Move::kComplete) {
    const auto open = std::count_if(data.running.opinions.begin(), data.running.opinions.end(),
                                    [](const OpinionRow& row) {
                                      return !row.request.answered_at && !row.request.withdrawn_at;
                                    });
    if (open > 0) {
      return QCoreApplication::translate(
          "pcrm::running", "아직 회신이 오지 않은 의견 조회 %n건은 거두어집니다 (법 제20조).",
          nullptr, static_cast<int>(open));
    }
  }
  return {};
}

}  // namespace pcrm
