// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/body_procedures.h"

#include "core/complaints/life_cycle.h"
#include "core/operations/catalogue.h"
#include "ui/complaints/complaint_words.h"
#include "ui/theme/text_styles.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/elided_label.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace pcrm {
namespace {

using Kind = MoveField::Kind;
using Values = QHash<QString, QVariant>;

QString say(const char* korean) { return QCoreApplication::translate("pcrm::bodies", korean); }
QString inLanguage(const QString& korean) { return say(korean.toUtf8().constData()); }

// The names come from core, in Korean; here they only become known to the translation.
[[maybe_unused]] constexpr const char* kCoreNames[] = {
    QT_TRANSLATE_NOOP("pcrm::bodies", "민원실무심의회"),
    QT_TRANSLATE_NOOP("pcrm::bodies", "민원조정위원회"),
    QT_TRANSLATE_NOOP("pcrm::bodies", "예정"),
    QT_TRANSLATE_NOOP("pcrm::bodies", "개최"),
    QT_TRANSLATE_NOOP("pcrm::bodies", "취소"),
    QT_TRANSLATE_NOOP("pcrm::bodies", "복합민원"),
    QT_TRANSLATE_NOOP("pcrm::bodies", "장기 미해결"),
    QT_TRANSLATE_NOOP("pcrm::bodies", "반복 민원"),
    QT_TRANSLATE_NOOP("pcrm::bodies", "다수인관련"),
    QT_TRANSLATE_NOOP("pcrm::bodies", "이의신청"),
    QT_TRANSLATE_NOOP("pcrm::bodies", "담당 결정"),
    QT_TRANSLATE_NOOP("pcrm::bodies", "의결 전"),
    QT_TRANSLATE_NOOP("pcrm::bodies", "수용"),
    QT_TRANSLATE_NOOP("pcrm::bodies", "조건부 수용"),
    QT_TRANSLATE_NOOP("pcrm::bodies", "불수용"),
    QT_TRANSLATE_NOOP("pcrm::bodies", "종결 의결"),
    QT_TRANSLATE_NOOP("pcrm::bodies", "담당 지정"),
    QT_TRANSLATE_NOOP("pcrm::bodies", "재심의"),
    QT_TRANSLATE_NOOP("pcrm::bodies", "부서"),
    QT_TRANSLATE_NOOP("pcrm::bodies", "전문가"),
    QT_TRANSLATE_NOOP("pcrm::bodies", "민원인"),
    QT_TRANSLATE_NOOP("pcrm::bodies", "심사 중"),
    QT_TRANSLATE_NOOP("pcrm::bodies", "인용"),
    QT_TRANSLATE_NOOP("pcrm::bodies", "기각"),
    QT_TRANSLATE_NOOP("pcrm::bodies", "각하"),
    QT_TRANSLATE_NOOP("pcrm::bodies", "여러 기관에 낸 같은 민원"),
    QT_TRANSLATE_NOOP("pcrm::bodies", "병합"),
    QT_TRANSLATE_NOOP("pcrm::bodies", "찾아가지 않은 처리 결과"),
    QT_TRANSLATE_NOOP("pcrm::bodies", "고도의 정치적 판단·비밀"),
    QT_TRANSLATE_NOOP("pcrm::bodies", "수사·재판·형집행·감사 중"),
    QT_TRANSLATE_NOOP("pcrm::bodies", "행정심판·소송 등 불복 절차 중"),
    QT_TRANSLATE_NOOP("pcrm::bodies", "화해·조정·중재 절차 중"),
    QT_TRANSLATE_NOOP("pcrm::bodies", "확정된 권리관계"),
    QT_TRANSLATE_NOOP("pcrm::bodies", "감사위원회의 결정 사항"),
    QT_TRANSLATE_NOOP("pcrm::bodies", "선거관리위원회 의결 사항"),
    QT_TRANSLATE_NOOP("pcrm::bodies", "사인 간 권리관계·사생활"),
    QT_TRANSLATE_NOOP("pcrm::bodies", "소속 직원의 인사"),
    QT_TRANSLATE_NOOP("pcrm::bodies", "그 밖의 사유"),
};

bool may(const char* operation, const Actor& actor) {
  const OperationType* type = domain().operation(QString::fromLatin1(operation));
  return type && type->roles.contains(actor.role);
}

MoveField field(const char* key, const QString& label, Kind kind, const QVariant& value = {},
                const QString& hint = {}) {
  return {.key = QLatin1String(key),
          .label = label,
          .kind = kind,
          .hint = hint,
          .value = value,
          .always = true};
}

MoveField needed(MoveField out) {
  out.required = true;
  return out;
}

template <class E>
MoveField choices(const char* key, const QString& label, std::initializer_list<E> values) {
  MoveField out = field(key, label, Kind::kChoice, codeOf(*values.begin()));
  for (const E value : values) out.choices.push_back({word(value), codeOf(value)});
  return out;
}

QString textOf(const Values& values, const char* key) {
  return values.value(QLatin1String(key)).toString();
}
QString dayOf(const Values& values, const char* key) {
  return values.value(QLatin1String(key)).toDate().toString(Qt::ISODate);
}

/// A payload of these texts as they stand in the fields.
std::function<QJsonObject(const Values&)> texts(std::vector<const char*> keys,
                                                QJsonObject with = {}) {
  return [keys = std::move(keys), with](const Values& values) {
    QJsonObject payload = with;
    for (const char* key : keys) payload[QLatin1String(key)] = textOf(values, key);
    return payload;
  };
}

/// Widgets over the fields whose ticks belong into the payload.
void withTicks(StepForm& form, const char* key, const QString& title,
               const std::vector<SimilarComplaint>& complaints, bool ticked) {
  const auto list = std::make_shared<QPointer<TickedComplaints>>();
  form.above = [list, title, complaints, ticked](QWidget* parent) {
    *list = new TickedComplaints(title, complaints, ticked, parent);
    return list->data();
  };
  form.payload = [list, key, rest = form.payload](const Values& values) {
    QJsonObject payload = rest(values);
    if (*list && !payload.contains(QStringLiteral("no_ticks")))
      payload[QLatin1String(key)] = (*list)->ticked();
    payload.remove(QStringLiteral("no_ticks"));
    return payload;
  };
}

StepForm signatoriesForm(const BodiesData& bodies) {
  const auto number = [](int value) {
    return value > 0 ? QVariant(QString::number(value)) : QVariant(QString());
  };
  return {QStringLiteral("record-signatories"),
          {say(QT_TRANSLATE_NOOP("pcrm::bodies", "연명 기록")),
           {},
           say(QT_TRANSLATE_NOOP("pcrm::bodies",
                                 "5세대 이상, 5명 이상이면 다수인관련민원입니다(법 제2조제6호)."))},
          {needed(field("signatories", say(QT_TRANSLATE_NOOP("pcrm::bodies", "연명한 사람 수")),
                        Kind::kLine, number(bodies.group ? bodies.group->signatories : 0))),
           field("households", say(QT_TRANSLATE_NOOP("pcrm::bodies", "세대 수")), Kind::kLine,
                 number(bodies.group ? bodies.group->households : 0))},
          [](const Values& values) {
            return QJsonObject{
                {QStringLiteral("signatories"), textOf(values, "signatories").toInt()},
                {QStringLiteral("households"), textOf(values, "households").toInt()}};
          }};
}

StepForm askForm(Instant now) {
  constexpr int kDays = 7;
  return {QStringLiteral("ask-for-representatives"),
          {say(QT_TRANSLATE_NOOP("pcrm::bodies", "대표자 선정 요청")),
           {},
           say(QT_TRANSLATE_NOOP("pcrm::bodies",
                                 "기한이 지나면 기관이 정할 수 있습니다(시행령 제8조)."))},
          {field("until", say(QT_TRANSLATE_NOOP("pcrm::bodies", "선정 기한")), Kind::kDate,
                 seoulDate(now).addDays(kDays))},
          [](const Values& values) {
            return QJsonObject{{QStringLiteral("until"), dayOf(values, "until")}};
          }};
}

StepForm nameForm() {
  StepForm form{
      QStringLiteral("name-representatives"),
      {say(QT_TRANSLATE_NOOP("pcrm::bodies", "대표자 선정")),
       {},
       say(QT_TRANSLATE_NOOP("pcrm::bodies",
                             "3명까지입니다. 이름과 전화번호를 쉼표로 나눕니다(시행령 "
                             "제8조)."))},
      {},
      [](const Values& values) {
        QJsonArray people;
        for (const char* key : {"first", "second", "third"}) {
          const QString text = textOf(values, key);
          if (text.trimmed().isEmpty()) continue;
          people.append(QJsonObject{{QStringLiteral("name"), text.section(u',', 0, 0).trimmed()},
                                    {QStringLiteral("phone"), text.section(u',', 1).trimmed()}});
        }
        return QJsonObject{
            {QStringLiteral("people"), people},
            {QStringLiteral("by_agency"), values.value(QStringLiteral("by_agency")).toBool()}};
      }};
  const QString hint = say(QT_TRANSLATE_NOOP("pcrm::bodies", "이름, 전화번호"));
  form.fields = {
      needed(field("first", say(QT_TRANSLATE_NOOP("pcrm::bodies", "대표자 1")), Kind::kLine,
                   QString(), hint)),
      field("second", say(QT_TRANSLATE_NOOP("pcrm::bodies", "대표자 2")), Kind::kLine, QString(),
            hint),
      field("third", say(QT_TRANSLATE_NOOP("pcrm::bodies", "대표자 3")), Kind::kLine, QString(),
            hint),
      field("by_agency", say(QT_TRANSLATE_NOOP("pcrm::bodies", "기한이 지나 기관이 정함")),
            Kind::kTick, false)};
  return form;
}

StepForm joinForm(const BodiesData& bodies) {
  StepForm form{QStringLiteral("join-complaints"),
                {say(QT_TRANSLATE_NOOP("pcrm::bodies", "병합 접수")),
                 {},
                 say(QT_TRANSLATE_NOOP(
                     "pcrm::bodies",
                     "같은 취지의 민원인이 5명 이상이면 하나로 접수합니다(시행령 제6조제6항). "
                     "병합된 민원은 종결되고, 이 민원의 답변이 모두에게 알려집니다."))},
                {},
                [](const Values&) { return QJsonObject{}; }};
  withTicks(form, "others", say(QT_TRANSLATE_NOOP("pcrm::bodies", "같은 취지의 다른 사람 민원")),
            bodies.of_others, true);
  return form;
}

StepForm objectionForm() {
  return {QStringLiteral("receive-objection"),
          {say(QT_TRANSLATE_NOOP("pcrm::bodies", "이의신청 접수")),
           {},
           say(QT_TRANSLATE_NOOP("pcrm::bodies",
                                 "거부처분을 받은 날부터 60일 안에 받고, 10일 안에 결정합니다(법 "
                                 "제35조)."))},
          {needed(field("what", say(QT_TRANSLATE_NOOP("pcrm::bodies", "취지와 이유")), Kind::kText,
                        QString()))},
          texts({"what"})};
}

StepForm ofObjection(StepForm form) {
  form.names_complaint = false;
  return form;
}

StepForm extendForm(const Objection& objection) {
  return ofObjection(
      {QStringLiteral("extend-objection"),
       {say(QT_TRANSLATE_NOOP("pcrm::bodies", "이의신청 연장")),
        {},
        say(QT_TRANSLATE_NOOP("pcrm::bodies", "한 번, 10일을 연장합니다(법 제35조제2항)."))},
       {needed(field("reason", say(QT_TRANSLATE_NOOP("pcrm::bodies", "사유")), Kind::kText,
                     QString()))},
       texts({"reason"}, {{QStringLiteral("objection"), objection.id.text()}})});
}

StepForm decideForm(const Objection& objection) {
  using D = ObjectionDecision;
  return ofObjection({QStringLiteral("decide-objection"),
                      {say(QT_TRANSLATE_NOOP("pcrm::bodies", "이의신청 결정")), {}, objection.what},
                      {choices("decision", say(QT_TRANSLATE_NOOP("pcrm::bodies", "결정")),
                               {D::kUpheld, D::kDismissed, D::kRejected}),
                       needed(field("reason", say(QT_TRANSLATE_NOOP("pcrm::bodies", "사유")),
                                    Kind::kText, QString())),
                       field("remedies", say(QT_TRANSLATE_NOOP("pcrm::bodies", "불복 절차 안내")),
                             Kind::kText, QString(),
                             say(QT_TRANSLATE_NOOP("pcrm::bodies",
                                                   "인용이 아니면 행정심판·행정소송의 기한과 "
                                                   "곳")))},
                      texts({"decision", "reason", "remedies"},
                            {{QStringLiteral("objection"), objection.id.text()}})});
}

StepForm agendaForm(const BodiesData& bodies, Instant now) {
  using W = AgendaWhy;
  MoveField meeting =
      needed(field("meeting", say(QT_TRANSLATE_NOOP("pcrm::bodies", "회의")), Kind::kChoice));
  for (const Meeting& each : bodies.planned) {
    meeting.choices.push_back(
        {word(each.body) + QStringLiteral(" · ") + shortTime(each.held_at, now), each.id.text()});
  }
  meeting.value = meeting.choices.front().value;
  return {QStringLiteral("put-on-agenda"),
          {say(QT_TRANSLATE_NOOP("pcrm::bodies", "회의 안건으로")),
           {},
           say(QT_TRANSLATE_NOOP("pcrm::bodies",
                                 "복합민원은 실무심의회(법 제32조), 장기·반복·다수인·이의신청은 "
                                 "조정위원회(법 제34조)에서 봅니다."))},
          {meeting,
           choices("why", say(QT_TRANSLATE_NOOP("pcrm::bodies", "상정 사유")),
                   {W::kCompound, W::kLong, W::kRepeated, W::kGroup, W::kObjection, W::kInCharge}),
           field("gathered", say(QT_TRANSLATE_NOOP("pcrm::bodies", "모은 의견")), Kind::kText,
                 QString())},
          texts({"meeting", "why", "gathered"})};
}

StepForm guardianForm(const DetailData& data, const Names& names) {
  MoveField who =
      needed(field("login", say(QT_TRANSLATE_NOOP("pcrm::bodies", "후견인")), Kind::kChoice, {},
                   say(QT_TRANSLATE_NOOP("pcrm::bodies", "경험 있는 직원"))));
  for (const User& user : names.people) {
    if (user.login == data.complaint.assignee ||
        !user.actor().sees(data.complaint.office, data.complaint.department))
      continue;
    const QString place =
        user.department.isEmpty() ? names.office(user.office) : names.department(user.department);
    who.choices.push_back({QStringLiteral("%1 · %2").arg(user.name, place), user.login});
  }
  return {QStringLiteral("assign-guardian"),
          {say(QT_TRANSLATE_NOOP("pcrm::bodies", "후견인 지정")),
           {},
           say(QT_TRANSLATE_NOOP("pcrm::bodies",
                                 "민원인을 처음부터 끝까지 돕는 직원입니다(법 제33조)."))},
          {who, field("note", say(QT_TRANSLATE_NOOP("pcrm::bodies", "도울 것")), Kind::kText,
                      QString())},
          texts({"login", "note"})};
}

const Objection* openObjection(const BodiesData& bodies) {
  const auto found = std::find_if(bodies.objections.begin(), bodies.objections.end(),
                                  [](const Objection& one) { return !one.decided_at; });
  return found == bodies.objections.end() ? nullptr : &*found;
}

const AgendaItem* undecided(const BodiesData& bodies) {
  const auto found = std::find_if(bodies.agenda.begin(), bodies.agenda.end(),
                                  [](const AgendaView& one) { return !one.item.decided_at; });
  return found == bodies.agenda.end() ? nullptr : &found->item;
}

}  // namespace

