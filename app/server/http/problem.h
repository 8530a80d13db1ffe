// SPDX-License-Identifier: GPL-3.0-or-later
// Errors as application/problem+json (RFC 9457): one shape for every failure of the API.
#pragma once

#include "app/server/http/http_message.h"

namespace pcrm {

/// `title` names the kind of problem and is the same each time; `detail` is a sentence about this
/// one, for the person at the desk. `type` is a URI that names the kind for programs.
[[nodiscard]] HttpResponse problem(int status, const QString& title, const QString& detail,
                                   const QString& type = QStringLiteral("about:blank"));

}  // namespace pcrm
