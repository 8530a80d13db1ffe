// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/engine.h"

#include <QJsonDocument>

namespace pcrm {
namespace {

constexpr int kMostRestarts = 3;
constexpr int kLargestBatch = 200;
constexpr int kRequestTimeout_ms = 60'000;

QJsonObject bodyOf(const TransportReply& reply) {
  return QJsonDocument::fromJson(reply.body).object();
}

/// What was sent will never be taken as it is: malformed, too large, not processable.
bool isUntakeable(int status) { return status == 400 || status == 413 || status == 422; }

Error refusal(const TransportReply& reply) {
  const QString detail = bodyOf(reply)[u"detail"].toString();
  const ErrorCode code = reply.status == 403 ? ErrorCode::kDenied : ErrorCode::kOffline;
  return {code, detail.isEmpty()
                    ? QStringLiteral("서버가 지금 답하지 못합니다(%1). 잠시 뒤 다시 합니다.")
                          .arg(reply.status)
                    : detail};
}

}  // namespace

SyncEngine::SyncEngine(Replica& replica, QString login, QByteArray token)
    : replica_(replica), login_(std::move(login)), token_(std::move(token)) {}

Instruction SyncEngine::begin(int wait_s) {
  wait_s_ = wait_s;
  restarts_ = 0;
  batch_ = kLargestBatch;
  (void)replica_.takeError();  // Not of this round.
  summary_ = {};
  changes_ = {};
  return push();
}

Instruction SyncEngine::push() {
  phase_ = Phase::kPush;
  const PushRequest request = replica_.nextPush(login_, batch_);
  if (const auto error = replica_.takeError()) return fail(*error);
  if (request.operations.empty()) return pull();
  summary_.pushed += static_cast<int>(request.operations.size());
  return SendRequest{{"POST", QStringLiteral("/v1/operations"),
                      QJsonDocument(request.toJson()).toJson(QJsonDocument::Compact), token_,
                      kRequestTimeout_ms}};
}

Instruction SyncEngine::pull() {
  phase_ = Phase::kPull;
  PullRequest request;
  request.cursor = replica_.cursor();
  // A cursor that could not be read is not the empty one, which means: everything, from the start.
  if (const auto error = replica_.takeError()) return fail(*error);
  request.wait_s = request.cursor.isEmpty() ? 0 : wait_s_;
  return SendRequest{
      {"GET", request.pathAndQuery(), {}, token_, kRequestTimeout_ms + request.wait_s * 1000}};
}

Instruction SyncEngine::answered(const Result<TransportReply>& reply) {
  if (!reply) return fail(reply.error());
  if (reply->status == 401) {
    phase_ = Phase::kIdle;
    return SignInNeeded{summary_};
  }
  if (reply->status == 409 && bodyOf(*reply)[u"type"].toString() == kReplicaReset) {
    if (++restarts_ > kMostRestarts) return fail(refusal(*reply));
    if (auto renewed = replica_.renew(); !renewed) return fail(renewed.error());
    return push();
  }
  if (reply->status == 410) {
    if (++restarts_ > kMostRestarts) return fail(refusal(*reply));
    if (auto begun = replica_.beginResync(); !begun) return fail(begun.error());
    return push();
  }
  if (phase_ == Phase::kPush && isUntakeable(reply->status)) return putAside(*reply);
  if (reply->status != 200) return fail(refusal(*reply));
  return phase_ == Phase::kPush ? pushAnswered(*reply) : pullAnswered(*reply);
}

Instruction SyncEngine::putAside(const TransportReply& reply) {
  // Smaller and smaller, until the one that is meant stands alone; it must not hold up the rest.
  const PushRequest request = replica_.nextPush(login_, batch_);
  const auto sent = static_cast<int>(request.operations.size());
  if (sent > 1) {
    batch_ = sent / 2;
    return push();
  }
  if (request.operations.empty()) return fail(refusal(reply));
  PushAnswer answer;
  answer.generation = replica_.generation();
  answer.answers.push_back({request.operations.front().id,
                            false,
                            QStringLiteral("서버가 이 작업을 받지 못합니다(%1). 나누어 다시 하거나 "
                                           "관리자에게 알리세요.")
                                .arg(reply.status),
                            {},
                            0});
  const auto stored = replica_.storeAnswers(answer);
  if (!stored) return fail(stored.error());
  summary_.refused += stored->refused;
  batch_ = kLargestBatch;
  return push();
}

Instruction SyncEngine::pushAnswered(const TransportReply& reply) {
  const auto answer = PushAnswer::fromJson(bodyOf(reply));
  if (!answer) return fail(answer.error());
  const auto stored = replica_.storeAnswers(*answer);
  if (!stored) return fail(stored.error());
  summary_.accepted += stored->accepted;
  summary_.refused += stored->refused;
  if (stored->accepted + stored->refused == 0) {
    return fail({ErrorCode::kCorrupt,
                 QStringLiteral("서버가 보낸 작업에 답하지 않았습니다. 관리자에게 알리세요.")});
  }
  return push();
}

Instruction SyncEngine::pullAnswered(const TransportReply& reply) {
  const auto page = PullAnswer::fromJson(bodyOf(reply));
  if (!page) return fail(page.error());
  const auto count = replica_.apply(*page, &changes_);
  if (!count) return fail(count.error());
  summary_.pulled += *count;
  if (page->more) return pull();
  const bool again = replica_.hasUnconfirmed(login_);
  if (const auto error = replica_.takeError()) return fail(*error);
  if (again && ++restarts_ <= kMostRestarts) return push();
  phase_ = Phase::kIdle;
  if (auto done = replica_.forgetOld(); !done) return fail(done.error());
  return RoundDone{summary_};
}

Instruction SyncEngine::fail(Error error) {
  phase_ = Phase::kIdle;
  return RoundFailed{std::move(error), summary_};
}

}  // namespace pcrm
