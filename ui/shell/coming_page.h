// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in the rail for a screen that is not there yet, and says what it will be for.
#pragma once

#include "ui/shell/page.h"

namespace pcrm {

class EmptyState;

class ComingPage final : public Page {
  Q_OBJECT

 public:
  enum class Topic { kCalls, kCustomers, kTasks, kReports };

  explicit ComingPage(Topic topic, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] QString iconName() const override;
  void activate() override;

 protected:
  void changeEvent(QEvent* event) override;

 private:
  [[nodiscard]] QString promise() const;
  void retranslate();

  Topic topic_;
  EmptyState* state_ = nullptr;
};

}  // namespace pcrm
