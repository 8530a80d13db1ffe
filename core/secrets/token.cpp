// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/token.h"

#include <sodium.h>

namespace pcrm {
namespace {

void ensureSodium() {
  static const bool kReady = sodium_init() >= 0;
  if (!kReady) qFatal("libsodium does not start");  // No secure randomness: never go on.
}

}  // namespace

QByteArray newToken() {
  ensureSodium();
  QByteArray bytes(32, Qt::Uninitialized);
  randombytes_buf(bytes.data(), static_cast<size_t>(bytes.size()));
  return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray tokenHash(const QByteArray& token) {
  ensureSodium();
  QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
  crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()),
                     static_cast<size_t>(hash.size()),
                     reinterpret_cast<const unsigned char*>(token.constData()),
                     static_cast<unsigned long long>(token.size()), nullptr, 0);
  return hash.toHex();
}

}  // namespace pcrm
