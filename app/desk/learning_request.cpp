// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/learning_request.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace pcrm {
namespace {

constexpr int kLookAgain_ms = 2'000;
/// Sync gives up all that is under way when it has something to send: that is no reason to worry.
constexpr int kPatience = 5;

}  // namespace

LearningRequest::LearningRequest(DeskSession& session, Transport* transport, QObject* parent)
    : QObject(parent), session_(session), transport_(transport) {
  look_.setSingleShot(true);
  look_.setInterval(kLookAgain_ms);
  connect(&look_, &QTimer::timeout, this, [this] { ask("GET"); });
}

void LearningRequest::setOnline(bool online) {
  const bool possible = online && transport_ != nullptr;
  if (online_ == possible) return;
  online_ = possible;
  if (running_) return;  // Its own looks find out.
  emit told(possible ? QString()
            : transport_ == nullptr
                ? tr("서버가 없는 PC라 배우게 할 수 없습니다.")
                : tr("서버와 이어져 있지 않습니다. 이어지면 배우게 할 수 있습니다."),
            possible);
}

void LearningRequest::begin() {
  if (running_) return;
  if (transport_ == nullptr || session_.token().isEmpty()) {
    emit told(tr("서버와 이어져 있지 않아 배우게 할 수 없습니다. 이어지면 다시 누르십시오."), true);
    return;
  }
  running_ = true;
  missed_ = 0;
  emit told(tr("서버가 배우는 중입니다…"), false);
  ask("POST");
}

void LearningRequest::ask(const QByteArray& method) {
  transport_->send({method, QStringLiteral("/v1/training"), {}, session_.token()},
                   [guard = QPointer(this), method](const Result<TransportReply>& reply) {
                     LearningRequest* request = guard.data();
                     if (request == nullptr) return;
                     if (reply && reply->status < 500) {
                       request->take(*reply);
                     } else {
                       request->missed(method);
                     }
                   });
}

void LearningRequest::missed(const QByteArray& method) {
  if (++missed_ >= kPatience) return end(tr("서버에 닿지 않습니다. 서버는 하던 것을 마칩니다."));
  if (method == "GET") return look_.start();
  QTimer::singleShot(look_.interval(), this, [this, method] { ask(method); });
}

void LearningRequest::end(const QString& sentence) {
  running_ = false;
  emit told(sentence, true);
}

void LearningRequest::take(const TransportReply& reply) {
  missed_ = 0;
  const QJsonObject json = QJsonDocument::fromJson(reply.body).object();
  if (reply.status / 100 != 2) return end(json[u"detail"].toString());
  if (json[u"running"].toBool()) {
    look_.start();
    return;
  }
  QStringList sentences;
  for (const QJsonValue& each : json[u"sentences"].toArray()) sentences << each.toString();
  end(sentences.isEmpty() ? tr("새로 배울 것이 없습니다.") : sentences.join(u' '));
}

}  // namespace pcrm
