// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer_operations.h"
#include "core/store/transaction.h"

namespace pcrm {

template <>
const Description<RegisterCustomer>& describe<RegisterCustomer>() {
  static const Description<RegisterCustomer> d(
      "register-customer", {column("name", &RegisterCustomer::name, u"이름"),
                            column("phone", &RegisterCustomer::phone, u"전화번호").optional(),
                            column("email", &RegisterCustomer::email, u"이메일").optional(),
                            column("address", &RegisterCustomer::address, u"주소").optional(),
                            column("note", &RegisterCustomer::note, u"주의").optional()});
  return d;
}

Result<void> RegisterCustomer::check(const OperationContext&, Reader&) const {
  if (name.trimmed().isEmpty())
    return failure(ErrorCode::kInvalid, QStringLiteral("고객의 이름을 적으세요."));
  if (name.size() > 100)
    return failure(ErrorCode::kInvalid, QStringLiteral("이름이 100자를 넘습니다. 줄여 적으세요."));
  return {};
}

void RegisterCustomer::apply(const OperationContext& context, Transaction& tx) const {
  Customer customer;
  customer.id = customerOf(context.id);
  customer.name = name.trimmed();
  customer.phone = phone.trimmed();
  customer.email = email.trimmed();
  customer.address = address.trimmed();
  customer.office = context.actor.office;
  customer.registered_at = context.at;
  customer.note = note;
  tx.put(withDerived(customer));
}

}  // namespace pcrm
