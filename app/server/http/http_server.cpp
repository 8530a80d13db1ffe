// SPDX-License-Identifier: GPL-3.0-or-later
// Three rules keep suspending free of races; each has its test.
// (1) A connection is suspended and put on the list of the suspended under one mutex, so that no
//     resume can come before the suspension.
// (2) wake() counts a generation. A handler that chose to wait while the count moved is asked again
//     instead: the news that came between its look and its suspension is not lost.
// (3) After stopping_ is set, under the same mutex, nothing is suspended any more; the library
//     aborts the program when it is stopped with a suspended connection.
// The mutex is taken before the library's own locks, never inside of them: its callbacks below are
// called without any lock held (checked in the sources of 0.9.75).
#include "app/server/http/http_server.h"

#include "app/server/http/connection.h"
#include "app/server/http/problem.h"
#include "app/server/http/reply.h"
#include "app/server/http/socket.h"

#include <microhttpd.h>

#include <algorithm>
#include <array>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>
#include <unordered_set>

namespace pcrm {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

constexpr auto kDrainTime = std::chrono::seconds(5);
constexpr auto kFarAway = std::chrono::hours(1);

HttpResponse stopping() {
  return problem(503, QStringLiteral("Service Unavailable"),
                 QStringLiteral("서버가 멈추는 중입니다. 잠시 뒤에 다시 해 주십시오."));
}

unsigned workersFor(const HttpLimits& limits) {
  const unsigned wanted =
      limits.worker_threads > 0 ? limits.worker_threads : std::thread::hardware_concurrency();
  // Fewer than two would be the library's single-thread mode; each needs a connection to serve.
  return std::clamp(wanted, 2U, limits.worker_threads > 0 ? 64U : 8U);
}

}  // namespace

class HttpServer::Impl {
 public:
  Impl(const HttpLimits& limits, HttpHandler handler)
      : limits_(limits), handler_(std::move(handler)) {}

  Result<quint16> listen(const QString& address);
  void wake();
  void stop();
  int suspendedCount() const;

 private:
  // What the library calls, on the worker thread of the connection.
  static void onConnection(void* self, MHD_Connection* mhd, void** context,
                           MHD_ConnectionNotificationCode code);
  static void* onRequestLine(void* self, const char* target, MHD_Connection* mhd);
  static MHD_Result onRequest(void* self, MHD_Connection* mhd, const char* url, const char* method,
                              const char* version, const char* data, size_t* size, void** context);
  static void onCompleted(void* self, MHD_Connection* mhd, void** context,
                          MHD_RequestTerminationCode code);

  MHD_Result serve(Connection& connection);
  MHD_Result refuse(Connection& connection, HttpResponse response);
  HttpAnswer ask(const HttpRequest& request) const;
  bool startAnswering(Connection& connection);
  bool suspend(Connection& connection, Suspend wanted, quint64 asked_at);

  // With mutex_ held.
  void setPhase(Connection& connection, Phase phase);
  void resume(Connection& connection);
  SteadyTime deadlineOf(const Connection& connection) const;
  void expire(Connection& connection);
  void watchUntil(SteadyTime deadline);

  void runTimer();

  const HttpLimits limits_;
  const HttpHandler handler_;
  MHD_Daemon* daemon_ = nullptr;  // Of the thread that listens and stops.

  mutable std::mutex mutex_;
  std::unordered_set<Connection*> connections_;
  int suspended_ = 0;
  int answering_ = 0;  // Requests that stop() waits for, the suspended ones included.
  quint64 generation_ = 0;
  bool stopping_ = false;
  std::condition_variable drained_;

  SteadyTime next_look_ = {};
  bool timer_ends_ = false;
  std::condition_variable timer_;
  std::thread timer_thread_;
};

// --- Life ---------------------------------------------------------------------------------------

