// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync_http/http_transport.h"

#include "core/base/gzip.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

#include <map>
#include <optional>
#include <utility>

namespace pcrm {
namespace {

constexpr qsizetype kGzipBodyBytes = 4096;
// A page of a first sync may unfold far, but nothing may fill the memory.
constexpr qsizetype kMaxUnfoldedBytes = qsizetype{256} << 20;

class NoCookies final : public QNetworkCookieJar {
 public:
  QList<QNetworkCookie> cookiesForUrl(const QUrl&) const override { return {}; }
  bool setCookiesFromUrl(const QList<QNetworkCookie>&, const QUrl&) override { return false; }
};

tl::unexpected<Error> offline(const QString& message) {
  return failure(ErrorCode::kOffline, message);
}

QString messageFor(QNetworkReply::NetworkError error) {
  switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
      return QStringLiteral(
          "서버의 인증서를 믿을 수 없어 연결하지 않았습니다. 관리자에게 알려 주십시오.");
    case QNetworkReply::HostNotFoundError:
      return QStringLiteral(
          "서버 주소를 찾을 수 없습니다. 주소와 네트워크 연결을 확인해 주십시오.");
    case QNetworkReply::ConnectionRefusedError:
      return QStringLiteral("서버가 연결을 받지 않습니다. 서버가 켜져 있는지 확인해 주십시오.");
    default:
      return QStringLiteral(
          "서버의 응답을 받지 못했습니다. 네트워크 연결을 확인하고 다시 해 주십시오.");
  }
}

QUrl urlFor(const QUrl& base, const QString& path_and_query) {
  QString text = base.toString(QUrl::FullyEncoded | QUrl::RemoveQuery | QUrl::RemoveFragment |
                               QUrl::StripTrailingSlash);
  return QUrl(text + path_and_query, QUrl::StrictMode);
}

// Qt 6.4 does not always notice that a connection ended before the reply did: after an error status
// and in chunks it depends on when the packets come. So the body itself has to show it: by the
// length said, by gzip's trailer or, without either, by being JSON to its end.
std::optional<QByteArray> wholeBody(QNetworkReply& reply, int status) {
  QByteArray body = reply.readAll();
  const bool has_length = reply.hasRawHeader("Content-Length");
  if (has_length && reply.rawHeader("Content-Length").toLongLong() != body.size()) {
    return std::nullopt;
  }
  if (reply.rawHeader("Content-Encoding").compare("gzip", Qt::CaseInsensitive) == 0) {
    Result<QByteArray> unfolded = gunzip(body, kMaxUnfoldedBytes);
    if (!unfolded) return std::nullopt;
    return *std::move(unfolded);
  }
  const bool may_be_empty = status == 204 || status == 304;
  if (!has_length && !may_be_empty && QJsonDocument::fromJson(body).isNull()) return std::nullopt;
  return body;
}

}  // namespace

struct HttpTransport::State {
  struct Pending {
    Done done;
    QNetworkReply* reply = nullptr;  // None for a request that could not be sent at all.
  };

  QUrl base;
  QNetworkAccessManager network;
  std::map<quint64, Pending> pending;
  quint64 last_id = 0;
  bool closing = false;

  // Takes the request off the list before telling, as telling may send or cancel.
  void finish(quint64 id, Result<TransportReply> result) {
    const auto found = pending.find(id);
    if (found == pending.end()) return;
    Pending taken = std::move(found->second);
    pending.erase(found);
    if (taken.reply) {
      taken.reply->disconnect();
      if (taken.reply->isRunning()) taken.reply->abort();
      taken.reply->deleteLater();
    }
    taken.done(std::move(result));
  }

  void onFinished(quint64 id) {
    const auto found = pending.find(id);
    if (found == pending.end()) return;
    QNetworkReply* reply = found->second.reply;
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // Qt reports 4xx and 5xx as errors too (from ContentAccessDenied, 201, on): those are replies.
    // All else are failures of the line or of the reply's coding, where even a status seen does
    // not mean a whole reply.
    const QNetworkReply::NetworkError error = reply->error();
    const bool refused = status >= 400 && error >= QNetworkReply::ContentAccessDenied &&
                         error != QNetworkReply::ProtocolFailure;
    if (status == 0 || (error != QNetworkReply::NoError && !refused)) {
      finish(id, offline(messageFor(error)));
      return;
    }
    std::optional<QByteArray> body = wholeBody(*reply, status);
    if (body) {
      finish(id, TransportReply{status, *std::move(body)});
    } else {
      finish(id, offline(messageFor(QNetworkReply::RemoteHostClosedError)));
    }
  }
};

HttpTransport::HttpTransport(const QUrl& base) : state_(std::make_unique<State>()) {
  state_->base = base;
  state_->network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
  state_->network.setCookieJar(new NoCookies);  // Owned by the manager from here on.
}

HttpTransport::~HttpTransport() {
  state_->closing = true;
  cancelAll();
}

void HttpTransport::send(const TransportRequest& request, Done done) {
  State* const state = state_.get();
  if (state->closing) return;
  const quint64 id = ++state->last_id;
  const QUrl url = urlFor(state->base, request.path_and_query);
  const bool http = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
  if (!url.isValid() || url.host().isEmpty() || !http) {
    state->pending.emplace(id, State::Pending{std::move(done), nullptr});
    QTimer::singleShot(0, &state->network, [state, id] {
      state->finish(id, offline(QStringLiteral("서버 주소가 올바르지 않습니다. 설정에서 "
                                               "http:// 또는 https:// 주소를 넣어 주십시오.")));
    });
    return;
  }
  QNetworkRequest out(url);
  out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
  // One connection with many streams would let one long poll's loss break all; and the server
  // speaks HTTP/1.1.
  out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
  // Asked for by hand, so that it is unfolded by hand: Qt 6.4 takes a damaged gzip reply for an
  // empty one without an error.
  out.setRawHeader("Accept-Encoding", "gzip");
  out.setRawHeader("Accept", "application/json, application/problem+json");
  if (!request.token.isEmpty()) out.setRawHeader("Authorization", "Bearer " + request.token);
  QByteArray body = request.body;
  if (!body.isEmpty()) out.setRawHeader("Content-Type", "application/json");
  if (body.size() > kGzipBodyBytes) {
    body = gzip(body);
    out.setRawHeader("Content-Encoding", "gzip");
  }
  QNetworkReply* reply = request.method == "GET" && body.isEmpty()
                             ? state->network.get(out)
                             : state->network.sendCustomRequest(out, request.method, body);
  state->pending.emplace(id, State::Pending{std::move(done), reply});
  QObject::connect(reply, &QNetworkReply::finished, &state->network,
                   [state, id] { state->onFinished(id); });
  // Our own timer, not setTransferTimeout(): that one starts again with each byte that moves.
  QTimer::singleShot(request.timeout_ms, reply, [state, id] {
    state->finish(id, offline(QStringLiteral("서버가 제때 응답하지 않습니다. 잠시 뒤에 "
                                             "다시 해 주십시오.")));
  });
}

void HttpTransport::cancelAll() {
  // What a callback sends meanwhile is new and stays.
  const quint64 last = state_->last_id;
  while (!state_->pending.empty() && state_->pending.begin()->first <= last) {
    state_->finish(state_->pending.begin()->first,
                   offline(QStringLiteral("서버와의 연결을 멈추었습니다.")));
  }
}

}  // namespace pcrm