StepForm closeForm(const DetailData& data) {
  const BodiesData& bodies = data.bodies;
  const bool statutory = data.complaint.legal_kind == LegalKind::kForm;
  MoveField ground = field("ground", say(QT_TRANSLATE_NOOP("pcrm::bodies", "근거")), Kind::kChoice,
                           data.similar.repeat.conditionsMet() ? codeOf(CloseGround::kRepeated)
                                                               : codeOf(CloseGround::kOther));
  for (const GroundRule& rule : groundRules()) {
    if (!rule.selectable || (statutory && !rule.statutory)) continue;
    QString words = word(rule.ground);
    if (!rule.article.isEmpty()) words += QStringLiteral(" (%1)").arg(rule.article);
    ground.choices.push_back({words, codeOf(rule.ground)});
  }
  StepForm form{
      QStringLiteral("close-complaint"),
      {say(QT_TRANSLATE_NOOP("pcrm::bodies", "종결")),
       {},
       say(QT_TRANSLATE_NOOP("pcrm::bodies",
                             "반복 민원은 같은 내용을 3번 이상 내고 2번 이상 답을 받은 것만, "
                             "다수인관련이면 조정위원회 의결 뒤에 종결합니다(법 제23조, 시행령 "
                             "제26조)."))},
      {ground,
       needed(field("reason", say(QT_TRANSLATE_NOOP("pcrm::bodies", "사유")), Kind::kText,
                    QString(), say(QT_TRANSLATE_NOOP("pcrm::bodies", "민원인에게 알린 대로"))))},
      [](const Values& values) {
        const auto code = enumFromCode<CloseGround>(textOf(values, "ground"));
        const CloseGround ground_now = code.value_or(CloseGround::kOther);
        QJsonObject payload{
            {QStringLiteral("ground"), codeOf(ground_now)},
            {QStringLiteral("reason"), textOf(values, "reason")},
            {QStringLiteral("told"), values.value(QStringLiteral("told")).toBool()}};
        if (ground_now == CloseGround::kUncollected)
          payload[QStringLiteral("planned_on")] = dayOf(values, "planned_on");
        if (ground_now == CloseGround::kCopies)
          payload[QStringLiteral("elsewhere")] = textOf(values, "elsewhere").toInt();
        if (!ruleOf(ground_now).repeats) payload[QStringLiteral("no_ticks")] = true;
        return payload;
      }};
  if (!statutory) {
    form.fields.push_back(
        field("elsewhere",
              say(QT_TRANSLATE_NOOP("pcrm::bodies", "다른 기관이 답한 횟수 (여러 기관에 냈을 때)")),
              Kind::kLine, QString()));
  }
  if (data.complaint.state == State::kReplied) {
    form.fields.push_back(field(
        "planned_on", say(QT_TRANSLATE_NOOP("pcrm::bodies", "교부 예정일 (찾아가지 않았을 때)")),
        Kind::kDate, seoulDate(data.complaint.due_at.value_or(data.complaint.received_at))));
  }
  form.fields.push_back(
      field("told", say(QT_TRANSLATE_NOOP("pcrm::bodies", "민원인에게 사유를 알렸습니다")),
            Kind::kTick, false));
  if (!statutory && !bodies.of_person.empty()) {
    withTicks(form, "earlier",
              say(QT_TRANSLATE_NOOP("pcrm::bodies",
                                    "같은 사람의 앞선 민원: 이번까지 %1번, 답변 "
                                    "%2번"))
                  .arg(data.similar.repeat.submissions)
                  .arg(data.similar.repeat.answers),
              bodies.of_person, true);
  } else {
    form.payload = [rest = form.payload](const Values& values) {
      QJsonObject payload = rest(values);
      payload.remove(QStringLiteral("no_ticks"));
      return payload;
    };
  }
  return form;
}

