// SPDX-License-Identifier: GPL-3.0-or-later
// What every screen is given: who is signed in, and a way to read and to do things that never makes
// the window wait for the disk.
//
// One worker thread owns the desk's Store; queries and operations run there in the order asked, and
// their results come back to the window's thread. A result for a receiver that is gone is dropped.
//
//   context.read<ComplaintPage>(this, [filter](Reader& r) { return listComplaints(r, …); },
//                               [this](ComplaintPage page) { model_->show(std::move(page)); });
//   context.perform({{"assign-complaint", payload}}, this, [this](auto outcome) { … });
//
// After any change, by this desk or by sync, `changed` says what; screens reload what concerns
// them. Use from the window's thread only.
#pragma once

#include "core/base/clock.h"
#include "core/store/store.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace pcrm {

class DeskContext : public QObject {
  Q_OBJECT
 public:
  using Outcome = Result<std::vector<OperationOutcome>>;

  /// Opens the file in the worker thread; `ready` or `failed` follows. All of `environment` must
  /// outlive this object.
  DeskContext(QString path, Store::Environment environment, QObject* parent = nullptr);
  ~DeskContext() override;

  /// Begins opening. The database of a desk: a new file becomes a desk's cache.
  void open();

  [[nodiscard]] const Actor& actor() const { return actor_; }
  void setActor(Actor actor);
  [[nodiscard]] const Clock& clock() const { return *environment_.clock; }
  [[nodiscard]] const Rules& rules() const { return *environment_.rules; }

  /// Runs `query` on the worker, then `done` here with its answer.
  template <class T>
  void read(QObject* receiver, std::function<T(Reader&)> query, std::function<void(T)> done) {
    run<T>(
        receiver, [query = std::move(query)](Store& store) { return query(store.reader()); },
        std::move(done));
  }

  /// The same with the whole store, for sync and drafts.
  template <class T>
  void run(QObject* receiver, std::function<T(Store&)> job, std::function<void(T)> done) {
    post([this, guard = QPointer<QObject>(receiver), job = std::move(job),
          done = std::move(done)](Store& store) {
      auto answer = std::make_shared<T>(job(store));
      deliver([guard, done, answer] {
        if (guard) done(std::move(*answer));
      });
    });
  }

  /// Does the operations as the person signed in, all or none. `done` may be empty.
  void perform(std::vector<OperationDraft> drafts, QObject* receiver,
               std::function<void(Outcome)> done);

  /// A new id for an operation whose result another one of the same step must name.
  [[nodiscard]] Uuid newOperationId();

  /// Jobs asked for and not yet answered; 0 means the screens show what there is.
  [[nodiscard]] int waiting() const { return waiting_; }

  /// Tells all screens that somebody else (sync) changed rows.
  void announce(const Changes& changes);

 signals:
  void ready();
  void failed(const QString& message);
  void actorChanged();
  void changed(const pcrm::Changes& changes);
  /// An operation of this person was done; for the status line. `undoable` may be taken back.
  void performed(const QString& label, const pcrm::Uuid& operation, bool undoable);

 private:
  void post(std::function<void(Store&)> job);
  void deliver(std::function<void()> answer);

  QString path_;
  Store::Environment environment_;
  Actor actor_;
  QThread thread_;
  QObject* worker_;               ///< Lives in thread_; its event queue is the order of the jobs.
  std::unique_ptr<Store> store_;  ///< Touched by the worker thread only.
  std::unique_ptr<Random> worker_random_;
  std::atomic<int> waiting_{0};
};

}  // namespace pcrm
