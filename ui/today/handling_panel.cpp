// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/handling_panel.h"

#include "ui/complaints/bodies_panel.h"
#include "ui/complaints/complaint_words.h"
#include "ui/complaints/promise_panel.h"
#include "ui/complaints/step_forms.h"
#include "ui/theme/text_styles.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/section_title.h"

#include <QLabel>
#include <QVBoxLayout>

namespace pcrm {
namespace {

using theme::Ink;
using theme::TextStyle;
using theme::Tone;

constexpr size_t kMost = 6;

ElidedLabel* line(const QString& text, TextStyle style, Ink ink) {
  auto* label = new ElidedLabel(text);
  theme::setTextStyle(label, style, ink);
  return label;
}

}  // namespace

HandlingPanel::HandlingPanel(QWidget* parent) : QWidget(parent) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  hide();
}

void HandlingPanel::show(const TodayData& today, Instant now) {
  delete content_;
  content_ = nullptr;
  const bool any = today.may_delegate || !today.approvals.empty() || !today.promises.empty() ||
                   !today.samples.empty() || !today.objections.empty() || !today.guarded.empty() ||
                   !today.strikes.empty();
  setVisible(any);
  if (!any) return;
  content_ = new QWidget(this);
  auto* column = new QVBoxLayout(content_);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(10);
  showApprovals(today, now, column);
  showStrikes(today, column);
  showObjections(today, now, column);
  showGuarded(today, now, column);
  showPromises(today, now, column);
  showSamples(today, now, column);
  layout()->addWidget(content_);
}

void HandlingPanel::addRow(Card* card, ComplaintId complaint, const QString& number,
                           const QString& title, const QString& note, QWidget* badge) {
  auto* head = new QHBoxLayout;
  head->setSpacing(2 * theme::kStep);
  auto* link = new LinkButton(number);
  link->setAccessibleDescription(title);
  connect(link, &LinkButton::clicked, this, [this, complaint] { emit openRequested(complaint); });
  head->addWidget(link);
  head->addWidget(line(title.simplified(), TextStyle::kBody, Ink::kText), 1);
  head->addWidget(badge);
  card->body()->addLayout(head);
  card->body()->addWidget(line(note, TextStyle::kCaption, Ink::kSecondary));
}

void HandlingPanel::showApprovals(const TodayData& today, Instant now, QVBoxLayout* column) {
  if (today.approvals.empty() && !today.may_delegate) return;
  auto* card = new Card(content_);
  card->setTitle(tr("결재할 것"),
                 today.approvals.empty()
                     ? tr("기다리는 결재가 없습니다")
                     : tr("%n건 · 오래된 순", nullptr, static_cast<int>(today.approvals.size())));
  if (today.may_delegate) {
    auto* delegate = new LinkButton(tr("맡기기"));
    delegate->setObjectName(QStringLiteral("delegate"));
    connect(delegate, &LinkButton::clicked, this, &HandlingPanel::delegationRequested);
    card->titleLine()->addAtEnd(delegate);
  }
  for (size_t i = 0; i < today.approvals.size() && i < kMost; ++i) {
    const WaitingApproval& each = today.approvals[i];
    QStringList note{today.names.user(each.level.asked_by), shortTime(each.level.asked_at, now)};
    if (each.right.ground != ApprovalGround::kOwn) {
      note << (each.right.ground == ApprovalGround::kAbsence ? tr("%1 대결") : tr("%1 위임 전결"))
                  .arg(today.names.user(each.right.holder));
    }
    note << each.level.draft.simplified();
    addRow(card, each.complaint.id, each.complaint.number, each.complaint.title,
           note.join(QStringLiteral(" · ")),
           new Badge(tr("%1 결재").arg(word(each.level.position)), Tone::kPrimary));
  }
  column->addWidget(card);
}

