// SPDX-License-Identifier: GPL-3.0-or-later
// 민원: the list of complaints with its filter, the chosen one beside it, and what can be done with
// one or with many.
#pragma once

#include "core/complaints/life_cycle.h"
#include "core/similar/similar_complaints.h"
#include "ui/complaints/complaint_model.h"
#include "ui/complaints/filter_bar.h"
#include "ui/complaints/step_forms.h"
#include "ui/context/desk_context.h"
#include "ui/context/navigator.h"
#include "ui/shell/page.h"

#include <QTimer>

class QSplitter;
class QStackedWidget;
class QTableView;

namespace pcrm {

class ActionButton;
class ComplaintDetail;
class ComplaintExport;
class EmptyState;
class MoveDialog;
class ProgressRow;
class SectionTitle;

class ComplaintsPage final : public Page {
  Q_OBJECT

 public:
  /// `context` and `navigator` must outlive the page.
  ComplaintsPage(DeskContext& context, const Navigator& navigator, QWidget* parent = nullptr);
  ~ComplaintsPage() override;

  [[nodiscard]] QString title() const override;
  [[nodiscard]] QString iconName() const override { return QStringLiteral("complaints"); }
  [[nodiscard]] QList<KeyHelp> keys() const override;
  void activate() override;

  /// Shows this complaint at the side, whether the list has it or not.
  void openComplaint(ComplaintId id);
  /// Shows the list of what fits. Open complaints come by due date, others newest first; `seen_by`
  /// is set here.
  void openList(const ComplaintFilter& filter);
  void choose(ListChoice choice);
  [[nodiscard]] const ListChoice& choice() const { return choice_; }

  /// The one at the side, or null.
  [[nodiscard]] const Complaint* shownComplaint() const;

  [[nodiscard]] const ComplaintModel& model() const { return *model_; }
  /// Opens the dialog of a move for the complaint at the side.
  void startMove(Move move);
  /// Opens the dialog of a step of the process of the complaint at the side.
  void startStep(const StepAction& action);
  /// Opens the dialog of a form about the complaint at the side; null when there is none.
  FieldDialog* startForm(const StepForm& form);
  /// The same for all ticked, or else all selected, rows. What does not fit is left out and named.
  void startBatch(Move move);
  /// Exports the list as it is filtered; the result is told in the status bar.
  void exportTo(const QString& path);

 signals:
  /// Many were answered or completed at once; `back` takes all of it back.
  void batchDone(const QString& what, const std::vector<pcrm::OperationDraft>& back);

 protected:
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  struct BatchResult {
    int done = 0;
    QStringList problems;
    Changes changes;
  };

  void build();
  void connectParts();
  void addKeys();
  void retranslate();
  void fitColumns();
  [[nodiscard]] ComplaintFilter filterToRead() const;

  void reload();     ///< The rows read so far, again.
  void readMore();   ///< The next page.
  void countRows();  ///< How many fit and how many there are.
  void readNames();
  void showTitle();
  void showTicked();
  void rowChosen();
  void step(int rows);
  void readDetail(ComplaintId id);
  void headerPressed(int section);
  void openBatchMenu();
  void askForExport();
  void startAnswers(Move move);
  void startReview(StepForm form);
  void showLoads(FieldDialog* dialog, std::vector<SimilarComplaint> like);
  void performBatch(MoveDialog* dialog, const std::vector<ComplaintSummary>& rows,
                    const QStringList& skipped, const QJsonObject& payload);
  [[nodiscard]] std::vector<ComplaintSummary> chosenRows() const;

  DeskContext& context_;
  const Navigator& navigator_;
  ListChoice choice_;
  std::shared_ptr<const Names> names_ = std::make_shared<const Names>();
  ComplaintModel* model_ = nullptr;
  SectionTitle* heading_ = nullptr;
  ActionButton* batch_ = nullptr;
  ActionButton* export_ = nullptr;
  ActionButton* receive_ = nullptr;
  FilterBar* bar_ = nullptr;
  ProgressRow* progress_ = nullptr;
  QSplitter* splitter_ = nullptr;
  QStackedWidget* list_layers_ = nullptr;
  QTableView* table_ = nullptr;
  EmptyState* empty_ = nullptr;
  ComplaintDetail* detail_ = nullptr;
  ComplaintExport* running_export_ = nullptr;
  QTimer reload_soon_;
  QTimer minute_;
  quint64 list_number_ = 0;  ///< Of the list asked for last; older answers are dropped.
  ComplaintId shown_;        ///< What the side shows or will show.
  std::optional<qint64> matching_;
  std::optional<qint64> all_;
  bool first_time_ = true;
  bool reading_ = false;
};

}  // namespace pcrm
