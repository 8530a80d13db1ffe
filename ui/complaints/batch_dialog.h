// SPDX-License-Identifier: GPL-3.0-or-later
// Answers or completes many complaints at once: an answer with places that are filled in for each,
// a preview of every one, progress, and in the end what was done and what was refused, and why.
#pragma once

#include "core/complaints/life_cycle.h"
#include "core/handling/answer_templates.h"
#include "core/handling/batch.h"
#include "ui/context/desk_context.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;

namespace pcrm {

class ActionButton;
class ProgressRow;

class BatchDialog final : public QDialog {
  Q_OBJECT

 public:
  /// `move` is kReply or kComplete. `context` must outlive the dialog.
  BatchDialog(DeskContext& context, Move move, std::vector<ComplaintId> complaints,
              QWidget* parent);

  [[nodiscard]] const std::vector<BatchPreview>& preview() const { return preview_; }
  [[nodiscard]] const std::vector<BatchItem>& result() const { return items_; }

  void reject() override;

 signals:
  /// `back` takes back what was done.
  void batchFinished(int done, int refused, const std::vector<pcrm::OperationDraft>& back);

 private:
  void build();
  void readPreview();
  void showPreview();
  void showRow(int row);
  void start();
  void performNext();
  void showResult();
  [[nodiscard]] BatchRequest request() const;

  DeskContext& context_;
  Move move_;
  std::vector<ComplaintId> complaints_;
  std::vector<AnswerTemplate> templates_;
  std::vector<BatchPreview> preview_;
  std::vector<ComplaintId> queue_;  ///< Those that can be done.
  std::vector<BatchItem> items_;
  BatchRequest running_;
  quint64 preview_number_ = 0;
  bool stopped_ = false;
  bool busy_ = false;
  QComboBox* template_ = nullptr;
  QPlainTextEdit* text_ = nullptr;
  QLabel* about_ = nullptr;
  QListWidget* list_ = nullptr;
  QLabel* shown_ = nullptr;
  ProgressRow* progress_ = nullptr;
  ActionButton* ok_ = nullptr;
  ActionButton* cancel_ = nullptr;
  QTimer soon_;
};

}  // namespace pcrm
