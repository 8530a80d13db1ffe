// SPDX-License-Identifier: GPL-3.0-or-later
// "알림": due dates that moved with the calendar, to be read and dismissed, and complainants who
// must soon be told how their matter stands.
#pragma once

#include "core/complaints/due_changes.h"
#include "core/complaints/interim_notices.h"

#include <QWidget>

namespace pcrm {

class NoticesPanel final : public QWidget {
  Q_OBJECT

 public:
  explicit NoticesPanel(QWidget* parent = nullptr);

  /// Nothing to tell: the panel is hidden.
  void show(const std::vector<DueChangeNotice>& moved, const std::vector<InterimNotice>& interim);

 signals:
  void dismissRequested(const QString& cause);
  void openRequested(const pcrm::Uuid& complaint);

 private:
  QWidget* rowOf(const DueChangeNotice& notice);
  QWidget* rowOf(const InterimNotice& notice);

  QWidget* content_ = nullptr;
};

}  // namespace pcrm
