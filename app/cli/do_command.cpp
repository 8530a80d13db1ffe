// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "core/complaints/complaint_operations.h"
#include "core/complaints/complaint_queries.h"
#include "core/customers/customer_operations.h"
#include "core/handling/batch.h"
#include "core/offices/office.h"
#include "core/operations/catalogue.h"
#include "core/promises/promise_operations.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

namespace pcrm::cli {
namespace {

struct DoOptions {
  bool list = false;
  std::string operation;
  std::string payload;
  std::string login;
};

QString typeName(ColumnType type) {
  switch (type) {
    case ColumnType::kText:
      return QStringLiteral("text");
    case ColumnType::kInteger:
      return QStringLiteral("integer");
    case ColumnType::kBoolean:
      return QStringLiteral("boolean");
    case ColumnType::kInstant:
      return QStringLiteral("time");
    case ColumnType::kDate:
      return QStringLiteral("date");
    case ColumnType::kUuid:
      return QStringLiteral("id");
    case ColumnType::kJson:
      return QStringLiteral("list");
  }
  return {};
}

QStringList roleCodes(const RoleSet& roles) {
  QStringList out;
  for (size_t i = 0; i < EnumCodes<Role>::kCodes.size(); ++i) {
    const auto role = static_cast<Role>(i);
    if (roles.contains(role)) out << codeOf(role);
  }
  return out;
}

QJsonObject fieldJson(const ColumnInfo& field) {
  return {{QStringLiteral("name"), field.name},
          {QStringLiteral("label"), field.label},
          {QStringLiteral("type"), typeName(field.type)},
          {QStringLiteral("required"), !field.nullable},
          {QStringLiteral("codes"), QJsonArray::fromStringList(field.codes)},
          {QStringLiteral("references"), field.references}};
}

int listOperations(const Globals& globals) {
  QJsonArray operations;
  std::vector<QStringList> rows{
      {QStringLiteral("작업"), QStringLiteral("이름"), QStringLiteral("항목 (*는 필수)")}};
  for (const OperationType& type : domain().operations) {
    QJsonArray fields;
    QStringList words;
    for (const ColumnInfo& field : type.fields) {
      fields.append(fieldJson(field));
      words << field.name + (field.nullable ? QString() : QStringLiteral("*"));
    }
    operations.append(
        QJsonObject{{QStringLiteral("name"), type.name},
                    {QStringLiteral("label"), type.label},
                    {QStringLiteral("roles"), QJsonArray::fromStringList(roleCodes(type.roles))},
                    {QStringLiteral("fields"), fields}});
    rows.push_back({type.name, type.label, words.join(u' ')});
  }
  if (globals.json) {
    printJson({{QStringLiteral("operations"), operations}});
  } else {
    print(table(rows));
  }
  return kDone;
}

Result<QJsonObject> payloadOf(const std::string& argument) {
  QByteArray bytes = QByteArray::fromStdString(argument);
  if (argument == "-") {
    QFile input;
    if (input.open(stdin, QIODevice::ReadOnly)) bytes = input.readAll();
  }
  QJsonParseError error;
  const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
  if (!document.isObject()) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("작업의 내용은 {\"title\": \"…\"} 꼴의 JSON이어야 합니다 (%1).")
                       .arg(error.errorString()));
  }
  return document.object();
}

Result<Actor> actorOf(const QString& login, Session& session) {
  if (login == systemActor().login && session.store().kind() == ReplicaKind::kCentral)
    return systemActor();
  const auto user = session.reader().findBy<User>(u"login", login);
  if (!user || !user->active) {
    return failure(ErrorCode::kDenied,
                   QStringLiteral("‘%1’이라는 사용자가 없거나 사용이 멈췄습니다. pcrm user list로 "
                                  "확인하세요.")
                       .arg(login));
  }
  return user->actor();
}

/// Where a complaint is meant, its number will do.
Result<void> resolveNumbers(QJsonObject& payload, const OperationType& type, Reader& reader) {
  for (const ColumnInfo& field : type.fields) {
    const QString given = payload.value(field.name).toString();
    if (field.references != u"complaints" || given.isEmpty() || Uuid::parse(given)) continue;
    const auto complaint = findComplaint(reader, given);
    if (!complaint) {
      return failure(
          ErrorCode::kNotFound,
          QStringLiteral("‘%1’에 맞는 민원이 없습니다. 접수번호를 확인하세요.").arg(given));
    }
    payload[field.name] = complaint->id.text();
  }
  return {};
}

/// What the operation was about or made, for whoever goes on from here.
void addSubject(QJsonObject& json, const QJsonObject& payload, const OperationType& type,
                const Uuid& operation, Reader& reader) {
  std::optional<Complaint> complaint;
  if (type.name == describe<ReceiveComplaint>().name()) {
    complaint = reader.find<Complaint>(ReceiveComplaint::complaintOf(operation));
  } else if (type.name == describe<RegisterCustomer>().name()) {
    json[QStringLiteral("customer_id")] = RegisterCustomer::customerOf(operation).text();
  } else if (type.name == describe<RecordPromise>().name()) {
    json[QStringLiteral("promise_id")] = RecordPromise::promiseOf(operation).text();
  }
  for (const ColumnInfo& field : type.fields) {
    if (field.references == u"complaints")
      complaint = findComplaint(reader, payload.value(field.name).toString());
  }
  if (!complaint) return;
  json[QStringLiteral("complaint_id")] = complaint->id.text();
  json[QStringLiteral("receipt_number")] = complaint->number();
  json[QStringLiteral("state")] = codeOf(complaint->state);
}

