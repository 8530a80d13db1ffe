// SPDX-License-Identifier: GPL-3.0-or-later
// Files for the import tests, made in a folder of their own, and the real table of column names.
#pragma once

#include "core/import/complaint_reader.h"
#include "tests/support/print_qt.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <zlib.h>

namespace pcrm {

class ImportFixture : public testing::Test {
 protected:
  QString path(const QString& name) const { return dir_.filePath(name); }

  QString write(const QString& name, const QByteArray& bytes) const {
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(file.write(bytes), bytes.size());
    return file.fileName();
  }

  QString write(const QByteArray& bytes) const { return write(QStringLiteral("rows.csv"), bytes); }

  static QByteArray read(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
  }

  static QByteArray gzip(QByteArray bytes) {
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))),
                   '\0');
    stream.next_in = reinterpret_cast<Bytef*>(bytes.data());
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    EXPECT_EQ(deflate(&stream, Z_FINISH), Z_STREAM_END);
    out.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return out;
  }

  static ColumnSynonyms synonyms() {
    const QByteArray table =
        read(QStringLiteral(PCRM_TEST_DATA "/../../resources/import/complaint_columns.tsv"));
    const auto parsed = ColumnSynonyms::parse(QString::fromUtf8(table));
    EXPECT_TRUE(parsed.has_value()) << (parsed ? "" : parsed.error().message.toStdString());
    return parsed.value_or(ColumnSynonyms());
  }

  /// One word a row: `2:a|b` or `3!reason`, so that a whole file is compared in one look.
  static QStringList rows(const QString& path) {
    auto reader = DelimitedReader::open(path);
    if (!reader) return {QStringLiteral("error ") + reader.error().message};
    QStringList out;
    for (;;) {
      const auto row = reader->next();
      if (!row) return out << QStringLiteral("error ") + row.error().message;
      if (!*row) return out;
      if (const auto* record = std::get_if<Record>(&**row)) {
        out << QStringLiteral("%1:%2").arg(record->line).arg(record->fields.join(u'|'));
      } else {
        const auto& broken = std::get<BrokenRecord>(**row);
        out << QStringLiteral("%1!%2").arg(broken.line).arg(broken.reason);
      }
    }
  }

 private:
  QTemporaryDir dir_;
};

}  // namespace pcrm
