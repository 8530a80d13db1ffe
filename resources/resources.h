// SPDX-License-Identifier: GPL-3.0-or-later
// The tables that ship inside the programs: holidays, classification rules, departments.
//
// They live in a static library, from which Qt does not load resources by itself. Programs and
// tests call initResources() once, early, then open ":/pcrm/calendar/announced.tsv" and hand the
// text to core, which never opens a resource itself.
#pragma once

namespace pcrm {

/// Makes ":/pcrm/…" readable. Calling it again does nothing.
void initResources();

}  // namespace pcrm
