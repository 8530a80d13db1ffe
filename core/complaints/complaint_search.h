// SPDX-License-Identifier: GPL-3.0-or-later
// Searching complaints by what somebody types into one field.
//
// Words (separated by spaces, all must match): a word of two or more characters is found wherever
// it stands inside a title or text, just as a scan for the substring would; a whole name, initial
// consonants of a name (ㄱㅇㅅ), a phone number or its last four digits find their complaints; a
// receipt number, final or provisional, finds its complaint.
#pragma once

#include "core/complaints/complaint_queries.h"

namespace pcrm {

/// Newest first, within the rest of the filter.
[[nodiscard]] ComplaintPage searchComplaints(Reader& reader, const ComplaintFilter& filter,
                                             std::optional<PageCursor> after, int limit);

/// The exact number of matches.
[[nodiscard]] qint64 countMatches(Reader& reader, const ComplaintFilter& filter);

}  // namespace pcrm
