// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/holiday_rules.h"
#include "core/handling/answer_templates.h"
#include "core/operations/catalogue.h"
#include "core/processes/process_definition.h"
#include "core/promises/promise_queries.h"

#include <QJsonDocument>

namespace pcrm {

Result<Rules> loadRules(const std::function<QByteArray(const QString&)>& read) {
  const auto text = [&read](const char* name) {
    return QString::fromUtf8(read(QLatin1String(name)));
  };
  auto holidays = holidaysByRule(text("calendar/announced.tsv"));
  if (!holidays) return failure(holidays.error());
  auto classification = parseClassificationTables(text("classification/rules.tsv"),
                                                  text("classification/legal_kinds.tsv"),
                                                  text("offices/departments.tsv"));
  if (!classification) return failure(classification.error());
  Rules rules{std::move(*holidays), OfficeHours{}, std::move(*classification)};
  for (const char* type : {"simple", "complex", "periodic", "long_term"}) {
    const QString name = QStringLiteral("processes/%1.json").arg(QLatin1String(type));
    rules.processes.push_back(QJsonDocument::fromJson(read(name)).object());
    const auto process = readProcess(rules.processes.back());
    if (!process) return failure(process.error());
  }
  rules.strike_rule =
      QJsonDocument::fromJson(read(QStringLiteral("processes/strike_rule.json"))).object();
  const auto strikes = readStrikeRule(rules.strike_rule);
  if (!strikes) return failure(strikes.error());
  rules.answer_templates = text("processes/answer_templates.tsv");
  const auto templates = parseAnswerTemplates(rules.answer_templates);
  if (!templates) return failure(templates.error());
  return rules;
}

}  // namespace pcrm
