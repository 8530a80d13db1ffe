// SPDX-License-Identifier: GPL-3.0-or-later
// The clocks of the law under 오늘: letters from the examiner, what other departments ask, what one
// waits for, and what nobody has taken yet.
#pragma once

#include "ui/complaints/step_forms.h"
#include "ui/today/today_data.h"

#include <QWidget>

namespace pcrm {

class Card;

class DutiesPanel final : public QWidget {
  Q_OBJECT

 public:
  explicit DutiesPanel(QWidget* parent = nullptr);

  /// Nothing to do: the panel is hidden.
  void show(const TodayData& today, Instant now);

 signals:
  void openRequested(const pcrm::ComplaintId& complaint);
  /// To be asked for with a dialog: answering, putting the answer off.
  void formRequested(const pcrm::StepForm& form);

 private:
  void showLetters(const TodayData& today, Instant now);
  void showAsked(const TodayData& today, Instant now);
  void showAwaited(const TodayData& today, Instant now);
  void showDuties(const TodayData& today, Instant now);
  Card* addCard(const QString& title, const QString& note);
  void addRow(Card* card, ComplaintId complaint, const QString& number, const QString& title,
              const QString& note, QWidget* badge, bool opens);

  QWidget* content_ = nullptr;
};

}  // namespace pcrm
