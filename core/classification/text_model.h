// SPDX-License-Identifier: GPL-3.0-or-later
// A learned model: what it says about a text, how sure it is, and which words counted.
//
// It is linear. A text is two vectors, one of its grams and one of its title's (text_grams.h); a
// gram's value is (1 + ln count) × idf, each vector is brought to length 1, and a label's score is
//     bias + whole · weights + title_weight × title · weights.
// Probabilities are the softmax of sharpness × score. Sharpness and threshold were fitted at
// training on texts that the fitted model had not seen, so a probability of 0.8 means: right four
// times in five. Below the threshold the model does not answer; it offers its best three.
//
// Prediction needs no library, no lock and no memory but the model's own; a text takes about 0.1
// ms.
#pragma once

#include "core/base/result.h"
#include "core/classification/text_grams.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace pcrm {

/// What a model is made of, as training makes it and as it is stored. Weights of a gram stand side
/// by side, one per label, as small integers × the gram's scale.
struct TextModelParts {
  QString target;      ///< What the labels are: the column they came from, e.g. department.
  QStringList labels;  ///< Two or more, each once.
  quint32 texts = 0;   ///< Trained on so many.
  float title_weight = 0;
  float sharpness = 1;          ///< > 0
  float threshold = 1;          ///< Least probability of an answer; above 1: never sure.
  std::vector<float> bias;      ///< One per label.
  std::vector<quint32> hashes;  ///< Ascending, each once.
  std::vector<quint16> idf;     ///< One per gram, in 1/kIdfUnit.
  std::vector<float> scale;     ///< One per gram.
  std::vector<qint8> weights;   ///< labels × grams; those of one gram together.

  static constexpr float kIdfUnit = 2048;
  bool operator==(const TextModelParts&) const = default;
};

/// The file: magic, format version, header, arrays in little endian, SHA-256 of all before it.
[[nodiscard]] QByteArray toBytes(const TextModelParts& parts);
/// kCorrupt for what is no model, is damaged, or of a version this program does not know.
[[nodiscard]] Result<TextModelParts> textModelParts(const QByteArray& bytes);

struct LabelProbability {
  QString label;
  double probability = 0;

  bool operator==(const LabelProbability&) const = default;
};

struct TextPrediction {
  std::vector<LabelProbability> ranked;  ///< All labels, the most probable first.
  bool sure = false;                     ///< The first reaches the threshold.
  QStringList reasons;  ///< The words that spoke most for the first, the strongest first.
};

class TextModel {
 public:
  /// The parts must fit each other, as textModelParts() and training see to.
  explicit TextModel(TextModelParts parts);
  [[nodiscard]] static Result<TextModel> parse(const QByteArray& bytes);

  [[nodiscard]] const QString& target() const { return target_; }
  [[nodiscard]] const QStringList& labels() const { return labels_; }
  [[nodiscard]] double threshold() const { return threshold_; }

  /// With up to `reasons` words that counted. A text without a known gram gets the labels' biases.
  [[nodiscard]] TextPrediction predict(QStringView title, QStringView body, int reasons = 3) const;
  /// One per label, in their order; sums to 1.
  [[nodiscard]] std::vector<double> probabilities(const GramText& text) const;
  /// The scores before softmax, for fitting it.
  [[nodiscard]] std::vector<double> scores(const GramText& text) const;

 private:
  struct Counted;

  /// Grams lie by their hashes with room between; all that is known of one lies together, because
  /// a text asks for thousands of them and each may have to come from memory.
  struct Slot {
    quint32 hash = 0;
    float scale = 0;
    float idf = 0;  ///< 0: free.
  };

  [[nodiscard]] bool mayContain(quint32 hash) const {
    return (filter_[(hash & filter_mask_) / 64] >> (hash & 63) & 1) != 0;
  }
  [[nodiscard]] qint32 slotOf(quint32 hash) const;
  [[nodiscard]] const qint8* weightsOf(qint32 slot) const {
    return weights_.data() + static_cast<size_t>(slot) * stride_;
  }
  [[nodiscard]] QStringList reasonsFor(size_t label, const GramText& text, int limit) const;

  QString target_;
  QStringList labels_;
  double title_weight_;
  double sharpness_;
  double threshold_;
  std::vector<float> bias_;
  std::vector<Slot> slots_;
  std::vector<qint8> weights_;   ///< stride_ × slots.
  std::vector<quint64> filter_;  ///< Bits by hash: most grams of a text are in no model.
  quint32 mask_ = 0;
  quint32 filter_mask_ = 0;
  size_t stride_ = 0;  ///< Labels, rounded up for wide instructions.
};

}  // namespace pcrm
