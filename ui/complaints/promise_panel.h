// SPDX-License-Identifier: GPL-3.0-or-later
// What the complainant was promised, whether it was kept, and the way to say so.
#pragma once

#include "core/promises/promise.h"
#include "ui/complaints/complaint_names.h"
#include "ui/complaints/complaint_words.h"
#include "ui/complaints/step_forms.h"

#include <QWidget>

namespace pcrm {

class PromisePanel final : public QWidget {
  Q_OBJECT

 public:
  PromisePanel(const std::vector<Promise>& promises, const Actor& actor, const Names& names,
               Instant now, QWidget* parent = nullptr);

 signals:
  void stepRequested(const pcrm::StepAction& action);
};

/// "3일 남음", "2일 늦음", "이행", "불이행".
[[nodiscard]] ToneWords promiseWords(const Promise& promise, Instant now);

}  // namespace pcrm
