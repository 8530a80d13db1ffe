// SPDX-License-Identifier: GPL-3.0-or-later
// One complaint beside the list: what it is, what can be done with it now, what was done.
//
// It only shows; what is pressed comes out as a signal. Everything is rebuilt when another
// complaint, or another state of it, is shown; the scroll position stays when it is the same one.
#pragma once

#include "core/complaints/life_cycle.h"
#include "ui/complaints/complaint_names.h"
#include "ui/complaints/detail_data.h"
#include "ui/complaints/step_forms.h"
#include "ui/widgets/detail_frame.h"

#include <memory>

class QHBoxLayout;
class QVBoxLayout;

namespace pcrm {

class ComplaintDetail final : public DetailFrame {
  Q_OBJECT

 public:
  explicit ComplaintDetail(QWidget* parent = nullptr);

  void show(DetailData data, const Actor& actor, std::shared_ptr<const Names> names, Instant now);
  /// Nothing is chosen, or what was chosen is gone: `sentence` says which.
  void showNothing(const QString& sentence);
  [[nodiscard]] const std::optional<DetailData>& data() const { return data_; }

  /// Puts the focus on the next sensible step.
  void focusFirst();
  void explainDeadline();

 signals:
  void moveRequested(pcrm::Move move);
  void stepRequested(const pcrm::StepAction& action);
  /// A procedure of the law was chosen.
  void formRequested(const pcrm::StepForm& form);
  /// It shall become a task, or part of one.
  void taskRequested(const pcrm::ComplaintId& id);
  void otherRequested(const pcrm::ComplaintId& id);
  /// All complaints of this person.
  void othersRequested(const pcrm::Uuid& customer);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void rebuild();
  void addHead(QVBoxLayout* column);
  void addProcedures(QHBoxLayout* line);
  void addText(QVBoxLayout* column);
  void addDeadline(QVBoxLayout* column);
  void addProcess(QVBoxLayout* column);
  void addRunning(QVBoxLayout* column);
  void addBodies(QVBoxLayout* column);
  void addPromises(QVBoxLayout* column);
  void addTimeline(QVBoxLayout* column);
  void addOthers(QVBoxLayout* column);
  void addSimilar(QVBoxLayout* column);

  std::optional<DetailData> data_;
  Actor actor_;
  std::shared_ptr<const Names> names_ = std::make_shared<const Names>();
  Instant now_;
  QWidget* why_ = nullptr;
  QString nothing_;
};

/// The possible moves in a row: the first as main button, then as many as fit, the rest under "…".
/// All of their keys work wherever the focus is in the window.
class MoveRow final : public QWidget {
  Q_OBJECT

 public:
  MoveRow(std::vector<Move> moves, QWidget* parent);

  void focusFirst();
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 signals:
  void chosen(pcrm::Move move);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void openMenu();

  std::vector<Move> moves_;
  std::vector<QWidget*> buttons_;
  QWidget* more_ = nullptr;
  size_t shown_ = 0;
};

}  // namespace pcrm
