// SPDX-License-Identifier: GPL-3.0-or-later
// The focus matrix 집중영역: whom complaints reach against how long their cause lasts, by period
// and office, in cases and in people helped. Every number opens the complaints behind it.
#pragma once

#include "core/complaints/focus_matrix.h"
#include "ui/complaints/complaint_names.h"
#include "ui/context/desk_context.h"
#include "ui/context/navigator.h"
#include "ui/reports/report_view.h"

#include <QTimer>

class QComboBox;
class QLabel;

namespace pcrm {

class SectionTitle;
class StatTile;

class FocusView final : public ReportView {
  Q_OBJECT

 public:
  enum class Span { kThisMonth, kLastMonth, kThisYear, kLastYear, kAll };

  /// `context` and `navigator` must outlive the view.
  FocusView(DeskContext& context, const Navigator& navigator, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] bool isFor(const Actor&) const override { return true; }
  void reload() override;
  [[nodiscard]] const FocusMatrix& matrix() const { return matrix_; }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void build();
  void retranslate();
  void show();
  void open(size_t reach, size_t persistence);
  [[nodiscard]] FocusQuestion question() const;

  DeskContext& context_;
  const Navigator& navigator_;
  FocusMatrix matrix_;
  QComboBox* span_ = nullptr;
  QComboBox* office_ = nullptr;
  QLabel* span_label_ = nullptr;
  QLabel* office_label_ = nullptr;
  QLabel* total_ = nullptr;
  QLabel* axis_ = nullptr;
  QLabel* rest_ = nullptr;
  std::array<QLabel*, kPersistences> columns_{};
  std::array<QLabel*, kReaches> rows_{};
  std::array<std::array<StatTile*, kPersistences>, kReaches> tiles_{};
  QTimer reload_soon_;
};

}  // namespace pcrm
