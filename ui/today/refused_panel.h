// SPDX-License-Identifier: GPL-3.0-or-later
// "보내지 못한 것": each refused operation, what was done here beside what is there now, the
// reason, and one sensible button.
#pragma once

#include "core/sync/replica.h"
#include "ui/complaints/complaint_names.h"
#include "ui/widgets/card.h"

#include <QWidget>

namespace pcrm {

class RefusedPanel final : public QWidget {
  Q_OBJECT

 public:
  explicit RefusedPanel(QWidget* parent = nullptr);

  /// Nothing refused: the panel is hidden.
  void show(const std::vector<RefusedOperation>& refused, const Names& names, Instant now);
  /// Says below the card of this operation why trying again did not help.
  void setError(const Uuid& operation, const QString& sentence);

 signals:
  void againRequested(const pcrm::RefusedOperation& operation);
  void discardRequested(const pcrm::Uuid& operation);
  void openRequested(const pcrm::Uuid& complaint);

 private:
  QWidget* cardOf(const RefusedOperation& operation, const Names& names, Instant now);

  QWidget* content_ = nullptr;
};

}  // namespace pcrm
