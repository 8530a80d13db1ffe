// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/process_panel.h"

#include "core/complaints/life_cycle.h"
#include "core/handling/handling_step.h"
#include "ui/complaints/complaint_words.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint_controls.h"
#include "ui/theme/text_styles.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/section_title.h"
#include "ui/widgets/wrapped_label.h"

#include <QLabel>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace pcrm {
namespace {

using theme::Ink;
using theme::TextStyle;
using theme::Tone;

constexpr int kMark = 18;
constexpr int kMostKeys = 9;

/// A tick for what is done, a ring for what is not; the next one's ring is strong.
class StepMark final : public QWidget {
 public:
  StepMark(bool done, bool next) : done_(done), next_(next) {
    setFixedSize(kMark, kMark);
    setAccessibleName(done ? ProcessPanel::tr("끝남") : ProcessPanel::tr("남음"));
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::ToneColors colors = theme::toneColors(done_   ? Tone::kSuccess
                                                       : next_ ? Tone::kPrimary
                                                               : Tone::kNeutral);
    const QRectF circle = QRectF(rect()).adjusted(1, 1, -1, -1);
    theme::paintBox(&painter, circle, circle.width() / 2, done_ ? colors.strong : QColor(),
                    done_ || next_ ? colors.strong : theme::tokens().lineStrong, next_ ? 2.0 : 1.0);
    if (done_)
      theme::paintIcon(&painter, circle.adjusted(2, 2, -2, -2), QStringLiteral("check"),
                       theme::tokens().onAccent);
  }

 private:
  bool done_;
  bool next_;
};

Tone toneOf(EvaluationOutcome outcome) {
  switch (outcome) {
    case EvaluationOutcome::kResolved:
    case EvaluationOutcome::kPassed:
      return Tone::kSuccess;
    case EvaluationOutcome::kPartly:
    case EvaluationOutcome::kToCheck:
      return Tone::kWarning;
    case EvaluationOutcome::kNotResolved:
      return Tone::kDanger;
  }
  return Tone::kNeutral;
}

}  // namespace

ProcessPanel::ProcessPanel(const Course& course, const Complaint& complaint, const Actor& actor,
                           const Names& names, Instant now, QWidget* parent)
    : QWidget(parent),
      course_(course),
      complaint_(complaint),
      actor_(actor),
      names_(names),
      now_(now),
      column_(new QVBoxLayout(this)) {
  column_->setContentsMargins(0, 0, 0, 0);
  column_->setSpacing(theme::kStep + 2);
  const auto done = std::count_if(course.status.steps.begin(), course.status.steps.end(),
                                  [](const StepStatus& status) { return status.done; });
  QStringList note;
  if (course.process) note << course.process->name;
  if (course.edition > 0) note << tr("%1판").arg(course.edition);
  note << tr("%1단계 가운데 %2 끝남").arg(course.status.steps.size()).arg(done);
  auto* title = new SectionTitle(tr("처리 과정"));
  title->setTitle(tr("처리 과정"), note.join(QStringLiteral(" · ")));
  column_->addWidget(title);
  int number = 0;
  for (const StepStatus& status : course.status.steps) addStep(++number, status);
  if (isOpen(complaint.state) && !course.missing.isEmpty()) {
    QStringList words;
    for (const ProcessStep& step : course.status.missing())
      words << missingWords(step, course.status.chain);
    column_->addWidget(wrappedLabel(tr("완료하려면: %1").arg(words.join(QStringLiteral(", "))),
                                    TextStyle::kCaptionStrong, Ink::kWarning));
  } else if (complaint.state == State::kReplied) {
    column_->addWidget(wrappedLabel(tr("빠진 것이 없습니다. 완료할 수 있습니다 (Ctrl+D)."),
                                    TextStyle::kCaptionStrong, Ink::kBrand));
  }
  addFindings(column_);
}

