// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/controllers/sync_problem.h"

#include "app/server/http/problem.h"

namespace pcrm {

HttpResponse problemOf(SyncProblem problem, const QString& detail) {
  switch (problem) {
    case SyncProblem::kRestoredCopy:
      return pcrm::problem(409, QStringLiteral("Replica Reset"), detail, kReplicaReset.toString());
    case SyncProblem::kResync:
      return pcrm::problem(410, QStringLiteral("Resync"), detail, kResyncNeeded.toString());
    case SyncProblem::kForbidden:
      return pcrm::problem(403, QStringLiteral("Forbidden"), detail);
    case SyncProblem::kNone:
    case SyncProblem::kFailed:
      break;
  }
  return pcrm::problem(503, QStringLiteral("Service Unavailable"), detail);
}

}  // namespace pcrm
