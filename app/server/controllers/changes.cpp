// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/controllers/controllers.h"
#include "app/server/controllers/sync_problem.h"

#include <QJsonDocument>

namespace pcrm {
namespace {

HttpAnswer pull(Call& call) {
  const auto limit = numberOf(call.request, QStringLiteral("limit"), 1, PullRequest::kMostRows,
                              PullRequest::kDefaultLimit);
  if (!limit) return problemOf(limit.error());
  const auto wait_s =
      numberOf(call.request, QStringLiteral("wait"), 0, PullRequest::kLongestWait_s, 0);
  if (!wait_s) return problemOf(wait_s.error());
  // Asked again after a wake-up: what came before the last look holds nothing for this desk.
  const QString since = call.request.resumed ? QString::fromUtf8(call.request.suspend_key)
                                             : call.request.query.value(QStringLiteral("since"));
  const auto reply = call.authority.pull(call.actor, {since, *limit, *wait_s});
  if (reply.problem != SyncProblem::kNone) return problemOf(reply.problem, reply.detail);
  const PullAnswer& page = reply.value;
  // A desk at which somebody else sits now must hear it at once: it drops what it may not keep.
  const bool other_person = cursorPerson(since) != cursorPerson(page.cursor);
  if (*wait_s > 0 && !other_person && page.isEmpty() && !page.more && !page.restart &&
      !call.request.last_call) {
    return Suspend{*wait_s * 1000, page.cursor.toUtf8()};
  }
  return jsonReply(page.toJson());
}

}  // namespace

void addChangeRoutes(Routes& routes) { routes.signedIn("GET", "/v1/changes", pull); }

}  // namespace pcrm
