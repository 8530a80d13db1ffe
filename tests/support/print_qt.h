// SPDX-License-Identifier: GPL-3.0-or-later
// Lets GoogleTest print QString as text when a comparison fails.
#pragma once

#include <QString>

#include <ostream>

inline void PrintTo(const QString& text, std::ostream* out) {
  *out << '"' << text.toStdString() << '"';
}
