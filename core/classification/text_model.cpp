// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/classification/text_model.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>

namespace pcrm {
namespace {

constexpr size_t kWidth = 8;          ///< Labels added up at once.
constexpr quint32 kFilterFactor = 8;  ///< Bits of the filter per slot.

float logCount(quint8 count) {
  static const std::array<float, 256> kLogs = [] {
    std::array<float, 256> logs{};
    for (size_t i = 1; i < logs.size(); ++i) logs[i] = 1 + std::log(static_cast<float>(i));
    return logs;
  }();
  return kLogs[count];
}

quint32 powerOfTwoAbove(size_t n) {
  quint32 power = 64;
  while (power < n) power *= 2;
  return power;
}

void prefetch([[maybe_unused]] const void* address) {
#ifdef __GNUC__
  __builtin_prefetch(address);
#endif
}

/// sums += value × weights, `count` a multiple of kWidth.
void addScaled(float value, const qint8* __restrict weights, size_t count, float* __restrict sums) {
  for (size_t from = 0; from < count; from += kWidth) {
    for (size_t i = 0; i < kWidth; ++i)
      sums[from + i] += value * static_cast<float>(weights[from + i]);
  }
}

}  // namespace

/// The grams of one text that the model knows, by their slots, and how often each occurs (255 and
/// more are one). The
/// counters belong to the thread and are zero again when the value goes.
struct TextModel::Counted {
  std::vector<quint8>& counters;
  std::vector<qint32> whole;
  std::vector<qint32> title;

  Counted(const TextModel& model, const GramText& text) : counters(ofThread()) {
    if (counters.size() < model.slots_.size()) counters.resize(model.slots_.size(), 0);
    std::vector<quint32> of_whole;
    std::vector<quint32> of_title;
    of_whole.reserve(static_cast<size_t>(text.text.size()) * kLongestGram);
    const auto gather = [&](quint32 hash, std::vector<quint32>& to) {
      if (!model.mayContain(hash)) return;
      prefetch(&model.slots_[hash & model.mask_]);
      prefetch(&counters[hash & model.mask_]);
      to.push_back(hash);
    };
    for (size_t word = 0; word < text.words.size(); ++word) {
      const bool titled = word < text.title_words;
      forEachGram(text, word, [&](quint32 hash) {
        gather(hash, of_whole);
        if (titled) gather(titleHash(hash), of_title);
      });
    }
    for (const quint32 hash : of_whole) add(model, hash, whole);
    for (const quint32 hash : of_title) add(model, hash, title);
  }
  Counted(const Counted&) = delete;
  Counted& operator=(const Counted&) = delete;
  ~Counted() {
    for (const qint32 slot : whole) counters[static_cast<size_t>(slot)] = 0;
    for (const qint32 slot : title) counters[static_cast<size_t>(slot)] = 0;
  }

  [[nodiscard]] float valueOf(qint32 slot, const TextModel& model) const {
    const auto at = static_cast<size_t>(slot);
    return logCount(counters[at]) * model.slots_[at].idf;
  }

  [[nodiscard]] double lengthOf(const std::vector<qint32>& grams, const TextModel& model) const {
    double squares = 0;
    for (const qint32 slot : grams) {
      const double value = valueOf(slot, model);
      squares += value * value;
    }
    return squares > 0 ? std::sqrt(squares) : 1;
  }

 private:
  void add(const TextModel& model, quint32 hash, std::vector<qint32>& to) {
    const qint32 slot = model.slotOf(hash);
    if (slot < 0) return;
    quint8& counter = counters[static_cast<size_t>(slot)];
    if (counter == 0) {
      prefetch(model.weightsOf(slot));
      to.push_back(slot);
    }
    if (counter < 0xff) ++counter;
  }