void HandlingPanel::showObjections(const TodayData& today, Instant now, QVBoxLayout* column) {
  if (today.objections.empty()) return;
  auto* card = new Card(content_);
  card->setTitle(tr("결정할 이의신청"),
                 tr("%n건 · 법 제35조", nullptr, static_cast<int>(today.objections.size())));
  for (size_t i = 0; i < today.objections.size() && i < kMost; ++i) {
    const OpenObjection& each = today.objections[i];
    const ToneWords state = objectionWords(each.objection, now);
    addRow(card, each.complaint.id, each.complaint.number(), each.complaint.title,
           tr("%1까지").arg(toDisplayText(seoulDate(each.objection.due_at))) +
               QStringLiteral(" · ") + each.objection.what.simplified(),
           new Badge(state.text, state.tone));
  }
  column->addWidget(card);
}

void HandlingPanel::showGuarded(const TodayData& today, Instant now, QVBoxLayout* column) {
  if (today.guarded.empty()) return;
  auto* card = new Card(content_);
  card->setTitle(tr("후견 중인 민원"),
                 tr("%n건 · 법 제33조", nullptr, static_cast<int>(today.guarded.size())));
  for (size_t i = 0; i < today.guarded.size() && i < kMost; ++i) {
    const Complaint& each = today.guarded[i];
    const ToneWords due = dueWords(each.due_at, each.state, now);
    const QString person = today.names.user(each.assignee);
    addRow(card, each.id, each.number(), each.title,
           tr("담당 %1").arg(person.isEmpty() ? today.names.department(each.department) : person),
           new Badge(due.text, due.tone));
  }
  column->addWidget(card);
}

void HandlingPanel::showPromises(const TodayData& today, Instant now, QVBoxLayout* column) {
  if (today.promises.empty()) return;
  auto* card = new Card(content_);
  card->setTitle(tr("지켜야 할 약속"),
                 tr("%n건 · 지남과 이레 안", nullptr, static_cast<int>(today.promises.size())));
  for (size_t i = 0; i < today.promises.size() && i < kMost; ++i) {
    const PromiseRow& each = today.promises[i];
    const ToneWords state = promiseWords(each.promise, now);
    addRow(card, each.promise.complaint, each.number, each.promise.what,
           QStringList{tr("%1까지").arg(toDisplayText(each.promise.due_on)),
                       today.names.user(each.promise.made_by), each.title.simplified()}
               .join(QStringLiteral(" · ")),
           new Badge(state.text, state.tone));
  }
  column->addWidget(card);
}

void HandlingPanel::showSamples(const TodayData& today, Instant now, QVBoxLayout* column) {
  if (today.samples.empty()) return;
  auto* card = new Card(content_);
  card->setTitle(tr("표본 평가에서 확인할 것"), tr("프로그램이 뽑아 살핀 완료 민원"));
  for (const SampleToCheck& each : today.samples) {
    addRow(card, each.id, each.number, each.title,
           shortTime(each.at, now) + QStringLiteral(" · ") + each.remarks,
           new Badge(tr("확인 필요"), Tone::kWarning));
  }
  column->addWidget(card);
}

void HandlingPanel::showStrikes(const TodayData& today, QVBoxLayout* column) {
  if (today.strikes.empty()) return;
  auto* card = new Card(content_);
  card->setTone(Tone::kDanger);
  card->setTitle(
      tr("약속을 거듭 어긴 부서"),
      tr("%1일 안에 %2번 이상").arg(today.strike_rule.days).arg(today.strike_rule.count));
  for (const Strikes& each : today.strikes) {
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * theme::kStep);
    auto* link = new LinkButton(today.names.department(each.department));
    connect(link, &LinkButton::clicked, this,
            [this, department = each.department] { emit departmentRequested(department); });
    row->addWidget(link);
    row->addWidget(line(tr("불이행 %1 · 늦음 %2").arg(each.broken).arg(each.late),
                        TextStyle::kCaption, Ink::kSecondary),
                   1);
    row->addWidget(new Badge(tr("%n번", nullptr, each.all()), Tone::kDanger));
    card->body()->addLayout(row);
  }
  column->addWidget(card);
}

}  // namespace pcrm