std::optional<StepForm> auditForm(const DetailData& data, const Actor& actor) {
  const auto& earlier = data.bodies.second_grievance;
  if (!earlier || data.complaint.department == kAuditDepartment ||
      !stateAfter(data.complaint.state, Move::kTransfer) || !may("transfer-complaint", actor))
    return std::nullopt;
  MoveField reason =
      needed(field("reason", say(QT_TRANSLATE_NOOP("pcrm::bodies", "사유")), Kind::kText));
  // not translated: kept with the complaint
  reason.value = QStringLiteral("같은 고충민원이 다시 제출됨(시행령 제17조제2항) · 앞선 민원 %1")
                     .arg(earlier->number);
  return StepForm{QStringLiteral("transfer-complaint"),
                  {say(QT_TRANSLATE_NOOP("pcrm::bodies", "감사 부서로")),
                   {},
                   say(QT_TRANSLATE_NOOP("pcrm::bodies",
                                         "같은 고충민원이 다시 오면 감사 부서가 먼저 봅니다(시행령 "
                                         "제17조제2항)."))},
                  {reason},
                  texts({"reason"}, {{QStringLiteral("department"), kAuditDepartment.toString()}})};
}

StepForm opinionForm(const AgendaItem& item, const QString& about, const Names& names) {
  MoveField who = field("department", say(QT_TRANSLATE_NOOP("pcrm::bodies", "부서")), Kind::kChoice,
                        {}, say(QT_TRANSLATE_NOOP("pcrm::bodies", "부서가 낸 의견이면")));
  for (const Department& each : names.departments) who.choices.push_back({each.name, each.code});
  return ofObjection(
      {QStringLiteral("record-opinion"),
       {say(QT_TRANSLATE_NOOP("pcrm::bodies", "회의 의견 적기")), about, item.gathered},
       {choices("speaker", say(QT_TRANSLATE_NOOP("pcrm::bodies", "누구의 의견입니까")),
                {Speaker::kDepartment, Speaker::kExpert, Speaker::kComplainant}),
        who,
        field("person", say(QT_TRANSLATE_NOOP("pcrm::bodies", "사람")), Kind::kLine, QString(),
              say(QT_TRANSLATE_NOOP("pcrm::bodies", "전문가나 참석한 민원인의 이름"))),
        needed(
            field("text", say(QT_TRANSLATE_NOOP("pcrm::bodies", "의견")), Kind::kText, QString())),
        field("in_writing", say(QT_TRANSLATE_NOOP("pcrm::bodies", "서면으로 냄")), Kind::kTick,
              false)},
       [item = item.id.text()](const Values& values) {
         const bool department = textOf(values, "speaker") == codeOf(Speaker::kDepartment);
         return QJsonObject{
             {QStringLiteral("item"), item},
             {QStringLiteral("speaker"), textOf(values, "speaker")},
             {QStringLiteral("who"), textOf(values, department ? "department" : "person")},
             {QStringLiteral("text"), textOf(values, "text")},
             {QStringLiteral("in_writing"), values.value(QStringLiteral("in_writing")).toBool()}};
       }});
}

