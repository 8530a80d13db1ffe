// SPDX-License-Identifier: GPL-3.0-or-later
// 과제: a year of tasks with their rounds, the chosen one beside it, and what can be done with it;
// on a second tab the meetings.
#pragma once

#include "ui/context/desk_context.h"
#include "ui/context/navigator.h"
#include "ui/shell/page.h"
#include "ui/tasks/task_actions.h"
#include "ui/tasks/task_year_model.h"

#include <QTimer>

class QStackedWidget;
class QTabWidget;
class QTableView;

namespace pcrm {

class ActionButton;
class EmptyState;
class MeetingsView;
class RoundLegend;
class SectionTitle;
class TaskDetailView;
class TaskDialog;

class TasksPage final : public Page {
  Q_OBJECT

 public:
  /// `context` and `navigator` must outlive the page.
  TasksPage(DeskContext& context, const Navigator& navigator, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] QString iconName() const override { return QStringLiteral("tasks"); }
  [[nodiscard]] QList<KeyHelp> keys() const override;
  void activate() override;

  /// Asks for what task this complaint belongs, or makes a new one of it.
  void makeTaskOf(ComplaintId complaint);
  void startNew();
  /// The tab of meetings.
  void showMeetings();
  void startAction(TaskAction action);
  void showYear(int year);
  [[nodiscard]] const TaskYearModel& model() const { return *model_; }

 protected:
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  struct Data {
    std::vector<TaskSummary> rows;
    TaskReach reach;
    Names names;
  };

  void build();
  void addKeys();
  void retranslate();
  void reload();
  void show(Data answer);
  void showTitle();
  void rowChosen();
  void readDetail();
  void step(int rows);
  void ask(TaskDialog* dialog, const QString& operation,
           std::function<QJsonObject(QJsonObject)> complete);
  [[nodiscard]] QDate today() const;
  [[nodiscard]] bool mayOpen() const;

  DeskContext& context_;
  const Navigator& navigator_;
  TaskYearModel* model_ = nullptr;
  std::shared_ptr<const Names> names_ = std::make_shared<const Names>();
  TaskReach reach_;
  SectionTitle* heading_ = nullptr;
  RoundLegend* legend_ = nullptr;
  ActionButton* earlier_ = nullptr;
  ActionButton* later_ = nullptr;
  ActionButton* new_ = nullptr;
  QStackedWidget* layers_ = nullptr;
  QTabWidget* tabs_ = nullptr;
  MeetingsView* meetings_ = nullptr;
  QTableView* table_ = nullptr;
  EmptyState* empty_ = nullptr;
  TaskDetailView* detail_ = nullptr;
  QTimer reload_soon_;
  int year_ = 0;
  TaskId shown_;
  TaskId choose_next_;  ///< Made just now: chosen when the list has it.
  bool focus_when_read_ = false;
};

}  // namespace pcrm
