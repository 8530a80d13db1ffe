// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/socket.h"

#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <memory>

namespace pcrm {
namespace {

constexpr int kBacklog = 1024;

tl::unexpected<Error> badAddress(const QString& address) {
  return failure(ErrorCode::kInvalid,
                 QStringLiteral("주소 %1을(를) 읽을 수 없습니다. 127.0.0.1:8080처럼 적어 주십시오.")
                     .arg(address));
}

sockaddr* generic(sockaddr_storage& storage) { return reinterpret_cast<sockaddr*>(&storage); }

quint16 portOf(int fd) {
  sockaddr_storage own{};
  socklen_t size = sizeof own;
  if (getsockname(fd, generic(own), &size) != 0) return 0;
  return own.ss_family == AF_INET6 ? ntohs(reinterpret_cast<sockaddr_in6*>(&own)->sin6_port)
                                   : ntohs(reinterpret_cast<sockaddr_in*>(&own)->sin_port);
}

}  // namespace

Result<ListenSocket> listenAt(const QString& address) {
  const qsizetype colon = address.lastIndexOf(u':');
  bool is_number = false;
  const QString port = address.mid(colon + 1);
  const ushort port_number = port.toUShort(&is_number);
  QString host = address.left(colon);
  if (host.startsWith(u'[') && host.endsWith(u']')) host = host.mid(1, host.size() - 2);
  if (colon <= 0 || !is_number || host.isEmpty()) return badAddress(address);

  addrinfo hints{};
  hints.ai_socktype = SOCK_STREAM;
  hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV;
  addrinfo* found = nullptr;
  const QByteArray service = QByteArray::number(port_number);
  if (getaddrinfo(host.toUtf8().constData(), service.constData(), &hints, &found) != 0) {
    return badAddress(address);
  }
  const std::unique_ptr<addrinfo, decltype(&freeaddrinfo)> addresses(found, &freeaddrinfo);
  for (const addrinfo* at = found; at != nullptr; at = at->ai_next) {
    const int fd = socket(at->ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (fd < 0) continue;
    const int on = 1;
    setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (bind(fd, at->ai_addr, at->ai_addrlen) == 0 && listen(fd, kBacklog) == 0) {
      return ListenSocket{fd, portOf(fd)};
    }
    close(fd);
  }
  return failure(ErrorCode::kIo,
                 QStringLiteral("%1에서 연결을 받을 수 없습니다. 다른 프로그램이 그 포트를 쓰고 "
                                "있는지, 이 컴퓨터의 주소인지 확인해 주십시오.")
                     .arg(address));
}

QString peerAddress(int fd) {
  sockaddr_storage peer{};
  socklen_t size = sizeof peer;
  std::array<char, NI_MAXHOST> text{};
  if (getpeername(fd, generic(peer), &size) != 0 ||
      getnameinfo(generic(peer), size, text.data(), text.size(), nullptr, 0, NI_NUMERICHOST) != 0) {
    return {};
  }
  return QString::fromLatin1(text.data());
}

void sendLastWords(int fd, const QByteArray& words) {
  if (!words.isEmpty()) {
    // Best effort: a peer that does not take a few hundred bytes does not wait for them either.
    [[maybe_unused]] const ssize_t sent =
        send(fd, words.constData(), static_cast<size_t>(words.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
  }
  shutdown(fd, SHUT_RDWR);
}

}  // namespace pcrm
