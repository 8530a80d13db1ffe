// SPDX-License-Identifier: GPL-3.0-or-later
// The next model, learned from what people chose. On the central database only: a desk receives the
// result and does not link this folder.
//
//   auto lessons = lessonsFor(reader, field);        // quick, reads the database
//   auto learned = retrain(lessons, newestModel(…)); // slow, needs nothing
//   if (learned->worth) store.perform(publish-model, learned->payload)
#pragma once

#include "core/learning/learned_model.h"
#include "core/training/text_trainer.h"

#include <QJsonObject>

namespace pcrm {

/// Fewer decided complaints than this teach nothing that holds.
inline constexpr int kLeastLessons = 60;
/// The latest of them, so that a city's habits of long ago fade and memory stays bounded.
inline constexpr int kMostLessons = 20'000;
/// A model that is worse than the last by more than this share is not given to anybody.
inline constexpr double kMostLost = 0.05;

struct Lessons {
  ProposalField field = ProposalField::kDepartment;
  std::vector<LabelledText> texts;  ///< Oldest first; the label is what holds now.
};

/// Of the complaints that a person decided the field of and that were not withdrawn.
[[nodiscard]] Lessons lessonsFor(Reader& reader, ProposalField field);

/// How many choices of the field were made after `from`.
[[nodiscard]] qint64 choicesSince(Reader& reader, ProposalField field, Instant from);

struct Retrained {
  ProposalField field = ProposalField::kDepartment;
  int texts = 0;
  double accuracy = 0;  ///< Cross-validated, 0…1.
  double answered = 0;
  bool worth = false;   ///< To be published.
  QString sentence;     ///< How it went, for people.
  QJsonObject payload;  ///< Of publish-model, if it is worth it.
};

/// kInvalid with a sentence when there are too few. Takes from a second to some minutes; one call
/// at a time (text_trainer.h). The same lessons give the same bytes.
[[nodiscard]] Result<Retrained> retrain(const Lessons& lessons,
                                        const std::optional<LearnedModel>& before);

/// 처리 유형, 부서 …
[[nodiscard]] QString fieldName(ProposalField field);

}  // namespace pcrm
