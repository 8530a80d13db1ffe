// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tidy/tree.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace pcrm::tidy {
namespace {

bool isSkipped(const QString& name) {
  return name == u"build" || name.startsWith(u"build-") || name == u".git" || name == u".cache";
}

bool isRead(const QFileInfo& info) {
  static const QSet<QString> kSuffixes = {QStringLiteral("cpp"),   QStringLiteral("h"),
                                          QStringLiteral("cmake"), QStringLiteral("md"),
                                          QStringLiteral("sql"),   QStringLiteral("nsi")};
  return kSuffixes.contains(info.suffix()) || info.fileName() == u"CMakeLists.txt" ||
         info.isExecutable();
}

void readFolder(const QDir& top, const QString& folder, Tree* tree) {
  const QFileInfoList entries =
      QDir(top.filePath(folder))
          .entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks,
                         QDir::Name);
  for (const QFileInfo& info : entries) {
    if (isSkipped(info.fileName())) continue;
    const QString path = top.relativeFilePath(info.filePath());
    tree->paths.insert(path);
    if (info.isDir()) {
      readFolder(top, path, tree);
      continue;
    }
    QFile file(info.filePath());
    if (!isRead(info) || !file.open(QIODevice::ReadOnly)) continue;
    SourceFile source = parseSource(path, QString::fromUtf8(file.readAll()));
    source.executable = info.isExecutable();
    if (path == u"core/CMakeLists.txt") tree->core_order = subdirectoriesOf(source);
    tree->files.push_back(std::move(source));
  }
}

}  // namespace

QStringList subdirectoriesOf(const SourceFile& cmake) {
  static const QRegularExpression kAdd(QStringLiteral("^\\s*add_subdirectory\\((\\w+)"));
  QStringList names;
  for (const QString& line : cmake.lines) {
    const QRegularExpressionMatch match = kAdd.match(line);
    if (match.hasMatch()) names.append(match.captured(1));
  }
  return names;
}

Tree readTree(const QString& top) {
  Tree tree;
  readFolder(QDir(top), QString(), &tree);
  return tree;
}

}  // namespace pcrm::tidy
