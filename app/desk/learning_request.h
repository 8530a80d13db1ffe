// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the server to learn new models and looks until it is done. UI thread.
#pragma once

#include "app/desk/desk_session.h"

#include <QTimer>

namespace pcrm {

class LearningRequest final : public QObject {
  Q_OBJECT

 public:
  /// Both must outlive it; `transport` may be null: then there is no server.
  LearningRequest(DeskSession& session, Transport* transport, QObject* parent = nullptr);

  /// `told` follows, at least once; the last time with `over`.
  void begin();

 signals:
  void told(const QString& sentence, bool over);

 private:
  void ask(const QByteArray& method);
  void take(const TransportReply& reply);

  DeskSession& session_;
  Transport* transport_;
  QTimer look_;
};

}  // namespace pcrm
