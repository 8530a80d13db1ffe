// SPDX-License-Identifier: GPL-3.0-or-later
// Every colour and size of the desk, in one place.
//
// The steps are those of the Korean government design system (KRDS). Widgets ask tokens() when they
// paint and never keep a colour, so that switching light and dark needs nothing but a repaint.
// All of it belongs to the UI thread. Lengths are device-independent pixels.
#pragma once

#include <QColor>

namespace pcrm::theme {

enum class Scheme { kLight, kDark };

/// What a coloured thing means. A word or an icon always goes with the colour.
enum class Tone { kNeutral, kPrimary, kDanger, kWarning, kSuccess, kInformation, kPoint };

/// The colours of one meaning. `text` reaches 4.5:1 on `tint` and on Tokens::panel.
struct ToneColors {
  QColor text;
  QColor tint;    ///< Background of a badge.
  QColor line;    ///< Border of a panel or chip of this meaning.
  QColor strong;  ///< Solid fill: a bar, a counter. White text on it stays readable.
};

struct Tokens {
  QColor window;      ///< Behind the panels.
  QColor panel;       ///< Cards, inputs, rail, bars.
  QColor sunken;      ///< A quiet box inside a panel.
  QColor line;        ///< Hairlines and borders of cards.
  QColor hairline;    ///< Between the rows of a table.
  QColor lineStrong;  ///< Borders of inputs and buttons.
  QColor text;
  QColor textSecondary;  ///< Labels, notes; still 4.5:1.
  QColor textDisabled;   ///< Of what cannot be used now.
  QColor link;
  QColor brand;   ///< The product's name.
  QColor accent;  ///< Main button, focus ring, mark of the current page.
  QColor accentHover;
  QColor accentPressed;
  QColor onAccent;      ///< Text on accent.
  QColor accentSoft;    ///< A day that counts, selected text.
  QColor accentMiddle;  ///< The ordinary part of a bar.
  QColor selection;     ///< The current row or page.
  QColor selectionText;
  QColor hover;
  QColor mark;     ///< Behind the words that were searched for.
  QColor counter;  ///< Of a counter that is not urgent.
};

[[nodiscard]] const Tokens& tokensOf(Scheme scheme);
[[nodiscard]] ToneColors toneColorsOf(Scheme scheme, Tone tone);

/// Those of the scheme that applyTheme set last; light before.
[[nodiscard]] const Tokens& tokens();
[[nodiscard]] ToneColors toneColors(Tone tone);
[[nodiscard]] Scheme currentScheme();
void setCurrentScheme(Scheme scheme);

inline constexpr int kStep = 4;  ///< All spacing is a multiple.
inline constexpr int kGap = 3 * kStep;
inline constexpr int kPageMargin = 4 * kStep;
inline constexpr int kInputHeight = 32;
inline constexpr int kButtonHeight = 30;
inline constexpr int kRowHeight = 32;  ///< Of lists.
inline constexpr int kTopBarHeight = 44;
inline constexpr int kRailWidth = 76;
inline constexpr int kRailItemHeight = 58;
inline constexpr int kCornerSmall = 4;
inline constexpr int kCorner = 6;
inline constexpr int kIconSize = 20;

}  // namespace pcrm::theme
