// SPDX-License-Identifier: GPL-3.0-or-later
// What was found out about how one complaint was handled: result evaluations, validity reviews and
// steps ticked by hand.
#pragma once

#include "core/processes/process_definition.h"
#include "core/store/description.h"

namespace pcrm {

struct ComplaintTag;
struct EvaluationTag;
struct ValidityReviewTag;
struct ProcessMarkTag;

enum class EvaluationOutcome {
  kResolved,     ///< 해결: what the complainant asked for was settled.
  kPartly,       ///< 일부 해결
  kNotResolved,  ///< 해결 안 됨
  kPassed,       ///< Of a sample: nothing to object to.
  kToCheck,      ///< Of a sample: somebody should look at it.
};
template <>
struct EnumCodes<EvaluationOutcome> {
  static constexpr std::array kCodes{"resolved", "partly", "not_resolved", "passed", "to_check"};
};

/// One evaluation 평가 of one complaint: by a person, or drawn for the sample and made by the
/// program.
struct Evaluation {
  Id<EvaluationTag> id;
  Id<ComplaintTag> complaint;
  Instant at;
  EvaluationKind kind = EvaluationKind::kResult;
  EvaluationOutcome outcome = EvaluationOutcome::kResolved;
  QString answers;  ///< To the questions of the process: a JSON array of texts.
  QString remarks;
  QString actor;  ///< Login.

  bool operator==(const Evaluation&) const = default;
};

/// How the answer stands to what was done in similar cases.
enum class ReviewFinding {
  kConsistent,   ///< 앞선 처리와 같음
  kDifferent,    ///< 다르게 처리함, with the reason.
  kNoPrecedent,  ///< 비슷한 민원 없음
};
template <>
struct EnumCodes<ReviewFinding> {
  static constexpr std::array kCodes{"consistent", "different", "no_precedent"};
};

/// One validity review 타당성 검토 against similar complaints of the past.
struct ValidityReview {
  Id<ValidityReviewTag> id;
  Id<ComplaintTag> complaint;
  Instant at;
  ReviewFinding finding = ReviewFinding::kConsistent;
  QString compared;  ///< Ids of the complaints looked at, parted by spaces.
  QString remarks;
  QString actor;

  bool operator==(const ValidityReview&) const = default;
};

/// A step of the kind `check` that somebody ticked.
struct ProcessMark {
  Id<ProcessMarkTag> id;
  Id<ComplaintTag> complaint;
  QString step;  ///< Code of the step.
  Instant at;
  QString note;
  QString actor;

  bool operator==(const ProcessMark&) const = default;
};

template <>
const Description<Evaluation>& describe<Evaluation>();
template <>
const Description<ValidityReview>& describe<ValidityReview>();
template <>
const Description<ProcessMark>& describe<ProcessMark>();

[[nodiscard]] QString outcomeName(EvaluationOutcome outcome);
[[nodiscard]] QString findingName(ReviewFinding finding);

}  // namespace pcrm
