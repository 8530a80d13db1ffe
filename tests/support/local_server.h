// SPDX-License-Identifier: GPL-3.0-or-later
// The paths of /v1 that sync uses, answered by an Authority in the same process. Tokens are logins.
#pragma once

#include "core/sync/authority.h"
#include "core/sync/transport.h"

namespace pcrm::testing {

[[nodiscard]] TransportReply answerLocally(Authority& authority, Store& store,
                                           const TransportRequest& request);

/// The person as the server knows them now; nobody if they may not sign in.
[[nodiscard]] std::optional<Actor> activeActor(Store& store, const QString& login);

}  // namespace pcrm::testing
