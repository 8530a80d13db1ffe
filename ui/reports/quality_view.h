// SPDX-License-Identifier: GPL-3.0-or-later
// 제안 품질: how often the proposals at reception were right, by field and department, what they
// confuse, and which learned models are in use. For whoever leads.
#pragma once

#include "core/learning/proposal_quality.h"
#include "ui/complaints/complaint_names.h"
#include "ui/context/desk_context.h"
#include "ui/context/navigator.h"
#include "ui/reports/report_view.h"

#include <QTimer>

#include <functional>

class QComboBox;
class QLabel;
class QScrollArea;

namespace pcrm {

class ActionButton;
class Card;

class QualityView final : public ReportView {
  Q_OBJECT

 public:
  /// `context` and `navigator` must outlive the view.
  QualityView(DeskContext& context, const Navigator& navigator, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] bool isFor(const Actor& actor) const override;
  void reload() override;

  [[nodiscard]] const ProposalQuality& quality() const { return quality_; }
  /// How the learning goes that was asked for; `over` lets it be asked for again.
  void showLearning(const QString& sentence, bool over);

 signals:
  /// The server shall learn anew now.
  void learningRequested();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void build();
  void retranslate();
  void show();
  [[nodiscard]] QWidget* fieldsBlock();
  [[nodiscard]] QWidget* departmentsBlock();
  [[nodiscard]] QWidget* confusionsBlock();
  [[nodiscard]] QString valueName(const QString& code) const;
  [[nodiscard]] ProposalField field() const;

  DeskContext& context_;
  const Navigator& navigator_;
  ProposalQuality quality_;
  Names names_;
  QComboBox* span_ = nullptr;
  QComboBox* field_ = nullptr;
  QLabel* span_label_ = nullptr;
  QLabel* field_label_ = nullptr;
  ActionButton* learn_ = nullptr;
  QLabel* learning_ = nullptr;
  QScrollArea* scroll_ = nullptr;
  QTimer reload_soon_;
};

}  // namespace pcrm
