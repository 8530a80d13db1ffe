// SPDX-License-Identifier: GPL-3.0-or-later
// A model of two labels that needs no training.
#pragma once

#include <QByteArray>
#include <QString>

namespace pcrm::testing {

/// Says `first` to the words of `text`, sure of it; anything else leaves it undecided.
[[nodiscard]] QByteArray modelFor(const QString& text, const char* first, const char* second,
                                  const QString& target = QStringLiteral("department"));

}  // namespace pcrm::testing
