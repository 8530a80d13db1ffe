// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/gram_table.h"

#include <algorithm>
#include <cmath>

namespace pcrm {
namespace {

struct GramCount {
  quint32 hash;
  quint32 count;
};
using GramCounts = std::vector<GramCount>;

struct CountedText {
  GramCounts whole;
  GramCounts title;
};

GramCounts countedRuns(const std::vector<quint32>& hashes) {
  GramCounts counts;
  for (const quint32 hash : hashes) {
    if (counts.empty() || counts.back().hash != hash) counts.push_back({hash, 0});
    ++counts.back().count;
  }
  return counts;
}

GramCounts counted(std::vector<quint32>& hashes) {
  std::sort(hashes.begin(), hashes.end());
  return countedRuns(hashes);
}

CountedText countedText(const LabelledText& given) {
  const GramText text = prepareGrams(given.title, given.body);
  std::vector<quint32> whole;
  std::vector<quint32> title;
  for (size_t word = 0; word < text.words.size(); ++word) {
    forEachGram(text, word, [&](quint32 hash) {
      whole.push_back(hash);
      if (word < text.title_words) title.push_back(titleHash(hash));
    });
  }
  return {counted(whole), counted(title)};
}

/// Hashes and idf of the grams that occur in enough texts.
void choose(const std::vector<CountedText>& texts, const TrainingOptions& options,
            GramTable& table) {
  std::vector<quint32> all;
  for (const CountedText& text : texts) {
    for (const GramCount& gram : text.whole) all.push_back(gram.hash);
    for (const GramCount& gram : text.title) all.push_back(gram.hash);
  }
  std::sort(all.begin(), all.end());
  const GramCounts of_texts = countedRuns(all);
  std::vector<size_t> grams_in(texts.size() + 1, 0);
  for (const GramCount& gram : of_texts) ++grams_in[std::min<size_t>(gram.count, texts.size())];
  size_t least = static_cast<size_t>(options.least_texts);
  size_t kept = 0;
  for (size_t count = least; count < grams_in.size(); ++count) kept += grams_in[count];
  while (kept > options.most_grams) kept -= grams_in[least++];

  const double count = 1 + static_cast<double>(texts.size());
  for (const GramCount& gram : of_texts) {
    if (gram.count < least) continue;
    const double idf = std::log(count / (1 + static_cast<double>(gram.count))) + 1;
    table.hashes.push_back(gram.hash);
    table.idf.push_back(static_cast<quint16>(
        std::clamp(std::round(idf * static_cast<double>(TextModelParts::kIdfUnit)), 1.0, 65535.0)));
  }
}

void append(const GramCounts& counts, double weight, const GramTable& table,
            std::vector<GramValue>& row) {
  const size_t first = row.size();
  double squares = 0;
  auto at = table.hashes.begin();
  for (const GramCount& gram : counts) {
    at = std::lower_bound(at, table.hashes.end(), gram.hash);
    if (at == table.hashes.end()) break;
    if (*at != gram.hash) continue;
    const auto index = static_cast<size_t>(at - table.hashes.begin());
    const double value = (1 + std::log(static_cast<double>(gram.count))) * table.idf[index] /
                         static_cast<double>(TextModelParts::kIdfUnit);
    row.push_back({static_cast<quint32>(index), static_cast<float>(value)});
    squares += value * value;
  }
  if (squares <= 0) return;
  const double factor = weight / std::sqrt(squares);
  for (size_t i = first; i < row.size(); ++i)
    row[i].value = static_cast<float>(factor * static_cast<double>(row[i].value));
}

}  // namespace

GramTable gramTable(const std::vector<const LabelledText*>& texts, const TrainingOptions& options) {
  std::vector<CountedText> counts;
  counts.reserve(texts.size());
  for (const LabelledText* text : texts) counts.push_back(countedText(*text));
  GramTable table;
  choose(counts, options, table);
  for (const CountedText& text : counts) {
    std::vector<GramValue> row;
    append(text.whole, 1, table, row);
    append(text.title, options.title_weight, table, row);
    std::sort(row.begin(), row.end(),
              [](const GramValue& a, const GramValue& b) { return a.gram < b.gram; });
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace pcrm