  static std::vector<quint8>& ofThread() {
    static thread_local std::vector<quint8> counters;
    return counters;
  }
};

TextModel::TextModel(TextModelParts parts)
    : target_(std::move(parts.target)),
      labels_(std::move(parts.labels)),
      title_weight_(static_cast<double>(parts.title_weight)),
      sharpness_(static_cast<double>(parts.sharpness)),
      threshold_(static_cast<double>(parts.threshold)),
      bias_(std::move(parts.bias)) {
  const auto labels = static_cast<size_t>(labels_.size());
  const quint32 capacity = powerOfTwoAbove(parts.hashes.size() * 4 / 3 + 1);
  mask_ = capacity - 1;
  filter_mask_ = capacity * kFilterFactor - 1;
  stride_ = (labels + kWidth - 1) / kWidth * kWidth;
  slots_.resize(capacity);
  weights_.assign(size_t{capacity} * stride_, 0);
  filter_.assign(size_t{capacity} * kFilterFactor / 64, 0);
  for (size_t i = 0; i < parts.hashes.size(); ++i) {
    const quint32 hash = parts.hashes[i];
    quint32 slot = hash & mask_;
    while (slots_[slot].idf > 0) slot = (slot + 1) & mask_;
    slots_[slot] = {
        hash, parts.scale[i],
        static_cast<float>(std::max<quint16>(parts.idf[i], 1)) / TextModelParts::kIdfUnit};
    std::copy_n(parts.weights.data() + i * labels, labels,
                weights_.data() + size_t{slot} * stride_);
    filter_[(hash & filter_mask_) / 64] |= quint64{1} << (hash & 63);
  }
}

Result<TextModel> TextModel::parse(const QByteArray& bytes) {
  auto parts = textModelParts(bytes);
  if (!parts) return failure(parts.error());
  return TextModel(std::move(*parts));
}

qint32 TextModel::slotOf(quint32 hash) const {
  for (quint32 slot = hash & mask_; slots_[slot].idf > 0; slot = (slot + 1) & mask_) {
    if (slots_[slot].hash == hash) return static_cast<qint32>(slot);
  }
  return -1;
}

std::vector<double> TextModel::scores(const GramText& text) const {
  const Counted counted(*this, text);
  std::vector<double> scores(bias_.begin(), bias_.end());
  std::vector<float> sums(stride_);
  const auto addVector = [&](const std::vector<qint32>& grams, double weight) {
    std::fill(sums.begin(), sums.end(), 0.0F);
    double squares = 0;
    for (const qint32 slot : grams) {
      const float value = counted.valueOf(slot, *this);
      squares += static_cast<double>(value * value);
      addScaled(value * slots_[static_cast<size_t>(slot)].scale, weightsOf(slot), stride_,
                sums.data());
    }
    if (squares <= 0) return;
    const double factor = weight / std::sqrt(squares);
    for (size_t label = 0; label < scores.size(); ++label)
      scores[label] += factor * static_cast<double>(sums[label]);
  };
  addVector(counted.whole, 1);
  addVector(counted.title, title_weight_);
  return scores;
}

std::vector<double> TextModel::probabilities(const GramText& text) const {
  std::vector<double> values = scores(text);
  const double highest = *std::max_element(values.begin(), values.end());
  double sum = 0;
  for (double& value : values) {
    value = std::exp(sharpness_ * (value - highest));
    sum += value;
  }
  for (double& value : values) value /= sum;
  return values;
}

QStringList TextModel::reasonsFor(size_t label, const GramText& text, int limit) const {
  const Counted counted(*this, text);
  const double whole = 1 / counted.lengthOf(counted.whole, *this);
  const double title = title_weight_ / counted.lengthOf(counted.title, *this);
  // What a gram speaks for the label beyond what it speaks for all, shared among its occurrences.
  const auto partOf = [&](quint32 hash, double factor) {
    const qint32 slot = mayContain(hash) ? slotOf(hash) : -1;
    if (slot < 0) return 0.0;
    const auto at = static_cast<size_t>(slot);
    const qint8* weights = weightsOf(slot);
    const double mean =
        std::accumulate(weights, weights + stride_, 0.0) / static_cast<double>(labels_.size());
    return factor * (weights[label] - mean) *
           static_cast<double>(slots_[at].scale * counted.valueOf(slot, *this)) /
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
    prediction.ranked.push_back({labels_[static_cast<qsizetype>(label)], all[label]});
  prediction.sure = all[order.front()] >= threshold_;
  if (reasons > 0) prediction.reasons = reasonsFor(order.front(), text, reasons);
  return prediction;
}

}  // namespace pcrm
