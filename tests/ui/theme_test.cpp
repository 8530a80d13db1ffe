// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/icons.h"
#include "ui/theme/text_styles.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QLineEdit>
#include <QPainter>

#include <gtest/gtest.h>

#include <cmath>

namespace pcrm::theme {
namespace {

// WCAG 2.2, "relative luminance" and "contrast ratio".
double luminance(const QColor& color) {
  const auto part = [](float value) {
    const double v = static_cast<double>(value);
    return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

double contrast(const QColor& a, const QColor& b) {
  const double one = luminance(a) + 0.05;
  const double other = luminance(b) + 0.05;
  return one > other ? one / other : other / one;
}

class Contrast : public testing::TestWithParam<Scheme> {};

TEST_P(Contrast, Every_text_is_readable_where_it_stands) {
  const Tokens& t = tokensOf(GetParam());
  const std::pair<QColor, QColor> pairs[] = {
      {t.text, t.panel},
      {t.text, t.window},
      {t.text, t.selection},
      {t.text, t.mark},
      {t.text, t.accentSoft},
      {t.textSecondary, t.panel},
      {t.textSecondary, t.window},
      {t.textSecondary, t.sunken},
      {t.textSecondary, t.selection},
      {t.link, t.panel},
      {t.link, t.selection},
      {t.selectionText, t.selection},
      {t.selectionText, t.accentSoft},
      {t.onAccent, t.accent},
      {t.onAccent, t.accentPressed},
      {t.onAccent, t.counter},
      {t.brand, t.panel},
      {t.panel, t.text},
  };
  for (const auto& [ink, ground] : pairs) {
    EXPECT_GE(contrast(ink, ground), 4.5)
        << qPrintable(ink.name()) << " on " << qPrintable(ground.name());
  }
}

TEST_P(Contrast, Every_tone_is_readable_as_badge_and_as_text_on_a_panel) {
  for (const Tone tone : {Tone::kNeutral, Tone::kPrimary, Tone::kDanger, Tone::kWarning,
                          Tone::kSuccess, Tone::kInformation, Tone::kPoint}) {
    const ToneColors colors = toneColorsOf(GetParam(), tone);
    EXPECT_GE(contrast(colors.text, colors.tint), 4.5) << static_cast<int>(tone);
    EXPECT_GE(contrast(colors.text, tokensOf(GetParam()).panel), 4.5) << static_cast<int>(tone);
  }
}

INSTANTIATE_TEST_SUITE_P(Schemes, Contrast, testing::Values(Scheme::kLight, Scheme::kDark));

TEST(Theme, Switching_the_scheme_changes_the_palette_of_open_windows) {
  QLineEdit field;
  field.show();
  QCoreApplication::processEvents();
  const QColor light = field.palette().color(QPalette::Base);
  applyTheme(*qApp, Scheme::kDark);
  QCoreApplication::processEvents();
  EXPECT_NE(field.palette().color(QPalette::Base), light);
  applyTheme(*qApp, Scheme::kLight);
  QCoreApplication::processEvents();
  EXPECT_EQ(field.palette().color(QPalette::Base), light);
}

TEST(Theme, A_line_edit_is_as_high_as_the_look_says) {
  QLineEdit field;
  EXPECT_EQ(field.sizeHint().height(), kInputHeight);
}

TEST(Theme, Text_is_never_smaller_than_eleven_pixels_and_grows_with_the_system) {
  EXPECT_EQ(font(TextStyle::kBody).pixelSize(), 13);
  EXPECT_GE(font(TextStyle::kSmall).pixelSize(), 11);
  setTextScale(1.5);
  EXPECT_EQ(font(TextStyle::kBody).pixelSize(), 20);
  setTextScale(1.0);
}

TEST(Icons, Every_picture_draws_something_in_the_wanted_colour) {
  const QStringList files = QDir(QStringLiteral(":/pcrm/icons")).entryList();
  ASSERT_GE(files.size(), 20);
  for (const QString& file : files) {
    QImage image(24, 24, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintIcon(&painter, QRectF(0, 0, 24, 24), file.chopped(4), Qt::red);
    painter.end();
    bool red = false;
    for (int y = 0; y < 24 && !red; ++y) {
      for (int x = 0; x < 24 && !red; ++x) red = image.pixelColor(x, y) == QColor(Qt::red);
    }
    EXPECT_TRUE(red) << qPrintable(file);
  }
}

TEST(Icons, An_unknown_name_paints_nothing) { EXPECT_FALSE(hasIcon(QStringLiteral("no-such"))); }

}  // namespace
}  // namespace pcrm::theme
