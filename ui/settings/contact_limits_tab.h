// SPDX-License-Identifier: GPL-3.0-or-later
// The recommended length of a call and of a visit (Act art. 4; Decree art. 4), for everybody to see
// and for administrators to set. Each is set on its own.
#pragma once

#include "core/protection/incident.h"
#include "ui/context/desk_context.h"

#include <QWidget>

class QSpinBox;

namespace pcrm {

class ContactLimitsTab final : public QWidget {
  Q_OBJECT

 public:
  /// `context` must outlive it.
  explicit ContactLimitsTab(DeskContext& context, QWidget* parent = nullptr);

 signals:
  /// What was done, or why it was not.
  void told(const QString& sentence, bool wrong);

 private:
  void load();
  void set(IncidentChannel channel, const QSpinBox* minutes);

  DeskContext& context_;
  QSpinBox* call_ = nullptr;
  QSpinBox* visit_ = nullptr;
};

}  // namespace pcrm
