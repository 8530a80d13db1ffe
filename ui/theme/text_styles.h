// SPDX-License-Identifier: GPL-3.0-or-later
// The few sizes and inks in which the desk writes.
#pragma once

#include <QFont>
#include <QPalette>

class QWidget;

namespace pcrm::theme {

enum class TextStyle {
  kBody,           ///< 13 px
  kStrong,         ///< 13 px bold
  kCaption,        ///< 12 px
  kCaptionStrong,  ///< 12 px bold
  kSmallStrong,    ///< 11 px bold: counters and key caps
  kSmall,          ///< 11 px
  kHeading,        ///< 15 px bold: over a card
  kTitle,          ///< 19 px bold: over a page
  kFigure,         ///< 24 px bold: a number on a tile
};

/// Ink is a palette role, so that a label follows a change of scheme by itself.
enum class Ink { kText, kSecondary, kLink, kDanger, kWarning, kBrand };

/// The font of a style; UI thread, after applyTheme.
[[nodiscard]] QFont font(TextStyle style);

/// Everything is multiplied by this; 1 unless the user asked the system for larger text.
void setTextScale(double scale);
[[nodiscard]] double textScale();

[[nodiscard]] QPalette::ColorRole inkRole(Ink ink);

/// Gives a label or similar widget a style and an ink.
void setTextStyle(QWidget* widget, TextStyle style, Ink ink = Ink::kText);

/// The first family of the list that is installed, always one that has Hangul when there is one.
[[nodiscard]] QString preferredFamily();

}  // namespace pcrm::theme
