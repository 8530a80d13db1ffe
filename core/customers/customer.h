// SPDX-License-Identifier: GPL-3.0-or-later
// The customer card 고객관리카드 and the contacts 접촉 on it.
#pragma once

#include "core/store/entity.h"

namespace pcrm {

struct CustomerTag;
struct ContactTag;
using CustomerId = Id<CustomerTag>;
using ContactId = Id<ContactTag>;

struct Customer {
  CustomerId id;
  QString name;
  QString initials;      ///< ㄱㅇㅅ of 김영수; derived from the name.
  QString phone;         ///< As it should be shown.
  QString phone_digits;  ///< Derived from the phone, for search.
  QString phone_tail;    ///< Its last four digits.
  QString email;
  QString address;
  QString office;  ///< Office code of whoever keeps the card.
  Instant registered_at;
  QString note;           ///< What helps the next colleague; never health or resident numbers.
  QString help;           ///< Codes joined by commas; see customer_help.h.
  QString help_language;  ///< Of an interpreter.

  bool operator==(const Customer&) const = default;
};

enum class ContactChannel { kVisit, kPhone, kInternet, kMail, kFax, kText };
template <>
struct EnumCodes<ContactChannel> {
  static constexpr std::array kCodes{"visit", "phone", "internet", "mail", "fax", "text"};
};

enum class Direction { kIncoming, kOutgoing };
template <>
struct EnumCodes<Direction> {
  static constexpr std::array kCodes{"incoming", "outgoing"};
};

struct Contact {
  ContactId id;
  CustomerId customer;
  std::optional<Uuid> complaint;  ///< What it was about, if that is a complaint.
  Instant at;
  ContactChannel channel = ContactChannel::kVisit;
  Direction direction = Direction::kIncoming;
  QString summary;
  QString actor;  ///< Login.

  bool operator==(const Contact&) const = default;
};

template <>
const Description<Customer>& describe<Customer>();
template <>
const Description<Contact>& describe<Contact>();

/// Fills in what is derived from name and phone.
[[nodiscard]] Customer withDerived(Customer customer);

}  // namespace pcrm
