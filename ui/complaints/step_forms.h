// SPDX-License-Identifier: GPL-3.0-or-later
// What each step of a process asks, as forms: the dialogs are drawn from them.
#pragma once

#include "core/handling/course.h"
#include "core/handling/similar_cases.h"
#include "ui/complaints/complaint_names.h"
#include "ui/complaints/field_dialog.h"

namespace pcrm {

/// What a person can do at a step now.
struct StepAction {
  enum class What {
    kNothing,
    kAssign,  ///< A move, which has its own dialog.
    kReply,   ///< A move as well.
    kMark,
    kReview,
    kEvaluate,
    kRequestApproval,
    kDecideApproval,
    kMakeTask,  ///< Has its own dialog, of the tasks.
    kPromise,
    kProvePromise,
    kBreakPromise,
  };
  What what = What::kNothing;
  QString step;  ///< Code of the step, or id of the promise.

  bool operator==(const StepAction&) const = default;
};

/// Nothing when it is done, is not possible now, or is somebody else's.
[[nodiscard]] StepAction actionOf(const StepStatus& status, const Course& course,
                                  const Complaint& complaint, const Actor& actor);
/// "평가하기"
[[nodiscard]] QString actionWords(StepAction::What what);

/// An operation, the words and fields of its dialog, and how its payload is made.
struct StepForm {
  QString operation;
  FieldDialog::Words words;
  std::vector<MoveField> fields;
  std::function<QJsonObject(const QHash<QString, QVariant>&)> payload = {};
  /// The operation may depend on what was chosen.
  std::function<QString(const QHash<QString, QVariant>&)> operation_of = {};
  bool names_complaint = true;  ///< The payload says which complaint.
  /// What stands over the fields, made for the dialog; none if empty.
  std::function<QWidget*(QWidget* parent)> above = {};
  /// What the complainant will be told, from what stands in the fields; none if empty.
  std::function<QString(const QHash<QString, QVariant>&)> preview = {};
};
[[nodiscard]] StepForm stepForm(const StepAction& action, const Course& course,
                                const Complaint& complaint, Instant now);

/// Letting somebody else decide one's approvals.
[[nodiscard]] StepForm delegationForm(const Names& names, const Actor& actor, Instant now);

// Core's Korean names in the language of the screen.
[[nodiscard]] QString word(EvaluationOutcome outcome);
[[nodiscard]] QString word(ReviewFinding finding);
[[nodiscard]] QString word(Position position);

/// The similar cases of the past with their outcomes, to be ticked when they were looked at.
class PastCases final : public QWidget {
  Q_OBJECT

 public:
  PastCases(const std::vector<SimilarCase>& cases, Instant now, QWidget* parent = nullptr);
  /// Ids of the ticked ones, as the payload has them.
  [[nodiscard]] QJsonArray ticked() const;
};

}  // namespace pcrm
