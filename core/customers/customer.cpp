// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer.h"

#include "core/text/hangul.h"
#include "core/text/phone.h"

namespace pcrm {

template <>
const Description<Customer>& describe<Customer>() {
  static const Description<Customer> d(
      "customers",
      {column("id", &Customer::id, u"식별자"), column("name", &Customer::name, u"이름"),
       column("initials", &Customer::initials, u"초성"),
       column("phone", &Customer::phone, u"전화번호"),
       column("phone_digits", &Customer::phone_digits, u"전화 숫자"),
       column("phone_tail", &Customer::phone_tail, u"전화 끝자리"),
       column("email", &Customer::email, u"이메일"), column("address", &Customer::address, u"주소"),
       column("office", &Customer::office, u"기관"),
       column("registered_at", &Customer::registered_at, u"등록 일시"),
       column("note", &Customer::note, u"주의"), column("help", &Customer::help, u"편의"),
       column("help_language", &Customer::help_language, u"통역 언어")});
  return d;
}

template <>
const Description<Contact>& describe<Contact>() {
  static const Description<Contact> d(
      "contacts",
      {column("id", &Contact::id, u"식별자"),
       column("customer_id", &Contact::customer, u"고객").references(QStringLiteral("customers")),
       column("complaint_id", &Contact::complaint, u"민원")
           .references(QStringLiteral("complaints")),
       column("at", &Contact::at, u"일시"), column("channel", &Contact::channel, u"경로"),
       column("direction", &Contact::direction, u"방향"),
       column("summary", &Contact::summary, u"내용"), column("actor", &Contact::actor, u"담당")});
  return d;
}

Customer withDerived(Customer customer) {
  customer.initials = initials(customer.name);
  customer.phone = standardPhone(customer.phone).value_or(customer.phone);
  customer.phone_digits = phoneDigits(customer.phone);
  customer.phone_tail = customer.phone_digits.right(4);
  return customer;
}

}  // namespace pcrm
