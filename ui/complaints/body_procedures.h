// SPDX-License-Identifier: GPL-3.0-or-later
// The procedures about groups, remedies, bodies and guardians, and closing with its ground.
#pragma once

#include "ui/complaints/procedures.h"

namespace pcrm {

/// Adds those that are possible now.
void addBodyProcedures(std::vector<Procedure>& out, const DetailData& data, const Actor& actor,
                       const Names& names, Instant now);

/// Closing: the ground, what it rests on, whether the reason was told.
[[nodiscard]] StepForm closeForm(const DetailData& data);

/// To the department for audit, if the same grievance was answered before and it is not there yet.
[[nodiscard]] std::optional<StepForm> auditForm(const DetailData& data, const Actor& actor);

/// What an opinion or a decision about an item of the agenda asks.
[[nodiscard]] StepForm opinionForm(const AgendaItem& item, const QString& about,
                                   const Names& names);
[[nodiscard]] StepForm decisionForm(const AgendaItem& item, const QString& about);

// Core's Korean names in the language of the screen.
[[nodiscard]] QString word(Body body);
[[nodiscard]] QString word(AgendaWhy why);
[[nodiscard]] QString word(AgendaDecision decision);
[[nodiscard]] QString word(MeetingState state);
[[nodiscard]] QString word(Speaker speaker);
[[nodiscard]] QString word(ObjectionDecision decision);
[[nodiscard]] QString word(CloseGround ground);

/// Complaints to be ticked.
class TickedComplaints final : public QWidget {
  Q_OBJECT

 public:
  TickedComplaints(const QString& title, const std::vector<SimilarComplaint>& complaints,
                   bool ticked, QWidget* parent = nullptr);
  /// Ids of the ticked ones, as the payload has them.
  [[nodiscard]] QJsonArray ticked() const;
};

}  // namespace pcrm
