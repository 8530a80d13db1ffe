// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/controllers/controllers.h"
#include "app/server/controllers/sync_problem.h"

#include <algorithm>

namespace pcrm {
namespace {

HttpAnswer push(Call& call) {
  const auto body = bodyOf(call.request);
  if (!body) return problemOf(body.error());
  const auto request = PushRequest::fromJson(*body);
  if (!request) return problemOf(request.error());
  SyncReply<PushAnswer> reply;
  {
    const std::lock_guard writing(call.server.writing);
    reply = call.authority.push(call.actor, *request);
  }
  if (reply.problem != SyncProblem::kNone) return problemOf(reply.problem, reply.detail);
  const auto& answers = reply.value.answers;
  const auto accepted = std::ranges::count_if(answers, &OperationAnswer::accepted);
  call.server.metrics.countOperations(static_cast<int>(accepted),
                                      static_cast<int>(std::ssize(answers) - accepted));
  if (accepted > 0) call.server.wake();
  return jsonReply(reply.value.toJson());
}

}  // namespace

void addOperationRoutes(Routes& routes) { routes.signedIn("POST", "/v1/operations", push); }

}  // namespace pcrm
