// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cstring>

namespace pcrm {
namespace {

void stampVersion(Uuid& id, quint8 version) {
  id.bytes[6] = static_cast<quint8>((id.bytes[6] & 0x0f) | (version << 4));
  id.bytes[8] = static_cast<quint8>((id.bytes[8] & 0x3f) | 0x80);
}

}  // namespace

QString Uuid::text() const {
  static constexpr char kHex[] = "0123456789abcdef";
  QString out;
  out.reserve(36);
  for (size_t i = 0; i < bytes.size(); ++i) {
    if (i == 4 || i == 6 || i == 8 || i == 10) out += u'-';
    out += QLatin1Char(kHex[bytes[i] >> 4]);
    out += QLatin1Char(kHex[bytes[i] & 15]);
  }
  return out;
}

QByteArray Uuid::blob() const {
  return QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<int>(bytes.size()));
}

std::optional<Uuid> Uuid::parse(QStringView text) {
  if (text.size() != 36) return std::nullopt;
  Uuid id;
  size_t nibble = 0;
  for (qsizetype i = 0; i < text.size(); ++i) {
    const char16_t c = text[i].unicode();
    if (i == 8 || i == 13 || i == 18 || i == 23) {
      if (c != u'-') return std::nullopt;
      continue;
    }
    int value = 0;
    if (c >= u'0' && c <= u'9') {
      value = c - u'0';
    } else if (c >= u'a' && c <= u'f') {
      value = c - u'a' + 10;
    } else if (c >= u'A' && c <= u'F') {
      value = c - u'A' + 10;
    } else {
      return std::nullopt;
    }
    quint8& byte = id.bytes[nibble / 2];
    byte = static_cast<quint8>((byte << 4) | value);
    ++nibble;
  }
  return id;
}

Uuid Uuid::fromBlob(const QByteArray& blob) {
  Uuid id;
  if (blob.size() == 16) std::memcpy(id.bytes.data(), blob.constData(), 16);
  return id;
}

Uuid Uuid::v7(Instant at, Random& random) {
  Uuid id;
  const auto ms = static_cast<quint64>(at.ms);
  for (int i = 0; i < 6; ++i)
    id.bytes[static_cast<size_t>(i)] = static_cast<quint8>(ms >> (40 - 8 * i));
  const quint64 a = random.next();
  const quint64 b = random.next();
  std::memcpy(id.bytes.data() + 6, &a, 2);
  std::memcpy(id.bytes.data() + 8, &b, 8);
  stampVersion(id, 7);
  return id;
}

Uuid Uuid::derived(const Uuid& parent, QStringView word) {
  QCryptographicHash hash(QCryptographicHash::Sha256);
  hash.addData(parent.blob());
  hash.addData(word.toUtf8());
  Uuid id = fromBlob(hash.result().left(16));
  stampVersion(id, 8);
  return id;
}

size_t qHash(const Uuid& id, size_t seed) noexcept {
  return qHashBits(id.bytes.data(), id.bytes.size(), seed);
}

}  // namespace pcrm
