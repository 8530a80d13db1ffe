// SPDX-License-Identifier: GPL-3.0-or-later
// `pcrm_pairs`, an FTS5 tokenizer for Korean: overlapping character pairs instead of words, because
// particles cling to words (가로등이, 가로등을) and a search is often two syllables.
#pragma once

#include "core/base/result.h"

#include <QString>

struct sqlite3;

namespace pcrm {

/// What follows this private-use character, up to the next one, is one token, kept as it is.
inline constexpr QChar kWholeTokenMark = QChar(u'\uE000');

/// Once per connection, before any table that uses it is touched.
[[nodiscard]] Result<void> registerSearchTokenizer(sqlite3* connection);

}  // namespace pcrm
