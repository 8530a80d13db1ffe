// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/classification/rules.h"

#include "core/classification/tsv.h"
#include "core/text/normal_form.h"

#include <algorithm>
#include <set>

namespace pcrm {
namespace {

const QString& tableName() {
  static const QString kName = QStringLiteral("분류 규칙");
  return kName;
}

QStringList split(const char* words) { return QString::fromLatin1(words).split(QLatin1Char(' ')); }

QStringList normalAlternatives(const QString& field) {
  QStringList words = tsv::alternatives(field);
  for (QString& word : words) word = normalForm(word);
  return words;
}

Result<std::vector<RuleOutcome>> parseOutcomes(const tsv::Row& row) {
  std::vector<RuleOutcome> outcomes;
  for (const QString& part : row.fields[1].split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
    const auto field = proposalFieldFromCode(part.section(QLatin1Char('='), 0, 0));
    const QString value = part.section(QLatin1Char('='), 1);
    const QStringList known = field ? valuesOf(*field) : QStringList();
    if (!field || value.isEmpty() || (!known.isEmpty() && !known.contains(value))) {
      return tsv::lineError(
          tableName(), row.line,
          QStringLiteral(
              "없는 항목이나 값입니다: \"%1\". 표 머리의 설명에 있는 것으로 고쳐 주십시오.")
              .arg(part));
    }
    outcomes.push_back({*field, value});
  }
  if (outcomes.empty())
    return tsv::lineError(tableName(), row.line, QStringLiteral("결과를 적어 주십시오."));
  return outcomes;
}

Result<Rule> parseRule(const tsv::Row& row) {
  const QStringList& f = row.fields;
  Rule rule{f[0], {}, 0, {}, normalAlternatives(f[4]), f[5]};
  auto outcomes = parseOutcomes(row);
  if (!outcomes) return failure(outcomes.error());
  rule.outcomes = std::move(*outcomes);
  bool is_number = false;
  rule.weight = f[2].toDouble(&is_number);
  if (!is_number || !(rule.weight > 0 && rule.weight <= 10)) {
    return tsv::lineError(tableName(), row.line,
                          QStringLiteral("무게를 0보다 크고 10 이하인 수로 적어 주십시오."));
  }
  for (const QString& group : f[3].split(QLatin1Char('+'))) {
    rule.groups.push_back(normalAlternatives(group));
    if (rule.groups.back().isEmpty()) {
      return tsv::lineError(tableName(), row.line, QStringLiteral("찾을 낱말을 적어 주십시오."));
    }
  }
  if (rule.id.isEmpty())
    return tsv::lineError(tableName(), row.line, QStringLiteral("규칙의 이름을 적어 주십시오."));
  if (rule.test.isEmpty())
    return tsv::lineError(tableName(), row.line, QStringLiteral("시험할 문장을 적어 주십시오."));
  return rule;
}

}  // namespace

QString codeOf(ProposalField field) {
  switch (field) {
    case ProposalField::kHandlingType:
      return QStringLiteral("handling_type");
    case ProposalField::kLegalKind:
      return QStringLiteral("legal_kind");
    case ProposalField::kDepartment:
      return QStringLiteral("department");
    case ProposalField::kScope:
      return QStringLiteral("scope");
    case ProposalField::kPersistence:
      return QStringLiteral("persistence");
  }
  return {};
}

std::optional<ProposalField> proposalFieldFromCode(const QString& code) {
  for (const ProposalField field : kProposalFields) {
    if (codeOf(field) == code) return field;
  }
  return std::nullopt;
}

QStringList valuesOf(ProposalField field) {
  switch (field) {
    case ProposalField::kHandlingType:
      return split("simple complex periodic long_term");
    case ProposalField::kLegalKind:
      return split("form legal_inquiry inquiry proposal grievance consultation other");
    case ProposalField::kDepartment:
      return {};
    case ProposalField::kScope:
      return split("individual group public");
    case ProposalField::kPersistence:
      return split("one_off recurring lasting");
  }
  return {};
}

Result<RuleTable> RuleTable::parse(const QString& text) {
  const auto rows = tsv::parse(text, tableName(), 6);
  if (!rows) return failure(rows.error());
  RuleTable table;
  std::set<QString> ids;
  for (const tsv::Row& row : *rows) {
    auto rule = parseRule(row);
    if (!rule) return failure(rule.error());
    if (!ids.insert(rule->id).second) {
      return tsv::lineError(
          tableName(), row.line,
          QStringLiteral("같은 이름의 규칙이 두 번 나옵니다: \"%1\". 하나의 이름을 바꿔 주십시오.")
              .arg(rule->id));
    }
    table.rules_.push_back(std::move(*rule));
  }
  return table;
}

void RuleTable::addKeywords(const DepartmentTable& departments) {
  for (const DepartmentEntry& department : departments.departments()) {
    for (const QString& keyword : department.keywords) {
      rules_.push_back({QStringLiteral("부서:%1").arg(department.code),
                        {{ProposalField::kDepartment, department.code}},
                        1,
                        {{normalForm(keyword)}},
                        {},
                        {}});
    }
  }
}

RuleText::RuleText(QString normal) : normal_(std::move(normal)) {
  for (qsizetype i = 1; i < normal_.size(); ++i) pairs_.set(bucketOf(normal_[i - 1], normal_[i]));
}

bool RuleText::mayContain(QStringView word) const {
  const auto size = word.size();
  return size < 2 || (pairs_.test(bucketOf(word[0], word[1])) &&
                      pairs_.test(bucketOf(word[size - 2], word[size - 1])));
}

bool RuleText::contains(const QString& word) const {
  if (mayContain(word) && normal_.contains(word)) return true;
  if (!word.contains(QLatin1Char(' '))) return false;
  const QString joined = QString(word).remove(QLatin1Char(' '));
  return mayContain(joined) && normal_.contains(joined);
}

std::optional<QStringList> matchedWords(const Rule& rule, const RuleText& text) {
  QStringList found;
  for (const QStringList& group : rule.groups) {
    const auto word = std::find_if(group.begin(), group.end(),
                                   [&](const QString& w) { return text.contains(w); });
    if (word == group.end()) return std::nullopt;
    found << *word;
  }
  const bool excluded = std::any_of(rule.unless.begin(), rule.unless.end(),
                                    [&](const QString& w) { return text.contains(w); });
  if (excluded) return std::nullopt;
  found.removeDuplicates();
  return found;
}

}  // namespace pcrm
