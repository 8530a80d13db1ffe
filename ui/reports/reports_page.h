// SPDX-License-Identifier: GPL-3.0-or-later
// 보고: figures with the rows behind them, one report a tab. Who has which tab the views say.
#pragma once

#include "ui/context/desk_context.h"
#include "ui/context/navigator.h"
#include "ui/shell/page.h"

#include <vector>

class QTabWidget;

namespace pcrm {

class QualityView;
class ReportView;
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

  /// Brings the tab of this view to the front, if the person signed in has it.
  void showReport(const ReportView* view);
  template <class View>
  void showReport() {
    showReport(findChild<View*>());
  }

  /// How the learning goes that was asked for; `over` lets it be asked for again.
  void showLearning(const QString& sentence, bool over);

 signals:
  /// The server shall learn new models now.
  void learningRequested();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void fillTabs();
  void retranslate();

  DeskContext& context_;
  SectionTitle* heading_ = nullptr;
  QTabWidget* tabs_ = nullptr;
  QualityView* quality_ = nullptr;
  std::vector<ReportView*> views_;  ///< In the order of the tabs.
};

}  // namespace pcrm
