// SPDX-License-Identifier: GPL-3.0-or-later
// 보고: figures with the rows behind them, one report a tab.
#pragma once

#include "ui/context/desk_context.h"
#include "ui/context/navigator.h"
#include "ui/shell/page.h"

class QTabWidget;

namespace pcrm {

class FocusView;
class SectionTitle;

class ReportsPage final : public Page {
  Q_OBJECT

 public:
  /// `context` and `navigator` must outlive the page.
  ReportsPage(DeskContext& context, const Navigator& navigator, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] QString iconName() const override { return QStringLiteral("reports"); }
  [[nodiscard]] QList<KeyHelp> keys() const override;
  void activate() override;

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();

  SectionTitle* heading_ = nullptr;
  QTabWidget* tabs_ = nullptr;
  FocusView* focus_ = nullptr;
};

}  // namespace pcrm
