// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/duties_panel.h"

#include "ui/complaints/complaint_words.h"
#include "ui/complaints/running_forms.h"
#include "ui/complaints/running_panel.h"
#include "ui/theme/text_styles.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/section_title.h"
#include "ui/widgets/wrapped_label.h"

#include <QLabel>
#include <QVBoxLayout>

namespace pcrm {
namespace {

using theme::Ink;
using theme::TextStyle;
using theme::Tone;

constexpr size_t kMost = 5;

Badge* badgeOf(const ToneWords& words) { return new Badge(words.text, words.tone); }

}  // namespace

DutiesPanel::DutiesPanel(QWidget* parent) : QWidget(parent) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  hide();
}

void DutiesPanel::show(const TodayData& today, Instant now) {
  delete content_;
  content_ = nullptr;
  const bool any = !today.letters.empty() || !today.opinions.asked.empty() ||
                   !today.opinions.awaited.empty() || !today.duties.empty();
  setVisible(any);
  if (!any) return;
  content_ = new QWidget(this);
  auto* column = new QVBoxLayout(content_);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(10);
  showLetters(today, now);
  showAsked(today, now);
  showAwaited(today, now);
  showDuties(today, now);
  layout()->addWidget(content_);
}

Card* DutiesPanel::addCard(const QString& title, const QString& note) {
  auto* card = new Card(content_);
  card->setTitle(title, note);
  content_->layout()->addWidget(card);
  return card;
}

void DutiesPanel::addRow(Card* card, ComplaintId complaint, const QString& number,
                         const QString& title, const QString& note, QWidget* badge, bool opens) {
  auto* head = new QHBoxLayout;
  head->setSpacing(2 * theme::kStep);
  if (opens) {
    auto* link = new LinkButton(number);
    link->setAccessibleDescription(title);
    connect(link, &LinkButton::clicked, this, [this, complaint] { emit openRequested(complaint); });
    head->addWidget(link);
  } else {
    // The complaint is another department's: its number is all there is.
    head->addWidget(new QLabel(number));
  }
  auto* name = new ElidedLabel(title.simplified());
  theme::setTextStyle(name, TextStyle::kBody, Ink::kText);
  head->addWidget(name, 1);
  head->addWidget(badge);
  card->body()->addLayout(head);
  auto* caption = new ElidedLabel(note);
  theme::setTextStyle(caption, TextStyle::kCaption, Ink::kSecondary);
  card->body()->addWidget(caption);
}

void DutiesPanel::showLetters(const TodayData& today, Instant now) {
  for (const DunningLetter& letter : today.letters) {
    Card* card = addCard(tr("독촉장"),
                         tr("%1 · %2 (법 제25조)")
                             .arg(shortDay(letter.at, now), today.names.user(letter.issued_by)));
    card->setTone(Tone::kDanger);
    card->body()->addWidget(wrappedLabel(letter.text, TextStyle::kCaption, Ink::kText));
  }
}

void DutiesPanel::showAsked(const TodayData& today, Instant now) {
  const auto& asked = today.opinions.asked;
  if (asked.empty()) return;
  Card* card = addCard(tr("우리 부서에 물은 의견"),
                       tr("%n건 (법 제20조)", nullptr, static_cast<int>(asked.size())));
  for (size_t i = 0; i < asked.size() && i < kMost; ++i) {
    const OpinionRequest& request = asked[i].request;
    addRow(card, request.complaint, request.number, request.title,
           QStringList{tr("%1까지").arg(shortDay(request.due_at, now)),
                       today.names.department(request.department), request.question.simplified()}
               .join(QStringLiteral(" · ")),
           badgeOf(clockWords(request.due_at, asked[i].state, now)), false);
    auto* buttons = new QHBoxLayout;
    const auto add = [&](const QString& words, const StepForm& form) {
      auto* link = new LinkButton(words);
      link->setAccessibleDescription(request.title);
      connect(link, &LinkButton::clicked, this, [this, form] { emit formRequested(form); });
      buttons->addWidget(link);
    };
    add(tr("회신하기"), answerOpinionForm(request));
    if (!request.extended_at) add(tr("기한 늘리기"), extendOpinionForm(request));
    buttons->addStretch();
    card->body()->addLayout(buttons);
  }
}

void DutiesPanel::showAwaited(const TodayData& today, Instant now) {
  const auto& awaited = today.opinions.awaited;
  if (awaited.empty()) return;
  Card* card = addCard(tr("회신을 기다리는 의견"),
                       tr("%n건 (법 제20조)", nullptr, static_cast<int>(awaited.size())));
  for (size_t i = 0; i < awaited.size() && i < kMost; ++i) {
    const OpinionRequest& request = awaited[i].request;
    addRow(
        card, request.complaint, request.number, request.title,
        QStringList{today.names.department(request.asked_department),
                    tr("%1까지").arg(shortDay(request.due_at, now)), request.question.simplified()}
            .join(QStringLiteral(" · ")),
        badgeOf(clockWords(request.due_at, awaited[i].state, now)), true);
  }
}

void DutiesPanel::showDuties(const TodayData& today, Instant now) {
  if (today.duties.empty()) return;
  Card* card = addCard(tr("아직 아무도 맡지 않은 민원"), tr("먼저 끝나는 순 (시행령 제13조)"));
  for (size_t i = 0; i < today.duties.size() && i < kMost; ++i) {
    const DutyRow& row = today.duties[i];
    addRow(card, row.id, row.number, row.title,
           QStringList{word(row.duty.clock), tr("%1까지").arg(shortDay(row.duty.until, now))}.join(
               QStringLiteral(" · ")),
           badgeOf(clockWords(row.duty.until, stateOf(row.duty, now), now)), true);
  }
}

}  // namespace pcrm
