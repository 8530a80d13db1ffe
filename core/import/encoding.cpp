// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/encoding.h"

#ifdef Q_OS_WIN
#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <windows.h>
#else
#include <iconv.h>
#endif

#include <algorithm>
#include <vector>

namespace pcrm {
namespace {

constexpr int kLeadFirst = 0x81;
constexpr int kLeadLast = 0xFE;
constexpr int kTrailFirst = 0x41;
constexpr int kTrailLast = 0xFE;
constexpr int kTrails = kTrailLast - kTrailFirst + 1;

quint8 byteAt(QByteArrayView bytes, qsizetype i) { return static_cast<quint8>(bytes[i]); }

bool isAscii(QByteArrayView bytes) {
  return std::all_of(bytes.begin(), bytes.end(),
                     [](char c) { return static_cast<quint8>(c) < 0x80; });
}

// The character of two bytes as the platform sees it, or 0.
class PlatformCp949 {
 public:
#ifdef Q_OS_WIN
  char16_t operator()(const char* two) const {
    wchar_t wide[2] = {};
    return MultiByteToWideChar(949, MB_ERR_INVALID_CHARS, two, 2, wide, 2) == 1
               ? static_cast<char16_t>(wide[0])
               : u'\0';
  }
#else
  PlatformCp949() : handle_(iconv_open("UTF-16LE", "CP949")) {}
  ~PlatformCp949() {
    if (valid()) iconv_close(handle_);
  }
  PlatformCp949(const PlatformCp949&) = delete;
  PlatformCp949& operator=(const PlatformCp949&) = delete;

  char16_t operator()(const char* two) const {
    if (!valid()) return 0;
    char in[2] = {two[0], two[1]};
    char out[4] = {};
    char* from = in;
    char* to = out;
    size_t from_left = 2;
    size_t to_left = sizeof out;
    iconv(handle_, nullptr, nullptr, nullptr, nullptr);
    if (iconv(handle_, &from, &from_left, &to, &to_left) != 0 || from_left || to_left != 2)
      return 0;
    return static_cast<char16_t>(static_cast<quint8>(out[0]) | static_cast<quint8>(out[1]) << 8);
  }

 private:
  // iconv_open reports failure as (iconv_t)-1.
  [[nodiscard]] bool valid() const { return reinterpret_cast<qintptr>(handle_) != -1; }
  iconv_t handle_;
#endif
};

// Windows puts the user-defined rows C9 and FE in the private use area, iconv refuses them: no
// other machine could show them, so they are refused everywhere.
bool isPrivateUse(char16_t c) { return c >= 0xE000 && c <= 0xF8FF; }

const std::vector<char16_t>& cp949Table() {
  static const std::vector<char16_t> kTable = [] {
    std::vector<char16_t> table(size_t{kLeadLast - kLeadFirst + 1} * kTrails);
    const PlatformCp949 decode{};
    size_t i = 0;
    for (int lead = kLeadFirst; lead <= kLeadLast; ++lead) {
      for (int trail = kTrailFirst; trail <= kTrailLast; ++trail, ++i) {
        const char two[2] = {static_cast<char>(lead), static_cast<char>(trail)};
        const char16_t c = decode(two);
        table[i] = isPrivateUse(c) || c == 0xFFFD ? u'\0' : c;
      }
    }
    return table;
  }();
  return kTable;
}

char16_t cp949At(const std::vector<char16_t>& table, QByteArrayView bytes, qsizetype i) {
  if (i + 1 >= bytes.size()) return 0;
  const int lead = byteAt(bytes, i) - kLeadFirst;
  const int trail = byteAt(bytes, i + 1) - kTrailFirst;
  if (lead < 0 || lead > kLeadLast - kLeadFirst || trail < 0 || trail >= kTrails) return 0;
  return table[static_cast<size_t>(lead * kTrails + trail)];
}

// Without `broken`, stops at the first broken character.
std::optional<QString> decodeCp949(QByteArrayView bytes, std::optional<QChar> broken) {
  const std::vector<char16_t>& table = cp949Table();
  QString text(bytes.size(), Qt::Uninitialized);
  QChar* out = text.data();
  for (qsizetype i = 0; i < bytes.size(); ++i) {
    const quint8 byte = byteAt(bytes, i);
    if (byte < 0x80) {
      *out++ = QChar(char16_t{byte});
    } else if (const char16_t c = cp949At(table, bytes, i)) {
      *out++ = QChar(c);
      ++i;
    } else if (broken) {
      *out++ = *broken;
    } else {
      return std::nullopt;
    }
  }
  text.truncate(out - text.data());
  return text;
}

// Length of the well-formed UTF-8 sequence at i (Unicode 15, table 3-7), or 0.
int utf8Length(QByteArrayView bytes, qsizetype i) {
  const quint8 lead = byteAt(bytes, i);
  if (lead < 0x80) return 1;
  const int length = lead >= 0xC2 && lead <= 0xDF   ? 2
                     : (lead & 0xF0) == 0xE0        ? 3
                     : lead >= 0xF0 && lead <= 0xF4 ? 4
                                                    : 0;
  if (length == 0 || i + length > bytes.size()) return 0;
  const quint8 second = byteAt(bytes, i + 1);
  if (second < (lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80)) return 0;
  if (second > (lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF)) return 0;
  for (int k = 2; k < length; ++k) {
    if ((byteAt(bytes, i + k) & 0xC0) != 0x80) return 0;
  }
  return length;
}

bool isUtf8(QByteArrayView bytes) {
  for (qsizetype i = 0; i < bytes.size();) {
    const int length = utf8Length(bytes, i);
    if (length == 0) return false;
    i += length;
  }
  return true;
}

}  // namespace

QString encodingName(Encoding encoding) {
  return encoding == Encoding::kUtf8 ? QStringLiteral("UTF-8") : QStringLiteral("CP949");
}

std::optional<Encoding> detectEncoding(QByteArrayView sample) {
  if (sample.startsWith(QByteArrayView("\xEF\xBB\xBF"))) return Encoding::kUtf8;
  if (isAscii(sample)) return std::nullopt;
  // Hangul takes three bytes in UTF-8, which CP949 text hardly ever imitates. Two-byte sequences
  // prove nothing: CP949 syllables look like them.
  qsizetype hangul_like = 0;
  qsizetype broken = 0;
  for (qsizetype i = 0; i < sample.size();) {
    const int length = utf8Length(sample, i);
    if (length >= 3) ++hangul_like;
    if (length == 0 && sample.size() - i >= 4) ++broken;  // the last bytes may be a cut character
    i += qMax(length, 1);
  }
  if (hangul_like > broken) return Encoding::kUtf8;
  if (broken == 0 && isUtf8(sample) && !decodeStrict(sample, Encoding::kCp949)) {
    return Encoding::kUtf8;
  }
  return Encoding::kCp949;
}

std::optional<QString> decodeStrict(QByteArrayView bytes, Encoding encoding) {
  if (encoding == Encoding::kCp949) return decodeCp949(bytes, std::nullopt);
  if (!isUtf8(bytes)) return std::nullopt;
  return QString::fromUtf8(bytes);
}

QString decodeLossy(QByteArrayView bytes, Encoding encoding) {
  if (encoding == Encoding::kUtf8) return QString::fromUtf8(bytes);
  return *decodeCp949(bytes, QChar(QChar::ReplacementCharacter));
}

bool canDecodeCp949() { return cp949At(cp949Table(), QByteArrayView("\xB0\xA1"), 0) == u'가'; }

}  // namespace pcrm
