// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/controllers/controllers.h"
#include "core/customers/customer_lookup.h"

namespace pcrm {
namespace {

constexpr int kMostFound = 50;

HttpAnswer lookUp(Call& call) {
  const QHash<QString, QString>& query = call.request.query;
  const std::lock_guard writing(call.server.writing);
  const auto found = lookUpCustomers(call.store, call.actor, query.value(QStringLiteral("q")),
                                     query.value(QStringLiteral("purpose")), kMostFound);
  if (!found) return problemOf(found.error());
  QJsonArray customers;
  for (const Customer& customer : *found) customers.append(describe<Customer>().toJson(customer));
  return jsonReply({{QStringLiteral("customers"), customers}});
}

}  // namespace

void addCustomerRoutes(Routes& routes) { routes.signedIn("GET", "/v1/customers", lookUp); }

}  // namespace pcrm
