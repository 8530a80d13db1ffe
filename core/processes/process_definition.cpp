// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/processes/process_definition.h"

#include <QSet>

#include <algorithm>

namespace pcrm {
namespace {

tl::unexpected<Error> wrong(const QString& sentence) {
  return failure(ErrorCode::kInvalid, sentence);
}

template <CodedEnum E>
Result<E> codeIn(const QJsonObject& json, const char* key, QStringView what) {
  const QString code = json.value(QLatin1String(key)).toString();
  const auto value = enumFromCode<E>(code);
  if (value) return *value;
  QStringList codes;
  for (const char* each : EnumCodes<E>::kCodes) codes << QLatin1String(each);
  return wrong(
      QStringLiteral("처리 과정의 %1 항목에 적힌 ‘%2’ 대신 다음 가운데 하나를 적으세요: %3")
          .arg(what, code, codes.join(QStringLiteral(", "))));
}

Result<ProcessStep> readStep(const QJsonObject& json) {
  ProcessStep step;
  step.code = json[u"code"].toString();
  step.name = json[u"name"].toString();
  if (step.code.isEmpty() || step.name.isEmpty())
    return wrong(QStringLiteral("처리 과정의 단계마다 코드와 이름을 적으세요."));
  const auto kind = codeIn<StepKind>(json, "kind", u"단계 종류");
  if (!kind) return failure(kind.error());
  step.kind = *kind;
  const auto by = json.contains(u"by") ? codeIn<StepBy>(json, "by", u"단계를 하는 사람")
                                       : Result<StepBy>(StepBy::kAnyone);
  if (!by) return failure(by.error());
  step.by = *by;
  step.state = json[u"state"].toString();
  step.required = json[u"required"].toBool();
  return step;
}

Result<ApprovalChain> readChain(const QJsonObject& json) {
  ApprovalChain chain;
  chain.legal_kind = json[u"legal_kind"].toString();
  for (const QJsonValue& level : json[u"levels"].toArray()) {
    const auto position = enumFromCode<Position>(level.toString());
    if (!position || *position == Position::kNone) {
      return wrong(QStringLiteral("결재선에 적힌 ‘%1’은(는) 직위가 아닙니다. officer, "
                                  "section_chief, director, vice_mayor, mayor 가운데 적으세요.")
                       .arg(level.toString()));
    }
    if (!chain.levels.empty() && chain.levels.back() >= *position)
      return wrong(QStringLiteral("결재선은 낮은 직위에서 높은 직위로 적으세요."));
    chain.levels.push_back(*position);
  }
  if (chain.levels.empty()) return wrong(QStringLiteral("결재선에 직위를 하나 이상 적으세요."));
  return chain;
}

}  // namespace

const ProcessStep* ProcessDefinition::stepOf(StepKind kind) const {
  const auto found = std::find_if(steps.begin(), steps.end(),
                                  [kind](const ProcessStep& step) { return step.kind == kind; });
  return found == steps.end() ? nullptr : &*found;
}

std::vector<Position> ProcessDefinition::chainOf(const QString& legal_kind) const {
  const ApprovalChain* general = nullptr;
  for (const ApprovalChain& chain : approvals) {
    if (chain.legal_kind.isEmpty()) general = &chain;
    if (!chain.legal_kind.isEmpty() && chain.legal_kind == legal_kind) return chain.levels;
  }
  return general ? general->levels : std::vector<Position>{};
}

Result<ProcessDefinition> readProcess(const QJsonObject& json) {
  ProcessDefinition process;
  process.handling_type = json[u"handling_type"].toString();
  if (process.handling_type.isEmpty())
    return wrong(QStringLiteral("처리 과정이 어느 처리 유형의 것인지 적으세요."));
  process.department = json[u"department"].toString();
  process.name = json[u"name"].toString().trimmed();
  if (process.name.isEmpty()) return wrong(QStringLiteral("처리 과정의 이름을 적으세요."));
  QSet<QString> codes;
  for (const QJsonValue& value : json[u"steps"].toArray()) {
    const auto step = readStep(value.toObject());
    if (!step) return failure(step.error());
    if (codes.contains(step->code))
      return wrong(QStringLiteral("단계 코드 ‘%1’이(가) 두 번 나옵니다.").arg(step->code));
    if (step->kind != StepKind::kCheck && process.stepOf(step->kind)) {
      return wrong(QStringLiteral("‘%1’ 단계와 같은 종류의 단계가 이미 있습니다. 손으로 확인하는 "
                                  "단계는 check로 적으세요.")
                       .arg(step->name));
    }
    codes.insert(step->code);
    process.steps.push_back(*step);
  }
  const ProcessStep* answer = process.stepOf(StepKind::kAnswer);
  if (!answer || !answer->required) {
    return wrong(
        QStringLiteral("결과는 민원인에게 알려야 합니다(법 제27조). 답변 단계를 필수로 넣으세요."));
  }
  if (json.contains(u"evaluation")) {
    const auto kind = codeIn<EvaluationKind>(json, "evaluation", u"평가");
    if (!kind) return failure(kind.error());
    process.evaluation = *kind;
  }
  process.sample_percent = json[u"sample_percent"].toInt();
  if (process.sample_percent < 0 || process.sample_percent > 100)
    return wrong(QStringLiteral("표본의 비율은 0에서 100 사이로 적으세요."));
  for (const QJsonValue& question : json[u"questions"].toArray())
    process.questions << question.toString();
  process.satisfaction = json[u"satisfaction"].toBool();
  for (const QJsonValue& value : json[u"approvals"].toArray()) {
    const auto chain = readChain(value.toObject());
    if (!chain) return failure(chain.error());
    process.approvals.push_back(*chain);
  }
  if (process.stepOf(StepKind::kApproval) && process.approvals.empty())
    return wrong(QStringLiteral("결재 단계가 있으면 결재선도 적으세요."));
  return process;
}

QJsonObject toJson(const ProcessDefinition& process) {
  QJsonArray steps;
  for (const ProcessStep& step : process.steps) {
    steps.append(QJsonObject{{QStringLiteral("code"), step.code},
                             {QStringLiteral("name"), step.name},
                             {QStringLiteral("kind"), codeOf(step.kind)},
                             {QStringLiteral("by"), codeOf(step.by)},
                             {QStringLiteral("state"), step.state},
                             {QStringLiteral("required"), step.required}});
  }
  QJsonArray approvals;
  for (const ApprovalChain& chain : process.approvals) {
    QJsonArray levels;
    for (const Position level : chain.levels) levels.append(codeOf(level));
    approvals.append(QJsonObject{{QStringLiteral("legal_kind"), chain.legal_kind},
                                 {QStringLiteral("levels"), levels}});
  }
  return {{QStringLiteral("handling_type"), process.handling_type},
          {QStringLiteral("department"), process.department},
          {QStringLiteral("name"), process.name},
          {QStringLiteral("steps"), steps},
          {QStringLiteral("evaluation"), codeOf(process.evaluation)},
          {QStringLiteral("sample_percent"), process.sample_percent},
          {QStringLiteral("questions"), QJsonArray::fromStringList(process.questions)},
          {QStringLiteral("satisfaction"), process.satisfaction},
          {QStringLiteral("approvals"), approvals}};
}

QString positionName(Position position) {
  switch (position) {
    case Position::kNone:
      return QStringLiteral("정해지지 않음");
    case Position::kOfficer:
      return QStringLiteral("담당");
    case Position::kSectionChief:
      return QStringLiteral("과장");
    case Position::kDirector:
      return QStringLiteral("국장");
    case Position::kViceMayor:
      return QStringLiteral("부시장");
    case Position::kMayor:
      return QStringLiteral("시장");
  }
  return {};
}

}  // namespace pcrm
