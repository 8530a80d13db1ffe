// SPDX-License-Identifier: GPL-3.0-or-later
// The repository as the tidy rules see it. Read from the disk and not from git, so that what is not
// committed yet is judged too; build folders are left out.
#pragma once

#include "tests/tidy/source_file.h"

#include <QSet>

namespace pcrm::tidy {

struct Tree {
  std::vector<SourceFile> files;  ///< Sources, scripts and documents, by path.
  QSet<QString> paths;            ///< Every file and folder, relative to the top.
  QStringList core_order;  ///< Folders of core as core/CMakeLists.txt adds them: arrows go back.
};

/// Reads the repository whose top folder is given.
[[nodiscard]] Tree readTree(const QString& top);

/// The names in `add_subdirectory(…)`, in order.
[[nodiscard]] QStringList subdirectoriesOf(const SourceFile& cmake);

}  // namespace pcrm::tidy
