// SPDX-License-Identifier: GPL-3.0-or-later
// Texts with their labels from a table file: tab-separated with a heading line, plain or gzip,
// UTF-8, without quoting.
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace pcrm::cli {

struct LabelledRow {
  QString title;  ///< The first column of the text.
  QString body;   ///< The others, parted by spaces; empty for a text of one column.
  QString label;  ///< May be empty.
};

/// Columns are named as in the heading; a line may end early. The error names the file, and what is
/// missing with what there is.
[[nodiscard]] Result<std::vector<LabelledRow>> readLabelledTable(const QString& path,
                                                                 const QString& label,
                                                                 const QStringList& text);

}  // namespace pcrm::cli
