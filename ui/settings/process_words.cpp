// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/process_words.h"

#include <QCoreApplication>

namespace pcrm {
namespace {
QString say(const char* korean) { return QCoreApplication::translate("pcrm::process", korean); }
}  // namespace

QString word(StepKind kind) {
  switch (kind) {
    case StepKind::kAssign:
      return say(QT_TRANSLATE_NOOP("pcrm::process", "배정"));
    case StepKind::kCheck:
      return say(QT_TRANSLATE_NOOP("pcrm::process", "손으로 확인"));
    case StepKind::kValidityReview:
      return say(QT_TRANSLATE_NOOP("pcrm::process", "타당성 검토"));
    case StepKind::kApproval:
      return say(QT_TRANSLATE_NOOP("pcrm::process", "결재"));
    case StepKind::kAnswer:
      return say(QT_TRANSLATE_NOOP("pcrm::process", "답변"));
    case StepKind::kEvaluation:
      return say(QT_TRANSLATE_NOOP("pcrm::process", "결과 평가"));
    case StepKind::kTask:
      return say(QT_TRANSLATE_NOOP("pcrm::process", "과제로 묶기"));
  }
  return {};
}

QString word(StepBy by) {
  switch (by) {
    case StepBy::kAnyone:
      return say(QT_TRANSLATE_NOOP("pcrm::process", "누구나"));
    case StepBy::kAssignee:
      return say(QT_TRANSLATE_NOOP("pcrm::process", "담당자"));
    case StepBy::kOther:
      return say(QT_TRANSLATE_NOOP("pcrm::process", "담당 아닌 사람"));
    case StepBy::kLead:
      return say(QT_TRANSLATE_NOOP("pcrm::process", "팀장"));
  }
  return {};
}

QString word(EvaluationKind kind) {
  switch (kind) {
    case EvaluationKind::kNone:
      return say(QT_TRANSLATE_NOOP("pcrm::process", "하지 않음"));
    case EvaluationKind::kSample:
      return say(QT_TRANSLATE_NOOP("pcrm::process", "표본 평가 (프로그램이 뽑음)"));
    case EvaluationKind::kResult:
      return say(QT_TRANSLATE_NOOP("pcrm::process", "결과 평가 (건마다 사람이)"));
    case EvaluationKind::kProcedure:
      return say(QT_TRANSLATE_NOOP("pcrm::process", "절차 평가 (회차마다)"));
  }
  return {};
}

}  // namespace pcrm