Result<quint16> HttpServer::Impl::listen(const QString& address) {
  Q_ASSERT(daemon_ == nullptr && !stopping_);
  const Result<ListenSocket> socket = listenAt(address);
  if (!socket) return failure(socket.error());
  const unsigned workers = workersFor(limits_);
  // Room for a header of several times the limit, so that it is we who say no, in our own words.
  const auto memory = static_cast<size_t>(4 * limits_.max_header_bytes + (qsizetype{32} << 10));
  // The timer below is the first to act; the library's own time-out is for clients that do not
  // take their answer.
  const auto timeout_s = static_cast<unsigned>(limits_.idle_timeout_ms / 1000 + 2);
  timer_thread_ = std::thread([this] { runTimer(); });
  // Not epoll: the library (0.9.75) asks for edges, and now and then loses one on a connection that
  // was suspended; its next request then lies unread until it times out.
  daemon_ = MHD_start_daemon(
      MHD_USE_POLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME, 0, nullptr, nullptr,
      &Impl::onRequest, this, MHD_OPTION_LISTEN_SOCKET, socket->fd, MHD_OPTION_THREAD_POOL_SIZE,
      workers, MHD_OPTION_CONNECTION_MEMORY_LIMIT, memory, MHD_OPTION_CONNECTION_LIMIT,
      std::max(limits_.max_connections, workers), MHD_OPTION_PER_IP_CONNECTION_LIMIT,
      limits_.max_connections_per_ip, MHD_OPTION_CONNECTION_TIMEOUT, timeout_s,
      MHD_OPTION_STRICT_FOR_CLIENT, 1, MHD_OPTION_NOTIFY_CONNECTION, &Impl::onConnection, this,
      MHD_OPTION_URI_LOG_CALLBACK, &Impl::onRequestLine, this, MHD_OPTION_NOTIFY_COMPLETED,
      &Impl::onCompleted, this, MHD_OPTION_END);
  if (daemon_ == nullptr) {
    return failure(ErrorCode::kIo,
                   QStringLiteral("서버를 시작하지 못했습니다. 메모리와 열 수 있는 파일 수(ulimit "
                                  "-n)를 확인해 주십시오."));
  }
  return socket->port;
}

void HttpServer::Impl::stop() {
  if (daemon_ != nullptr) {
    std::unique_lock lock(mutex_);
    stopping_ = true;
    for (Connection* connection : connections_) {
      if (connection->phase == Phase::kSuspended) resume(*connection);
    }
    drained_.wait_for(lock, kDrainTime, [this] { return answering_ == 0; });
  }
  if (daemon_ != nullptr) MHD_stop_daemon(daemon_);  // Joins the workers.
  daemon_ = nullptr;
  {
    const std::lock_guard lock(mutex_);
    timer_ends_ = true;
    timer_.notify_all();
  }
  if (timer_thread_.joinable()) timer_thread_.join();
}

void HttpServer::Impl::wake() {
  const std::lock_guard lock(mutex_);
  ++generation_;
  if (suspended_ == 0) return;
  for (Connection* connection : connections_) {
    if (connection->phase == Phase::kSuspended) resume(*connection);
  }
}

int HttpServer::Impl::suspendedCount() const {
  const std::lock_guard lock(mutex_);
  return suspended_;
}

// --- What the library calls ---------------------------------------------------------------------

void HttpServer::Impl::onConnection(void* self, MHD_Connection* mhd, void** context,
                                    MHD_ConnectionNotificationCode code) {
  Impl& server = *static_cast<Impl*>(self);
  if (code == MHD_CONNECTION_NOTIFY_STARTED) {
    auto connection = std::make_unique<Connection>();
    connection->mhd = mhd;
    connection->fd = MHD_get_connection_info(mhd, MHD_CONNECTION_INFO_CONNECTION_FD)->connect_fd;
    const std::lock_guard lock(server.mutex_);
    server.setPhase(*connection, Phase::kWaiting);
    server.connections_.insert(connection.get());
    *context = connection.release();
  } else {
    // The descriptor is closed only after this, so the timer never touches another's.
    const std::unique_ptr<Connection> connection(static_cast<Connection*>(*context));
    const std::lock_guard lock(server.mutex_);
    server.connections_.erase(connection.get());
  }
}

