// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csv_splitter.h"

namespace pcrm {

void CsvSplitter::reset() {
  fields_.clear();
  at_ = 0;
  in_quote_ = false;
}

// Leaves at_ on the delimiter or at the end of the record.
CsvSplitter::State CsvSplitter::splitQuoted(QByteArrayView record) {
  for (;;) {
    const qsizetype quote = record.indexOf('"', at_);
    if (quote < 0) {
      at_ = record.size();
      return State::kOpenQuote;
    }
    if (quote + 1 < record.size() && record[quote + 1] == '"') {
      fields_.back().escapes = true;
      at_ = quote + 2;
      continue;
    }
    fields_.back().end = quote;
    at_ = quote + 1;
    in_quote_ = false;
    const QByteArrayView rest = record.sliced(at_);
    if (rest == QByteArrayView("\r")) at_ = record.size();
    const bool closed = rest.isEmpty() || rest[0] == delimiter_ || at_ == record.size();
    return closed ? State::kComplete : State::kStray;
  }
}

CsvSplitter::State CsvSplitter::split(QByteArrayView record) {
  const bool quotes = delimiter_ != '\t';
  for (;;) {
    if (in_quote_ || (quotes && at_ < record.size() && record[at_] == '"')) {
      if (!in_quote_) {
        ++at_;
        fields_.push_back({at_, at_, false});
        in_quote_ = true;
      }
      if (const State state = splitQuoted(record); state != State::kComplete) return state;
    } else {
      const qsizetype found = record.indexOf(delimiter_, at_);
      qsizetype end = found < 0 ? record.size() : found;
      fields_.push_back({at_, end, false});
      at_ = end;
      if (found < 0 && record.endsWith('\r') && fields_.back().begin < end) --fields_.back().end;
    }
    if (at_ >= record.size()) return State::kComplete;
    ++at_;  // the delimiter
  }
}

}  // namespace pcrm
