// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/labelled_table.h"

#include "core/import/gz_file.h"

#include <algorithm>

namespace pcrm::cli {
namespace {

constexpr qsizetype kChunk = 1 << 20;
constexpr qsizetype kMostBytes = qsizetype{2} * 1024 * 1024 * 1024;

tl::unexpected<Error> invalid(const QString& path, const QString& what) {
  return failure(ErrorCode::kInvalid, QStringLiteral("%1: %2").arg(path, what));
}

Result<QString> textOf(const QString& path) {
  auto file = GzFile::open(path);
  if (!file) return failure(file.error());
  QByteArray bytes;
  while (true) {
    const auto got = (*file)->read(bytes, kChunk);
    if (!got) return failure(got.error());
    if (*got == 0) break;
    if (bytes.size() > kMostBytes) return invalid(path, QStringLiteral("표가 너무 큽니다."));
  }
  if (bytes.startsWith("\xef\xbb\xbf")) bytes.remove(0, 3);
  return QString::fromUtf8(bytes);
}

}  // namespace

Result<std::vector<LabelledRow>> readLabelledTable(const QString& path, const QString& label,
                                                   const QStringList& text) {
  const auto content = textOf(path);
  if (!content) return failure(content.error());
  QStringList heading;
  qsizetype label_at = -1;
  std::vector<qsizetype> text_at;
  std::vector<LabelledRow> rows;
  for (QStringView line : QStringView(*content).split(u'\n')) {
    if (line.endsWith(u'\r')) line.chop(1);
    if (line.isEmpty()) continue;
    const QList<QStringView> fields = line.split(u'\t');
    if (heading.isEmpty()) {
      for (const QStringView field : fields) heading << field.trimmed().toString();
      for (const QString& name : QStringList{label} + text) {
        if (heading.contains(name)) continue;
        return invalid(path, QStringLiteral("‘%1’이라는 열이 없습니다. 있는 열: %2")
                                 .arg(name, heading.join(QStringLiteral(", "))));
      }
      label_at = heading.indexOf(label);
      for (const QString& name : text) text_at.push_back(heading.indexOf(name));
      continue;
    }
    const auto field = [&fields](qsizetype at) {
      return at < fields.size() ? fields[at].trimmed().toString() : QString();
    };
    LabelledRow row{field(text_at.front()), {}, field(label_at)};
    QStringList rest;
    for (size_t i = 1; i < text_at.size(); ++i) rest << field(text_at[i]);
    row.body = rest.join(u' ');
    rows.push_back(std::move(row));
  }
  if (rows.empty()) return invalid(path, QStringLiteral("제목 줄 아래에 줄이 없습니다."));
  return rows;
}

}  // namespace pcrm::cli