void ProcessPanel::addStep(int number, const StepStatus& status) {
  auto* line = new QHBoxLayout;
  line->setSpacing(2 * theme::kStep);
  line->addWidget(new StepMark(status.done, status.next), 0, Qt::AlignVCenter);
  auto* name = new QLabel(status.step.name);
  theme::setTextStyle(name, status.next ? TextStyle::kStrong : TextStyle::kBody,
                      status.done ? Ink::kSecondary : Ink::kText);
  line->addWidget(name);
  if (!status.done && !status.step.required) line->addWidget(new Badge(tr("선택"), Tone::kNeutral));
  line->addWidget(wrappedLabel(noteOf(status), TextStyle::kCaption, Ink::kSecondary), 1);
  const StepAction action = actionOf(status, course_, complaint_, actor_);
  if (action.what != StepAction::What::kNothing) {
    auto* link = new LinkButton(actionWords(action.what));
    link->setObjectName(status.step.code);
    link->setAccessibleName(status.step.name + QStringLiteral(": ") + actionWords(action.what));
    connect(link, &LinkButton::clicked, this, [this, action] { emit stepRequested(action); });
    line->addWidget(link);
    if (number <= kMostKeys) {
      const QKeySequence keys(QStringLiteral("Alt+%1").arg(number));
      line->addWidget(new KeyHint(keys));
      auto* shortcut = new QShortcut(keys, this);
      connect(shortcut, &QShortcut::activated, this,
              [this, action] { emit stepRequested(action); });
    }
  }
  column_->addLayout(line);
}

QString ProcessPanel::noteOf(const StepStatus& status) const {
  switch (status.step.kind) {
    case StepKind::kAssign:
      return status.done ? names_.user(complaint_.assignee) : QString();
    case StepKind::kValidityReview:
      if (!status.done || course_.reviews.empty()) return {};
      return QStringList{word(course_.reviews.front().finding),
                         names_.user(course_.reviews.front().actor),
                         shortTime(course_.reviews.front().at, now_)}
          .join(QStringLiteral(" · "));
    case StepKind::kEvaluation:
      if (!status.done) {
        return status.step.by == StepBy::kOther ? tr("담당자가 아닌 사람이 합니다") : QString();
      }
      for (const Evaluation& evaluation : course_.evaluations) {
        if (evaluation.kind != EvaluationKind::kResult) continue;
        return QStringList{word(evaluation.outcome), names_.user(evaluation.actor),
                           shortTime(evaluation.at, now_)}
            .join(QStringLiteral(" · "));
      }
      return {};
    case StepKind::kApproval: {
      QStringList levels;
      for (const Approval& level : course_.approvals) {
        QString words = word(level.position) + u' ';
        if (level.state == ApprovalState::kApproved) {
          words += names_.user(level.decided_by);
          if (level.ground == ApprovalGround::kAbsence) words += tr(" 대결");
          if (level.ground == ApprovalGround::kDelegated) words += tr(" 위임 전결");
        } else if (level.state == ApprovalState::kReturned) {
          words += tr("반려");
        } else {
          words += level.state == ApprovalState::kWaiting ? tr("기다림") : QStringLiteral("–");
        }
        levels << words;
      }
      if (levels.isEmpty()) {
        for (const Position position : course_.status.chain) levels << word(position);
      }
      return levels.join(QStringLiteral(" → "));
    }
    case StepKind::kAnswer:
      return status.done ? QString() : tr("법 제27조");
    case StepKind::kTask:
      return status.done && !course_.in_task ? tr("과제 없이 진행 (팀장)") : QString();
    case StepKind::kCheck:
      return {};
  }
  return {};
}

void ProcessPanel::addFindings(QVBoxLayout* column) {
  for (const Evaluation& evaluation : course_.evaluations) {
    const bool sampled = evaluation.kind == EvaluationKind::kSample;
    if (!sampled && evaluation.remarks.isEmpty()) continue;
    auto* line = new QHBoxLayout;
    line->setSpacing(2 * theme::kStep);
    line->addWidget(new Badge(sampled ? tr("표본 평가 · %1").arg(word(evaluation.outcome))
                                      : tr("결과 평가 · %1").arg(word(evaluation.outcome)),
                              toneOf(evaluation.outcome)),
                    0, Qt::AlignTop);
    line->addWidget(wrappedLabel(evaluation.remarks, TextStyle::kCaption, Ink::kSecondary), 1);
    column->addLayout(line);
  }
  for (const ValidityReview& review : course_.reviews) {
    if (review.remarks.isEmpty()) continue;
    column->addWidget(wrappedLabel(tr("타당성 검토: %1").arg(review.remarks), TextStyle::kCaption,
                                   Ink::kSecondary));
  }
}

}  // namespace pcrm
