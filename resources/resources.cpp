// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"

#include <QtGlobal>

// Q_INIT_RESOURCE declares a function of the global namespace and so must stand outside of ours.
static void initTables() { Q_INIT_RESOURCE(pcrm_tables); }

namespace pcrm {

void initResources() { initTables(); }

}  // namespace pcrm
