// SPDX-License-Identifier: GPL-3.0-or-later
// Learning on demand: a lead asks for it and looks how it went.
#include "app/server/controllers/controllers.h"
#include "app/server/learning_job.h"

namespace pcrm {
namespace {

constexpr RoleSet kMayAsk{Role::kTeamLead, Role::kCsOperator, Role::kAdministrator};

QJsonObject statusJson(const LearningJob::Status& status) {
  QJsonObject json{{QStringLiteral("running"), status.running},
                   {QStringLiteral("sentences"), QJsonArray::fromStringList(status.sentences)}};
  if (status.finished_at) json[QStringLiteral("finished_at")] = status.finished_at->ms;
  return json;
}

HttpResponse denied() {
  return problemOf(
      {ErrorCode::kDenied, QStringLiteral("분류를 다시 배우게 하는 일은 팀장과 관리자가 합니다.")});
}

HttpAnswer begin(Call& call) {
  if (!kMayAsk.contains(call.actor.role)) return denied();
  (void)call.server.learning->ask();  // One that runs already is as good.
  return jsonReply(statusJson(call.server.learning->status()), 202);
}

HttpAnswer look(Call& call) {
  if (!kMayAsk.contains(call.actor.role)) return denied();
  return jsonReply(statusJson(call.server.learning->status()));
}

}  // namespace

void addTrainingRoutes(Routes& routes) {
  routes.signedIn("POST", "/v1/training", begin);
  routes.signedIn("GET", "/v1/training", look);
}

}  // namespace pcrm
