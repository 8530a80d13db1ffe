// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the fields of one record, in bytes: RFC 4180 for CSV, plain tabs for TSV.
//
// Works before decoding, since no trail byte of CP949 (41–5A, 61–7A, 81–FE) and no continuation
// byte of UTF-8 is a comma, quote, tab or newline. A quote opens a field only as its first byte;
// anywhere else in an unquoted field it is itself.
#pragma once

#include <QByteArrayView>

#include <vector>

namespace pcrm {

class CsvSplitter {
 public:
  enum class State {
    kComplete,   ///< The record ends where the bytes end.
    kOpenQuote,  ///< A quoted field is still open: call again with a line more, or give up.
    kStray,      ///< Something other than a comma follows a closing quote.
  };

  struct Field {
    qsizetype begin = 0;
    qsizetype end = 0;
    bool escapes = false;  ///< Holds "" for ".
  };

  explicit CsvSplitter(char delimiter) : delimiter_(delimiter) {}

  void reset();
  /// `record` without its last newline. After kOpenQuote, call again with the same bytes and more;
  /// the work done is not repeated.
  State split(QByteArrayView record);
  [[nodiscard]] const std::vector<Field>& fields() const { return fields_; }

 private:
  State splitQuoted(QByteArrayView record);

  char delimiter_;
  std::vector<Field> fields_;
  qsizetype at_ = 0;       ///< Where to go on.
  bool in_quote_ = false;  ///< fields_.back() is open.
};

}  // namespace pcrm
