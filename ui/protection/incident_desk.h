// SPDX-License-Identifier: GPL-3.0-or-later
// The protection of staff at the desk: the contact timer for the top bar, and F8, which opens the
// record of an incident wherever one is, over whatever is half typed.
#pragma once

#include "ui/protection/contact_button.h"
#include "ui/protection/incident_dialog.h"

#include <functional>

namespace pcrm {

class IncidentDesk final : public QObject {
  Q_OBJECT

 public:
  /// `context` and `window` must outlive it. `about` says what is on the screen.
  IncidentDesk(DeskContext& context, QWidget* window, std::function<IncidentAbout()> about,
               QObject* parent = nullptr);
  ~IncidentDesk() override;

  [[nodiscard]] ContactTimer& timer() { return timer_; }
  /// For the top bar, which takes it over.
  [[nodiscard]] ContactButton* button() const { return button_; }
  /// Comes to the front if it is open already.
  void openIncident();

 signals:
  void recorded(const QString& told);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  DeskContext& context_;
  QWidget* window_;
  std::function<IncidentAbout()> about_;
  ContactTimer timer_;
  QPointer<ContactButton> button_;
  QPointer<IncidentDialog> dialog_;
};

}  // namespace pcrm
