// SPDX-License-Identifier: GPL-3.0-or-later
// Two pages with every widget in it and invented data, to look at and to grab.
#pragma once

#include "ui/shell/page.h"

namespace pcrm::sample {

/// A form at the left, proposals with a deadline strip at the right.
class FormPage final : public Page {
  Q_OBJECT

 public:
  explicit FormPage(QWidget* parent = nullptr);
  [[nodiscard]] QString title() const override { return tr("접수"); }
  [[nodiscard]] QString iconName() const override { return QStringLiteral("intake"); }
  [[nodiscard]] QList<KeyHelp> keys() const override;
  void activate() override;
};

/// Tiles, a table and side panels.
class ListPage final : public Page {
  Q_OBJECT

 public:
  explicit ListPage(QWidget* parent = nullptr);
  [[nodiscard]] QString title() const override { return tr("민원"); }
  [[nodiscard]] QString iconName() const override { return QStringLiteral("complaints"); }
  void activate() override;
};

}  // namespace pcrm::sample
