// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/move_fields.h"

#include "core/calendar/period.h"
#include "core/complaints/complaint_operations.h"
#include "ui/complaints/complaint_words.h"

#include <QCoreApplication>

namespace pcrm {
namespace {

using Kind = MoveField::Kind;

constexpr int kUsualDays = 10;  // Of a batch; for one complaint the dialog knows the calendar.

QString say(const char* korean) { return QCoreApplication::translate("pcrm::move", korean); }

MoveField reasonField(const QString& hint) {
  return {.key = QStringLiteral("reason"),
          .label = say(QT_TRANSLATE_NOOP("pcrm::move", "사유")),
          .kind = Kind::kText,
          .hint = hint,
          .required = true};
}

template <class E>
MoveField enumField(const QString& key, const QString& label, E current) {
  MoveField field{.key = key, .label = label, .kind = Kind::kChoice, .value = codeOf(current)};
  for (size_t i = 0; i < EnumCodes<E>::kCodes.size(); ++i) {
    const auto value = static_cast<E>(i);
    field.choices.push_back({word(value), codeOf(value)});
  }
  return field;
}

MoveField assigneeField(const Complaint* complaint, const Actor& actor, const Names& names) {
  MoveField field{.key = QStringLiteral("assignee"),
                  .label = say(QT_TRANSLATE_NOOP("pcrm::move", "담당자")),
                  .kind = Kind::kChoice,
                  .value = actor.login,
                  .always = true};
  field.choices.push_back(
      {say(QT_TRANSLATE_NOOP("pcrm::move", "%1 (나)")).arg(actor.name), actor.login});
  // Those who can see it come first.
  for (const bool near : {true, false}) {
    for (const User& user : names.people) {
      if (user.login == actor.login || !kCaseRoles.contains(user.role)) continue;
      const bool sees = complaint
                            ? user.actor().sees(complaint->office, complaint->department)
                            : user.office == actor.office || user.department == actor.department;
      if (sees != near) continue;
      const QString place =
          user.department.isEmpty() ? names.office(user.office) : names.department(user.department);
      field.choices.push_back({QStringLiteral("%1 · %2").arg(user.name, place), user.login});
    }
  }
  field.choices.push_back({say(QT_TRANSLATE_NOOP("pcrm::move", "담당 없음 · 부서 공동")), {}});
  if (complaint && complaint->assignee == actor.login && field.choices.size() > 2)
    field.value = field.choices[1].value;
  return field;
}

std::vector<MoveField> transferFields(const Complaint* complaint, const Names& names) {
  MoveField department{.key = QStringLiteral("department"),
                       .label = say(QT_TRANSLATE_NOOP("pcrm::move", "받을 부서")),
                       .kind = Kind::kChoice,
                       .hint = say(QT_TRANSLATE_NOOP("pcrm::move", "부서를 고르십시오")),
                       .required = true,
                       .always = true};
  for (const Department& d : names.departments) department.choices.push_back({d.name, d.code});
  MoveField office{.key = QStringLiteral("office"),
                   .label = say(QT_TRANSLATE_NOOP("pcrm::move", "받을 기관")),
                   .kind = Kind::kChoice,
                   .value = QString()};
  office.choices.push_back({complaint ? say(QT_TRANSLATE_NOOP("pcrm::move", "그대로 (%1)"))
                                            .arg(names.office(complaint->office))
                                      : say(QT_TRANSLATE_NOOP("pcrm::move", "그대로")),
                            {}});
  for (const Office& o : names.offices) office.choices.push_back({o.name, o.code});
  return {department, office,
          reasonField(say(QT_TRANSLATE_NOOP("pcrm::move", "왜 그 부서의 일인지")))};
}

std::vector<MoveField> extendFields(const Complaint* complaint) {
  MoveField period{.key = QStringLiteral("period"),
                   .label = say(QT_TRANSLATE_NOOP("pcrm::move", "연장 기간")),
                   .kind = Kind::kChoice,
                   .value = QString()};
  const auto own = complaint ? parsePeriod(complaint->period) : std::nullopt;
  if (own) {
    period.choices.push_back(
        {say(QT_TRANSLATE_NOOP("pcrm::move", "처리 기간만큼 (%1)")).arg(toDisplayText(*own)), {}});
    for (int amount = own->amount - 1; amount >= 1; --amount) {
      const Period shorter{amount, own->unit};
      period.choices.push_back({toDisplayText(shorter), toText(shorter)});
    }
  } else {
    period.choices.push_back({say(QT_TRANSLATE_NOOP("pcrm::move", "처리 기간만큼")), {}});
  }
  std::vector<MoveField> fields{
      period, reasonField(say(QT_TRANSLATE_NOOP("pcrm::move", "부득이한 사정과 끝낼 날짜")))};
  if (complaint && complaint->extension_count > 0) {
    fields.push_back({.key = QStringLiteral("consent"),
                      .label = say(QT_TRANSLATE_NOOP(
                          "pcrm::move", "민원인이 두 번째 연장에 동의했습니다 (시행령 제21조)")),
                      .kind = Kind::kTick,
                      .value = false,
                      .always = true});
  }
  return fields;
}

std::vector<MoveField> classifyFields(const Complaint& complaint) {
  MoveField period{.key = QStringLiteral("period"),
                   .label = say(QT_TRANSLATE_NOOP("pcrm::move", "처리 기간")),
                   .kind = Kind::kChoice,
                   .value = complaint.period};
  bool known = complaint.period.isEmpty();
  if (known) {
    period.choices.push_back(
        {say(QT_TRANSLATE_NOOP("pcrm::move", "정하지 않음 (법정 구분을 따름)")), {}});
  }
  for (const char* text : {"3h", "1d", "2d", "3d", "4d", "5d", "7d", "10d", "14d", "15d", "20d",
                           "30d", "1mo", "2mo"}) {
    const QString value = QLatin1String(text);
    known = known || value == complaint.period;
    period.choices.push_back({toDisplayText(parsePeriod(value).value_or(Period{})), value});
  }
  if (const auto own = parsePeriod(complaint.period); own && !known)
    period.choices.insert(period.choices.begin(), {toDisplayText(*own), complaint.period});
  return {enumField(QStringLiteral("handling_type"),
                    say(QT_TRANSLATE_NOOP("pcrm::move", "처리 유형")), complaint.handling_type),
          enumField(QStringLiteral("legal_kind"), say(QT_TRANSLATE_NOOP("pcrm::move", "법정 구분")),
                    complaint.legal_kind),
          enumField(QStringLiteral("scope"), say(QT_TRANSLATE_NOOP("pcrm::move", "범위")),
                    complaint.scope),
          enumField(QStringLiteral("persistence"), say(QT_TRANSLATE_NOOP("pcrm::move", "지속")),
                    complaint.persistence),
          period};
}

std::vector<MoveField> correctFields(const Complaint& complaint) {
  const auto line = [](const char* key, const QString& label, const QString& value) {
    return MoveField{.key = QLatin1String(key), .label = label, .value = value};
  };
  std::vector<MoveField> fields{
      line("title", say(QT_TRANSLATE_NOOP("pcrm::move", "제목")), complaint.title),
      line("body", say(QT_TRANSLATE_NOOP("pcrm::move", "내용")), complaint.body),
      line("complainant_name", say(QT_TRANSLATE_NOOP("pcrm::move", "민원인")),
           complaint.complainant_name),
      line("complainant_phone", say(QT_TRANSLATE_NOOP("pcrm::move", "전화번호")),
           complaint.complainant_phone),
      line("complainant_address", say(QT_TRANSLATE_NOOP("pcrm::move", "주소")),
           complaint.complainant_address)};
  fields[0].required = true;
  fields[1].kind = Kind::kText;
  return fields;
}

MoveField textField(const char* key, const QString& label, const QString& hint, bool required,
                    const QString& value = {}) {
  return {.key = QLatin1String(key),
          .label = label,
          .kind = Kind::kText,
          .hint = hint,
          .value = value,
          .required = required,
          .always = true};
}

}  // namespace

std::vector<MoveField> fieldsOf(Move move, const Complaint* complaint, const Actor& actor,
                                const Names& names, Instant now) {
  const Complaint empty;
  const Complaint& of = complaint ? *complaint : empty;
  const QString answer = say(QT_TRANSLATE_NOOP("pcrm::move", "답변"));
  switch (move) {
    case Move::kCorrect:
      return correctFields(of);
    case Move::kClassify:
      return classifyFields(of);
    case Move::kAssign:
      return {assigneeField(complaint, actor, names)};
    case Move::kTransfer:
      return transferFields(complaint, names);
    case Move::kAddNote:
      return {textField("note", say(QT_TRANSLATE_NOOP("pcrm::move", "메모")),
                        say(QT_TRANSLATE_NOOP("pcrm::move", "동료가 알아야 할 것")), true)};
    case Move::kRequestSupplement:
      return {
          textField("what", say(QT_TRANSLATE_NOOP("pcrm::move", "보완할 것")),
                    say(QT_TRANSLATE_NOOP("pcrm::move", "무엇을 어떻게 보완해야 하는지")), true),
          {.key = QStringLiteral("due_on"),
           .label = say(QT_TRANSLATE_NOOP("pcrm::move", "언제까지")),
           .kind = Kind::kDate,
           .value = seoulDate(now).addDays(kUsualDays),
           .always = true}};
    case Move::kRecordSupplement:
      return {textField("note", say(QT_TRANSLATE_NOOP("pcrm::move", "받은 것")),
                        say(QT_TRANSLATE_NOOP("pcrm::move", "무엇이 왔는지 (비워도 됩니다)")),
                        false)};
    case Move::kExtend:
      return extendFields(complaint);
    case Move::kReply:
      return {textField("answer", answer,
                        say(QT_TRANSLATE_NOOP("pcrm::move", "민원인에게 알릴 처리 결과")), true,
                        of.answer)};
    case Move::kComplete: {
      const bool answered = !complaint || of.state == State::kReplied;
      return {textField("answer", answer,
                        answered
                            ? say(QT_TRANSLATE_NOOP("pcrm::move", "고칠 것이 없으면 비워 두십시오"))
                            : say(QT_TRANSLATE_NOOP("pcrm::move", "민원인에게 알린 처리 결과")),
                        !answered)};
    }
    case Move::kClose:
      return {
          reasonField(say(QT_TRANSLATE_NOOP("pcrm::move", "근거 조문과 사유 (법 제21조·제23조)")))};
    case Move::kWithdraw:
      return {reasonField(say(QT_TRANSLATE_NOOP("pcrm::move", "민원인이 언제 어떻게 취하했는지")))};
    case Move::kReopen:
      return {reasonField(say(QT_TRANSLATE_NOOP("pcrm::move", "왜 다시 여는지")))};
  }
  return {};
}

QJsonObject payloadOf(Move move, const Complaint* complaint, const std::vector<MoveField>& fields,
                      const QHash<QString, QVariant>& values) {
  QJsonObject payload;
  if (complaint) payload[QStringLiteral("complaint")] = complaint->id.text();
  for (const MoveField& field : fields) {
    const QVariant value = values.value(field.key, field.value);
    if (value == field.value && !field.always) continue;
    if (field.kind == Kind::kTick) {
      payload[field.key] = value.toBool();
    } else if (field.kind == Kind::kDate) {
      if (value.toDate().isValid()) payload[field.key] = value.toDate().toString(Qt::ISODate);
    } else {
      payload[field.key] = value.toString();
    }
    if (move == Move::kCorrect)
      payload[QStringLiteral("was_") + field.key] = field.value.toString();
  }
  if (move == Move::kAssign && complaint)
    payload[QStringLiteral("was_assignee")] = complaint->assignee;
  return payload;
}

QString noteOf(Move move, const Complaint* complaint) {
  switch (move) {
    case Move::kRequestSupplement:
      return say(QT_TRANSLATE_NOOP("pcrm::move", "보완이 올 때까지 처리 기한의 시계가 멈춥니다."));
    case Move::kRecordSupplement:
      return say(QT_TRANSLATE_NOOP("pcrm::move", "처리 기한의 시계가 다시 갑니다."));
    case Move::kComplete:
      return complaint && complaint->state != State::kReplied
                 ? say(QT_TRANSLATE_NOOP("pcrm::move", "답변과 완료를 한 번에 적습니다."))
                 : QString();
    case Move::kClassify:
      return say(
          QT_TRANSLATE_NOOP("pcrm::move", "법정 구분이나 기간을 바꾸면 처리 기한도 바뀝니다."));
    case Move::kReply:
      return say(QT_TRANSLATE_NOOP("pcrm::move", "답변한 뒤 확인되면 완료로 끝냅니다."));
    default:
      return {};
  }
}

}  // namespace pcrm
