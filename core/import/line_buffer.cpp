// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/line_buffer.h"

namespace pcrm {
namespace {

constexpr qsizetype kChunk = 256 * 1024;

}  // namespace

Result<bool> LineBuffer::grow() {
  if (at_end_) return false;
  if (cursor_ > 0) {
    bytes_.remove(0, cursor_);
    cursor_ = 0;
  }
  const Result<qsizetype> got = file_->read(bytes_, kChunk);
  if (!got) return failure(got.error());
  at_end_ = *got == 0;
  return !at_end_;
}

Result<std::optional<LineBuffer::Line>> LineBuffer::line(qsizetype offset) {
  for (qsizetype from = offset;;) {
    const qsizetype newline = loaded().indexOf('\n', from);
    if (newline >= 0) return Line{.end = newline, .next = newline + 1};
    const qsizetype size = loaded().size();
    if (size >= kMaxBytes) return Line{.end = size, .next = size, .too_long = true};
    from = size;
    const Result<bool> grown = grow();
    if (!grown) return failure(grown.error());
    if (*grown) continue;
    if (size <= offset) return std::nullopt;
    return Line{.end = size, .next = size};
  }
}

void LineBuffer::preload(qsizetype bytes) {
  while (loaded().size() < bytes && grow().value_or(false)) {
  }
}

Result<> LineBuffer::discardLine() {
  for (;;) {
    const qsizetype newline = loaded().indexOf('\n');
    if (newline >= 0) {
      consume(newline + 1);
      return {};
    }
    consume(loaded().size());
    const Result<bool> grown = grow();
    if (!grown) return failure(grown.error());
    if (!*grown) return {};
  }
}

}  // namespace pcrm
