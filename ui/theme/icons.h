// SPDX-License-Identifier: GPL-3.0-or-later
// Line icons of the desk (resources/icons/*.svg, drawn on 24 × 24), painted in any colour.
#pragma once

#include <QIcon>

class QPainter;

namespace pcrm::theme {

/// Paints the icon called `name` ("today", "search", …) into `rect`. Unknown names paint nothing.
void paintIcon(QPainter* painter, const QRectF& rect, const QString& name, const QColor& color);

/// For menus and buttons: follows the scheme, grey when disabled.
[[nodiscard]] QIcon icon(const QString& name);

/// Whether there is such a picture; tests use it to check that every name used exists.
[[nodiscard]] bool hasIcon(const QString& name);

}  // namespace pcrm::theme
