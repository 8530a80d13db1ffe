// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/http_server/raw_client.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <utility>

namespace pcrm {

RawClient::RawClient(quint16 port) : fd_(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
  const timeval patience{20, 0};
  setsockopt(fd_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
  setsockopt(fd_, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (connect(fd_, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0) close();
}

RawClient::~RawClient() { close(); }

void RawClient::close() {
  if (fd_ >= 0) ::close(fd_);
  fd_ = -1;
}

void RawClient::send(const QByteArray& bytes) {
  qsizetype done = 0;
  while (done < bytes.size()) {
    const ssize_t sent = ::send(fd_, bytes.constData() + done,
                                static_cast<size_t>(bytes.size() - done), MSG_NOSIGNAL);
    if (sent <= 0) return;
    done += sent;
  }
}

bool RawClient::receive() {
  std::array<char, 65536> buffer{};
  const ssize_t got = recv(fd_, buffer.data(), buffer.size(), 0);
  if (got <= 0) return false;
  received_.append(buffer.data(), got);
  return true;
}

RawReply RawClient::read() {
  qsizetype end = -1;
  while ((end = received_.indexOf("\r\n\r\n")) < 0) {
    if (!receive()) return {};
  }
  RawReply reply;
  const QList<QByteArray> lines = received_.left(end).split('\n');
  reply.status = lines[0].split(' ').value(1).toInt();
  for (const QByteArray& line : lines.mid(1)) {
    const qsizetype colon = line.indexOf(':');
    reply.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
  }
  received_.remove(0, end + 4);
  if (reply.status == 100) return read();
  const qsizetype length = reply.headers.value("content-length").toLongLong();
  while (received_.size() < length && receive()) {
  }
  reply.body = received_.left(length);
  received_.remove(0, length);
  return reply;
}

QByteArray RawClient::readToEnd() {
  while (receive()) {
  }
  return std::exchange(received_, {});
}

bool RawClient::hasReply(int within_ms) {
  pollfd wanted{fd_, POLLIN, 0};
  return poll(&wanted, 1, within_ms) > 0;
}

bool RawClient::closedByServer() {
  std::array<char, 1> byte{};
  const ssize_t got = recv(fd_, byte.data(), byte.size(), 0);
  return received_.isEmpty() && (got == 0 || (got < 0 && errno == ECONNRESET));
}

RawReply RawClient::get(const QByteArray& target, const QByteArray& more_headers) {
  send("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + more_headers + "\r\n");
  return read();
}

RawReply RawClient::post(const QByteArray& target, const QByteArray& body,
                         const QByteArray& more_headers) {
  send("POST " + target + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " +
       QByteArray::number(body.size()) + "\r\n" + more_headers + "\r\n" + body);
  return read();
}

}  // namespace pcrm
