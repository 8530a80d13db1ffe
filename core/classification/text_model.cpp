// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/classification/text_model.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>

namespace pcrm {
namespace {

constexpr int kFilterFactor = 8;  ///< Bits of the filter per slot.

float logCount(quint16 count) {
  static const std::array<float, 64> kLogs = [] {
    std::array<float, 64> logs{};
    for (size_t i = 1; i < logs.size(); ++i) logs[i] = 1 + std::log(static_cast<float>(i));
    return logs;
  }();
  return count < kLogs.size() ? kLogs[count] : 1 + std::log(static_cast<float>(count));
}

quint32 powerOfTwoAbove(size_t n) {
  quint32 power = 16;
  while (power < n) power *= 2;
  return power;
}

}  // namespace

/// The grams of one text that the model knows, and how often each occurs. The counters belong to
/// the thread and are zero again when the value goes.
struct TextModel::Counted {
  std::vector<quint16>& counters;
  std::vector<qint32> whole;
  std::vector<qint32> title;

  Counted(const TextModel& model, const GramText& text) : counters(ofThread()) {
    if (counters.size() < model.parts_.hashes.size())
      counters.resize(model.parts_.hashes.size(), 0);
    for (size_t word = 0; word < text.words.size(); ++word) {
      const bool titled = word < text.title_words;
      forEachGram(text, word, [&](quint32 hash) {
        add(model.indexOf(hash), whole);
        if (titled) add(model.indexOf(titleHash(hash)), title);
      });
    }
  }
  Counted(const Counted&) = delete;
  Counted& operator=(const Counted&) = delete;
  ~Counted() {
    for (const qint32 index : whole) counters[static_cast<size_t>(index)] = 0;
    for (const qint32 index : title) counters[static_cast<size_t>(index)] = 0;
  }

  void add(qint32 index, std::vector<qint32>& to) {
    if (index < 0) return;
    quint16& counter = counters[static_cast<size_t>(index)];
    if (counter == 0) to.push_back(index);
    if (counter < 0xffff) ++counter;
  }

  [[nodiscard]] float valueOf(qint32 index, const TextModelParts& parts) const {
    const auto at = static_cast<size_t>(index);
    return logCount(counters[at]) * static_cast<float>(parts.idf[at]) / TextModelParts::kIdfUnit;
  }

  [[nodiscard]] double lengthOf(const std::vector<qint32>& grams,
                                const TextModelParts& parts) const {
    double squares = 0;
    for (const qint32 index : grams) {
      const double value = valueOf(index, parts);
      squares += value * value;
    }
    return squares > 0 ? std::sqrt(squares) : 1;
  }

