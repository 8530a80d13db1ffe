// SPDX-License-Identifier: GPL-3.0-or-later
// The stored form of a learned model. Numbers are little endian whatever the machine.
#include "core/classification/text_model.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cmath>

namespace pcrm {
namespace {

constexpr QByteArrayView kMagic("PCRM-TEXT-MODEL\n");
constexpr quint32 kVersion = 1;
constexpr qsizetype kSumBytes = 32;
constexpr quint32 kMostLabels = 10'000;
constexpr quint32 kMostGrams = 4'000'000;

template <class T>
void put(QByteArray& out, T value) {
  const T little = qToLittleEndian(value);
  out.append(reinterpret_cast<const char*>(&little), sizeof(T));
}

void put(QByteArray& out, float value) { put(out, std::bit_cast<quint32>(value)); }

void put(QByteArray& out, const QString& text) {
  const QByteArray utf8 = text.toUtf8();
  put(out, static_cast<quint32>(utf8.size()));
  out.append(utf8);
}

template <class T>
void put(QByteArray& out, const std::vector<T>& values) {
  for (const T& value : values) put(out, value);
}

/// Reads on until something is missing; then everything read is empty and ok() false.
class Input {
 public:
  explicit Input(QByteArrayView bytes) : bytes_(bytes) {}

  [[nodiscard]] bool ok() const { return ok_; }
  [[nodiscard]] bool atEnd() const { return bytes_.isEmpty(); }
  void fail() { ok_ = false; }

  template <class T>
  void get(T& value) {
    if (const QByteArrayView raw = take(sizeof(T)); ok_) value = qFromLittleEndian<T>(raw.data());
  }

  void get(float& value) {
    quint32 bits = 0;
    get(bits);
    value = std::bit_cast<float>(bits);
    if (!std::isfinite(value)) ok_ = false;
  }

  void get(QString& text) {
    quint32 size = 0;
    get(size);
    if (const QByteArrayView raw = take(size); ok_) text = QString::fromUtf8(raw);
  }

  template <class T>
  void get(std::vector<T>& values, size_t count) {
    if (!ok_ || count * sizeof(T) > static_cast<size_t>(bytes_.size())) {
      ok_ = false;
      return;
    }
    values.resize(count);
    for (T& value : values) get(value);
  }

 private:
  QByteArrayView take(size_t count) {
    if (!ok_ || count > static_cast<size_t>(bytes_.size())) {
      ok_ = false;
      return {};
    }
    const QByteArrayView taken = bytes_.first(static_cast<qsizetype>(count));
    bytes_ = bytes_.sliced(static_cast<qsizetype>(count));
    return taken;
  }

  QByteArrayView bytes_;
  bool ok_ = true;
};

QByteArray sumOf(QByteArrayView bytes) {
  QCryptographicHash hash(QCryptographicHash::Sha256);
  hash.addData(bytes);
  return hash.result();
}

tl::unexpected<Error> corrupt(const QString& message) {
  return failure(ErrorCode::kCorrupt, message);
}

}  // namespace

QByteArray toBytes(const TextModelParts& parts) {
  QByteArray out(kMagic.data(), kMagic.size());
  put(out, kVersion);
  put(out, parts.target);
  put(out, parts.texts);
  put(out, parts.title_weight);
  put(out, parts.sharpness);
  put(out, parts.threshold);
  put(out, static_cast<quint32>(parts.labels.size()));
  put(out, static_cast<quint32>(parts.hashes.size()));
  for (const QString& label : parts.labels) put(out, label);
  put(out, parts.bias);
  put(out, parts.hashes);
  put(out, parts.idf);
  put(out, parts.scale);
  put(out, parts.weights);
  return out + sumOf(out);
}

Result<TextModelParts> textModelParts(const QByteArray& bytes) {
  if (!bytes.startsWith(kMagic)) {
    return corrupt(QStringLiteral("분류 모델 파일이 아닙니다. pcrm train으로 만든 파일을 쓰세요."));
  }
  const auto damaged = [] {
    return corrupt(QStringLiteral("분류 모델 파일이 손상되었습니다. 다시 만들거나 받으세요."));
  };
  if (bytes.size() < kMagic.size() + kSumBytes) return damaged();
  const QByteArrayView content = QByteArrayView(bytes).chopped(kSumBytes);
  if (sumOf(content) != QByteArrayView(bytes).last(kSumBytes)) return damaged();

  Input in(content.sliced(kMagic.size()));
  quint32 version = 0;
  in.get(version);
  if (version != kVersion) {
    return corrupt(QStringLiteral("이 프로그램보다 새 판의 분류 모델(%1)입니다. 프로그램을 새로 "
                                  "설치하세요.")
                       .arg(version));
  }
  TextModelParts parts;
  quint32 labels = 0;
  quint32 grams = 0;
  in.get(parts.target);
  in.get(parts.texts);
  in.get(parts.title_weight);
  in.get(parts.sharpness);
  in.get(parts.threshold);
  in.get(labels);
  in.get(grams);
  if (!in.ok() || labels < 2 || labels > kMostLabels || grams > kMostGrams) return damaged();
  for (quint32 i = 0; i < labels && in.ok(); ++i) {
    QString label;
    in.get(label);
    parts.labels << label;
  }
  in.get(parts.bias, labels);
  in.get(parts.hashes, grams);
  in.get(parts.idf, grams);
  in.get(parts.scale, grams);
  in.get(parts.weights, size_t{grams} * labels);
  const bool ascending = std::adjacent_find(parts.hashes.begin(), parts.hashes.end(),
                                            std::greater_equal<>()) == parts.hashes.end();
  if (!in.ok() || !in.atEnd() || !ascending || !(parts.sharpness > 0)) return damaged();
  return parts;
}

}  // namespace pcrm
