// SPDX-License-Identifier: GPL-3.0-or-later
// The procedures that are about people: what helps the complainant, and who lets a matter pass
// without a task.
#include "core/customers/customer_operations.h"
#include "core/handling/handling_operations.h"
#include "core/text/hangul.h"
#include "ui/complaints/complaint_actions.h"
#include "ui/complaints/help_form.h"
#include "ui/complaints/procedures.h"

#include <QCoreApplication>

namespace pcrm {
namespace {

QString say(const char* korean) { return QCoreApplication::translate("pcrm::people", korean); }

StepForm waiverForm(const DetailData& data, const QString& step) {
  MoveField note{.key = QStringLiteral("note"),
                 .label = say(QT_TRANSLATE_NOOP("pcrm::people", "과제로 하지 않는 까닭")),
                 .kind = MoveField::Kind::kText,
                 .value = QString(),
                 .required = true,
                 .always = true};
  return {describe<MarkStep>().name(),
          {say(QT_TRANSLATE_NOOP("pcrm::people", "과제 없이 진행")),
           data.complaint.number() + QStringLiteral(" · ") + data.complaint.title.simplified(),
           say(QT_TRANSLATE_NOOP("pcrm::people",
                                 "되풀이되거나 오래 걸리는 일을 과제로 묶지 않고 끝냅니다."))},
          {note},
          [step](const QHash<QString, QVariant>& values) {
            return QJsonObject{
                {QStringLiteral("step"), step},
                {QStringLiteral("note"), values.value(QStringLiteral("note")).toString()}};
          }};
}

}  // namespace

void addPeopleProcedures(const DetailData& data, const Actor& actor, std::vector<Procedure>& to) {
  if (data.customer && SetCustomerHelp::kRoles.contains(actor.role)) {
    to.push_back({say(QT_TRANSLATE_NOOP("pcrm::people", "편의 제공")),
                  say(QT_TRANSLATE_NOOP("pcrm::people", "법 제11조")), helpForm(*data.customer)});
  }
  const bool leads = actor.role == Role::kTeamLead || actor.role == Role::kAdministrator;
  if (!leads || !isOpen(data.complaint.state)) return;
  for (const StepStatus& status : data.course.status.steps) {
    if (status.step.kind != StepKind::kTask || status.done) continue;
    to.push_back({say(QT_TRANSLATE_NOOP("pcrm::people", "과제 없이 진행")), QString(),
                  waiverForm(data, status.step.code)});
  }
}

}  // namespace pcrm
