// SPDX-License-Identifier: GPL-3.0-or-later
// Plain text that wraps, in one of the theme's styles.
#pragma once

#include "ui/theme/text_styles.h"
#include "ui/theme/theme.h"

class QLabel;

namespace pcrm {

/// Owned by the caller until it is put into a layout.
[[nodiscard]] QLabel* wrappedLabel(const QString& text,
                                   theme::TextStyle style = theme::TextStyle::kCaption,
                                   theme::Ink ink = theme::Ink::kSecondary);

}  // namespace pcrm