StepForm decisionForm(const AgendaItem& item, const QString& about) {
  using D = AgendaDecision;
  MoveField decision =
      item.body == Body::kMediationCommittee
          ? choices("decision", say(QT_TRANSLATE_NOOP("pcrm::bodies", "의결")),
                    {D::kGrant, D::kConditional, D::kRefuse, D::kClose, D::kAssign, D::kDefer})
          : choices("decision", say(QT_TRANSLATE_NOOP("pcrm::bodies", "의결")),
                    {D::kGrant, D::kConditional, D::kRefuse, D::kAssign, D::kDefer});
  return ofObjection(
      {QStringLiteral("record-decision"),
       {say(QT_TRANSLATE_NOOP("pcrm::bodies", "의결 적기")), about, {}},
       {decision, needed(field("text", say(QT_TRANSLATE_NOOP("pcrm::bodies", "의결 내용")),
                               Kind::kText, QString()))},
       texts({"decision", "text"}, {{QStringLiteral("item"), item.id.text()}})});
}

void addBodyProcedures(std::vector<Procedure>& out, const DetailData& data, const Actor& actor,
                       const Names& names, Instant now) {
  const Complaint& complaint = data.complaint;
  const BodiesData& bodies = data.bodies;
  const QString about = complaint.number() + QStringLiteral(" · ") + complaint.title.simplified();
  const auto add = [&](StepForm form, const QString& article) {
    if (!may(form.operation.toLatin1().constData(), actor)) return;
    form.words.about = about;
    const QString words = form.words.title;
    out.push_back({words, article, std::move(form)});
  };
  const bool open = isOpen(complaint.state);
  if (auto audit = auditForm(data, actor))
    add(std::move(*audit), say(QT_TRANSLATE_NOOP("pcrm::bodies", "시행령 제17조")));
  if (open) {
    add(signatoriesForm(bodies), say(QT_TRANSLATE_NOOP("pcrm::bodies", "법 제2조")));
    if (!bodies.of_others.empty())
      add(joinForm(bodies), say(QT_TRANSLATE_NOOP("pcrm::bodies", "시행령 제6조")));
    if (bodies.group && bodies.group->signatories >= Representative::kFrom) {
      add(askForm(now), say(QT_TRANSLATE_NOOP("pcrm::bodies", "시행령 제8조")));
      add(nameForm(), say(QT_TRANSLATE_NOOP("pcrm::bodies", "시행령 제8조")));
    }
    add(guardianForm(data, names), say(QT_TRANSLATE_NOOP("pcrm::bodies", "법 제33조")));
  }
  const Objection* objection = openObjection(bodies);
  if (objection) {
    if (objection->extension_reason.isEmpty())
      add(extendForm(*objection), say(QT_TRANSLATE_NOOP("pcrm::bodies", "법 제35조")));
    add(decideForm(*objection), say(QT_TRANSLATE_NOOP("pcrm::bodies", "법 제35조")));
  } else if (complaint.legal_kind == LegalKind::kForm && complaint.state != State::kWithdrawn &&
             (complaint.state == State::kReplied || !open)) {
    add(objectionForm(), say(QT_TRANSLATE_NOOP("pcrm::bodies", "법 제35조")));
  }
  if (!bodies.planned.empty() && (open || objection))
    add(agendaForm(bodies, now), say(QT_TRANSLATE_NOOP("pcrm::bodies", "법 제32조")));
  if (const AgendaItem* item = undecided(bodies)) {
    add(opinionForm(*item, about, names), say(QT_TRANSLATE_NOOP("pcrm::bodies", "법 제32조")));
    if (seoulDate(now) >= seoulDate(item->held_at))
      add(decisionForm(*item, about), say(QT_TRANSLATE_NOOP("pcrm::bodies", "법 제32조")));
  }
}

