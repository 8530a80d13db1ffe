// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody began to write and has not handed in: kept in this database only, never sent.
//
// A draft is a name that its screen chooses ("intake/…"), a JSON body that only the screen
// understands, and when it was saved. Writing is one small statement, so that it can follow the
// typing and survive a crash. Runs on the Store's thread.
#pragma once

#include "core/base/instant.h"
#include "core/store/database.h"

#include <QJsonObject>

#include <vector>

namespace pcrm {

struct Draft {
  QString name;
  QJsonObject body;
  Instant saved_at;

  bool operator==(const Draft&) const = default;
};

/// Keeps it, in place of one of the same name. kIo when the disk would not.
[[nodiscard]] Result<> saveDraft(Database& db, const Draft& draft);

/// Forgets it; there need not be one.
[[nodiscard]] Result<> removeDraft(Database& db, const QString& name);

/// Those whose names begin with `prefix`, saved last first.
[[nodiscard]] std::vector<Draft> draftsOf(Database& db, const QString& prefix);

}  // namespace pcrm
