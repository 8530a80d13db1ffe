// SPDX-License-Identifier: GPL-3.0-or-later
// Learned models in files.
#pragma once

#include "core/classification/text_model.h"

namespace pcrm::cli {

[[nodiscard]] Result<TextModel> readModel(const QString& path);
/// Written beside and renamed, so that there is always a whole one. Gives its size in bytes.
[[nodiscard]] Result<qint64> writeModel(const QString& path, const TextModelParts& parts);

/// `title,body` as columns.
[[nodiscard]] QStringList columnsOf(const std::string& text);

}  // namespace pcrm::cli
