// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/complaint_json.h"

#include "core/offices/office.h"

namespace pcrm::cli {
namespace {

ComplaintSummary summaryOf(const Complaint& c) {
  ComplaintSummary s;
  s.id = c.id;
  s.number = c.number();
  s.provisional = c.receipt_number.isEmpty();
  s.received_at = c.received_at;
  s.title = c.title;
  s.complainant_name = c.complainant_name;
  s.state = c.state;
  s.handling_type = c.handling_type;
  s.legal_kind = c.legal_kind;
  s.department = c.department;
  s.office = c.office;
  s.assignee = c.assignee;
  s.due_at = c.due_at;
  return s;
}

}  // namespace

Names::Names(Reader& reader) {
  for (const Office& office : reader.list<Office>()) offices_[office.code] = office.name;
  for (const Department& department : reader.list<Department>())
    departments_[department.code] = department.name;
}

QJsonValue timeJson(const std::optional<Instant>& at) {
  return at ? QJsonValue(toSeoulText(*at)) : QJsonValue(QJsonValue::Null);
}

QJsonObject summaryJson(const ComplaintSummary& c, const Names& names) {
  return {{QStringLiteral("id"), c.id.text()},
          {QStringLiteral("receipt_number"), c.number},
          {QStringLiteral("provisional"), c.provisional},
          {QStringLiteral("received_at"), toSeoulText(c.received_at)},
          {QStringLiteral("title"), c.title},
          {QStringLiteral("state"), codeOf(c.state)},
          {QStringLiteral("legal_kind"), codeOf(c.legal_kind)},
          {QStringLiteral("handling_type"), codeOf(c.handling_type)},
          {QStringLiteral("department"), names.department(c.department)},
          {QStringLiteral("department_code"), c.department},
          {QStringLiteral("office"), c.office},
          {QStringLiteral("office_name"), names.office(c.office)},
          {QStringLiteral("assignee"), c.assignee},
          {QStringLiteral("due_at"), timeJson(c.due_at)},
          {QStringLiteral("complainant"), c.complainant_name}};
}

QJsonObject complaintJson(const Complaint& c, const Names& names) {
  QJsonObject json = summaryJson(summaryOf(c), names);
  json[QStringLiteral("provisional_number")] = c.provisional_number;
  json[QStringLiteral("source_number")] = c.source_number;
  json[QStringLiteral("channel")] = codeOf(c.channel);
  json[QStringLiteral("body")] = c.body;
  json[QStringLiteral("complainant_phone")] = c.complainant_phone;
  json[QStringLiteral("complainant_address")] = c.complainant_address;
  json[QStringLiteral("complainant_email")] = c.complainant_email;
  json[QStringLiteral("customer")] =
      c.customer ? QJsonValue(c.customer->text()) : QJsonValue(QJsonValue::Null);
  json[QStringLiteral("scope")] = codeOf(c.scope);
  json[QStringLiteral("persistence")] = codeOf(c.persistence);
  json[QStringLiteral("period")] = c.period;
  json[QStringLiteral("extension_count")] = c.extension_count;
  json[QStringLiteral("answer")] = c.answer;
  json[QStringLiteral("completed_at")] = timeJson(c.completed_at);
  json[QStringLiteral("closed_at")] = timeJson(c.closed_at);
  return json;
}

QJsonArray timelineJson(const std::vector<TimelineEntry>& timeline) {
  QJsonArray out;
  for (const TimelineEntry& entry : timeline) {
    out.append(QJsonObject{{QStringLiteral("at"), toSeoulText(entry.at)},
                           {QStringLiteral("operation"), entry.operation},
                           {QStringLiteral("actor"), entry.actor},
                           {QStringLiteral("actor_name"), entry.actor_name},
                           {QStringLiteral("summary"), entry.summary},
                           {QStringLiteral("detail"), entry.detail}});
  }
  return out;
}

}  // namespace pcrm::cli
