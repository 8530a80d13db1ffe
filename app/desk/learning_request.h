// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the server to learn new models and looks until it is done. UI thread.
#pragma once

#include "app/desk/desk_session.h"

#include <QTimer>

#include <optional>

namespace pcrm {

class LearningRequest final : public QObject {
  Q_OBJECT

 public:
  /// Both must outlive it; `transport` may be null: then there is no server.
  LearningRequest(DeskSession& session, Transport* transport, QObject* parent = nullptr);

  /// `told` follows, at least once; the last time with `over`.
  void begin();
  /// The server can be reached, with a session; `told` says when that changes.
  void setOnline(bool online);
  /// How long it waits between two looks; 2 s unless told otherwise.
  void setPause(int ms) { look_.setInterval(ms); }

 signals:
  void told(const QString& sentence, bool over);

 private:
  void ask(const QByteArray& method);
  void take(const TransportReply& reply);
  void missed(const QByteArray& method);
  void end(const QString& sentence);

  DeskSession& session_;
  Transport* transport_;
  QTimer look_;
  std::optional<bool> online_;
  bool running_ = false;
  int missed_ = 0;  ///< Looks in a row that got no answer.
};

}  // namespace pcrm
