// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/gzip.h"

#include <zlib.h>

#include <algorithm>

namespace pcrm {
namespace {

constexpr int kGzipWindowBits = 15 + 16;  // 16: zlib's way to ask for gzip's header and trailer.

// zlib reads its input only, but its struct says otherwise.
Bytef* input(const QByteArray& data) {
  return const_cast<Bytef*>(reinterpret_cast<const Bytef*>(data.constData()));
}

}  // namespace

QByteArray gzip(const QByteArray& data, int level) {
  z_stream stream{};
  if (deflateInit2(&stream, level, Z_DEFLATED, kGzipWindowBits, 8, Z_DEFAULT_STRATEGY) != Z_OK) {
    qFatal("zlib: no memory");
  }
  const auto size = static_cast<uInt>(data.size());
  QByteArray out(static_cast<qsizetype>(deflateBound(&stream, size)), Qt::Uninitialized);
  stream.next_in = input(data);
  stream.avail_in = size;
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  deflate(&stream, Z_FINISH);  // Always ends: the output has room for the worst case.
  out.truncate(static_cast<qsizetype>(stream.total_out));
  deflateEnd(&stream);
  return out;
}

Result<QByteArray> gunzip(const QByteArray& data, qsizetype max_bytes) {
  const auto corrupt = [] {
    return failure(ErrorCode::kCorrupt,
                   QStringLiteral("압축된 자료가 손상되었습니다. 다시 보내 주십시오."));
  };
  z_stream stream{};
  if (inflateInit2(&stream, kGzipWindowBits) != Z_OK) qFatal("zlib: no memory");
  QByteArray out;
  qsizetype filled = 0;
  stream.next_in = input(data);
  stream.avail_in = static_cast<uInt>(data.size());
  int status = Z_OK;
  while (true) {
    if (filled == out.size()) {
      if (filled > max_bytes) break;
      // One byte more than allowed, to see that it is too much.
      const qsizetype wanted = std::max<qsizetype>({filled * 2, data.size() * 4, 1024});
      out.resize(std::min<qsizetype>(wanted, max_bytes + 1));
    }
    stream.next_out = reinterpret_cast<Bytef*>(out.data()) + filled;
    stream.avail_out = static_cast<uInt>(out.size() - filled);
    status = inflate(&stream, Z_NO_FLUSH);
    filled = out.size() - static_cast<qsizetype>(stream.avail_out);
    if (status == Z_STREAM_END && stream.avail_in > 0) {
      if (inflateReset(&stream) != Z_OK) break;  // A further member follows.
    } else if (status == Z_BUF_ERROR && stream.avail_out == 0) {
      continue;
    } else if (status != Z_OK) {
      break;
    }
  }
  inflateEnd(&stream);
  if (filled > max_bytes) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("압축을 풀면 너무 큽니다. 나누어 보내 주십시오."));
  }
  if (status != Z_STREAM_END) return corrupt();
  out.truncate(filled);
  return out;
}

}  // namespace pcrm