int report(const QJsonObject& json, const Globals& globals) {
  const bool accepted = json[u"outcome"].toString() == u"accepted";
  const QString reason = json[u"reason"].toString();
  if (!reason.isEmpty()) say(reason);
  if (globals.json) {
    printJson(json);
  } else if (accepted) {
    print(QStringLiteral("했습니다. %1\n").arg(json[u"receipt_number"].toString()));
  }
  return accepted ? kDone : kBadInput;
}

int refused(const Uuid& operation, const Error& error, const Globals& globals) {
  return report({{QStringLiteral("operation_id"), operation.text()},
                 {QStringLiteral("outcome"), QStringLiteral("refused")},
                 {QStringLiteral("reason"), error.message}},
                globals);
}

/// {"complaints": […]} instead of one complaint: each gets an operation of its own, and each one
/// refused is named with its reason. Places in an answer are filled in for each.
int performMany(Session& session, const OperationType& type, QJsonObject payload,
                const Actor& actor, const Globals& globals) {
  std::vector<ComplaintId> ids;
  for (const QJsonValue& value : payload.take(QStringLiteral("complaints")).toArray()) {
    const auto complaint = findComplaint(session.reader(), value.toString());
    if (!complaint) {
      return fail({ErrorCode::kNotFound,
                   QStringLiteral("‘%1’에 맞는 민원이 없습니다. 접수번호를 확인하세요.")
                       .arg(value.toString())},
                  globals.json);
    }
    ids.push_back(complaint->id);
  }
  const QString answer = payload[u"answer"].toString();
  const auto items = performBatch(session.store(), {type.name, payload, answer}, ids, actor);
  QJsonArray done;
  QJsonArray refused;
  for (const BatchItem& item : items) {
    QJsonObject json{{QStringLiteral("complaint_id"), item.complaint.text()},
                     {QStringLiteral("receipt_number"), item.number}};
    json[item.done() ? QStringLiteral("operation_id") : QStringLiteral("reason")] =
        item.done() ? item.operation.text() : item.reason;
    (item.done() ? done : refused).append(json);
    if (!item.done()) say(item.number + QStringLiteral(": ") + item.reason);
  }
  if (globals.json) {
    printJson({{QStringLiteral("done"), done}, {QStringLiteral("refused"), refused}});
  } else {
    print(QStringLiteral("%1건을 했고 %2건은 못 했습니다.\n").arg(done.size()).arg(refused.size()));
  }
  return refused.isEmpty() ? kDone : kBadInput;
}

int perform(const DoOptions& options, const Globals& globals) {
  if (options.list) return listOperations(globals);
  const QString name = QString::fromStdString(options.operation);
  if (name.isEmpty() || options.payload.empty() || options.login.empty()) {
    return usage(
        QStringLiteral("작업 이름과 내용(JSON), --as 로그인을 적으세요. 작업의 목록은 "
                       "pcrm do --list에 있습니다."));
  }
  const OperationType* type = domain().operation(name);
  if (!type) {
    return usage(
        QStringLiteral("‘%1’이라는 작업은 없습니다. 목록은 pcrm do --list에 있습니다.").arg(name));
  }
  auto payload = payloadOf(options.payload);
  if (!payload) return fail(payload.error(), globals.json);
  auto opened = Session::open(globals, Session::IfAbsent::kMakeCentral);
  if (!opened) return fail(opened.error(), globals.json);
  Session& session = **opened;
  const auto actor = actorOf(QString::fromStdString(options.login), session);
  if (!actor) return fail(actor.error(), globals.json);

  if (payload->value(QStringLiteral("complaints")).isArray())
    return performMany(session, *type, *payload, *actor, globals);
  const Uuid id = Uuid::v7(session.clock().now(), session.random());
  if (auto resolved = resolveNumbers(*payload, *type, session.reader()); !resolved)
    return refused(id, resolved.error(), globals);
  const auto outcome = session.store().perform({name, *payload, id}, *actor);
  if (!outcome) return refused(id, outcome.error(), globals);
  QJsonObject json{{QStringLiteral("operation_id"), outcome->id.text()},
                   {QStringLiteral("outcome"), QStringLiteral("accepted")},
                   {QStringLiteral("reason"), QString()}};
  addSubject(json, *payload, *type, outcome->id, session.reader());
  return report(json, globals);
}

}  // namespace

void addDoCommand(CLI::App& app, Globals& globals) {
  CLI::App* command = app.add_subcommand("do", "작업 하나를 합니다 (접수, 배정, 답변 …)");
  const auto options = std::make_shared<DoOptions>();
  command->add_flag("--list", options->list, "할 수 있는 작업과 그 항목");
  command->add_option("작업", options->operation, "작업 이름, 예: receive-complaint");
  command->add_option("JSON", options->payload, "작업의 내용; -이면 표준 입력에서");
  command->add_option("--as", options->login, "하는 사람의 로그인");
  command->callback(
      [options, &globals] { globals.run = [=, &globals] { return perform(*options, globals); }; });
}

}  // namespace pcrm::cli
