// SPDX-License-Identifier: GPL-3.0-or-later
// The API's nouns, one file each. A handler parses, asks core and replies.
// docs/api/openapi.yaml describes every route, which a test checks in both directions.
#pragma once

#include "app/server/routes.h"

namespace pcrm {

void addSessionRoutes(Routes& routes);
void addOperationRoutes(Routes& routes);
void addChangeRoutes(Routes& routes);
void addComplaintRoutes(Routes& routes);
void addCustomerRoutes(Routes& routes);
void addTrainingRoutes(Routes& routes);
void addHealthRoutes(Routes& routes);

}  // namespace pcrm
