// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/context.h"

#include "core/operations/catalogue.h"

#include <QRandomGenerator>

namespace pcrm {
namespace {

/// Kept until the thread ends. One thread serves one server after the other in tests.
struct Kept {
  const ServerContext* of = nullptr;
  std::unique_ptr<Worker> worker;
};

}  // namespace

Result<std::unique_ptr<Worker>> openWorker(ServerContext& context) {
  auto worker = std::make_unique<Worker>(QRandomGenerator::system()->generate64());
  auto store = Store::open(context.database_path, ReplicaKind::kCentral,
                           {&domain(), context.rules, context.clock, &worker->random});
  if (!store) return failure(store.error());
  if ((*store)->kind() != ReplicaKind::kCentral) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("%1 파일은 PC의 사본이라 서버가 쓸 수 없습니다. 서버의 데이터 "
                                  "파일을 --db에 적으세요.")
                       .arg(context.database_path));
  }
  worker->store = std::move(*store);
  worker->authority = std::make_unique<Authority>(*worker->store);
  worker->authority->adoptGeneration(context.generation);
  return worker;
}

Result<Worker*> workerOfThisThread(ServerContext& context) {
  thread_local Kept kept;
  if (kept.of != &context || !kept.worker) {
    kept = {};
    auto worker = openWorker(context);
    if (!worker) return failure(worker.error());
    kept = {&context, std::move(*worker)};
  }
  return kept.worker.get();
}

}  // namespace pcrm
