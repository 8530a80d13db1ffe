// SPDX-License-Identifier: GPL-3.0-or-later
// Where a complaint stands in its process: pure, the same on desk and server.
//
//   definition + facts → which steps are done, what is next, what still hinders completion, and who
//   must approve.
#pragma once

#include "core/processes/process_definition.h"

#include <QSet>

namespace pcrm {

/// What is known of one complaint, for its process to judge.
struct ProcessFacts {
  QString state;       ///< Code of its life-cycle state.
  QString legal_kind;  ///< Code.
  bool assigned = false;
  bool answered = false;
  bool reviewed = false;   ///< A validity review was recorded.
  bool evaluated = false;  ///< A person evaluated the result.
  bool approved = false;   ///< The chain was gone through to its end.
  bool in_task = false;    ///< It belongs to a task.
  QSet<QString> checked;   ///< Codes of the steps that somebody ticked.

  bool operator==(const ProcessFacts&) const = default;
};

struct StepStatus {
  ProcessStep step;
  bool done = false;
  bool next = false;  ///< The first required step that is not done.

  bool operator==(const StepStatus&) const = default;
};

struct ProcessStatus {
  std::vector<StepStatus> steps;
  std::vector<Position> chain;  ///< Whose approval it needs; empty: nobody's.

  bool operator==(const ProcessStatus&) const = default;

  /// Required steps that are not done, in order.
  [[nodiscard]] std::vector<ProcessStep> missing() const;
};

[[nodiscard]] ProcessStatus follow(const ProcessDefinition& process, const ProcessFacts& facts);

/// What is still to be done of a step, with its article where the law asks for it:
/// "답변(법 제27조)", "결과 평가(담당자가 아닌 사람)".
[[nodiscard]] QString missingWords(const ProcessStep& step, const std::vector<Position>& chain);

/// Fine, or an Error that names all that is missing.
[[nodiscard]] Result<void> mayComplete(const ProcessStatus& status);

/// May this person do the step of a complaint that `assignee` is in charge of? The Error says who
/// may.
[[nodiscard]] Result<void> mayDoStep(const ProcessStep& step, const Actor& actor,
                                     const QString& assignee);

}  // namespace pcrm
