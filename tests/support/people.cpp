// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/people.h"

#include "core/complaints/complaint_queries.h"
#include "core/customers/customer.h"
#include "core/opinions/opinion_request.h"

namespace pcrm::testing {
namespace {

const QString& one(const QStringList& list, Random& random) {
  return list[random.below(static_cast<int>(list.size()))];
}

QString title(Random& random) {
  QStringList words;
  for (int i = 2 + random.below(3); i > 0; --i) words << one(titleWords(), random);
  return words.join(u' ');
}

QString sentence(Random& random) { return title(random) + QStringLiteral(" 확인했습니다."); }

std::optional<Complaint> someComplaint(Store& store, const Actor& actor, Random& random) {
  ComplaintFilter filter;
  filter.seen_by = actor;
  const auto page = listComplaints(store.reader(), filter, ComplaintOrder::kNewest, {}, 30);
  if (page.rows.empty()) return std::nullopt;
  const int which = random.below(static_cast<int>(page.rows.size()));
  return store.reader().find<Complaint>(page.rows[static_cast<size_t>(which)].id);
}

std::optional<Customer> someCustomer(Store& store, Random& random) {
  const auto all = store.reader().list<Customer>(QStringLiteral("ORDER BY id LIMIT 30"));
  if (all.empty()) return std::nullopt;
  return all[static_cast<size_t>(random.below(static_cast<int>(all.size())))];
}

OperationDraft receive(Store& store, Random& random) {
  QJsonObject payload{
      {QStringLiteral("title"), title(random)},
      {QStringLiteral("body"), sentence(random)},
      {QStringLiteral("channel"), one({QStringLiteral("visit"), QStringLiteral("phone")}, random)},
      {QStringLiteral("name"), one({QStringLiteral("가나다"), QStringLiteral("마바사")}, random)},
      {QStringLiteral("phone"), QStringLiteral("010-0000-%1").arg(1000 + random.below(9000))}};
  if (random.chance(30)) {
    if (const auto customer = someCustomer(store, random))
      payload[QStringLiteral("customer")] = customer->id.text();
  }
  return {QStringLiteral("receive-complaint"), payload};
}

OperationDraft registerCustomer(Random& random) {
  return {
      QStringLiteral("register-customer"),
      {{QStringLiteral("name"), QStringLiteral("손님%1").arg(random.below(1000))},
       {QStringLiteral("phone"), QStringLiteral("010-0000-%1").arg(1000 + random.below(9000))}}};
}

OperationDraft supplementStep(const Complaint& complaint, Random& random) {
  QJsonObject payload{{QStringLiteral("complaint"), complaint.id.text()}};
  const auto with = [&payload](const char* operation, const char* key, const QString& value) {
    if (key) payload[QLatin1String(key)] = value;
    return OperationDraft{QLatin1String(operation), payload};
  };
  const QString note = sentence(random);
  if (complaint.state != State::kSupplementing) return with("request-supplement", "what", note);
  switch (random.below(6)) {
    case 0:
      payload[QStringLiteral("due_on")] = QStringLiteral("2099-12-31");
      return with("extend-supplement", "reason", note);
    case 1:
      return with("record-undelivered", "note", note);
    case 2:
      return with("request-supplement", "what", note);
    case 3:
      return with("return-complaint", "reason", note);
    default:
      return with("record-supplement", nullptr, {});
  }
}

/// What an asked department does, or whoever asked it.
OperationDraft opinionStep(Store& store, Random& random) {
  const auto all = store.reader().list<OpinionRequest>(QStringLiteral("ORDER BY id LIMIT 30"));
  QJsonObject payload{{QStringLiteral("request"), QStringLiteral("x")}};
  if (!all.empty()) {
    const int which = random.below(static_cast<int>(all.size()));
    payload[QStringLiteral("request")] = all[static_cast<size_t>(which)].id.text();
  }
  const QString note = sentence(random);
  switch (random.below(3)) {
    case 0:
      payload[QStringLiteral("until")] = QStringLiteral("2099-12-31");
      payload[QStringLiteral("reason")] = note;
      return {QStringLiteral("extend-opinion"), payload};
    case 1:
      payload[QStringLiteral("reason")] = note;
      return {QStringLiteral("withdraw-opinion"), payload};
    default:
      payload[QStringLiteral("answer")] = note;
      return {QStringLiteral("answer-opinion"), payload};
  }
}

/// What the law asks while it runs.
OperationDraft runningStep(Store& store, const Complaint& complaint, Random& random) {
  QJsonObject payload{{QStringLiteral("complaint"), complaint.id.text()}};
  const QString note = sentence(random);
  switch (random.below(10)) {
    case 0:
      payload[QStringLiteral("agency")] = QStringLiteral("이웃 시");
      payload[QStringLiteral("reason")] = note;
      payload[QStringLiteral("told")] = note;
      return {QStringLiteral("transfer-out"), payload};
    case 1:
    case 2:
      payload[QStringLiteral("ground")] =
          one({QStringLiteral("inspection"), QStringLiteral("hearing")}, random);
      payload[QStringLiteral("reason")] = note;
      return {QStringLiteral("stop-clock"), payload};
    case 3:
    case 4:
      payload[QStringLiteral("department")] = QStringLiteral("TRAFFIC");
      payload[QStringLiteral("question")] = note;
      payload[QStringLiteral("period")] = QStringLiteral("3h");
      return {QStringLiteral("request-opinion"), payload};
    case 5:
    case 6:
      return opinionStep(store, random);
    case 8:
      return {QStringLiteral("issue-dunning"),
              {{QStringLiteral("department"), complaint.department},
               {QStringLiteral("complaints"), QJsonArray{complaint.id.text()}},
               {QStringLiteral("text"), note}}};
    case 7:
      payload[QStringLiteral("way")] = QStringLiteral("phone");
      payload[QStringLiteral("course")] = note;
      return {QStringLiteral("notify-course"), payload};
    default:
      return {QStringLiteral("resume-clock"), payload};
  }
}

OperationDraft step(Store& store, const Complaint& complaint, Random& random) {
  const QString note = sentence(random);
  QJsonObject payload{{QStringLiteral("complaint"), complaint.id.text()}};
  const auto with = [&payload](const char* operation, const char* key, const QJsonValue& value) {
    if (key) payload[QLatin1String(key)] = value;
    return OperationDraft{QLatin1String(operation), payload};
  };
  switch (random.below(28)) {
    case 0:
      payload[QStringLiteral("was_title")] = complaint.title;
      return with("correct-complaint", "title", title(random));
    case 1:
      return with("correct-complaint", "body", note);
    case 2:
      return with(
          "classify-complaint", "legal_kind",
          one({QStringLiteral("inquiry"), QStringLiteral("proposal"), QStringLiteral("grievance")},
              random));
    case 3:
    case 4:
      payload[QStringLiteral("was_assignee")] = complaint.assignee;
      return with("assign-complaint", "assignee",
                  one({QStringLiteral("worker"), QStringLiteral("lead"), QString()}, random));
    case 5:
    case 6:
      payload[QStringLiteral("reason")] = note;
      if (random.chance(60))
        payload[QStringLiteral("office")] =
            one({QStringLiteral("CR2"), QStringLiteral("SJ1"), QStringLiteral("HQ")}, random);
      return with("transfer-complaint", "department",
                  one({QStringLiteral("ROAD"), QStringLiteral("TRAFFIC")}, random));
    case 7:
      return with("add-note", "note", note);
    case 8:
      return supplementStep(complaint, random);
    case 9:
      payload[QStringLiteral("consent")] = true;
      return with("extend-complaint", "reason", note);
    case 10:
      return with("reply-complaint", "answer", note);
    case 11:
      return with("complete-complaint", "answer", note);
    case 12:
      return with("close-complaint", "reason", note);
    case 13:
      return with("withdraw-complaint", "reason", note);
    case 14:
      return with("classify-complaint", "handling_type",
                  one({QStringLiteral("simple"), QStringLiteral("complex")}, random));
    case 15:
      return with("record-validity-review", "finding", QStringLiteral("no_precedent"));
    case 16:
      return with("record-evaluation", "outcome", QStringLiteral("resolved"));
    case 17:
      return with("mark-step", "step", QStringLiteral("site-visit"));
    case 18:
      payload[QStringLiteral("due_on")] = QStringLiteral("2099-12-31");
      return with("record-promise", "what", note);
    case 25:
      return with("receive-objection", "what", note);
    case 26:
      return with("assign-guardian", "login",
                  one({QStringLiteral("clerk"), QStringLiteral("lead")}, random));
    case 19:
    case 20:
    case 21:
    case 22:
    case 23:
      return runningStep(store, complaint, random);
    case 24:
      return with("record-signatories", "signatories", 2 + random.below(9));
    default:
      return with("reopen-complaint", "reason", note);
  }
}

}  // namespace

const QStringList& titleWords() {
  static const QStringList words{
      QStringLiteral("가로등"),   QStringLiteral("도로"),     QStringLiteral("포장"),
      QStringLiteral("쓰레기"),   QStringLiteral("소음"),     QStringLiteral("버스노선"),
      QStringLiteral("주차장"),   QStringLiteral("보도블록"), QStringLiteral("하수구"),
      QStringLiteral("불법주차"), QStringLiteral("공원"),     QStringLiteral("놀이터")};
  return words;
}

OperationDraft somethingToDo(Store& store, const Actor& actor, const Uuid& last, Random& random) {
  const int what = random.below(100);
  if (what < 8 && !last.isNull())
    return {QStringLiteral("undo-operation"), {{QStringLiteral("operation"), last.text()}}};
  if (what < 14) return registerCustomer(random);
  if (what < 20) {
    if (const auto customer = someCustomer(store, random)) {
      return {QStringLiteral("record-contact"),
              {{QStringLiteral("customer"), customer->id.text()},
               {QStringLiteral("channel"), QStringLiteral("phone")},
               {QStringLiteral("summary"), sentence(random)}}};
    }
  }
  if (what >= 45) {
    if (const auto complaint = someComplaint(store, actor, random))
      return step(store, *complaint, random);
  }
  return receive(store, random);
}

}  // namespace pcrm::testing
