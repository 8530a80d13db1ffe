// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/context/desk_context.h"

namespace pcrm {

DeskContext::DeskContext(QString path, Store::Environment environment, QObject* parent)
    : QObject(parent),
      path_(std::move(path)),
      environment_(environment),
      worker_(new QObject),
      worker_random_(std::make_unique<Random>(environment.random->next())) {
  qRegisterMetaType<pcrm::Changes>();
  qRegisterMetaType<pcrm::Uuid>();
  worker_->moveToThread(&thread_);
  connect(&thread_, &QThread::finished, worker_, &QObject::deleteLater);
  thread_.setObjectName(QStringLiteral("store"));
  thread_.start();
}

DeskContext::~DeskContext() {
  // The store must close in the thread that opened it.
  QMetaObject::invokeMethod(
      worker_, [this] { store_.reset(); }, Qt::BlockingQueuedConnection);
  thread_.quit();
  thread_.wait();
}

void DeskContext::open() {
  QMetaObject::invokeMethod(worker_, [this] {
    Store::Environment environment = environment_;
    environment.random = worker_random_.get();
    auto opened = Store::open(path_, ReplicaKind::kDesk, environment);
    if (opened) {
      store_ = std::move(*opened);
      QMetaObject::invokeMethod(this, [this] { emit ready(); });
    } else {
      QMetaObject::invokeMethod(this,
                                [this, message = opened.error().message] { emit failed(message); });
    }
  });
}

void DeskContext::setActor(Actor actor) {
  actor_ = std::move(actor);
  emit actorChanged();
}

Uuid DeskContext::newOperationId() {
  return Uuid::v7(environment_.clock->now(), *environment_.random);
}

void DeskContext::post(std::function<void(Store&)> job) {
  ++waiting_;
  QMetaObject::invokeMethod(worker_, [this, job = std::move(job)] {
    if (store_) {
      job(*store_);
    } else {
      --waiting_;
    }
  });
}

void DeskContext::deliver(std::function<void()> answer) {
  QMetaObject::invokeMethod(this, [this, answer = std::move(answer)] {
    --waiting_;
    answer();
  });
}

void DeskContext::perform(std::vector<OperationDraft> drafts, QObject* receiver,
                          std::function<void(Outcome)> done) {
  struct Answer {
    Outcome outcome;
    Changes changes;
  };
  const OperationType* last =
      drafts.empty() ? nullptr : environment_.domain->operation(drafts.back().name);
  run<Answer>(
      this,
      [drafts = std::move(drafts), actor = actor_](Store& store) {
        Answer answer;
        answer.outcome = store.performAll(drafts, actor, &answer.changes);
        return answer;
      },
      [this, guard = QPointer<QObject>(receiver), done = std::move(done), last](Answer answer) {
        if (answer.outcome) {
          emit changed(answer.changes);
          if (last)
            emit performed(last->label, answer.outcome->back().id,
                           last->undo == Undo::kRestoreRows);
        }
        if (guard && done) done(std::move(answer.outcome));
      });
}

void DeskContext::announce(const Changes& changes) {
  if (!changes.isEmpty()) emit changed(changes);
}

}  // namespace pcrm
