// SPDX-License-Identifier: GPL-3.0-or-later
// The learned models in use, one per field. They come and go while the program runs (a new edition
// synced, the nightly training), so they are held apart from the tables, which never change.
//
// Safe on any thread; who is predicting keeps the model it took.
#pragma once

#include "core/classification/rules.h"

#include <array>
#include <memory>
#include <mutex>

namespace pcrm {

class TextModel;

struct HeldModel {
  std::shared_ptr<const TextModel> model;  ///< Null: nothing was learned for the field.
  int edition = 0;                         ///< 0: from a file.
};

class ModelShelf {
 public:
  [[nodiscard]] HeldModel of(ProposalField field) const {
    const std::lock_guard lock(mutex_);
    return held_[static_cast<size_t>(field)];
  }
  void put(ProposalField field, HeldModel model) {
    const std::lock_guard lock(mutex_);
    held_[static_cast<size_t>(field)] = std::move(model);
  }

 private:
  mutable std::mutex mutex_;
  std::array<HeldModel, kProposalFields.size()> held_;
};

}  // namespace pcrm
