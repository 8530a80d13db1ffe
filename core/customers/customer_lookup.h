// SPDX-License-Identifier: GPL-3.0-or-later
// City-wide look-up of customer cards: on the central database only, and each one is recorded, so
// that the privacy officer can see who looked for whom and why (Personal Information Protection
// Act art. 29; its Decree art. 30 asks for records of access).
#pragma once

#include "core/customers/customer.h"
#include "core/store/store.h"

namespace pcrm {

inline constexpr qsizetype kPurposeMinLength = 2;    ///< Characters.
inline constexpr qsizetype kPurposeMaxLength = 200;  ///< Characters.

/// Records who looked, when, for what and for which text (only its hash), then finds as
/// findCustomers() does. kInvalid without a text or a purpose; kIo, and nothing found, when it
/// cannot be recorded.
[[nodiscard]] Result<std::vector<Customer>> lookUpCustomers(Store& store, const Actor& actor,
                                                            const QString& text,
                                                            const QString& purpose, int limit);

}  // namespace pcrm
