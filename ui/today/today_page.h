// SPDX-License-Identifier: GPL-3.0-or-later
// 오늘: what waits for this person, as numbers that are links, and what to do first.
#pragma once

#include "ui/complaints/complaint_model.h"
#include "ui/context/desk_context.h"
#include "ui/context/navigator.h"
#include "ui/shell/page.h"
#include "ui/today/today_data.h"

#include <QTimer>

class QLabel;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace pcrm {

class Card;
class EmptyState;
class DutiesPanel;
class HandlingPanel;
class NoticesPanel;
class RefusedPanel;
class SectionTitle;
class StatTile;
struct StepForm;

class TodayPage final : public Page {
  Q_OBJECT

 public:
  /// `context` and `navigator` must outlive the page.
  TodayPage(DeskContext& context, const Navigator& navigator, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] QString iconName() const override { return QStringLiteral("today"); }
  [[nodiscard]] QList<KeyHelp> keys() const override;
  void activate() override;

  /// Reads everything again; sync calls it when it has stored the server's answers.
  void reload();
  [[nodiscard]] const TodayData& data() const { return data_; }

 protected:
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void build();
  void show(TodayData data);
  void showTiles();
  void showLoads();
  void openRow();
  void delegateApprovals();
  void startForm(const StepForm& form);
  void tryAgain(const RefusedOperation& operation);
  void discard(const Uuid& operation);
  void dismiss(const QString& cause);

  DeskContext& context_;
  const Navigator& navigator_;
  TodayData data_;
  TodayFilters filters_;
  ComplaintModel* model_ = nullptr;
  SectionTitle* heading_ = nullptr;
  std::vector<StatTile*> tiles_;
  Card* list_ = nullptr;
  QStackedWidget* list_layers_ = nullptr;
  QTableView* table_ = nullptr;
  EmptyState* empty_ = nullptr;
  NoticesPanel* notices_ = nullptr;
  RefusedPanel* refused_ = nullptr;
  HandlingPanel* handling_ = nullptr;
  DutiesPanel* duties_ = nullptr;
  Card* loads_ = nullptr;
  QWidget* load_rows_ = nullptr;
  QWidget* side_ = nullptr;
  QTimer reload_soon_;
  QTimer minute_;
  bool focus_when_read_ = false;
};

}  // namespace pcrm
