// SPDX-License-Identifier: GPL-3.0-or-later
// Finding customer cards.
#pragma once

#include "core/customers/customer.h"
#include "core/store/reader.h"

namespace pcrm {

/// Cards by the beginning of a name, by initial consonants (ㄱㅇㅅ), by the beginning of a phone
/// number or its last four digits. Best first, at most `limit`. An empty text finds nothing.
[[nodiscard]] std::vector<Customer> findCustomers(Reader& reader, const QString& text, int limit);

/// The latest contacts of a card, newest first.
[[nodiscard]] std::vector<Contact> contactsOf(Reader& reader, CustomerId customer, int limit);

}  // namespace pcrm
