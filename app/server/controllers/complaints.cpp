// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/controllers/controllers.h"
#include "core/complaints/complaint_queries.h"

namespace pcrm {
namespace {

constexpr int kMostListed = 500;
constexpr int kUsuallyListed = 50;

QJsonObject toJson(const ComplaintSummary& row) {
  return {{QStringLiteral("id"), row.id.text()},
          {QStringLiteral("receipt_number"), row.number},
          {QStringLiteral("received_at"), row.received_at.ms},
          {QStringLiteral("title"), row.title},
          {QStringLiteral("state"), codeOf(row.state)},
          {QStringLiteral("legal_kind"), codeOf(row.legal_kind)},
          {QStringLiteral("handling_type"), codeOf(row.handling_type)},
          {QStringLiteral("department"), row.department},
          {QStringLiteral("office"), row.office},
          {QStringLiteral("due_at"),
           row.due_at ? QJsonValue(row.due_at->ms) : QJsonValue(QJsonValue::Null)},
          {QStringLiteral("complainant"), row.complainant_name}};
}

QJsonObject toJson(const TimelineEntry& entry) {
  return {
      {QStringLiteral("at"), entry.at.ms},        {QStringLiteral("operation"), entry.operation},
      {QStringLiteral("actor"), entry.actor},     {QStringLiteral("actor_name"), entry.actor_name},
      {QStringLiteral("summary"), entry.summary}, {QStringLiteral("detail"), entry.detail}};
}

Result<ComplaintFilter> filterOf(const Call& call) {
  const QHash<QString, QString>& query = call.request.query;
  ComplaintFilter filter;
  filter.seen_by = call.actor;
  filter.office = query.value(QStringLiteral("office"));
  filter.search = query.value(QStringLiteral("search"));
  const QString state = query.value(QStringLiteral("state"));
  if (state.isEmpty()) return filter;
  filter.state = enumFromCode<State>(state);
  if (filter.state) return filter;
  return failure(ErrorCode::kInvalid,
                 QStringLiteral("‘%1’이라는 상태는 없습니다. 상태를 확인하세요.").arg(state));
}

HttpAnswer list(Call& call) {
  const auto filter = filterOf(call);
  if (!filter) return problemOf(filter.error());
  const auto limit =
      numberOf(call.request, QStringLiteral("limit"), 1, kMostListed, kUsuallyListed);
  if (!limit) return problemOf(limit.error());
  Reader& reader = call.store.reader();
  QJsonArray rows;
  for (const ComplaintSummary& row :
       listComplaints(reader, *filter, ComplaintOrder::kNewest, std::nullopt, *limit).rows) {
    rows.append(toJson(row));
  }
  return jsonReply({{QStringLiteral("total"), countComplaints(reader, *filter)},
                    {QStringLiteral("complaints"), rows}});
}

HttpAnswer show(Call& call) {
  Reader& reader = call.store.reader();
  const auto complaint = findComplaint(reader, call.params.value(QStringLiteral("id")));
  // What somebody may not see is not there for them: a 403 would tell that it exists.
  if (!complaint || !call.actor.sees(complaint->office, complaint->department)) {
    return problemOf(
        {ErrorCode::kNotFound, QStringLiteral("그런 민원이 없습니다. 접수번호를 확인하세요.")});
  }
  QJsonArray timeline;
  for (const TimelineEntry& entry : timelineOf(reader, *complaint)) timeline.append(toJson(entry));
  QJsonObject json = describe<Complaint>().toJson(*complaint);
  json[QStringLiteral("timeline")] = timeline;
  return jsonReply(json);
}

}  // namespace

void addComplaintRoutes(Routes& routes) {
  routes.signedIn("GET", "/v1/complaints", list);
  routes.signedIn("GET", "/v1/complaints/{id}", show);
}

}  // namespace pcrm
