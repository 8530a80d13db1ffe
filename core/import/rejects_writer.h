// SPDX-License-Identifier: GPL-3.0-or-later
// The file that a clerk opens in Excel to see which rows were not imported, and why.
//
// CSV, UTF-8 with BOM (without it Excel takes it for CP949), CRLF; columns 줄 번호, 사유, 원본,
// 파일. 원본 is the row as it was, but: NUL is shown as ␀; the last seven digits of what looks like
// a resident registration number are ******* (article 24-2 of the Personal Information Protection
// Act forbids another copy of it); a row that Excel would run as a formula gets a ' in front.
#pragma once

#include "core/base/result.h"
#include "core/import/complaint_reader.h"

#include <QSaveFile>

#include <memory>

namespace pcrm {

class RejectsWriter {
 public:
  /// No file is made before the first row.
  explicit RejectsWriter(QString path) : path_(std::move(path)) {}

  /// `file` is the name of the imported file, for imports of several.
  [[nodiscard]] Result<> add(const RejectedRow& row, const QString& file);
  /// Puts the file in its place, whole; true if there is one. Without commit() nothing is left.
  [[nodiscard]] Result<bool> commit();
  [[nodiscard]] qint64 count() const { return count_; }

 private:
  QString path_;
  std::unique_ptr<QSaveFile> out_;
  qint64 count_ = 0;
};

/// The text of 원본 as described above.
[[nodiscard]] QString presentableOriginal(const QString& original);

}  // namespace pcrm
