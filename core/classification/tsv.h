// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the small tables that an administrator may edit: tab-separated lines, # for comments,
// and errors that name table and line.
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace pcrm::tsv {

struct Row {
  int line = 0;        ///< From 1, in the file.
  QStringList fields;  ///< Trimmed.
};

/// The rows of a text without comments and empty lines. Each must have `columns` fields.
[[nodiscard]] Result<std::vector<Row>> parse(const QString& text, const QString& table,
                                             int columns);

/// "규칙 표 12번째 줄: <what>"
[[nodiscard]] tl::unexpected<Error> lineError(const QString& table, int line, const QString& what);

/// Splits at | and drops empty parts.
[[nodiscard]] QStringList alternatives(const QString& field);

}  // namespace pcrm::tsv
