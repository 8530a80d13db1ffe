// SPDX-License-Identifier: GPL-3.0-or-later
// A number that is a link: label above, note below. Pressing it opens the rows behind the number.
#pragma once

#include "ui/theme/tokens.h"

#include <QAbstractButton>

namespace pcrm {

struct Stat {
  QString label = {};                        ///< "기한 지남"
  QString value = {};                        ///< "2"; a string, since "4.1" and "–" happen too.
  QString unit = {};                         ///< "건"
  QString note = {};                         ///< "어제보다 1건 줄음"; may be empty.
  theme::Tone tone = theme::Tone::kNeutral;  ///< Of the number.

  bool operator==(const Stat&) const = default;
};

class StatTile final : public QAbstractButton {
  Q_OBJECT

 public:
  explicit StatTile(const Stat& stat = {}, QWidget* parent = nullptr);

  void setStat(const Stat& stat);
  [[nodiscard]] const Stat& stat() const { return stat_; }

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  Stat stat_;
};

}  // namespace pcrm
