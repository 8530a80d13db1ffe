// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/delimited_reader.h"

#include <algorithm>

namespace pcrm {
namespace {

constexpr qsizetype kSample = 256 * 1024;
constexpr QByteArrayView kBom("\xEF\xBB\xBF");

bool isBlank(QByteArrayView line) { return line.isEmpty() || line == QByteArrayView("\r"); }

bool isAscii(QByteArrayView bytes) {
  return std::all_of(bytes.begin(), bytes.end(),
                     [](char c) { return static_cast<quint8>(c) < 0x80; });
}

bool hasControlBytes(QByteArrayView line) {
  return std::any_of(line.begin(), line.end(), [](char c) {
    return static_cast<quint8>(c) < 0x20 && c != '\t' && c != '\r' && c != '\n';
  });
}

// Files that people take for a CSV, told by their first bytes.
std::optional<QString> knownOtherFormat(QByteArrayView start) {
  if (start.startsWith(QByteArrayView("PK\x03\x04")) ||
      start.startsWith(QByteArrayView("\xD0\xCF\x11\xE0"))) {
    return QStringLiteral(
        "엑셀 문서이거나 zip 파일이라 읽을 수 없으니, 엑셀에서 ‘CSV UTF-8’로 저장한 파일을 넣어 "
        "주세요.");
  }
  if (start.startsWith(QByteArrayView("\xFF\xFE")) ||
      start.startsWith(QByteArrayView("\xFE\xFF"))) {
    return QStringLiteral(
        "UTF-16으로 저장된 파일이라 읽을 수 없으니, ‘CSV UTF-8’로 다시 저장한 파일을 넣어 주세요.");
  }
  return std::nullopt;
}

tl::unexpected<Error> noTable(const QString& path, const QString& why) {
  return failure(ErrorCode::kInvalid, QStringLiteral("‘%1’: %2").arg(path, why));
}

}  // namespace

Result<DelimitedReader> DelimitedReader::open(const QString& path) {
  auto file = GzFile::open(path);
  if (!file) return failure(file.error());
  DelimitedReader reader(std::move(*file));
  if (const auto read = reader.readHeading(path); !read) return failure(read.error());
  return reader;
}

Result<> DelimitedReader::readHeading(const QString& path) {
  buffer_.preload(kSample);
  if (const auto other = knownOtherFormat(buffer_.loaded())) return noTable(path, *other);
  encoding_ = detectEncoding(buffer_.loaded());
  if (encoding_ == Encoding::kCp949 && !canDecodeCp949()) {
    return failure(
        ErrorCode::kIo,
        QStringLiteral("이 컴퓨터는 CP949 파일을 읽지 못하니, UTF-8로 저장한 파일을 넣어 주세요."));
  }
  if (buffer_.loaded().startsWith(kBom)) buffer_.consume(kBom.size());

  std::optional<LineBuffer::Line> line;
  for (;;) {
    const auto found = buffer_.line(0);
    if (!found) return failure(found.error());
    line = *found;
    if (!line || !isBlank(buffer_.loaded().first(line->end))) break;
    buffer_.consume(line->next);
    ++line_;
  }
  if (!line)
    return noTable(path, QStringLiteral("빈 파일이라 가져올 것이 없으니, 파일을 확인해 주세요."));
  const QString not_table =
      QStringLiteral("표가 아닌 파일이니, 첫 줄이 열 이름인 CSV나 TSV 파일을 넣어 주세요.");
  const QByteArrayView bytes = buffer_.loaded().first(line->end);
  if (line->too_long || hasControlBytes(bytes)) return noTable(path, not_table);

  delimiter_ = bytes.count('\t') > 0 && bytes.count('\t') >= bytes.count(',') ? '\t' : ',';
  splitter_ = CsvSplitter(delimiter_);
  CsvSplitter::State state = splitter_.split(bytes);
  // Excel lets people break a heading into two lines.
  while (state == CsvSplitter::State::kOpenQuote) {
    const auto more = buffer_.line(line->next);
    if (!more) return failure(more.error());
    if (!*more || (*more)->too_long || line_ > kMaxQuotedLines) return noTable(path, not_table);
    line = *more;
    ++line_;
    state = splitter_.split(buffer_.loaded().first(line->end));
  }
  if (state != CsvSplitter::State::kComplete) return noTable(path, not_table);
  for (const CsvSplitter::Field& field : splitter_.fields()) {
    const auto text = fieldText(buffer_.loaded(), field);
    if (!text) return noTable(path, not_table);
    heading_ << text->simplified();
  }
  if (heading_.size() < 2) return noTable(path, not_table);
  buffer_.consume(line->next);
  ++line_;
  return {};
}

Result<std::optional<DelimitedRow>> DelimitedReader::next() {
  for (;;) {
    const auto line = buffer_.line(0);
    if (!line) return failure(line.error());
    if (!*line) return std::nullopt;
    if (!isBlank(buffer_.loaded().first((*line)->end))) {
      auto row = readRow(**line);
      if (!row) return failure(row.error());
      return std::optional<DelimitedRow>(std::move(*row));
    }
    buffer_.consume((*line)->next);
    ++line_;
  }
}

Result<DelimitedRow> DelimitedReader::readRow(LineBuffer::Line first) {
  if (first.too_long) return tooLongRow();
  LineBuffer::Line last = first;
  splitter_.reset();
  CsvSplitter::State state = splitter_.split(buffer_.loaded().first(first.end));
  for (int lines = 1; state == CsvSplitter::State::kOpenQuote && lines < kMaxQuotedLines; ++lines) {
    const auto more = buffer_.line(last.next);
    if (!more) return failure(more.error());
    if (!*more || (*more)->too_long) break;
    last = **more;
    state = splitter_.split(buffer_.loaded().first(last.end));
  }
  if (state == CsvSplitter::State::kOpenQuote) {
    return takeBroken(first.end, first.next, QStringLiteral("따옴표가 닫히지 않았습니다."));
  }
  if (state == CsvSplitter::State::kStray) {
    return takeBroken(
        first.end, first.next,
        QStringLiteral("따옴표가 닫히지 않았거나 닫는 따옴표 뒤에 다른 글자가 있습니다."));
  }
  if (static_cast<qsizetype>(splitter_.fields().size()) != heading_.size()) {
    const QString reason = QStringLiteral("열이 %1개여야 하는데 %2개입니다.")
                               .arg(heading_.size())
                               .arg(splitter_.fields().size());
    if (last.end != first.end && swallowedRows(buffer_.loaded().first(last.end))) {
      return takeBroken(first.end, first.next, QStringLiteral("따옴표가 닫히지 않았습니다."));
    }
    return takeBroken(last.end, last.next, reason);
  }
  return takeRecord(last.end, last.next);
}

Result<DelimitedRow> DelimitedReader::tooLongRow() {
  DelimitedRow row = takeBroken(LineBuffer::kMaxBytes, LineBuffer::kMaxBytes,
                                QStringLiteral("한 행이 64 MB를 넘어 앞부분만 남겼습니다."));
  if (const auto skipped = buffer_.discardLine(); !skipped) return failure(skipped.error());
  ++line_;
  return row;
}

// A record of several lines with the wrong number of columns: was it a forgotten quote that ran
// into the next row? Then one of its later lines is a whole row by itself.
bool DelimitedReader::swallowedRows(QByteArrayView record) const {
  CsvSplitter splitter(delimiter_);
  for (qsizetype begin = record.indexOf('\n') + 1; begin > 0;) {
    const qsizetype newline = record.indexOf('\n', begin);
    const QByteArrayView line =
        record.sliced(begin, (newline < 0 ? record.size() : newline) - begin);
    splitter.reset();
    // An odd quote is the one that ends the long field: that line belongs to it.
    if (line.count('"') % 2 == 0 && splitter.split(line) == CsvSplitter::State::kComplete &&
        static_cast<qsizetype>(splitter.fields().size()) == heading_.size()) {
      return true;
    }
    begin = newline + 1;
  }
  return false;
}

DelimitedRow DelimitedReader::takeBroken(qsizetype end, qsizetype next, QString reason) {
  QByteArray raw = buffer_.loaded().first(end).toByteArray();
  if (!encoding_ && !isAscii(raw)) encoding_ = detectEncoding(buffer_.loaded());
  const qint64 line = line_;
  line_ += buffer_.loaded().first(next).count('\n');
  buffer_.consume(next);
  if (raw.endsWith('\r')) raw.chop(1);
  return BrokenRecord{line, std::move(raw), std::move(reason)};
}

DelimitedRow DelimitedReader::takeRecord(qsizetype end, qsizetype next) {
  const QByteArrayView bytes = buffer_.loaded().first(end);
  if (bytes.contains('\0')) {
    return takeBroken(end, next, QStringLiteral("글자가 아닌 값(NUL)이 들어 있습니다."));
  }
  // A file that was ASCII so far shows its encoding here.
  if (!encoding_ && !isAscii(bytes)) encoding_ = detectEncoding(buffer_.loaded());

  Record record{.line = line_, .raw = {}, .fields = {}};
  record.fields.reserve(heading_.size());
  for (const CsvSplitter::Field& field : splitter_.fields()) {
    if (field.end - field.begin > kMaxFieldBytes) {
      return takeBroken(
          end, next,
          QStringLiteral("‘%1’ 칸이 1 MB를 넘습니다.").arg(heading_[record.fields.size()]));
    }
    auto text = fieldText(bytes, field);
    if (!text) {
      return takeBroken(end, next,
                        QStringLiteral("‘%1’ 칸에 %2로 읽을 수 없는 글자가 있습니다.")
                            .arg(heading_[record.fields.size()], encodingName(encoding())));
    }
    record.fields << *std::move(text);
  }
  record.raw = bytes.toByteArray();
  if (record.raw.endsWith('\r')) record.raw.chop(1);
  line_ += buffer_.loaded().first(next).count('\n');
  buffer_.consume(next);
  return record;
}

std::optional<QString> DelimitedReader::fieldText(QByteArrayView record,
                                                  const CsvSplitter::Field& field) const {
  const QByteArrayView bytes = record.sliced(field.begin, field.end - field.begin);
  if (!field.escapes) return decodeStrict(bytes, encoding());
  return decodeStrict(bytes.toByteArray().replace("\"\"", "\""), encoding());
}

}  // namespace pcrm