void* HttpServer::Impl::onRequestLine(void* self, const char* target, MHD_Connection* mhd) {
  Impl& server = *static_cast<Impl*>(self);
  auto* const connection = static_cast<Connection*>(
      MHD_get_connection_info(mhd, MHD_CONNECTION_INFO_SOCKET_CONTEXT)->socket_context);
  connection->target = target;
  connection->touch();
  const std::lock_guard lock(server.mutex_);
  if (connection->phase == Phase::kWaiting) server.setPhase(*connection, Phase::kReceiving);
  return connection;
}

MHD_Result HttpServer::Impl::onRequest(void* self, MHD_Connection* /*mhd*/, const char* /*url*/,
                                       const char* method, const char* /*version*/,
                                       const char* data, size_t* size, void** context) {
  Impl& server = *static_cast<Impl*>(self);
  Connection& connection = *static_cast<Connection*>(*context);
  if (!connection.begun) {
    connection.touch();
    std::optional<HttpResponse> refused = connection.begin(method, server.limits_);
    return refused ? server.refuse(connection, *std::move(refused)) : MHD_YES;
  }
  if (*size > 0) {
    connection.touch();
    const bool keep = connection.append(data, *size, server.limits_);
    *size = 0;
    return keep ? MHD_YES : MHD_NO;
  }
  return server.serve(connection);
}

void HttpServer::Impl::onCompleted(void* self, MHD_Connection* /*mhd*/, void** context,
                                   MHD_RequestTerminationCode /*code*/) {
  if (*context == nullptr) return;
  Impl& server = *static_cast<Impl*>(self);
  Connection& connection = *static_cast<Connection*>(*context);
  connection.reset();
  const std::lock_guard lock(server.mutex_);
  if (connection.counted && --server.answering_ == 0) server.drained_.notify_all();
  connection.counted = false;
  connection.wait_until.reset();
  connection.last_call = false;
  if (connection.phase != Phase::kEnded) server.setPhase(connection, Phase::kWaiting);
}

// --- Answering ----------------------------------------------------------------------------------

MHD_Result HttpServer::Impl::refuse(Connection& connection, HttpResponse response) {
  if (!startAnswering(connection)) return MHD_NO;
  return queueReply(connection.mhd, std::move(response), false, AfterReply::kClose);
}

MHD_Result HttpServer::Impl::serve(Connection& connection) {
  if (!startAnswering(connection)) return MHD_NO;
  if (!connection.whole) {
    std::optional<HttpResponse> refused = connection.finish(limits_);
    if (refused) return refuse(connection, *std::move(refused));
  }
  while (true) {
    quint64 asked_at = 0;
    {
      const std::lock_guard lock(mutex_);
      if (stopping_ && !connection.request.resumed) break;
      asked_at = generation_;
      connection.request.last_call = connection.last_call || stopping_;
    }
    HttpAnswer answer = ask(connection.request);
    if (HttpResponse* response = std::get_if<HttpResponse>(&answer)) {
      return queueReply(connection.mhd, std::move(*response), connection.accepts_gzip,
                        AfterReply::kKeepOpen);
    }
    if (connection.request.last_call) break;
    connection.request.resumed = true;
    connection.request.suspend_key = std::get<Suspend>(answer).key;
    if (suspend(connection, std::get<Suspend>(std::move(answer)), asked_at)) return MHD_YES;
  }
  return queueReply(connection.mhd, stopping(), false, AfterReply::kClose);
}

HttpAnswer HttpServer::Impl::ask(const HttpRequest& request) const {
  try {
    return handler_(request);
  } catch (const std::exception& error) {
    qCritical("%s %s: %s", request.method.constData(), request.path.constData(), error.what());
  } catch (...) {
    qCritical("%s %s: unknown exception", request.method.constData(), request.path.constData());
  }
  return problem(500, QStringLiteral("Internal Server Error"),
                 QStringLiteral("서버에서 오류가 났습니다. 관리자에게 알려 주십시오."));
}

