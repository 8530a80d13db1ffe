// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/query.h"

#include <QStringDecoder>

namespace pcrm {
namespace {

int hexValue(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

}  // namespace

std::optional<QString> decodePercent(const QByteArray& text, bool plus_is_space) {
  QByteArray bytes;
  bytes.reserve(text.size());
  for (qsizetype i = 0; i < text.size(); ++i) {
    char c = text[i];
    if (c == '+' && plus_is_space) {
      c = ' ';
    } else if (c == '%') {
      if (i + 2 >= text.size()) return std::nullopt;
      const int high = hexValue(text[i + 1]);
      const int low = hexValue(text[i + 2]);
      if (high < 0 || low < 0) return std::nullopt;
      c = static_cast<char>(high * 16 + low);
      i += 2;
    }
    if (c == '\0') return std::nullopt;
    bytes += c;
  }
  QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
  QString decoded = decoder(bytes);
  if (decoder.hasError()) return std::nullopt;
  return decoded;
}

std::optional<RequestTarget> parseTarget(const QByteArray& target) {
  if (!target.startsWith('/')) return std::nullopt;
  const qsizetype mark = target.indexOf('?');
  RequestTarget out;
  out.path = mark < 0 ? target : target.left(mark);
  if (!decodePercent(out.path, false)) return std::nullopt;
  if (mark < 0) return out;
  for (const QByteArray& pair : target.mid(mark + 1).split('&')) {
    if (pair.isEmpty()) continue;
    const qsizetype equals = pair.indexOf('=');
    const auto key = decodePercent(equals < 0 ? pair : pair.left(equals), true);
    const auto value = decodePercent(equals < 0 ? QByteArray() : pair.mid(equals + 1), true);
    if (!key || !value) return std::nullopt;
    if (!out.query.contains(*key)) out.query.insert(*key, *value);
  }
  return out;
}

}  // namespace pcrm
