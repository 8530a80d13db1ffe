// SPDX-License-Identifier: GPL-3.0-or-later
// A client that can be as rude as a test needs: bytes out, bytes in, over a blocking socket.
#pragma once

#include <QByteArray>
#include <QHash>

namespace pcrm {

struct RawReply {
  int status = 0;                         ///< 0: the connection was closed without a reply.
  QHash<QByteArray, QByteArray> headers;  ///< Names in lower case.
  QByteArray body;
};

class RawClient {
 public:
  /// Connects to 127.0.0.1.
  explicit RawClient(quint16 port);
  ~RawClient();
  RawClient(const RawClient&) = delete;
  RawClient& operator=(const RawClient&) = delete;

  [[nodiscard]] bool connected() const { return fd_ >= 0; }
  /// Sends all; gives up silently when the server has closed.
  void send(const QByteArray& bytes);
  /// One reply, by its Content-Length. Waits 20 s at most, so that a broken server fails a test
  /// rather than holding it.
  RawReply read();
  /// Everything until the server closes.
  QByteArray readToEnd();
  /// Whether something has come, or the server has closed, within so many milliseconds.
  bool hasReply(int within_ms);
  /// Whether the server closes now, with nothing more sent.
  bool closedByServer();
  /// send() and read() of a request without a body.
  RawReply get(const QByteArray& target, const QByteArray& more_headers = {});
  RawReply post(const QByteArray& target, const QByteArray& body,
                const QByteArray& more_headers = {});
  void close();

 private:
  bool receive();

  int fd_ = -1;
  QByteArray received_;
};

}  // namespace pcrm
