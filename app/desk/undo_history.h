// SPDX-License-Identifier: GPL-3.0-or-later
// What the person at this desk did since signing in and can take back, last first (Ctrl+Z).
#pragma once

#include "core/store/operation.h"

#include <functional>
#include <optional>
#include <vector>

namespace pcrm {

/// One thing that was done, with the operations that take it back.
struct UndoStep {
  QString what;  ///< "접수", for the status bar.
  std::vector<OperationDraft> back;
  std::function<void()> local = {};  ///< Instead, for what was never an operation.
};

class UndoHistory {
 public:
  void add(UndoStep step) {
    steps_.push_back(std::move(step));
    if (steps_.size() > kMost) steps_.erase(steps_.begin());
  }
  /// The last step, which is then no longer here.
  [[nodiscard]] std::optional<UndoStep> take() {
    if (steps_.empty()) return std::nullopt;
    UndoStep step = std::move(steps_.back());
    steps_.pop_back();
    return step;
  }
  [[nodiscard]] bool isEmpty() const { return steps_.empty(); }
  void clear() { steps_.clear(); }

 private:
  static constexpr size_t kMost = 30;
  std::vector<UndoStep> steps_;
};

}  // namespace pcrm