QString word(Body body) { return inLanguage(bodyName(body)); }
QString word(AgendaWhy why) { return inLanguage(agendaWhyName(why)); }
QString word(AgendaDecision decision) { return inLanguage(agendaDecisionName(decision)); }
QString word(MeetingState state) { return inLanguage(meetingStateName(state)); }
QString word(Speaker speaker) { return inLanguage(speakerName(speaker)); }
QString word(ObjectionDecision decision) { return inLanguage(objectionDecisionName(decision)); }
QString word(CloseGround ground) { return inLanguage(ruleOf(ground).name.toString()); }

TickedComplaints::TickedComplaints(const QString& title,
                                   const std::vector<SimilarComplaint>& complaints, bool ticked,
                                   QWidget* parent)
    : QWidget(parent) {
  setMinimumWidth(520);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, theme::kStep, 0, 0);
  column->setSpacing(theme::kStep);
  auto* head = new ElidedLabel(title);
  theme::setTextStyle(head, theme::TextStyle::kCaptionStrong, theme::Ink::kSecondary);
  column->addWidget(head);
  for (const SimilarComplaint& each : complaints) {
    auto* line = new QHBoxLayout;
    line->setSpacing(2 * theme::kStep);
    auto* tick = new QCheckBox(each.number + QStringLiteral(" · ") + each.title.simplified());
    tick->setObjectName(each.id.text());
    tick->setChecked(ticked);
    line->addWidget(tick, 1);
    const ToneWords state = stateWords(each.state);
    line->addWidget(new Badge(state.text, state.tone));
    column->addLayout(line);
  }
}

QJsonArray TickedComplaints::ticked() const {
  QJsonArray ids;
  for (const QCheckBox* tick : findChildren<QCheckBox*>())
    if (tick->isChecked()) ids.append(tick->objectName());
  return ids;
}

}  // namespace pcrm
