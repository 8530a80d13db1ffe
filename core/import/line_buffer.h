// SPDX-License-Identifier: GPL-3.0-or-later
// The window of a file that is in memory: from a cursor forward, grown line by line on demand.
//
// A record may need several lines, and after a fault reading goes back to its second line; so
// nothing is dropped before consume(). Offsets count from the cursor.
#pragma once

#include "core/import/gz_file.h"

#include <QByteArrayView>

#include <optional>

namespace pcrm {

class LineBuffer {
 public:
  /// More than this of one record is not kept in memory.
  static constexpr qsizetype kMaxBytes = 64 * 1024 * 1024;

  struct Line {
    qsizetype end = 0;      ///< Offset of its newline, or of the end of the file.
    qsizetype next = 0;     ///< Offset of the line after it.
    bool too_long = false;  ///< kMaxBytes are in memory and no newline among them.
  };

  explicit LineBuffer(std::unique_ptr<GzFile> file) : file_(std::move(file)) {}

  /// The line that starts at `offset`, read in if need be; nothing at the end of the file.
  [[nodiscard]] Result<std::optional<Line>> line(qsizetype offset);
  /// Has this many bytes in memory, or what there is. A fault of the file is left to line(), so
  /// that the rows in front of it are read first.
  void preload(qsizetype bytes);
  [[nodiscard]] QByteArrayView loaded() const { return QByteArrayView(bytes_).sliced(cursor_); }
  void consume(qsizetype bytes) { cursor_ += bytes; }
  /// Consumes all up to and with the next newline without keeping it.
  [[nodiscard]] Result<> discardLine();

  [[nodiscard]] const GzFile& file() const { return *file_; }

 private:
  /// False at the end of the file.
  [[nodiscard]] Result<bool> grow();

  std::unique_ptr<GzFile> file_;
  QByteArray bytes_;
  qsizetype cursor_ = 0;
  bool at_end_ = false;
};

}  // namespace pcrm
