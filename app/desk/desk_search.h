// SPDX-License-Identifier: GPL-3.0-or-later
// The one search of the window: cards and complaints that fit what stands in the box, as it is
// typed. Only the latest question is answered; older ones still waiting are dropped. UI thread.
#pragma once

#include "core/complaints/complaint.h"
#include "core/customers/customer.h"
#include "ui/context/desk_context.h"

#include <atomic>
#include <memory>

namespace pcrm {

class ShellWindow;

class DeskSearch final : public QObject {
  Q_OBJECT

 public:
  /// Both must outlive it.
  DeskSearch(DeskContext& context, ShellWindow& window, QObject* parent = nullptr);

 signals:
  void complaintChosen(pcrm::ComplaintId id);
  void customerChosen(pcrm::CustomerId id);

 private:
  void search(const QString& query);

  DeskContext& context_;
  ShellWindow& window_;
  std::shared_ptr<std::atomic<int>> latest_ = std::make_shared<std::atomic<int>>(0);
};

}  // namespace pcrm
