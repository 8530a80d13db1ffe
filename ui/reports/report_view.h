// SPDX-License-Identifier: GPL-3.0-or-later
// One tab of 보고.
#pragma once

#include "core/store/actor.h"

#include <QWidget>

namespace pcrm {

class ReportView : public QWidget {
  Q_OBJECT

 public:
  using QWidget::QWidget;

  /// In the language of the screen.
  [[nodiscard]] virtual QString title() const = 0;
  /// Whether this person has the tab at all.
  [[nodiscard]] virtual bool isFor(const Actor& actor) const = 0;
  /// The tab was opened, or the page with it.
  virtual void reload() = 0;
};

}  // namespace pcrm
