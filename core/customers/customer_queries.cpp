// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer_queries.h"

#include "core/text/hangul.h"
#include "core/text/phone.h"

namespace pcrm {
namespace {

/// All values that begin with `prefix`, as a range that an index can walk.
std::vector<Customer> beginning(Reader& reader, const char* column, const QString& prefix,
                                int limit) {
  return reader.list<Customer>(
      QStringLiteral("WHERE %1 >= ? AND %1 < ? ORDER BY %1 LIMIT ?").arg(QLatin1String(column)),
      {prefix, prefix + QChar(u'\uFFFD'), limit});
}

}  // namespace

std::vector<Customer> findCustomers(Reader& reader, const QString& text, int limit) {
  const QString wanted = text.trimmed();
  if (wanted.isEmpty()) return {};
  const QString digits = phoneDigits(wanted);
  if (!digits.isEmpty() && digits.size() * 2 >= wanted.size()) {
    if (digits.size() < 3) return {};
    auto found = beginning(reader, "phone_digits", digits, limit);
    if (digits.size() == 4) {
      for (Customer& customer :
           reader.list<Customer>(QStringLiteral("WHERE phone_tail = ? LIMIT ?"), {digits, limit})) {
        if (static_cast<int>(found.size()) < limit) found.push_back(std::move(customer));
      }
    }
    return found;
  }
  if (isInitials(wanted)) return beginning(reader, "initials", wanted, limit);
  return beginning(reader, "name", wanted, limit);
}

std::vector<Contact> contactsOf(Reader& reader, CustomerId customer, int limit) {
  return reader.list<Contact>(QStringLiteral("WHERE customer_id = ? ORDER BY at DESC LIMIT ?"),
                              {customer.value.blob(), limit});
}

}  // namespace pcrm
