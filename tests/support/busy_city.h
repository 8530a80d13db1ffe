// SPDX-License-Identifier: GPL-3.0-or-later
// A TestCity in a file with cards and complaints of every state, for tests of screens. Everybody
// in it is invented.
#pragma once

#include "tests/support/test_city.h"

namespace pcrm::testing {

/// Fills a central database at `path` up to 2026-11-25 (수) 09:41 and closes it again. People of
/// the dong office CR2 come to its clerk, `clerk`.
void makeBusyCity(const QString& path);

/// The person who comes again and again: a card with contacts and three complaints.
[[nodiscard]] QString frequentName();
[[nodiscard]] QString frequentPhone();

}  // namespace pcrm::testing
