// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/processes/process_operations.h"
#include "core/store/transaction.h"

#include <QJsonDocument>

namespace pcrm {

template <>
const Description<DefineProcess>& describe<DefineProcess>() {
  using D = DefineProcess;
  static const Description<D> d(
      "define-process", {column("handling_type", &D::handling_type, u"처리 유형"),
                         column("department", &D::department, u"부서").optional(),
                         column("name", &D::name, u"이름"), column("steps", &D::steps, u"단계"),
                         column("evaluation", &D::evaluation, u"평가").optional(),
                         column("sample_percent", &D::sample_percent, u"표본 비율").optional(),
                         column("questions", &D::questions, u"평가 질문").optional(),
                         column("satisfaction", &D::satisfaction, u"만족도 조사").optional(),
                         column("approvals", &D::approvals, u"결재선").optional()});
  return d;
}

namespace {

Result<ProcessDefinition> definitionOf(const DefineProcess& op) {
  QJsonObject json = describe<DefineProcess>().toJson(op);
  if (op.evaluation.isEmpty()) json.remove(QStringLiteral("evaluation"));
  return readProcess(json);
}

}  // namespace

Result<void> DefineProcess::check(const OperationContext& context, Reader& reader) const {
  const auto definition = definitionOf(*this);
  if (!definition) return failure(definition.error());
  bool known = false;
  for (const QJsonObject& shipped : context.rules->processes)
    known = known || shipped[u"handling_type"].toString() == handling_type;
  if (!known) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("‘%1’이라는 처리 유형은 없습니다. simple, complex, periodic, "
                                  "long_term 가운데 적으세요.")
                       .arg(handling_type));
  }
  if (!department.isEmpty() && !reader.findBy<Department>(u"code", department)) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("‘%1’ 부서가 없습니다. 부서 코드를 확인하세요.").arg(department));
  }
  return {};
}

void DefineProcess::apply(const OperationContext& context, Transaction& tx) const {
  const auto definition = definitionOf(*this);
  if (!definition) return;
  const int last =
      tx.database()
          .scalar(QStringLiteral("SELECT coalesce(max(edition), 0) FROM processes WHERE "
                                 "handling_type = ? AND department = ?"),
                  {handling_type, Codec<QString>::toSql(department)})
          .value_or(0)
          .toInt();
  const QByteArray body = QJsonDocument(toJson(*definition)).toJson(QJsonDocument::Compact);
  tx.put(Process{{context.rowId(u"process")},
                 handling_type,
                 department,
                 last + 1,
                 definition->name,
                 QString::fromUtf8(body),
                 context.at,
                 context.actor.login});
}

}  // namespace pcrm
