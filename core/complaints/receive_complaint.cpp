// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/period.h"
#include "core/classification/proposer.h"
#include "core/complaints/complaint_operations.h"
#include "core/complaints/complaint_process.h"
#include "core/complaints/complaint_step.h"
#include "core/complaints/receipt_number.h"
#include "core/customers/customer.h"
#include "core/offices/office.h"
#include "core/store/rules.h"

namespace pcrm {
namespace {

constexpr qsizetype kLongestTitle = 300;
constexpr qsizetype kLongestBody = 100'000;

/// `"complainant": {"name": …}` becomes the flat fields of the operation.
void flattenComplainant(QJsonObject& payload) {
  const QJsonValue complainant = payload.take(QStringLiteral("complainant"));
  const QJsonObject person = complainant.toObject();
  for (auto it = person.constBegin(); it != person.constEnd(); ++it) {
    if (!payload.contains(it.key())) payload[it.key()] = it.value();
  }
}

void fill(QJsonObject& payload, const QString& key, const QString& value) {
  if (payload.value(key).toString().isEmpty() && !value.isEmpty()) payload[key] = value;
}

}  // namespace

template <>
const Description<ReceiveComplaint>& describe<ReceiveComplaint>() {
  using R = ReceiveComplaint;
  static const Description<R> d(
      "receive-complaint",
      {column("title", &R::title, u"제목"), column("body", &R::body, u"내용").optional(),
       column("channel", &R::channel, u"접수 경로"), column("name", &R::name, u"민원인").optional(),
       column("phone", &R::phone, u"전화번호").optional(),
       column("address", &R::address, u"주소").optional(),
       column("email", &R::email, u"이메일").optional(),
       column("customer", &R::customer, u"고객카드").references(QStringLiteral("customers")),
       column("handling_type", &R::handling_type, u"처리 유형").optional(),
       column("legal_kind", &R::legal_kind, u"법정 구분").optional(),
       column("scope", &R::scope, u"범위").optional(),
       column("persistence", &R::persistence, u"지속").optional(),
       column("department", &R::department, u"부서").optional(),
       column("office", &R::office, u"기관").optional(),
       column("period", &R::period, u"처리 기간").optional(),
       column("received_at", &R::received_at, u"접수 일시"),
       column("provisional_number", &R::provisional_number, u"임시 접수번호").optional(),
       column("proposed", &R::proposed, u"제안").optional()});
  return d;
}

void ReceiveComplaint::prepare(QJsonObject& payload, const OperationContext& context,
                               Transaction& tx) {
  flattenComplainant(payload);
  fill(payload, QStringLiteral("office"), context.actor.office);
  if (!payload.contains(QStringLiteral("received_at")))
    payload[QStringLiteral("received_at")] = context.at.ms;
  if (!payload.contains(QStringLiteral("proposed"))) {
    payload[QStringLiteral("proposed")] = proposedJson(propose(
        payload[u"title"].toString(), payload[u"body"].toString(), context.rules->classification));
  }
  for (const QJsonValue& each : payload[u"proposed"].toArray())
    fill(payload, each[u"field"].toString(), each[u"value"].toString());
  fill(payload, QStringLiteral("period"),
       context.rules->statutoryPeriod(payload[u"legal_kind"].toString()));
  if (!context.central)
    fill(payload, QStringLiteral("provisional_number"), provisionalNumber(context.device, tx));
}

Result<void> ReceiveComplaint::check(const OperationContext& context, Reader& reader) const {
  if (auto ok = requireText(title, u"제목"); !ok) return ok;
  if (title.size() > kLongestTitle)
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("제목이 300자를 넘습니다. 줄이고 나머지는 내용에 적으세요."));
  if (body.size() > kLongestBody)
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("내용이 10만 자를 넘습니다. 나누어 적거나 붙임으로 넣으세요."));
  if (!period.isEmpty() && !parsePeriod(period))
    return failure(ErrorCode::kInvalid, QStringLiteral("처리 기간은 3h, 7d, 1mo처럼 적으세요."));
  if (!reader.findBy<Office>(u"code", office))
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("‘%1’ 기관이 없습니다. 기관을 다시 고르세요.").arg(office));
  if (office != context.actor.office && !context.actor.seesWholeCity()) {
    return failure(ErrorCode::kDenied, QStringLiteral("다른 기관의 이름으로 접수할 수 없습니다."));
  }
  if (!department.isEmpty() && !reader.findBy<Department>(u"code", department)) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("‘%1’ 부서가 없습니다. 부서를 다시 고르세요.").arg(department));
  }
  if (customer && !reader.find<Customer>(*customer)) {
    return failure(ErrorCode::kNotFound,
                   QStringLiteral("고객카드를 찾을 수 없습니다. 고객을 다시 고르세요."));
  }
  return {};
}

void ReceiveComplaint::apply(const OperationContext& context, Transaction& tx) const {
  Complaint complaint;
  complaint.id = complaintOf(context.id);
  complaint.provisional_number = provisional_number;
  complaint.received_at = received_at.value_or(context.at);
  complaint.channel = channel;
  complaint.title = title.trimmed();
  complaint.body = body;
  complaint.complainant_name = name.trimmed();
  complaint.complainant_phone = phone.trimmed();
  complaint.complainant_address = address.trimmed();
  complaint.complainant_email = email.trimmed();
  complaint.customer = customer;
  complaint.handling_type = handling_type;
  complaint.legal_kind = legal_kind;
  complaint.scope = scope;
  complaint.persistence = persistence;
  complaint.department = department;
  complaint.office = office;
  complaint.period = period;
  complaint.process = processFor(complaint, tx);
  if (context.central) complaint.receipt_number = finalNumber(complaint, tx);
  WorkCalendars calendars(*context.rules, tx);
  tx.put(withFirstDueDate(complaint, calendars));
  recordEvent(complaint.id, describe<ReceiveComplaint>().name(),
              department.isEmpty()
                  ? QStringLiteral("접수")
                  : QStringLiteral("접수 · %1").arg(departmentName(department, tx)),
              QString(), context, tx);
}

}  // namespace pcrm
