// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/help_form.h"

#include "core/customers/customer_help.h"
#include "core/customers/customer_operations.h"

#include <QCoreApplication>

#include <algorithm>

namespace pcrm {
namespace {

QString say(const char* korean) { return QCoreApplication::translate("pcrm::help", korean); }

// The names come from core, in Korean; here they only become known to the translation.
[[maybe_unused]] constexpr const char* kCoreNames[] = {
    QT_TRANSLATE_NOOP("pcrm::help", "큰 글자"),
    QT_TRANSLATE_NOOP("pcrm::help", "휠체어 접근"),
    QT_TRANSLATE_NOOP("pcrm::help", "필담"),
    QT_TRANSLATE_NOOP("pcrm::help", "수어 통역"),
    QT_TRANSLATE_NOOP("pcrm::help", "통역"),
    QT_TRANSLATE_NOOP("pcrm::help", "대필"),
    QT_TRANSLATE_NOOP("pcrm::help", "낭독"),
    QT_TRANSLATE_NOOP("pcrm::help", "동행 안내"),
    QT_TRANSLATE_NOOP("pcrm::help", "방문 대신 전화"),
    QT_TRANSLATE_NOOP("pcrm::help", "우선 창구"),
};

QString word(Help help) { return say(helpName(help).toUtf8().constData()); }

}  // namespace

QStringList helpWords(const Customer& customer) {
  QStringList words;
  for (const Help help : helpOf(customer)) {
    const bool speaks = help == Help::kInterpreter && !customer.help_language.isEmpty();
    words << (speaks ? QStringLiteral("%1(%2)").arg(word(help), customer.help_language)
                     : word(help));
  }
  return words;
}

StepForm helpForm(const Customer& customer) {
  StepForm form{describe<SetCustomerHelp>().name(),
                {say(QT_TRANSLATE_NOOP("pcrm::help", "편의 제공")), customer.name,
                 say(QT_TRANSLATE_NOOP("pcrm::help",
                                       "무엇이 도움이 되는지만 적고 까닭은 적지 않습니다. "
                                       "(법 제11조, 시행령 제8조의2)"))},
                {}};
  const std::vector<Help> now = helpOf(customer);
  for (size_t i = 0; i < EnumCodes<Help>::kCodes.size(); ++i) {
    const auto help = static_cast<Help>(i);
    form.fields.push_back({.key = codeOf(help),
                           .label = word(help),
                           .kind = MoveField::Kind::kTick,
                           .value = std::find(now.begin(), now.end(), help) != now.end(),
                           .always = true});
    if (help != Help::kInterpreter) continue;
    form.fields.push_back(
        {.key = QStringLiteral("help_language"),
         .label = say(QT_TRANSLATE_NOOP("pcrm::help", "통역 언어")),
         .hint = say(QT_TRANSLATE_NOOP("pcrm::help", "통역에 표시했을 때: 베트남어, 중국어 …")),
         .value = customer.help_language,
         .always = true});
  }
  form.names_complaint = false;
  form.payload = [customer](const QHash<QString, QVariant>& values) {
    std::vector<Help> help;
    for (size_t i = 0; i < EnumCodes<Help>::kCodes.size(); ++i) {
      if (values.value(codeOf(static_cast<Help>(i))).toBool()) help.push_back(static_cast<Help>(i));
    }
    return QJsonObject{
        {QStringLiteral("customer"), customer.id.text()},
        {QStringLiteral("help"), helpCodes(help)},
        {QStringLiteral("help_language"), values.value(QStringLiteral("help_language")).toString()},
        {QStringLiteral("was_help"), customer.help}};
  };
  return form;
}

void askHelp(DeskContext& context, const Customer& customer, QWidget* parent,
             std::function<void(const QString& told)> done) {
  const StepForm form = helpForm(customer);
  auto* dialog = new FieldDialog(form.words, form.fields, parent);
  QObject::connect(dialog, &FieldDialog::confirmed, dialog, [&context, dialog, form, done] {
    context.perform({{form.operation, form.payload(dialog->values())}}, dialog,
                    [dialog, form, done](const DeskContext::Outcome& outcome) {
                      if (!outcome) {
                        dialog->setError(outcome.error().message);
                        return;
                      }
                      if (done) done(form.words.about + QStringLiteral(" · ") + form.words.title);
                      dialog->accept();
                    });
  });
  dialog->open();
}

}  // namespace pcrm
