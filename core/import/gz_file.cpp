// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/gz_file.h"

#include <QFileInfo>

#include <zlib.h>

#include <array>

namespace pcrm {
namespace {

constexpr qint64 kInputChunk = 64 * 1024;
constexpr int kGzipOnly = 16 + MAX_WBITS;

bool isGzip(const QByteArray& start) {
  return start.size() >= 2 && start[0] == '\x1f' && start[1] == '\x8b';
}

Error readError(const QString& path) {
  return {
      ErrorCode::kIo,
      QStringLiteral("‘%1’ 파일을 읽다가 멈췄습니다. 디스크나 연결을 확인한 뒤 다시 시도해 주세요.")
          .arg(path)};
}

Error damagedError(const QString& path) {
  return {ErrorCode::kCorrupt,
          QStringLiteral("‘%1’ 압축 파일이 손상되었거나 끝이 잘렸습니다. 파일을 다시 받아 주세요.")
              .arg(path)};
}

}  // namespace

struct GzFile::Inflater {
  z_stream stream{};
  std::array<char, kInputChunk> input{};
  bool member_open = true;
  bool finished = false;

  ~Inflater() { inflateEnd(&stream); }
};

GzFile::GzFile(const QString& path) : file_(path) {}

GzFile::~GzFile() = default;

Result<std::unique_ptr<GzFile>> GzFile::open(const QString& path) {
  const QFileInfo info(path);
  if (!info.exists() || info.isDir()) {
    return failure(ErrorCode::kNotFound,
                   QStringLiteral("‘%1’ 파일이 없습니다. 이름과 위치를 확인해 주세요.").arg(path));
  }
  std::unique_ptr<GzFile> file(new GzFile(path));
  if (!file->file_.open(QIODevice::ReadOnly)) {
    return failure(
        ErrorCode::kIo,
        QStringLiteral("‘%1’ 파일을 열 수 없습니다. 다른 프로그램이 쓰고 있는지 확인해 주세요.")
            .arg(path));
  }
  if (isGzip(file->file_.peek(2))) {
    file->inflater_ = std::make_unique<Inflater>();
    if (inflateInit2(&file->inflater_->stream, kGzipOnly) != Z_OK) {
      return failure(readError(path));
    }
  }
  return file;
}

Result<qsizetype> GzFile::read(QByteArray& out, qsizetype max) {
  const qsizetype before = out.size();
  out.resize(before + max);
  Result<qsizetype> got = 0;
  if (inflater_) {
    got = inflateInto(out.data() + before, max);
  } else {
    const qint64 n = file_.read(out.data() + before, max);
    if (n < 0) got = failure(readError(file_.fileName()));
    if (n > 0) got = static_cast<qsizetype>(n);
    bytes_done_ += qMax<qint64>(n, 0);
  }
  out.resize(before + (got ? *got : 0));
  return got;
}

// What follows a finished member is another member, or padding that gzip(1) ignores as well.
bool GzFile::startNextMember() {
  const z_stream& stream = inflater_->stream;
  QByteArray start(reinterpret_cast<const char*>(stream.next_in),
                   static_cast<qsizetype>(qMin(stream.avail_in, 2U)));
  start += file_.peek(2 - start.size());
  if (!isGzip(start)) return false;
  inflateReset(&inflater_->stream);
  inflater_->member_open = true;
  return true;
}

Result<qsizetype> GzFile::inflateInto(char* to, qsizetype max) {
  z_stream& stream = inflater_->stream;
  stream.next_out = reinterpret_cast<Bytef*>(to);
  stream.avail_out = static_cast<uInt>(max);
  while (stream.avail_out > 0 && !inflater_->finished) {
    if (!inflater_->member_open && !startNextMember()) {
      inflater_->finished = true;
      break;
    }
    if (stream.avail_in == 0) {
      const qint64 n = file_.read(inflater_->input.data(), kInputChunk);
      if (n < 0) return failure(readError(file_.fileName()));
      bytes_done_ += n;
      stream.next_in = reinterpret_cast<Bytef*>(inflater_->input.data());
      stream.avail_in = static_cast<uInt>(n);
    }
    const int status = inflate(&stream, Z_NO_FLUSH);
    if (status == Z_STREAM_END) {
      inflater_->member_open = false;
    } else if (status != Z_OK) {
      // Z_BUF_ERROR here means that the file ended inside a member. What was inflated before is
      // handed out first, so that rows in front of the damage are not lost.
      if (stream.avail_out == static_cast<uInt>(max)) {
        return failure(damagedError(file_.fileName()));
      }
      break;
    }
  }
  return max - static_cast<qsizetype>(stream.avail_out);
}

}  // namespace pcrm
