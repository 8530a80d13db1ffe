// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/connection.h"

#include "app/server/http/problem.h"
#include "app/server/http/query.h"
#include "app/server/http/reply.h"
#include "app/server/http/socket.h"
#include "core/base/gzip.h"

namespace pcrm {
namespace {

struct Headers {
  QHash<QByteArray, QByteArray> values;
  bool repeated_length = false;
};

MHD_Result collectHeader(void* into, MHD_ValueKind, const char* name, const char* value) {
  Headers& headers = *static_cast<Headers*>(into);
  const QByteArray key = QByteArray(name).toLower();
  const QByteArray text = value ? QByteArray(value) : QByteArray();
  const auto found = headers.values.find(key);
  if (found == headers.values.end()) {
    headers.values.insert(key, text);
  } else {
    headers.repeated_length = headers.repeated_length || key == "content-length" || key == "host";
    *found += ", " + text;
  }
  return MHD_YES;
}

HttpResponse badRequest(const QString& detail) {
  return problem(400, QStringLiteral("Bad Request"), detail);
}

HttpResponse bodyTooBig(qsizetype max_bytes) {
  return problem(413, QStringLiteral("Content Too Large"),
                 QStringLiteral("보낸 내용이 너무 큽니다(최대 %1바이트). 나누어 보내 주십시오.")
                     .arg(max_bytes));
}

bool isLoopback(const QString& address) {
  return address.startsWith(u"127.") || address == u"::1" || address.startsWith(u"::ffff:127.");
}

}  // namespace

void Connection::reset() {
  target.clear();
  request = {};
  begun = false;
  whole = false;
  accepts_gzip = false;
  body_too_big = false;
  discarded_bytes = 0;
}

std::optional<HttpResponse> Connection::begin(const char* method, const HttpLimits& limits) {
  begun = true;
  const MHD_ConnectionInfo* size =
      MHD_get_connection_info(mhd, MHD_CONNECTION_INFO_REQUEST_HEADER_SIZE);
  if (size != nullptr && size->header_size > static_cast<size_t>(limits.max_header_bytes)) {
    return problem(431, QStringLiteral("Request Header Fields Too Large"),
                   QStringLiteral("요청의 머리글이 너무 큽니다(최대 %1바이트). 줄여 보내 주십시오.")
                       .arg(limits.max_header_bytes));
  }
  std::optional<RequestTarget> parsed = parseTarget(target);
  if (!parsed) {
    return badRequest(QStringLiteral("요청한 주소를 읽을 수 없습니다. 주소를 확인해 주십시오."));
  }
  Headers headers;
  MHD_get_connection_values(mhd, MHD_HEADER_KIND, &collectHeader, &headers);
  // Two lengths, or a length beside chunks, let a proxy and us disagree where a request ends
  // (request smuggling, RFC 9112 section 6.3).
  if (headers.repeated_length ||
      (headers.values.contains("content-length") && headers.values.contains("transfer-encoding"))) {
    return badRequest(QStringLiteral("요청의 길이가 두 가지로 적혀 있습니다. 다시 보내 주십시오."));
  }
  request.method = method;
  request.path = std::move(parsed->path);
  request.query = std::move(parsed->query);
  request.headers = std::move(headers.values);
  request.remote_address = peerAddress(fd);
  const QByteArray authorization = request.headers.value("authorization");
  if (authorization.left(7).compare("bearer ", Qt::CaseInsensitive) == 0) {
    request.bearer_token = authorization.mid(7).trimmed();
  }
  // A proxy on this machine names the client it speaks for, and passes the bytes on to the city.
  const bool stays_here = !request.headers.contains("x-forwarded-for") &&
                          !request.headers.contains("forwarded") &&
                          isLoopback(request.remote_address);
  accepts_gzip = (limits.gzip_on_loopback || !stays_here) &&
                 acceptsGzip(request.headers.value("accept-encoding"));

  const QByteArray encoding = request.headers.value("content-encoding").trimmed().toLower();
  if (!encoding.isEmpty() && encoding != "gzip" && encoding != "identity") {
    return problem(415, QStringLiteral("Unsupported Media Type"),
                   QStringLiteral("이 압축 방식은 받지 않습니다. gzip으로 보내 주십시오."));
  }
  const qulonglong length = request.headers.value("content-length").toULongLong();
  if (length > 2 * static_cast<qulonglong>(limits.max_body_bytes)) {
    return bodyTooBig(limits.max_body_bytes);
  }
  body_too_big = length > static_cast<qulonglong>(limits.max_body_bytes);
  if (!body_too_big) request.body.reserve(static_cast<qsizetype>(std::min(length, 65'536ULL)));
  return std::nullopt;
}

bool Connection::append(const char* data, size_t size, const HttpLimits& limits) {
  const auto bytes = static_cast<qsizetype>(size);
  if (!body_too_big && request.body.size() + bytes <= limits.max_body_bytes) {
    request.body.append(data, bytes);
    return true;
  }
  // A client hears an answer only after it has sent its body: read on for a while.
  body_too_big = true;
  request.body.clear();
  discarded_bytes += bytes;
  return discarded_bytes <= 2 * limits.max_body_bytes;
}

std::optional<HttpResponse> Connection::finish(const HttpLimits& limits) {
  whole = true;
  if (body_too_big) return bodyTooBig(limits.max_body_bytes);
  if (request.headers.value("content-encoding").trimmed().toLower() == "gzip") {
    Result<QByteArray> unfolded = gunzip(request.body, limits.max_unfolded_bytes);
    if (!unfolded) {
      return unfolded.error().code == ErrorCode::kInvalid ? bodyTooBig(limits.max_unfolded_bytes)
                                                          : badRequest(unfolded.error().message);
    }
    request.body = *std::move(unfolded);
  }
  return std::nullopt;
}

}  // namespace pcrm
