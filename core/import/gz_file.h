// SPDX-License-Identifier: GPL-3.0-or-later
// A file, plain or gzip, as one stream of bytes read in chunks.
//
// Gzip is told by its first two bytes, never by the name of the file: people rename. Several gzip
// members in one file are read as one stream (RFC 1952, 2.2). Memory does not grow with the file.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <memory>

namespace pcrm {

class GzFile {
 public:
  /// Fails with kNotFound or kIo when there is no such readable file.
  [[nodiscard]] static Result<std::unique_ptr<GzFile>> open(const QString& path);
  ~GzFile();
  GzFile(const GzFile&) = delete;
  GzFile& operator=(const GzFile&) = delete;

  /// Appends up to `max` bytes to `out`; 0 only at the end. A gzip file that was cut off or
  /// damaged is kCorrupt: all that could be read came before.
  [[nodiscard]] Result<qsizetype> read(QByteArray& out, qsizetype max);

  /// For a progress bar: bytes of the file itself (compressed ones, if it is), done and in all.
  [[nodiscard]] qint64 bytesDone() const { return bytes_done_; }
  [[nodiscard]] qint64 bytesTotal() const { return file_.size(); }

 private:
  struct Inflater;
  explicit GzFile(const QString& path);
  [[nodiscard]] Result<qsizetype> inflateInto(char* to, qsizetype max);
  [[nodiscard]] bool startNextMember();

  QFile file_;
  qint64 bytes_done_ = 0;
  std::unique_ptr<Inflater> inflater_;  ///< Null for a plain file.
};

}  // namespace pcrm
