// SPDX-License-Identifier: GPL-3.0-or-later
// 사람과 절차: who signed and speaks, what was joined, on what ground it was closed, objections,
// what was before a body, and the guardian.
#pragma once

#include "ui/complaints/complaint_words.h"
#include "ui/complaints/detail_data.h"
#include "ui/complaints/step_forms.h"

#include <QWidget>

class QVBoxLayout;

namespace pcrm {

class BodiesPanel final : public QWidget {
  Q_OBJECT

 public:
  BodiesPanel(const DetailData& shown, const Actor& actor, const Names& names, Instant now,
              QWidget* parent = nullptr);

  /// Whether there is anything to show.
  [[nodiscard]] static bool hasContent(const BodiesData& bodies);

 signals:
  void formRequested(const pcrm::StepForm& form);
  void complaintRequested(const pcrm::ComplaintId& id);

 private:
  void addSecondGrievance(const DetailData& shown);
  void addClosing(const BodiesData& bodies);
  void addPeople(const BodiesData& bodies);
  void addJoined(const BodiesData& bodies);
  void addObjections(const BodiesData& bodies);
  void addAgenda(const BodiesData& bodies);
  void addLine(const ToneWords& badge, const QString& text, const QString& note);

  Actor actor_;
  const Names& names_;
  Instant now_;
  QVBoxLayout* column_ = nullptr;
};

/// "3일 남음", "오늘까지", "2일 늦음", or the decision.
[[nodiscard]] ToneWords objectionWords(const Objection& objection, Instant now);

}  // namespace pcrm
