// SPDX-License-Identifier: GPL-3.0-or-later
// One line of text that gives way: what does not fit ends in "…" and is read in the tooltip.
#pragma once

#include <QLabel>

namespace pcrm {

class ElidedLabel final : public QLabel {
  Q_OBJECT

 public:
  explicit ElidedLabel(const QString& text = {}, QWidget* parent = nullptr);

  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;
};

}  // namespace pcrm
