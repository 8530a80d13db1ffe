// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handling/answer_templates.h"

#include "core/classification/tsv.h"
#include "core/offices/office.h"

namespace pcrm {

Result<std::vector<AnswerTemplate>> parseAnswerTemplates(const QString& text) {
  const auto rows = tsv::parse(text, QStringLiteral("답변 양식"), 4);
  if (!rows) return failure(rows.error());
  std::vector<AnswerTemplate> out;
  for (const tsv::Row& row : *rows) {
    QString answer = row.fields[3];
    out.push_back({row.fields[0], row.fields[1], row.fields[2],
                   answer.replace(QStringLiteral("\\n"), QStringLiteral("\n"))});
  }
  return out;
}

QString filledAnswer(const QString& text, const Complaint& complaint, Reader& reader) {
  const auto department = reader.findBy<Department>(u"code", complaint.department);
  const auto user = reader.findBy<User>(u"login", complaint.assignee);
  const std::vector<std::pair<QString, QString>> places{
      {QStringLiteral("{민원인}"), complaint.complainant_name},
      {QStringLiteral("{제목}"), complaint.title.simplified()},
      {QStringLiteral("{접수번호}"), complaint.number()},
      {QStringLiteral("{접수일}"), toDisplayText(seoulDate(complaint.received_at))},
      {QStringLiteral("{부서}"), department ? department->name : QString()},
      {QStringLiteral("{전화}"), department ? department->phone : QString()},
      {QStringLiteral("{담당자}"), user ? user->name : QString()}};
  QString out = text;
  for (const auto& [place, value] : places) {
    if (value.isEmpty()) out.replace(u' ' + place, QString());
    out.replace(place, value);
  }
  return out.trimmed();
}

}  // namespace pcrm
