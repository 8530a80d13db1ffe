// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/step_forms.h"

#include "core/complaints/life_cycle.h"
#include "core/handling/handling_operations.h"
#include "ui/complaints/complaint_actions.h"
#include "ui/complaints/complaint_words.h"
#include "ui/theme/text_styles.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/elided_label.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QVBoxLayout>

namespace pcrm {
namespace {

using Kind = MoveField::Kind;
using What = StepAction::What;

// not translated: what is kept of an evaluation
const QStringList kAnswers{QStringLiteral("예"), QStringLiteral("일부"), QStringLiteral("아니요")};

QString say(const char* korean) { return QCoreApplication::translate("pcrm::steps", korean); }
QString inLanguage(const QString& korean) { return say(korean.toUtf8().constData()); }

// The names come from core, in Korean; here they only become known to the translation.
[[maybe_unused]] constexpr const char* kCoreNames[] = {
    QT_TRANSLATE_NOOP("pcrm::steps", "해결"),
    QT_TRANSLATE_NOOP("pcrm::steps", "일부 해결"),
    QT_TRANSLATE_NOOP("pcrm::steps", "해결 안 됨"),
    QT_TRANSLATE_NOOP("pcrm::steps", "문제 없음"),
    QT_TRANSLATE_NOOP("pcrm::steps", "확인 필요"),
    QT_TRANSLATE_NOOP("pcrm::steps", "앞선 처리와 같음"),
    QT_TRANSLATE_NOOP("pcrm::steps", "다르게 처리함"),
    QT_TRANSLATE_NOOP("pcrm::steps", "비슷한 민원 없음"),
    QT_TRANSLATE_NOOP("pcrm::steps", "정해지지 않음"),
    QT_TRANSLATE_NOOP("pcrm::steps", "담당"),
    QT_TRANSLATE_NOOP("pcrm::steps", "과장"),
    QT_TRANSLATE_NOOP("pcrm::steps", "국장"),
    QT_TRANSLATE_NOOP("pcrm::steps", "부시장"),
    QT_TRANSLATE_NOOP("pcrm::steps", "시장"),
};

MoveField textField(const char* key, const QString& label, const QString& hint,
                    bool required = false) {
  return {.key = QLatin1String(key),
          .label = label,
          .kind = Kind::kText,
          .hint = hint,
          .value = QString(),
          .required = required,
          .always = true};
}

template <class E>
MoveField choiceField(const char* key, const QString& label, std::initializer_list<E> values) {
  MoveField field{.key = QLatin1String(key),
                  .label = label,
                  .kind = Kind::kChoice,
                  .value = codeOf(*values.begin()),
                  .always = true};
  for (const E value : values) field.choices.push_back({word(value), codeOf(value)});
  return field;
}

QString textOf(const QHash<QString, QVariant>& values, const char* key) {
  return values.value(QLatin1String(key)).toString();
}

StepForm evaluationForm(const Course& course) {
  const QString remarks = say(QT_TRANSLATE_NOOP("pcrm::steps", "의견"));
  StepForm form{
      QStringLiteral("record-evaluation"),
      {say(QT_TRANSLATE_NOOP("pcrm::steps", "결과 평가")),
       {},
       say(QT_TRANSLATE_NOOP("pcrm::steps", "민원인이 요구한 것이 정말 풀렸는지 봅니다."))},
      {choiceField("outcome", say(QT_TRANSLATE_NOOP("pcrm::steps", "결과")),
                   {EvaluationOutcome::kResolved, EvaluationOutcome::kPartly,
                    EvaluationOutcome::kNotResolved})}};
  const QStringList questions = course.process ? course.process->questions : QStringList();
  for (qsizetype i = 0; i < questions.size(); ++i) {
    MoveField field{.key = QStringLiteral("answer%1").arg(i),
                    .label = questions[i],
                    .kind = Kind::kChoice,
                    .value = kAnswers.front(),
                    .always = true};
    const QStringList words{say(QT_TRANSLATE_NOOP("pcrm::steps", "예")),
                            say(QT_TRANSLATE_NOOP("pcrm::steps", "일부")),
                            say(QT_TRANSLATE_NOOP("pcrm::steps", "아니요"))};
    for (qsizetype a = 0; a < words.size(); ++a) field.choices.push_back({words[a], kAnswers[a]});
    form.fields.push_back(field);
  }
  form.fields.push_back(
      textField("remarks", remarks,
                say(QT_TRANSLATE_NOOP("pcrm::steps", "무엇이 남았는지 (해결이면 비워도 됩니다)"))));
  form.payload = [count = questions.size()](const QHash<QString, QVariant>& values) {
    QJsonArray answers;
    for (qsizetype i = 0; i < count; ++i)
      answers.append(values.value(QStringLiteral("answer%1").arg(i)).toString());
    return QJsonObject{{QStringLiteral("outcome"), textOf(values, "outcome")},
                       {QStringLiteral("answers"), answers},
                       {QStringLiteral("remarks"), textOf(values, "remarks")}};
  };
  return form;
}

StepForm reviewForm() {
  return {QStringLiteral("record-validity-review"),
          {say(QT_TRANSLATE_NOOP("pcrm::steps", "타당성 검토")),
           {},
           say(QT_TRANSLATE_NOOP("pcrm::steps",
                                 "비슷한 민원이 앞서 어떻게 처리되었는지 견주어 봅니다. "
                                 "견주어 본 것에 표시하십시오."))},
          {choiceField("finding", say(QT_TRANSLATE_NOOP("pcrm::steps", "결론")),
                       {ReviewFinding::kConsistent, ReviewFinding::kDifferent,
                        ReviewFinding::kNoPrecedent}),
           textField("remarks", say(QT_TRANSLATE_NOOP("pcrm::steps", "의견")),
                     say(QT_TRANSLATE_NOOP("pcrm::steps", "다르게 처리하면 그 까닭")))},
          [](const QHash<QString, QVariant>& values) {
            return QJsonObject{{QStringLiteral("finding"), textOf(values, "finding")},
                               {QStringLiteral("remarks"), textOf(values, "remarks")}};
          }};
}

StepForm requestForm(const Course& course, const Complaint& complaint) {
  QStringList line;
  for (const Position position : course.status.chain) line << word(position);
  MoveField draft =
      textField("draft", say(QT_TRANSLATE_NOOP("pcrm::steps", "결재할 답변")),
                say(QT_TRANSLATE_NOOP("pcrm::steps", "민원인에게 알릴 처리 결과")), true);
  draft.value = complaint.answer;
  return {
      QStringLiteral("request-approval"),
      {say(QT_TRANSLATE_NOOP("pcrm::steps", "결재 요청")),
       {},
       say(QT_TRANSLATE_NOOP("pcrm::steps", "결재선: %1")).arg(line.join(QStringLiteral(" – ")))},
      {draft},
      [](const QHash<QString, QVariant>& values) {
        return QJsonObject{{QStringLiteral("draft"), textOf(values, "draft")}};
      }};
}

StepForm decisionForm(const Course& course) {
  const Approval* level = waitingLevel(course.approvals);
  MoveField decision{.key = QStringLiteral("decision"),
                     .label = say(QT_TRANSLATE_NOOP("pcrm::steps", "결정")),
                     .kind = Kind::kChoice,
                     .value = QStringLiteral("approve"),
                     .always = true};
  decision.choices = {
      {say(QT_TRANSLATE_NOOP("pcrm::steps", "결재합니다")), QStringLiteral("approve")},
      {say(QT_TRANSLATE_NOOP("pcrm::steps", "돌려보냅니다 (반려)")),
       QStringLiteral("return-approval")}};
  return {QStringLiteral("approve"),
          {say(QT_TRANSLATE_NOOP("pcrm::steps", "결재")), {}, level ? level->draft : QString()},
          {decision, textField("text", say(QT_TRANSLATE_NOOP("pcrm::steps", "의견·반려 사유")),
                               say(QT_TRANSLATE_NOOP("pcrm::steps", "반려하면 그 까닭")))},
          [](const QHash<QString, QVariant>& values) {
            const bool approves = textOf(values, "decision") == u"approve";
            return QJsonObject{{approves ? QStringLiteral("remark") : QStringLiteral("reason"),
                                textOf(values, "text")}};
          },
          [](const QHash<QString, QVariant>& values) { return textOf(values, "decision"); }};
}

StepForm markForm(const StepAction& action, const Course& course) {
  QString name = action.step;
  for (const StepStatus& status : course.status.steps) {
    if (status.step.code == action.step) name = status.step.name;
  }
  return {QStringLiteral("mark-step"),
          {name, {}, say(QT_TRANSLATE_NOOP("pcrm::steps", "한 것으로 표시합니다."))},
          {textField("note", say(QT_TRANSLATE_NOOP("pcrm::steps", "메모")),
                     say(QT_TRANSLATE_NOOP("pcrm::steps", "무엇을 확인했는지 (비워도 됩니다)")))},
          [step = action.step](const QHash<QString, QVariant>& values) {
            return QJsonObject{{QStringLiteral("step"), step},
                               {QStringLiteral("note"), textOf(values, "note")}};
          }};
}

StepForm promiseForm(Instant now) {
  constexpr int kDays = 14;
  return {QStringLiteral("record-promise"),
          {say(QT_TRANSLATE_NOOP("pcrm::steps", "약속 적기")),
           {},
           say(QT_TRANSLATE_NOOP("pcrm::steps", "지킨 것이 확인될 때까지 오늘 화면에 남습니다."))},
          {textField("what", say(QT_TRANSLATE_NOOP("pcrm::steps", "무엇을 약속했습니까")),
                     say(QT_TRANSLATE_NOOP("pcrm::steps", "민원인이 들은 대로")), true),
           {.key = QStringLiteral("due_on"),
            .label = say(QT_TRANSLATE_NOOP("pcrm::steps", "언제까지")),
            .kind = Kind::kDate,
            .value = seoulDate(now).addDays(kDays),
            .always = true},
           {.key = QStringLiteral("expected"),
            .label = say(QT_TRANSLATE_NOOP("pcrm::steps", "무엇으로 확인합니까")),
            .hint = say(QT_TRANSLATE_NOOP("pcrm::steps", "사진, 공문, 현장 확인")),
            .value = QString(),
            .always = true}},
          [](const QHash<QString, QVariant>& values) {
            return QJsonObject{
                {QStringLiteral("what"), textOf(values, "what")},
                {QStringLiteral("due_on"),
                 values.value(QStringLiteral("due_on")).toDate().toString(Qt::ISODate)},
                {QStringLiteral("expected"), textOf(values, "expected")}};
          }};
}

StepForm settleForm(const StepAction& action, const QString& operation, const QString& title,
                    const QString& key, const QString& label) {
  StepForm form{operation,
                {title, {}, {}},
                {{.key = key,
                  .label = label,
                  .kind = Kind::kText,
                  .value = QString(),
                  .required = true,
                  .always = true}},
                [promise = action.step, key](const QHash<QString, QVariant>& values) {
                  return QJsonObject{{QStringLiteral("promise"), promise},
                                     {key, values.value(key).toString()}};
                }};
  form.names_complaint = false;
  return form;
}

What possible(const StepStatus& status, const Course& course, const Complaint& complaint,
              const Actor& actor) {
  const bool works = kCaseRoles.contains(actor.role);
  switch (status.step.kind) {
    case StepKind::kAssign:
      return works ? What::kAssign : What::kNothing;
    case StepKind::kAnswer:
      return works && stateAfter(complaint.state, Move::kReply) ? What::kReply : What::kNothing;
    case StepKind::kCheck:
      return works ? What::kMark : What::kNothing;
    case StepKind::kValidityReview:
      return works ? What::kReview : What::kNothing;
    case StepKind::kEvaluation:
      return complaint.state == State::kReplied && kJudgeRoles.contains(actor.role)
                 ? What::kEvaluate
                 : What::kNothing;
    case StepKind::kApproval:
      if (course.may_decide) return What::kDecideApproval;
      return works && !waitingLevel(course.approvals) ? What::kRequestApproval : What::kNothing;
    case StepKind::kTask:
      return mayMakeTask(actor) ? What::kMakeTask : What::kNothing;
  }
  return What::kNothing;
}

}  // namespace

StepAction actionOf(const StepStatus& status, const Course& course, const Complaint& complaint,
                    const Actor& actor) {
  if (status.done || !isOpen(complaint.state)) return {What::kNothing, status.step.code};
  if (!mayDoStep(status.step, actor, complaint.assignee)) return {What::kNothing, status.step.code};
  return {possible(status, course, complaint, actor), status.step.code};
}

QString actionWords(What what) {
  switch (what) {
    case What::kNothing:
      return {};
    case What::kAssign:
      return say(QT_TRANSLATE_NOOP("pcrm::steps", "배정하기"));
    case What::kReply:
      return say(QT_TRANSLATE_NOOP("pcrm::steps", "답변하기"));
    case What::kMark:
      return say(QT_TRANSLATE_NOOP("pcrm::steps", "확인하기"));
    case What::kReview:
      return say(QT_TRANSLATE_NOOP("pcrm::steps", "검토하기"));
    case What::kEvaluate:
      return say(QT_TRANSLATE_NOOP("pcrm::steps", "평가하기"));
    case What::kRequestApproval:
      return say(QT_TRANSLATE_NOOP("pcrm::steps", "결재 올리기"));
    case What::kDecideApproval:
      return say(QT_TRANSLATE_NOOP("pcrm::steps", "결재하기"));
    case What::kMakeTask:
      return say(QT_TRANSLATE_NOOP("pcrm::steps", "과제로"));
    case What::kPromise:
    case What::kProvePromise:
    case What::kBreakPromise:
      break;
  }
  return {};
}

StepForm stepForm(const StepAction& action, const Course& course, const Complaint& complaint,
                  Instant now) {
  StepForm form;
  switch (action.what) {
    case What::kMark:
      form = markForm(action, course);
      break;
    case What::kReview:
      form = reviewForm();
      break;
    case What::kEvaluate:
      form = evaluationForm(course);
      break;
    case What::kRequestApproval:
      form = requestForm(course, complaint);
      break;
    case What::kDecideApproval:
      form = decisionForm(course);
      break;
    case What::kPromise:
      form = promiseForm(now);
      break;
    case What::kProvePromise:
      form =
          settleForm(action, QStringLiteral("prove-promise"),
                     say(QT_TRANSLATE_NOOP("pcrm::steps", "이행 확인")), QStringLiteral("evidence"),
                     say(QT_TRANSLATE_NOOP("pcrm::steps", "이행을 보여 주는 것")));
      break;
    case What::kBreakPromise:
      form = settleForm(action, QStringLiteral("break-promise"),
                        say(QT_TRANSLATE_NOOP("pcrm::steps", "불이행")), QStringLiteral("reason"),
                        say(QT_TRANSLATE_NOOP("pcrm::steps", "지키지 못한 까닭")));
      break;
    default:
      break;
  }
  form.words.about = complaint.number() + QStringLiteral(" · ") + complaint.title.simplified();
  return form;
}

StepForm delegationForm(const Names& names, const Actor& actor, Instant now) {
  constexpr int kDays = 3;
  MoveField to{.key = QStringLiteral("to"),
               .label = say(QT_TRANSLATE_NOOP("pcrm::steps", "맡을 사람")),
               .kind = Kind::kChoice,
               .hint = say(QT_TRANSLATE_NOOP("pcrm::steps", "사람을 고르십시오")),
               .required = true,
               .always = true};
  // Those of the same department come first.
  for (const bool near : {true, false}) {
    for (const User& user : names.people) {
      if (user.login == actor.login || !kJudgeRoles.contains(user.role)) continue;
      if ((user.department == actor.department) != near) continue;
      const QString place =
          user.department.isEmpty() ? names.office(user.office) : names.department(user.department);
      to.choices.push_back({QStringLiteral("%1 · %2").arg(user.name, place), user.login});
    }
  }
  StepForm form{QStringLiteral("delegate-approval"),
                {say(QT_TRANSLATE_NOOP("pcrm::steps", "결재 맡기기")),
                 {},
                 say(QT_TRANSLATE_NOOP("pcrm::steps", "그날이 끝날 때까지 내 결재를 대신합니다."))},
                {to,
                 {.key = QStringLiteral("until"),
                  .label = say(QT_TRANSLATE_NOOP("pcrm::steps", "언제까지")),
                  .kind = Kind::kDate,
                  .value = seoulDate(now).addDays(kDays),
                  .always = true},
                 {.key = QStringLiteral("absent"),
                  .label = say(QT_TRANSLATE_NOOP("pcrm::steps", "자리를 비웁니다 (대결)")),
                  .kind = Kind::kTick,
                  .value = true,
                  .always = true}},
                [](const QHash<QString, QVariant>& values) {
                  return QJsonObject{
                      {QStringLiteral("to"), textOf(values, "to")},
                      {QStringLiteral("until"),
                       values.value(QStringLiteral("until")).toDate().toString(Qt::ISODate)},
                      {QStringLiteral("absent"), values.value(QStringLiteral("absent")).toBool()}};
                }};
  form.names_complaint = false;
  return form;
}

QString word(EvaluationOutcome outcome) { return inLanguage(outcomeName(outcome)); }
QString word(ReviewFinding finding) { return inLanguage(findingName(finding)); }
QString word(Position position) { return inLanguage(positionName(position)); }

PastCases::PastCases(const std::vector<SimilarCase>& cases, Instant now, QWidget* parent)
    : QWidget(parent) {
  using theme::Ink;
  using theme::TextStyle;
  constexpr int kIndent = 24;
  setMinimumWidth(560);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, theme::kStep, 0, 0);
  column->setSpacing(theme::kStep);
  const auto label = [column](const QString& text, TextStyle style, int indent) {
    auto* out = new ElidedLabel(text);
    out->setContentsMargins(indent, 0, 0, 0);
    theme::setTextStyle(out, style, Ink::kSecondary);
    column->addWidget(out);
  };
  label(cases.empty() ? tr("비슷한 지난 민원을 찾지 못했습니다.") : tr("비슷한 지난 민원"),
        TextStyle::kCaptionStrong, 0);
  for (const SimilarCase& each : cases) {
    auto* line = new QHBoxLayout;
    line->setSpacing(2 * theme::kStep);
    auto* tick = new QCheckBox(each.number + QStringLiteral(" · ") + each.title.simplified());
    tick->setObjectName(each.id.text());
    tick->setAccessibleDescription(each.answer);
    line->addWidget(tick, 1);
    const ToneWords state = stateWords(each.state);
    line->addWidget(new Badge(each.outcome ? word(*each.outcome) : state.text,
                              each.outcome && *each.outcome != EvaluationOutcome::kResolved
                                  ? theme::Tone::kWarning
                                  : state.tone));
    column->addLayout(line);
    const QString answer = each.answer.simplified();
    const QString when =
        each.ended_at ? shortDay(*each.ended_at, now) + QStringLiteral(" · ") : QString();
    label(when + (answer.isEmpty() ? tr("적힌 답변이 없습니다") : answer), TextStyle::kCaption,
          kIndent);
    if (!each.words.isEmpty()) {
      label(tr("같은 말: %1").arg(each.words.join(QStringLiteral(", "))), TextStyle::kCaption,
            kIndent);
    }
  }
}

QJsonArray PastCases::ticked() const {
  QJsonArray ids;
  for (const QCheckBox* tick : findChildren<QCheckBox*>()) {
    if (tick->isChecked()) ids.append(tick->objectName());
  }
  return ids;
}

}  // namespace pcrm