 private:
  static std::vector<quint16>& ofThread() {
    static thread_local std::vector<quint16> counters;
    return counters;
  }
};

TextModel::TextModel(TextModelParts parts) : parts_(std::move(parts)) {
  const quint32 capacity = powerOfTwoAbove(parts_.hashes.size() * 2 + 1);
  mask_ = capacity - 1;
  slots_.assign(capacity, -1);
  present_.assign(size_t{capacity} * kFilterFactor / 64, 0);
  const quint32 bits = capacity * kFilterFactor - 1;
  for (size_t i = 0; i < parts_.hashes.size(); ++i) {
    const quint32 hash = parts_.hashes[i];
    quint32 slot = hash & mask_;
    while (slots_[slot] >= 0) slot = (slot + 1) & mask_;
    slots_[slot] = static_cast<qint32>(i);
    present_[(hash & bits) / 64] |= quint64{1} << (hash & 63);
  }
}

Result<TextModel> TextModel::parse(const QByteArray& bytes) {
  auto parts = textModelParts(bytes);
  if (!parts) return failure(parts.error());
  return TextModel(std::move(*parts));
}

qint32 TextModel::indexOf(quint32 hash) const {
  const quint32 bits = (mask_ + 1) * kFilterFactor - 1;
  if (!(present_[(hash & bits) / 64] >> (hash & 63) & 1)) return -1;
  for (quint32 slot = hash & mask_;; slot = (slot + 1) & mask_) {
    const qint32 index = slots_[slot];
    if (index < 0 || parts_.hashes[static_cast<size_t>(index)] == hash) return index;
  }
}

std::vector<double> TextModel::scores(const GramText& text) const {
  const size_t labels = static_cast<size_t>(parts_.labels.size());
  const Counted counted(*this, text);
  std::vector<double> scores(parts_.bias.begin(), parts_.bias.end());
  std::vector<float> sums(labels);
  const auto addVector = [&](const std::vector<qint32>& grams, double weight) {
    std::fill(sums.begin(), sums.end(), 0.0F);
    for (const qint32 index : grams) {
      const auto at = static_cast<size_t>(index);
      const float value = counted.valueOf(index, parts_) * parts_.scale[at];
      const qint8* weights = parts_.weights.data() + at * labels;
      for (size_t label = 0; label < labels; ++label)
        sums[label] += value * static_cast<float>(weights[label]);
    }
    const double factor = weight / counted.lengthOf(grams, parts_);
    for (size_t label = 0; label < labels; ++label)
      scores[label] += factor * static_cast<double>(sums[label]);
  };
  addVector(counted.whole, 1);
  addVector(counted.title, static_cast<double>(parts_.title_weight));
  return scores;
}

std::vector<double> TextModel::probabilities(const GramText& text) const {
  std::vector<double> values = scores(text);
  const double highest = *std::max_element(values.begin(), values.end());
  double sum = 0;
  for (double& value : values) {
    value = std::exp(static_cast<double>(parts_.sharpness) * (value - highest));
    sum += value;
  }
  for (double& value : values) value /= sum;
  return values;
}

QStringList TextModel::reasonsFor(size_t label, const GramText& text, int limit) const {
  const size_t labels = static_cast<size_t>(parts_.labels.size());
  const Counted counted(*this, text);
  const double whole = 1 / counted.lengthOf(counted.whole, parts_);
  const double title =
      static_cast<double>(parts_.title_weight) / counted.lengthOf(counted.title, parts_);
  // What a gram speaks for the label beyond what it speaks for all, shared among its occurrences.
  const auto partOf = [&](quint32 hash, double factor) {
    const qint32 index = indexOf(hash);
    if (index < 0) return 0.0;
    const auto at = static_cast<size_t>(index);
    const qint8* weights = parts_.weights.data() + at * labels;
    const double mean =
        std::accumulate(weights, weights + labels, 0.0) / static_cast<double>(labels);
    return factor * (weights[label] - mean) *
           static_cast<double>(parts_.scale[at] * counted.valueOf(index, parts_)) /
           counted.counters[at];
  };
  std::map<QString, double> spoken;
  for (size_t word = 0; word < text.words.size(); ++word) {
    double sum = 0;
    forEachGram(text, word, [&](quint32 hash) {
      sum += partOf(hash, whole);
      if (word < text.title_words) sum += partOf(titleHash(hash), title);
    });
    if (text.words[word].size >= 2) spoken[text.word(word)] += sum;
  }
  std::vector<std::pair<double, QString>> sorted;
  for (const auto& [word, sum] : spoken) {
    if (sum > 0) sorted.emplace_back(-sum, word);
  }
  std::sort(sorted.begin(), sorted.end());
  QStringList words;
  for (const auto& [sum, word] : sorted) {
    if (words.size() == limit) break;
    words << word;
  }
  return words;
}

TextPrediction TextModel::predict(QStringView title, QStringView body, int reasons) const {
  const GramText text = prepareGrams(title, body);
  const std::vector<double> all = probabilities(text);
  std::vector<size_t> order(all.size());
  std::iota(order.begin(), order.end(), size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return all[a] > all[b]; });
  TextPrediction prediction;
  for (const size_t label : order)
    prediction.ranked.push_back({parts_.labels[static_cast<qsizetype>(label)], all[label]});
  prediction.sure = all[order.front()] >= static_cast<double>(parts_.threshold);
  if (reasons > 0) prediction.reasons = reasonsFor(order.front(), text, reasons);
  return prediction;
}

}  // namespace pcrm
