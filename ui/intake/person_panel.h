// SPDX-License-Identifier: GPL-3.0-or-later
// The card of the person at the counter: since when, how often, and the last three moments.
#pragma once

#include "ui/intake/intake_queries.h"

#include <QWidget>

class QLabel;

namespace pcrm {

class Badge;
class BadgeRow;
class Card;
class KeyValueRows;
class LinkButton;

class PersonPanel final : public QWidget {
  Q_OBJECT

 public:
  explicit PersonPanel(QWidget* parent = nullptr);

  /// Nothing: hides itself, or says that a new card will be made when `newcomer` is a name.
  void show(const std::optional<PersonCard>& card, const QString& newcomer);

 signals:
  void complaintOpened(pcrm::ComplaintId id);
  /// What helps this person shall be written down.
  void helpRequested(const pcrm::Customer& customer);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void refresh();

  std::optional<PersonCard> person_;
  QString newcomer_;
  Card* card_ = nullptr;
  KeyValueRows* rows_ = nullptr;
  QLabel* words_ = nullptr;
  Badge* note_ = nullptr;
  BadgeRow* help_ = nullptr;
  LinkButton* ask_ = nullptr;
};

}  // namespace pcrm
