// SPDX-License-Identifier: GPL-3.0-or-later
// Turns a QApplication into the desk: Fusion underneath, the KRDS palette, one small style class.
#pragma once

#include "ui/theme/tokens.h"

class QApplication;
class QWidget;

namespace pcrm::theme {

/// May be called again at any time to switch the scheme; open windows follow. UI thread.
void applyTheme(QApplication& app, Scheme scheme);

/// How a QPushButton is drawn. Plain QPushButtons are secondary.
enum class ButtonKind {
  kSecondary,  ///< White with a border.
  kPrimary,    ///< Filled; at most one on a screen.
  kDanger,     ///< Does what cannot be taken back.
  kGhost,      ///< Only text until touched.
};

void setButtonKind(QWidget* button, ButtonKind kind);
[[nodiscard]] ButtonKind buttonKind(const QWidget* button);

/// Marks an input as wrong (or right again): a red border. Say the reason in words beside it.
void setInvalid(QWidget* input, bool invalid);
[[nodiscard]] bool isInvalid(const QWidget* input);

/// An input that is not part of a form, such as a search: on grey until it has the focus.
void setQuiet(QWidget* input, bool quiet);
[[nodiscard]] bool isQuiet(const QWidget* input);

}  // namespace pcrm::theme
