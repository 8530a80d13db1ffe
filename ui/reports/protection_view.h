// SPDX-License-Identifier: GPL-3.0-or-later
// 직원 보호: the incidents of oneself, and of the unit for those who lead it, newest first, with
// the help that was given (Act art. 4; Decree art. 4).
#pragma once

#include "core/protection/incident.h"
#include "ui/complaints/complaint_names.h"
#include "ui/context/desk_context.h"
#include "ui/reports/report_view.h"

#include <QTimer>

class QLabel;
class QStackedWidget;
class QTableWidget;

namespace pcrm {

class ActionButton;
class EmptyState;

class ProtectionView final : public ReportView {
  Q_OBJECT

 public:
  /// `context` must outlive it.
  explicit ProtectionView(DeskContext& context, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] bool isFor(const Actor& actor) const override;
  void reload() override;
  [[nodiscard]] const std::vector<Incident>& incidents() const { return incidents_; }
  /// Opens the form of the help that was given to whoever the chosen record is about.
  void askSupport();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void build();
  void retranslate();
  void show();
  void showChosen();
  [[nodiscard]] const Incident* chosen() const;

  DeskContext& context_;
  std::vector<Incident> incidents_;
  Names names_;
  QLabel* total_ = nullptr;
  QStackedWidget* layers_ = nullptr;
  EmptyState* empty_ = nullptr;
  QTableWidget* table_ = nullptr;
  QLabel* said_ = nullptr;
  QLabel* rest_ = nullptr;
  ActionButton* support_ = nullptr;
  QTimer reload_soon_;
};

}  // namespace pcrm
