// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/model_file.h"

#include <QFile>
#include <QSaveFile>

namespace pcrm::cli {

Result<TextModel> readModel(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) {
    return failure(
        ErrorCode::kNotFound,
        QStringLiteral("모델 파일을 읽을 수 없습니다: %1. 경로를 확인하세요.").arg(path));
  }
  return TextModel::parse(file.readAll());
}

Result<qint64> writeModel(const QString& path, const TextModelParts& parts) {
  const QByteArray bytes = toBytes(parts);
  QSaveFile file(path);
  if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
    return failure(
        ErrorCode::kIo,
        QStringLiteral("모델 파일을 쓸 수 없습니다: %1. 폴더와 남은 자리를 확인하세요.").arg(path));
  }
  return bytes.size();
}

QStringList columnsOf(const std::string& text) {
  QStringList columns;
  for (const QString& name : QString::fromStdString(text).split(u',')) {
    if (!name.trimmed().isEmpty()) columns << name.trimmed();
  }
  return columns;
}

}  // namespace pcrm::cli
