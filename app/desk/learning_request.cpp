// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/learning_request.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace pcrm {
namespace {

constexpr int kLookAgain_ms = 2'000;

}  // namespace

LearningRequest::LearningRequest(DeskSession& session, Transport* transport, QObject* parent)
    : QObject(parent), session_(session), transport_(transport) {
  look_.setSingleShot(true);
  look_.setInterval(kLookAgain_ms);
  connect(&look_, &QTimer::timeout, this, [this] { ask("GET"); });
}

void LearningRequest::begin() {
  if (transport_ == nullptr || session_.token().isEmpty()) {
    emit told(tr("서버와 이어져 있지 않아 배우게 할 수 없습니다. 이어지면 다시 누르십시오."), true);
    return;
  }
  emit told(tr("서버가 배우는 중입니다…"), false);
  ask("POST");
}

void LearningRequest::ask(const QByteArray& method) {
  transport_->send({method, QStringLiteral("/v1/training"), {}, session_.token()},
                   [guard = QPointer(this)](const Result<TransportReply>& reply) {
                     if (!guard) return;
                     if (reply) return guard->take(*reply);
                     emit guard->told(tr("서버에 닿지 않습니다. 서버는 하던 것을 마칩니다."), true);
                   });
}

void LearningRequest::take(const TransportReply& reply) {
  const QJsonObject json = QJsonDocument::fromJson(reply.body).object();
  if (reply.status / 100 != 2) {
    emit told(json[u"detail"].toString(), true);
    return;
  }
  if (json[u"running"].toBool()) {
    look_.start();
    return;
  }
  QStringList sentences;
  for (const QJsonValue& each : json[u"sentences"].toArray()) sentences << each.toString();
  emit told(sentences.isEmpty() ? tr("새로 배울 것이 없습니다.") : sentences.join(u' '), true);
}

}  // namespace pcrm
