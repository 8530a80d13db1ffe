// SPDX-License-Identifier: GPL-3.0-or-later
// A small coloured tag with a word in it: "처리 중", "오늘 18:00", "캐치콜".
#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

namespace pcrm {

/// For delegates of lists: the same tag, left-aligned and vertically centred in `rect`.
[[nodiscard]] QSize badgeSize(const QString& text);
void paintBadge(QPainter* painter, const QRect& rect, const QString& text, theme::Tone tone);

class Badge final : public QWidget {
  Q_OBJECT

 public:
  explicit Badge(const QString& text = {}, theme::Tone tone = theme::Tone::kNeutral,
                 QWidget* parent = nullptr);

  /// An empty text hides the badge.
  void setBadge(const QString& text, theme::Tone tone);
  [[nodiscard]] QString text() const { return text_; }

  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString text_;
  theme::Tone tone_;
};

}  // namespace pcrm
