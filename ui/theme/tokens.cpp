// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

namespace pcrm::theme {
namespace {

Scheme g_scheme = Scheme::kLight;

Tokens lightTokens() {
  return Tokens{
      .window = QColor(0xf4f5f6),
      .panel = QColor(0xffffff),
      .sunken = QColor(0xf4f5f6),
      .line = QColor(0xcdd1d5),
      .hairline = QColor(0xe6e8ea),
      .lineStrong = QColor(0xb1b8be),
      .text = QColor(0x1e2124),
      .textSecondary = QColor(0x58616a),
      .textDisabled = QColor(0x8a949e),
      .link = QColor(0x0b50d0),
      .brand = QColor(0x052561),
      .accent = QColor(0x256ef4),
      .accentHover = QColor(0x1b62e6),
      .accentPressed = QColor(0x0b50d0),
      .onAccent = QColor(0xffffff),
      .accentSoft = QColor(0xd8e5fd),
      .accentMiddle = QColor(0x86aff9),
      .selection = QColor(0xecf2fe),
      .selectionText = QColor(0x083891),
      .hover = QColor(0xf4f5f6),
      .mark = QColor(0xffe0a3),
      .counter = QColor(0x58616a),
  };
}

// The same steps, read from the other end.
Tokens darkTokens() {
  return Tokens{
      .window = QColor(0x131416),
      .panel = QColor(0x1e2124),
      .sunken = QColor(0x33363d),
      .line = QColor(0x464c53),
      .hairline = QColor(0x33363d),
      .lineStrong = QColor(0x6d7882),
      .text = QColor(0xf4f5f6),
      .textSecondary = QColor(0xb1b8be),
      .textDisabled = QColor(0x6d7882),
      .link = QColor(0x86aff9),
      .brand = QColor(0xb1cefb),
      .accent = QColor(0x256ef4),
      .accentHover = QColor(0x1b62e6),
      .accentPressed = QColor(0x0b50d0),
      .onAccent = QColor(0xffffff),
      .accentSoft = QColor(0x083891),
      .accentMiddle = QColor(0x4c87f6),
      .selection = QColor(0x052561),
      .selectionText = QColor(0xd8e5fd),
      .hover = QColor(0x33363d),
      .mark = QColor(0x614100),
      .counter = QColor(0x58616a),
  };
}

struct ToneSteps {
  QRgb tint, line, text, strong;                  // light
  QRgb darkTint, darkLine, darkText, darkStrong;  // dark
};

ToneSteps stepsOf(Tone tone) {
  switch (tone) {
    case Tone::kPrimary:
      return {0xecf2fe, 0x86aff9, 0x083891, 0x256ef4, 0x052561, 0x0b50d0, 0xb1cefb, 0x256ef4};
    case Tone::kDanger:
      return {0xfdefec, 0xf7afa1, 0xbd2c0f, 0xde3412, 0x390d05, 0x8a240f, 0xf7afa1, 0xde3412};
    case Tone::kWarning:
      return {0xfff3db, 0xffc95c, 0x8a5c00, 0xffb114, 0x422c00, 0x8a5c00, 0xffc95c, 0xc78500};
    case Tone::kSuccess:
      return {0xeaf6ec, 0xa9dab4, 0x267337, 0x228738, 0x122b18, 0x285d33, 0xa9dab4, 0x228738};
    case Tone::kInformation:
      return {0xe7f4fe, 0x9ed2fa, 0x096ab3, 0x0b78cb, 0x03253f, 0x085691, 0x9ed2fa, 0x0b78cb};
    case Tone::kPoint:
      return {0xfbeff0, 0xebadb2, 0xab2b36, 0xd63d4a, 0x35080c, 0x7c2129, 0xebadb2, 0xd63d4a};
    case Tone::kNeutral:
      break;
  }
  return {0xe6e8ea, 0xcdd1d5, 0x464c53, 0x58616a, 0x33363d, 0x58616a, 0xcdd1d5, 0x6d7882};
}

}  // namespace

const Tokens& tokensOf(Scheme scheme) {
  static const Tokens light = lightTokens();
  static const Tokens dark = darkTokens();
  return scheme == Scheme::kLight ? light : dark;
}

ToneColors toneColorsOf(Scheme scheme, Tone tone) {
  const ToneSteps s = stepsOf(tone);
  if (scheme == Scheme::kLight)
    return {QColor(s.text), QColor(s.tint), QColor(s.line), QColor(s.strong)};
  return {QColor(s.darkText), QColor(s.darkTint), QColor(s.darkLine), QColor(s.darkStrong)};
}

const Tokens& tokens() { return tokensOf(g_scheme); }
ToneColors toneColors(Tone tone) { return toneColorsOf(g_scheme, tone); }
Scheme currentScheme() { return g_scheme; }
void setCurrentScheme(Scheme scheme) { g_scheme = scheme; }

}  // namespace pcrm::theme
