// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sync_city.h"

namespace pcrm::testing {

QString TestDesk::stateOf(const Uuid& operation) {
  return store()
      .database()
      .scalar(QStringLiteral("SELECT state FROM operations WHERE id = ?"), {operation.blob()})
      .value_or(QString())
      .toString();
}

void SyncCity::start() {
  if (const auto begun = authority.startGeneration(); !begun)
    qFatal("%s", qPrintable(begun.error().message));
}

QString SyncCity::sync(TestDesk& desk, const char* login, SyncSummary* summary) {
  SyncEngine engine(desk.replica, QString::fromLatin1(login), QByteArray(login));
  Instruction next = engine.begin();
  while (const auto* send = std::get_if<SendRequest>(&next)) {
    std::optional<Result<TransportReply>> instead;
    if (line) instead = line(send->request);
    next = engine.answered(instead ? *instead : Result<TransportReply>(answer(send->request)));
  }
  if (const auto* done = std::get_if<RoundDone>(&next)) {
    if (summary) *summary = done->summary;
    return {};
  }
  if (const auto* failed = std::get_if<RoundFailed>(&next)) return failed->error.message;
  return QStringLiteral("sign in");
}

void SyncCity::pushOnly(TestDesk& desk, const char* login, bool lose_reply) {
  const PushRequest request = desk.replica.nextPush(QString::fromLatin1(login));
  const auto reply =
      authority.push(*activeActor(*central.store, QString::fromLatin1(login)), request);
  if (reply.problem != SyncProblem::kNone) qFatal("push: %s", qPrintable(reply.detail));
  if (lose_reply) return;
  if (const auto stored = desk.replica.storeAnswers(reply.value); !stored)
    qFatal("answers: %s", qPrintable(stored.error().message));
}

}  // namespace pcrm::testing