// False when the timer has ended the connection already.
bool HttpServer::Impl::startAnswering(Connection& connection) {
  const std::lock_guard lock(mutex_);
  if (connection.phase == Phase::kEnded) return false;
  if (!connection.counted) ++answering_;
  connection.counted = true;
  setPhase(connection, Phase::kAnswering);
  return true;
}

// False when the handler has to be asked again at once.
bool HttpServer::Impl::suspend(Connection& connection, Suspend wanted, quint64 asked_at) {
  const std::lock_guard lock(mutex_);
  if (!connection.wait_until) {
    connection.wait_until = steady_clock::now() + milliseconds(std::max(wanted.wait_ms, 0));
  }
  if (stopping_ || generation_ != asked_at) return false;
  MHD_suspend_connection(connection.mhd);
  setPhase(connection, Phase::kSuspended);
  ++suspended_;
  return true;
}

// --- Watching the time --------------------------------------------------------------------------

void HttpServer::Impl::setPhase(Connection& connection, Phase phase) {
  connection.phase = phase;
  connection.since = steady_clock::now();
  watchUntil(deadlineOf(connection));
}

void HttpServer::Impl::resume(Connection& connection) {
  connection.phase = Phase::kAnswering;
  --suspended_;
  MHD_resume_connection(connection.mhd);
}

SteadyTime HttpServer::Impl::deadlineOf(const Connection& connection) const {
  const milliseconds idle(limits_.idle_timeout_ms);
  switch (connection.phase) {
    case Phase::kWaiting:
      return connection.since + idle;
    case Phase::kReceiving: {
      const SteadyTime last_byte(
          SteadyTime::duration(connection.last_byte.load(std::memory_order_relaxed)));
      return std::min(last_byte + idle,
                      connection.since + milliseconds(limits_.request_timeout_ms));
    }
    case Phase::kSuspended:
      return *connection.wait_until;
    case Phase::kAnswering:
    case Phase::kEnded:
      break;
  }
  return SteadyTime::max();
}

void HttpServer::Impl::expire(Connection& connection) {
  if (connection.phase == Phase::kSuspended) {
    connection.last_call = true;
    resume(connection);
    return;
  }
  QByteArray words;
  if (connection.phase == Phase::kReceiving) {
    words = rawReply(problem(408, QStringLiteral("Request Timeout"),
                             QStringLiteral("요청이 제때 다 오지 않았습니다. 네트워크를 확인하고 "
                                            "다시 보내 주십시오.")));
  }
  connection.phase = Phase::kEnded;
  sendLastWords(connection.fd, words);
}

void HttpServer::Impl::watchUntil(SteadyTime deadline) {
  if (deadline >= next_look_) return;
  next_look_ = deadline;
  timer_.notify_all();
}

void HttpServer::Impl::runTimer() {
  std::unique_lock lock(mutex_);
  while (!timer_ends_) {
    const SteadyTime now = steady_clock::now();
    next_look_ = now + kFarAway;
    for (Connection* connection : connections_) {
      if (deadlineOf(*connection) <= now) expire(*connection);
      next_look_ = std::min(next_look_, deadlineOf(*connection));
    }
    timer_.wait_until(lock, next_look_);
  }
}

// --- The public face ----------------------------------------------------------------------------

HttpServer::HttpServer(const HttpLimits& limits, HttpHandler handler)
    : impl_(std::make_unique<Impl>(limits, std::move(handler))) {}

HttpServer::~HttpServer() { stop(); }

Result<quint16> HttpServer::listen(const QString& address) { return impl_->listen(address); }

void HttpServer::wake() { impl_->wake(); }

void HttpServer::stop() { impl_->stop(); }

int HttpServer::suspendedCount() const { return impl_->suspendedCount(); }

}  // namespace pcrm
