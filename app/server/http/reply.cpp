// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/reply.h"

#include "core/base/gzip.h"

#include <memory>

namespace pcrm {
namespace {

constexpr qsizetype kGzipFromBytes = 1024;  // Below, the header costs more than is saved.

bool hasHeader(const HttpResponse& response, const QByteArray& name) {
  for (const auto& [key, value] : response.headers) {
    if (key.compare(name, Qt::CaseInsensitive) == 0) return true;
  }
  return false;
}

bool isText(const QByteArray& type) {
  return type.startsWith("text/") || type.contains("json") || type.contains("xml");
}

void addHeader(MHD_Response* response, const QByteArray& name, const QByteArray& value) {
  MHD_add_response_header(response, name.constData(), value.constData());
}

}  // namespace

bool acceptsGzip(const QByteArray& accept_encoding) {
  for (const QByteArray& item : accept_encoding.toLower().split(',')) {
    const QList<QByteArray> parts = item.split(';');
    const QByteArray coding = parts[0].trimmed();
    if (coding != "gzip" && coding != "*") continue;
    bool refused = false;
    for (qsizetype i = 1; i < parts.size(); ++i) {
      const QByteArray parameter = parts[i].trimmed();
      refused = refused || (parameter.startsWith("q=") && parameter.mid(2).toDouble() <= 0);
    }
    return !refused;
  }
  return false;
}

MHD_Result queueReply(MHD_Connection* connection, HttpResponse response, bool accepts_gzip,
                      AfterReply after) {
  const bool compressible = response.body.size() > kGzipFromBytes &&
                            isText(response.content_type) &&
                            !hasHeader(response, "Content-Encoding");
  if (compressible) {
    response.headers.emplace_back("Vary", "Accept-Encoding");
    if (accepts_gzip) {
      response.body = gzip(response.body);
      response.headers.emplace_back("Content-Encoding", "gzip");
    }
  }
  // What the API says is about persons: no proxy or browser may keep it unless a handler says so.
  if (!hasHeader(response, "Cache-Control")) {
    response.headers.emplace_back("Cache-Control", "no-store");
  }
  response.headers.emplace_back("X-Content-Type-Options", "nosniff");
  if (!response.content_type.isEmpty()) {
    response.headers.emplace_back("Content-Type", response.content_type);
  }
  if (after == AfterReply::kClose) response.headers.emplace_back("Connection", "close");

  auto body = std::make_unique<QByteArray>(std::move(response.body));
  MHD_Response* const out = MHD_create_response_from_buffer_with_free_callback_cls(
      static_cast<size_t>(body->size()), body->data(),
      [](void* owned) { delete static_cast<QByteArray*>(owned); }, body.get());
  if (out == nullptr) return MHD_NO;
  body.release();  // NOLINT(bugprone-unused-return-value): the response frees it now.
  for (const auto& [name, value] : response.headers) addHeader(out, name, value);
  const MHD_Result queued =
      MHD_queue_response(connection, static_cast<unsigned>(response.status), out);
  MHD_destroy_response(out);
  return queued;
}

QByteArray rawReply(const HttpResponse& response) {
  QByteArray out =
      "HTTP/1.1 " + QByteArray::number(response.status) + ' ' +
      MHD_get_reason_phrase_for(static_cast<unsigned>(response.status)) +
      "\r\nConnection: close\r\nCache-Control: no-store\r\nContent-Type: " + response.content_type +
      "\r\nContent-Length: " + QByteArray::number(response.body.size()) + "\r\n";
  for (const auto& [name, value] : response.headers) out += name + ": " + value + "\r\n";
  return out + "\r\n" + response.body;
}

}  // namespace pcrm
