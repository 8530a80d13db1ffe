// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/similar_json.h"

#include "app/cli/complaint_json.h"

#include <cmath>

namespace pcrm::cli {
namespace {

QJsonArray arrayOf(const std::vector<SimilarComplaint>& hits) {
  QJsonArray out;
  for (const SimilarComplaint& hit : hits) out.append(similarJson(hit));
  return out;
}

}  // namespace

QJsonObject similarJson(const SimilarComplaint& hit) {
  return {{QStringLiteral("id"), hit.id.text()},
          {QStringLiteral("receipt_number"), hit.number},
          {QStringLiteral("received_at"), toSeoulText(hit.received_at)},
          {QStringLiteral("title"), hit.title},
          {QStringLiteral("complainant"), hit.complainant_name},
          {QStringLiteral("state"), codeOf(hit.state)},
          {QStringLiteral("legal_kind"), codeOf(hit.legal_kind)},
          {QStringLiteral("office"), hit.office},
          {QStringLiteral("office_name"), hit.office_name},
          {QStringLiteral("department"), hit.department_name},
          {QStringLiteral("department_code"), hit.department},
          {QStringLiteral("answered"), hit.answered},
          {QStringLiteral("answer"), hit.answer},
          {QStringLiteral("completed_at"), timeJson(hit.completed_at)},
          {QStringLiteral("words"), QJsonArray::fromStringList(hit.words)},
          {QStringLiteral("score"), std::round(hit.score * 1000) / 1000},
          {QStringLiteral("same_person"), hit.same_person},
          {QStringLiteral("same_matter"), hit.same_matter},
          {QStringLiteral("near_duplicate"), hit.near_duplicate}};
}

QJsonArray similarArray(const SimilarComplaints& found) {
  QJsonArray out;
  for (const SimilarComplaint& hit : found.hits) {
    if (hit.near_duplicate || hit.same_person) out.append(similarJson(hit));
  }
  return out;
}

QJsonObject similarReport(const SimilarComplaints& found) {
  const QJsonObject same_person{
      {QStringLiteral("article"), QStringLiteral("민원 처리에 관한 법률 제23조")},
      {QStringLiteral("submissions"), found.repeat.submissions},
      {QStringLiteral("answers"), found.repeat.answers},
      {QStringLiteral("statutory"), found.repeat.statutory},
      {QStringLiteral("conditions_met"), found.repeat.conditionsMet()},
      {QStringLiteral("complaints"), arrayOf(found.samePerson())}};
  const QJsonObject other_people{
      {QStringLiteral("article"), QStringLiteral("민원 처리에 관한 법률 시행령 제6조제6항")},
      {QStringLiteral("people"), found.group.people},
      {QStringLiteral("five_or_more"), found.group.isMany()},
      {QStringLiteral("complaints"), arrayOf(found.otherPeople())}};
  return {{QStringLiteral("similar"), similarArray(found)},
          {QStringLiteral("same_person"), same_person},
          {QStringLiteral("other_people"), other_people},
          {QStringLiteral("near_duplicates"), arrayOf(found.nearDuplicates())},
          {QStringLiteral("complete"), found.complete}};
}

}  // namespace pcrm::cli
