// SPDX-License-Identifier: GPL-3.0-or-later
// The tables that ship, read the way a program reads them.
#pragma once

#include "core/classification/tables.h"
#include "resources/resources.h"

#include <QFile>

namespace pcrm {

inline QString resourceText(const char* path) {
  initResources();
  QFile file(QStringLiteral(":/pcrm/%1").arg(QString::fromLatin1(path)));
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

inline Result<ClassificationTables> shippedTables() {
  return parseClassificationTables(resourceText("classification/rules.tsv"),
                                   resourceText("classification/legal_kinds.tsv"),
                                   resourceText("offices/departments.tsv"));
}

}  // namespace pcrm
