// SPDX-License-Identifier: GPL-3.0-or-later
// The contact timer in the top bar: "응대 12:30", in the colour of a warning once it lasts longer
// than recommended; pressed then, it offers the sentence to close with. Ctrl+T starts a visit and
// ends what runs, Ctrl+Shift+T starts a call.
#pragma once

#include "ui/protection/contact_timer.h"

#include <QPushButton>

namespace pcrm {

class ContactButton final : public QPushButton {
  Q_OBJECT

 public:
  /// `timer` must outlive it.
  explicit ContactButton(ContactTimer& timer, QWidget* parent = nullptr);

  void toggle(IncidentChannel channel);
  /// What it offers while a contact runs.
  void openMenu();
  [[nodiscard]] QSize sizeHint() const override;

 signals:
  /// The contact shall be ended and recorded.
  void incidentRequested();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void refresh();

  ContactTimer& timer_;
};

}  // namespace pcrm
