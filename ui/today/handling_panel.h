// SPDX-License-Identifier: GPL-3.0-or-later
// What of the processes waits for this person: approvals to give, promises to keep, samples to look
// at, and the departments that did not keep theirs.
#pragma once

#include "ui/today/today_data.h"

#include <QWidget>

class QVBoxLayout;

namespace pcrm {

class Card;

class HandlingPanel final : public QWidget {
  Q_OBJECT

 public:
  explicit HandlingPanel(QWidget* parent = nullptr);

  /// Hides when nothing waits.
  void show(const TodayData& today, Instant now);

 signals:
  void openRequested(const pcrm::ComplaintId& complaint);
  void departmentRequested(const QString& department);
  /// Somebody wants to hand over their approvals for a while.
  void delegationRequested();

 private:
  void showApprovals(const TodayData& today, Instant now, QVBoxLayout* column);
  void showObjections(const TodayData& today, Instant now, QVBoxLayout* column);
  void showGuarded(const TodayData& today, Instant now, QVBoxLayout* column);
  void showPromises(const TodayData& today, Instant now, QVBoxLayout* column);
  void showSamples(const TodayData& today, Instant now, QVBoxLayout* column);
  void showStrikes(const TodayData& today, QVBoxLayout* column);
  void addRow(Card* card, ComplaintId complaint, const QString& number, const QString& title,
              const QString& note, QWidget* badge);

  QWidget* content_ = nullptr;
};

}  // namespace pcrm
