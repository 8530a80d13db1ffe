// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/text_styles.h"

#include <QApplication>
#include <QFontDatabase>
#include <QWidget>

namespace pcrm::theme {
namespace {

double g_scale = 1.0;

struct Measure {
  int pixels;
  bool bold;
};

Measure measureOf(TextStyle style) {
  switch (style) {
    case TextStyle::kBody:
      return {13, false};
    case TextStyle::kStrong:
      return {13, true};
    case TextStyle::kCaption:
      return {12, false};
    case TextStyle::kCaptionStrong:
      return {12, true};
    case TextStyle::kSmallStrong:
      return {11, true};
    case TextStyle::kSmall:
      return {11, false};
    case TextStyle::kHeading:
      return {15, true};
    case TextStyle::kTitle:
      return {19, true};
    case TextStyle::kFigure:
      return {24, true};
  }
  return {13, false};
}

}  // namespace

QString preferredFamily() {
  const QStringList wanted = {QStringLiteral("Pretendard GOV"), QStringLiteral("Malgun Gothic"),
                              QStringLiteral("Noto Sans CJK KR"), QStringLiteral("Noto Sans KR"),
                              QStringLiteral("NanumGothic")};
  for (const QString& family : wanted) {
    if (QFontDatabase::hasFamily(family)) return family;
  }
  const QStringList korean = QFontDatabase::families(QFontDatabase::Korean);
  return korean.isEmpty() ? QApplication::font().family() : korean.first();
}

QFont font(TextStyle style) {
  const Measure measure = measureOf(style);
  QFont result = QApplication::font();
  result.setPixelSize(qRound(measure.pixels * g_scale));
  result.setWeight(measure.bold ? QFont::Bold : QFont::Normal);
  return result;
}

void setTextScale(double scale) { g_scale = qBound(0.8, scale, 2.5); }
double textScale() { return g_scale; }

QPalette::ColorRole inkRole(Ink ink) {
  switch (ink) {
    case Ink::kText:
      return QPalette::WindowText;
    case Ink::kSecondary:
      return QPalette::PlaceholderText;
    case Ink::kLink:
      return QPalette::Link;
    case Ink::kDanger:
      return QPalette::BrightText;
    case Ink::kWarning:
      return QPalette::LinkVisited;  // No other role is free; nothing here shows visited links.
    case Ink::kBrand:
      return QPalette::Shadow;  // Free as well: nothing here draws shadows.
  }
  return QPalette::WindowText;
}

void setTextStyle(QWidget* widget, TextStyle style, Ink ink) {
  widget->setFont(font(style));
  widget->setForegroundRole(inkRole(ink));
}

}  // namespace pcrm::theme
