// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meeting_forms.h"

#include "ui/complaints/body_procedures.h"

#include <QCoreApplication>

namespace pcrm {
namespace {

using Kind = MoveField::Kind;
using Values = QHash<QString, QVariant>;

QString say(const char* korean) { return QCoreApplication::translate("pcrm::meetings", korean); }

MoveField field(const char* key, const QString& label, Kind kind, const QVariant& value,
                bool required) {
  return {.key = QLatin1String(key),
          .label = label,
          .kind = kind,
          .value = value,
          .required = required,
          .always = true};
}

QString textOf(const Values& values, const char* key) {
  return values.value(QLatin1String(key)).toString();
}

StepForm ofMeeting(StepForm form, const Meeting& meeting, const char* key) {
  form.names_complaint = false;
  form.words.about = word(meeting.body) + QStringLiteral(" · ") + toDisplayText(meeting.held_at);
  form.payload = [id = meeting.id.text(), key](const Values& values) {
    return QJsonObject{{QStringLiteral("meeting"), id}, {QLatin1String(key), textOf(values, key)}};
  };
  return form;
}

}  // namespace

StepForm planForm(Instant now) {
  constexpr int kDays = 7;
  MoveField body = field("body", say(QT_TRANSLATE_NOOP("pcrm::meetings", "회의체")), Kind::kChoice,
                         codeOf(Body::kWorkingCouncil), true);
  for (const Body each : {Body::kWorkingCouncil, Body::kMediationCommittee})
    body.choices.push_back({word(each) + u' ' + bodyArticle(each), codeOf(each)});
  StepForm form{
      QStringLiteral("plan-meeting"),
      {say(QT_TRANSLATE_NOOP("pcrm::meetings", "회의 소집")),
       {},
       say(QT_TRANSLATE_NOOP("pcrm::meetings",
                             "실무심의회는 관계 부서가 복합민원을, 조정위원회는 장기·반복·다수인 "
                             "민원과 이의신청을 봅니다."))},
      {body,
       field("day", say(QT_TRANSLATE_NOOP("pcrm::meetings", "날")), Kind::kDate,
             seoulDate(now).addDays(kDays), true),
       field("time", say(QT_TRANSLATE_NOOP("pcrm::meetings", "시각")), Kind::kLine,
             QStringLiteral("15:00"), true),
       field("place", say(QT_TRANSLATE_NOOP("pcrm::meetings", "장소")), Kind::kLine, QString(),
             false),
       field("chair", say(QT_TRANSLATE_NOOP("pcrm::meetings", "위원장")), Kind::kLine, QString(),
             false)},
      [](const Values& values) {
        return QJsonObject{{QStringLiteral("body"), textOf(values, "body")},
                           {QStringLiteral("held_at"),
                            values.value(QStringLiteral("day")).toDate().toString(Qt::ISODate) +
                                u'T' + textOf(values, "time").trimmed()},
                           {QStringLiteral("place"), textOf(values, "place")},
                           {QStringLiteral("chair"), textOf(values, "chair")}};
      }};
  form.names_complaint = false;
  return form;
}

StepForm minutesForm(const Meeting& meeting) {
  return ofMeeting({QStringLiteral("record-minutes"),
                    {say(QT_TRANSLATE_NOOP("pcrm::meetings", "회의록 적기"))},
                    {field("minutes", say(QT_TRANSLATE_NOOP("pcrm::meetings", "회의록")),
                           Kind::kText, meeting.minutes, true)}},
                   meeting, "minutes");
}

StepForm cancelForm(const Meeting& meeting) {
  return ofMeeting({QStringLiteral("cancel-meeting"),
                    {say(QT_TRANSLATE_NOOP("pcrm::meetings", "회의 취소"))},
                    {field("reason", say(QT_TRANSLATE_NOOP("pcrm::meetings", "사유")), Kind::kText,
                           QString(), true)}},
                   meeting, "reason");
}

}  // namespace pcrm
