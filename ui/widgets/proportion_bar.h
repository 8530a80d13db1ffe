// SPDX-License-Identifier: GPL-3.0-or-later
// One line of parts: "지남 · 오늘 · 나머지" of a person's work, or how much of a period is used.
#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

#include <vector>

namespace pcrm {

struct BarPart {
  double amount = 0;  ///< Negative counts as nothing.
  theme::Tone tone = theme::Tone::kPrimary;
  QString label = {};  ///< "지남 2건"; for the tooltip and the screen reader.

  bool operator==(const BarPart&) const = default;
};

class ProportionBar final : public QWidget {
  Q_OBJECT

 public:
  explicit ProportionBar(QWidget* parent = nullptr);

  /// `whole` is what the full width stands for; the sum of the parts when 0.
  void setParts(std::vector<BarPart> parts, double whole = 0);
  void setThickness(int pixels);

  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  std::vector<BarPart> parts_;
  double whole_ = 0;
  int thickness_ = 6;
};

}  // namespace pcrm
