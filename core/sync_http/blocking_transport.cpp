// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync_http/blocking_transport.h"

#include <QEventLoop>

#include <memory>
#include <optional>
#include <utility>

namespace pcrm {

Result<TransportReply> BlockingTransport::send(const TransportRequest& request) {
  // Shared, as the answer may come after the program's end has broken off the waiting.
  struct Waiting {
    QEventLoop loop;
    std::optional<Result<TransportReply>> result;
  };
  const auto waiting = std::make_shared<Waiting>();
  transport_.send(request, [waiting](Result<TransportReply> reply) {
    waiting->result = std::move(reply);
    waiting->loop.quit();
  });
  waiting->loop.exec(QEventLoop::ExcludeUserInputEvents);
  if (!waiting->result) {
    return failure(ErrorCode::kOffline,
                   QStringLiteral("프로그램이 끝나는 중이라 서버의 응답을 기다리지 않았습니다."));
  }
  return *std::move(waiting->result);
}

}  // namespace pcrm
