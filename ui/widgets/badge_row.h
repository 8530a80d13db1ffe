// SPDX-License-Identifier: GPL-3.0-or-later
// Badges side by side that go on in the next line where the width ends.
#pragma once

#include "ui/theme/tokens.h"

#include <QStringList>
#include <QWidget>

namespace pcrm {

class BadgeRow final : public QWidget {
  Q_OBJECT

 public:
  explicit BadgeRow(QWidget* parent = nullptr);

  /// Nothing hides the row.
  void setBadges(const QStringList& texts, theme::Tone tone);

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;
  [[nodiscard]] int heightForWidth(int width) const override;

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  /// Height; puts the badges in their places if `move`.
  int arrange(int width, bool move) const;
};

}  // namespace pcrm
