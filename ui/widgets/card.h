// SPDX-License-Identifier: GPL-3.0-or-later
// A white panel with a hairline border, in which one thing stands.
#pragma once

#include "ui/theme/tokens.h"

#include <QFrame>

class QVBoxLayout;

namespace pcrm {

class SectionTitle;

class Card final : public QFrame {
  Q_OBJECT

 public:
  explicit Card(QWidget* parent = nullptr);
  explicit Card(const QString& title, QWidget* parent = nullptr);

  /// An empty title takes the line away.
  void setTitle(const QString& title, const QString& note = {});
  [[nodiscard]] SectionTitle* titleLine() const { return title_; }

  /// Where the content goes. Padding is 12 px; setPadding(0) lets a table reach the border.
  [[nodiscard]] QVBoxLayout* body() const { return body_; }
  void setPadding(int pixels);

  /// A coloured border for a card that asks for attention; neutral is the ordinary one.
  void setTone(theme::Tone tone);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  SectionTitle* title_ = nullptr;
  QVBoxLayout* body_ = nullptr;
  theme::Tone tone_ = theme::Tone::kNeutral;
};

}  // namespace pcrm
