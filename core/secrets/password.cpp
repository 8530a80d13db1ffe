// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/password.h"

#include <QStringList>

#include <sodium.h>

#include <array>

namespace pcrm {
namespace {

// The same letters may arrive composed or decomposed (macOS, some input methods): one form, so
// that a password set on one machine opens on another.
QByteArray bytesOf(const QString& password) {
  return password.normalized(QString::NormalizationForm_C).toUtf8();
}

bool ready() {
  static const bool kReady = sodium_init() >= 0;  // Once per process, before anything else.
  return kReady;
}

// Code points, so that an emoji (two UTF-16 units) does not count twice.
qsizetype lengthOf(const QString& password) {
  return password.normalized(QString::NormalizationForm_C).toUcs4().size();
}

}  // namespace

PasswordCost PasswordCost::forTests() {
  return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};
}

Result<> checkPassword(const QString& password) {
  const qsizetype length = lengthOf(password);
  if (length < kPasswordMinLength) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("비밀번호는 %1자 이상이어야 합니다. 더 길게 정해 주십시오.")
                       .arg(kPasswordMinLength));
  }
  if (length > kPasswordMaxLength) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("비밀번호는 %1자 이하여야 합니다. 더 짧게 정해 주십시오.")
                       .arg(kPasswordMaxLength));
  }
  return {};
}

Result<QString> hashPassword(const QString& password, const PasswordCost& cost) {
  if (const Result<> allowed = checkPassword(password); !allowed) return failure(allowed.error());
  const QByteArray bytes = bytesOf(password);
  std::array<char, crypto_pwhash_STRBYTES> hash{};
  if (!ready() || crypto_pwhash_str_alg(hash.data(), bytes.constData(),
                                        static_cast<unsigned long long>(bytes.size()), cost.passes,
                                        cost.memory_bytes, crypto_pwhash_ALG_ARGON2ID13) != 0) {
    return failure(ErrorCode::kIo,
                   QStringLiteral("메모리가 부족하여 비밀번호를 처리하지 못했습니다. "
                                  "다른 프로그램을 닫고 다시 해 주십시오."));
  }
  return QString::fromLatin1(hash.data());
}

bool verifyPassword(const QString& password, const QString& hash) {
  // Nobody has a password that long: do not hash what an attacker pads.
  if (!ready() || lengthOf(password) > kPasswordMaxLength) return false;
  const QByteArray bytes = bytesOf(password);
  const QByteArray stored = hash.toLatin1();
  return crypto_pwhash_str_verify(stored.constData(), bytes.constData(),
                                  static_cast<unsigned long long>(bytes.size())) == 0;
}

bool needsRehash(const QString& hash, const PasswordCost& cost) {
  const QByteArray stored = hash.toLatin1();
  return !ready() ||
         crypto_pwhash_str_needs_rehash(stored.constData(), cost.passes, cost.memory_bytes) != 0;
}

}  // namespace pcrm
