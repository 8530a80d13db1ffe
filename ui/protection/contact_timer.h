// SPDX-License-Identifier: GPL-3.0-or-later
// How long the call or visit that is going on has lasted, and whether it is longer than recommended
// (Act art. 4; Decree art. 4). Ends when somebody else signs in. UI thread.
#pragma once

#include "core/protection/incident_queries.h"
#include "ui/context/desk_context.h"

#include <QTimer>

namespace pcrm {

class ContactTimer final : public QObject {
  Q_OBJECT

 public:
  /// `context` must outlive it.
  explicit ContactTimer(DeskContext& context, QObject* parent = nullptr);

  void start(IncidentChannel channel);
  void stop();

  [[nodiscard]] bool isRunning() const { return since_.has_value(); }
  [[nodiscard]] IncidentChannel channel() const { return channel_; }
  /// Of the contact going on, or of the last one; 0 before the first.
  [[nodiscard]] int seconds() const;
  /// Of the contact going on, rounded up; 0 if there is none.
  [[nodiscard]] int minutes() const;
  /// Recommended, in minutes.
  [[nodiscard]] int limit(IncidentChannel channel) const;
  [[nodiscard]] bool isOver() const;

 signals:
  /// Started, stopped, or a second has passed.
  void changed();

 private:
  void readLimits();

  DeskContext& context_;
  std::optional<Instant> since_;
  IncidentChannel channel_ = IncidentChannel::kVisit;
  int call_limit_ = kUsualCallMinutes;
  int visit_limit_ = kUsualVisitMinutes;
  int last_seconds_ = 0;
  QString login_;
  QTimer second_;
};

}  // namespace pcrm
