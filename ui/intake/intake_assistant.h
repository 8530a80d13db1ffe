// SPDX-License-Identifier: GPL-3.0-or-later
// Asks, while somebody types, what the panels of the reception show, a moment after the last key;
// an answer to what is no longer typed is dropped. UI thread.
#pragma once

#include "ui/context/desk_context.h"
#include "ui/intake/advice.h"
#include "ui/intake/intake_queries.h"

#include <QTimer>

namespace pcrm {

class IntakeAssistant final : public QObject {
  Q_OBJECT

 public:
  /// `context` must outlive it.
  explicit IntakeAssistant(DeskContext& context, QObject* parent = nullptr);

  /// The complaint as it stands; proposals and similar complaints follow.
  void consider(const IntakeDraft& draft);
  /// Cards for what stands in phone or name.
  void findCards(const QString& text);
  /// What is known of the person; nothing: forget.
  void openCard(std::optional<Uuid> customer);

  /// Nothing is under way or about to be.
  [[nodiscard]] bool isIdle() const { return !soon_.isActive() && asked_ == answered_; }

 signals:
  void advised(const pcrm::Advice& advice);
  void similarFound(const pcrm::SimilarComplaints& similar);
  void cardsFound(const QString& text, const std::vector<pcrm::Customer>& cards);
  void cardOpened(const std::optional<pcrm::PersonCard>& card);

 private:
  void ask();

  DeskContext& context_;
  IntakeDraft draft_;
  QTimer soon_;
  QHash<QString, Load> loads_;
  std::optional<Instant> loads_at_;  ///< When they were counted.
  int asked_ = 0;
  int answered_ = 0;
  QString cardText_;
  std::optional<Uuid> card_;
};

}  // namespace pcrm
