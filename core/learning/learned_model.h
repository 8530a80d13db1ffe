// SPDX-License-Identifier: GPL-3.0-or-later
// A learned model as it travels to the desks: what it is, and its bytes in parts that fit a page of
// sync. Every desk holds all; of older editions only the description stays.
#pragma once

#include "core/classification/tables.h"
#include "core/store/reader.h"

namespace pcrm {

struct LearnedModelTag;
struct LearnedModelPartTag;
using LearnedModelId = Id<LearnedModelTag>;
using LearnedModelPartId = Id<LearnedModelPartTag>;

struct LearnedModel {
  LearnedModelId id;
  QString field;    ///< As codeOf(ProposalField).
  int edition = 0;  ///< 1, 2, … per field.
  Instant trained_at;
  int texts = 0;     ///< Trained on so many.
  int accuracy = 0;  ///< Cross-validated, in ten thousandths.
  int answered = 0;  ///< Share it is sure of, in ten thousandths.
  int bytes = 0;
  int parts = 0;

  bool operator==(const LearnedModel&) const = default;
};

struct LearnedModelPart {
  LearnedModelPartId id;
  LearnedModelId model;
  int number = 0;  ///< 0, 1, …
  QString base64;

  bool operator==(const LearnedModelPart&) const = default;
};

template <>
const Description<LearnedModel>& describe<LearnedModel>();
template <>
const Description<LearnedModelPart>& describe<LearnedModelPart>();

/// The newest edition for a field; none: nothing was learned yet.
[[nodiscard]] std::optional<LearnedModel> newestModel(Reader& reader, ProposalField field);

/// Its bytes; empty while a part is missing.
[[nodiscard]] QByteArray bytesOf(const LearnedModel& model, Reader& reader);

/// Takes the newest edition of each field whose parts are all there into use, unless it is in use.
/// One that is damaged, or of a newer program, is left alone: its sentence is in the answer, and
/// what was in use stays.
[[nodiscard]] QStringList loadModels(Reader& reader, const ClassificationTables& tables);

}  // namespace pcrm
