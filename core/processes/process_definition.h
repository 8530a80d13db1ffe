// SPDX-License-Identifier: GPL-3.0-or-later
// How one handling type of complaint is handled 처리 과정: its steps in order, which of them must
// be done before it may be completed, how the result is evaluated, and whose approval it needs.
//
// A definition is data. It ships as JSON (resources/processes), an administrator makes new editions
// of it (define_process.cpp), and process_engine.h is all that reads it. Kinds and states are named
// by their codes, as in the tables of classification, since complaints stand above this folder.
#pragma once

#include "core/base/result.h"
#include "core/offices/office.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace pcrm {

/// What a step is, which decides how the program knows that it was done.
enum class StepKind {
  kAssign,          ///< 배정: somebody is in charge.
  kCheck,           ///< Anything else; somebody ticks it (mark-step).
  kValidityReview,  ///< 타당성 검토 against similar past complaints.
  kApproval,        ///< 결재 along the chain of the legal kind.
  kAnswer,          ///< 답변: the result was told (Act art. 27).
  kEvaluation,      ///< 결과 평가.
  kTask,            ///< 과제: the matter is taken up in a task, or a lead says why it need not.
};
template <>
struct EnumCodes<StepKind> {
  static constexpr std::array kCodes{"assign",     "check", "validity_review", "approval", "answer",
                                     "evaluation", "task"};
};

/// Who does a step.
enum class StepBy {
  kAnyone,    ///< Whoever may work on the complaint.
  kAssignee,  ///< The person in charge.
  kOther,     ///< Anyone but the person in charge: nobody judges his own work.
  kLead,      ///< A team lead.
};
template <>
struct EnumCodes<StepBy> {
  static constexpr std::array kCodes{"anyone", "assignee", "other", "team_lead"};
};

struct ProcessStep {
  QString code;  ///< Names it for ever: `site-visit`.
  QString name;  ///< 현장 확인
  StepKind kind = StepKind::kCheck;
  StepBy by = StepBy::kAnyone;
  QString state;          ///< Code of the life-cycle state in which it is done.
  bool required = false;  ///< Without it the complaint cannot be completed.

  bool operator==(const ProcessStep&) const = default;
};

/// How completed complaints are evaluated.
enum class EvaluationKind {
  kNone,
  kSample,     ///< 표본: a random part, by the program itself.
  kResult,     ///< 결과: each one, by a person.
  kProcedure,  ///< 절차: each round or date, against the last one.
};
template <>
struct EnumCodes<EvaluationKind> {
  static constexpr std::array kCodes{"none", "sample", "result", "procedure"};
};

/// Who must approve a legal kind, the lowest first. The last one decides: a chain that ends before
/// the mayor is what is called 전결.
struct ApprovalChain {
  QString legal_kind;  ///< Code; empty: every kind that has no chain of its own.
  std::vector<Position> levels;

  bool operator==(const ApprovalChain&) const = default;
};

struct ProcessDefinition {
  QString handling_type;  ///< Code.
  QString department;     ///< Code; empty: all that have no process of their own.
  QString name;
  std::vector<ProcessStep> steps;
  EvaluationKind evaluation = EvaluationKind::kNone;
  int sample_percent = 0;  ///< 0–100; of an evaluation by sample.
  QStringList questions;   ///< What an evaluation by a person asks.
  bool satisfaction = false;
  std::vector<ApprovalChain> approvals;

  bool operator==(const ProcessDefinition&) const = default;

  /// Null if no step is of this kind. Valid as long as the definition.
  [[nodiscard]] const ProcessStep* stepOf(StepKind kind) const;
  /// Whose approval this legal kind needs; empty: nobody's.
  [[nodiscard]] std::vector<Position> chainOf(const QString& legal_kind) const;
};

/// The keys are those of define-process. The error names the step or field in the user's words.
[[nodiscard]] Result<ProcessDefinition> readProcess(const QJsonObject& json);
[[nodiscard]] QJsonObject toJson(const ProcessDefinition& process);

/// 담당, 과장 …
[[nodiscard]] QString positionName(Position position);

}  // namespace pcrm
