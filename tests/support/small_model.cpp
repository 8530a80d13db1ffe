// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_model.h"

#include "core/classification/text_grams.h"
#include "core/classification/text_model.h"

#include <algorithm>

namespace pcrm::testing {

QByteArray modelFor(const QString& text, const char* first, const char* second,
                    const QString& target) {
  TextModelParts parts;
  parts.target = target;
  parts.labels = {QLatin1String(first), QLatin1String(second)};
  parts.texts = 10;
  parts.sharpness = 8;
  parts.threshold = 0.6F;
  parts.bias = {0, 0};
  const GramText grams = prepareGrams({}, text);
  std::vector<quint32> hashes;
  for (size_t each = 0; each < grams.words.size(); ++each)
    forEachGram(grams, each, [&](quint32 hash) { hashes.push_back(hash); });
  std::sort(hashes.begin(), hashes.end());
  hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
  for (const quint32 hash : hashes) {
    parts.hashes.push_back(hash);
    parts.idf.push_back(static_cast<quint16>(TextModelParts::kIdfUnit));
    parts.scale.push_back(0.02F);
    parts.weights.push_back(100);
    parts.weights.push_back(-100);
  }
  return toBytes(parts);
}

}  // namespace pcrm::testing
