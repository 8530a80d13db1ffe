// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/desk_style.h"
#include "ui/theme/text_styles.h"

#include <QApplication>
#include <QPalette>
#include <QVariant>
#include <QWidget>

// Q_INIT_RESOURCE must not stand in a namespace.
static void initialiseIcons() { Q_INIT_RESOURCE(desk_icons); }

namespace pcrm::theme {
namespace {

constexpr char kKindProperty[] = "pcrmButtonKind";
constexpr char kQuietProperty[] = "pcrmQuiet";
constexpr char kInvalidProperty[] = "pcrmInvalid";

QPalette paletteOf(const Tokens& t, Scheme scheme) {
  QPalette p;
  p.setColor(QPalette::Window, t.window);
  p.setColor(QPalette::WindowText, t.text);
  p.setColor(QPalette::Base, t.panel);
  p.setColor(QPalette::AlternateBase, t.window);
  p.setColor(QPalette::Text, t.text);
  p.setColor(QPalette::PlaceholderText, t.textSecondary);
  p.setColor(QPalette::Button, t.panel);
  p.setColor(QPalette::ButtonText, t.text);
  p.setColor(QPalette::BrightText, toneColorsOf(scheme, Tone::kDanger).text);
  p.setColor(QPalette::Link, t.link);
  p.setColor(QPalette::LinkVisited, toneColorsOf(scheme, Tone::kWarning).text);
  p.setColor(QPalette::Highlight, t.accentSoft);
  p.setColor(QPalette::HighlightedText, t.text);
  p.setColor(QPalette::ToolTipBase, t.text);
  p.setColor(QPalette::ToolTipText, t.panel);
  p.setColor(QPalette::Light, t.panel);
  p.setColor(QPalette::Midlight, t.sunken);
  p.setColor(QPalette::Mid, t.line);
  p.setColor(QPalette::Dark, t.lineStrong);
  p.setColor(QPalette::Shadow, t.brand);
  for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText}) {
    p.setColor(QPalette::Disabled, role, t.textDisabled);
  }
  p.setColor(QPalette::Disabled, QPalette::Base, t.sunken);
  return p;
}

double systemTextScale(const QFont& systemFont) {
#ifdef Q_OS_WIN
  // Windows writes 9 pt until the user asks for larger text.
  return systemFont.pointSizeF() > 0 ? systemFont.pointSizeF() / 9.0 : 1.0;
#else
  Q_UNUSED(systemFont);
  return 1.0;
#endif
}

}  // namespace

void applyTheme(QApplication& app, Scheme scheme) {
  static const bool first = [&app] {
    initialiseIcons();
    setTextScale(systemTextScale(QApplication::font()));
    app.setStyle(new DeskStyle);
    QFont base(preferredFamily());
    base.setPixelSize(qRound(13 * textScale()));
    base.setHintingPreference(QFont::PreferNoHinting);
    QApplication::setFont(base);
    return true;
  }();
  Q_UNUSED(first);
  setCurrentScheme(scheme);
  QApplication::setPalette(paletteOf(tokensOf(scheme), scheme));
  const auto widgets = QApplication::allWidgets();
  for (QWidget* widget : widgets) widget->update();
}

void setButtonKind(QWidget* button, ButtonKind kind) {
  button->setProperty(kKindProperty, static_cast<int>(kind));
  button->update();
}

ButtonKind buttonKind(const QWidget* button) {
  return button ? static_cast<ButtonKind>(button->property(kKindProperty).toInt())
                : ButtonKind::kSecondary;
}

void setInvalid(QWidget* input, bool invalid) {
  input->setProperty(kInvalidProperty, invalid);
  input->update();
}

void setQuiet(QWidget* input, bool quiet) {
  input->setProperty(kQuietProperty, quiet);
  input->update();
}

bool isQuiet(const QWidget* input) { return input && input->property(kQuietProperty).toBool(); }

bool isInvalid(const QWidget* input) { return input && input->property(kInvalidProperty).toBool(); }

}  // namespace pcrm::theme
