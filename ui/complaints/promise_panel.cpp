// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/promise_panel.h"

#include "core/promises/promise_operations.h"
#include "ui/theme/text_styles.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/section_title.h"
#include "ui/widgets/wrapped_label.h"

#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

namespace pcrm {
namespace {

using theme::Ink;
using theme::TextStyle;
using theme::Tone;
using What = StepAction::What;

}  // namespace

ToneWords promiseWords(const Promise& promise, Instant now) {
  const QDate today = seoulDate(now);
  switch (promise.state) {
    case PromiseState::kProven:
      return promise.isLate(today) ? ToneWords{PromisePanel::tr("늦게 이행"), Tone::kWarning}
                                   : ToneWords{PromisePanel::tr("이행"), Tone::kSuccess};
    case PromiseState::kBroken:
      return {PromisePanel::tr("불이행"), Tone::kDanger};
    case PromiseState::kOpen:
      break;
  }
  const auto days = static_cast<int>(today.daysTo(promise.due_on));
  if (days < 0) return {PromisePanel::tr("%n일 늦음", nullptr, -days), Tone::kDanger};
  if (days == 0) return {PromisePanel::tr("오늘까지"), Tone::kWarning};
  return {PromisePanel::tr("%n일 남음", nullptr, days), Tone::kNeutral};
}

PromisePanel::PromisePanel(const std::vector<Promise>& promises, const Actor& actor,
                           const Names& names, Instant now, QWidget* parent)
    : QWidget(parent) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(theme::kStep);
  const bool may = kPromiseRoles.contains(actor.role);
  auto* title = new SectionTitle(tr("약속"));
  title->setTitle(tr("약속"), promises.empty() ? tr("민원인에게 약속한 것이 없습니다") : QString());
  column->addWidget(title);
  const auto link = [this](const QString& words, const StepAction& action) {
    auto* button = new LinkButton(words);
    connect(button, &LinkButton::clicked, this, [this, action] { emit stepRequested(action); });
    return button;
  };
  if (may) {
    const StepAction record{What::kPromise, {}};
    const QKeySequence keys(QStringLiteral("Alt+Y"));
    title->addAtEnd(link(tr("약속 적기"), record));
    title->addAtEnd(new KeyHint(keys));
    auto* shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, this, [this, record] { emit stepRequested(record); });
  }
  for (const Promise& promise : promises) {
    auto* line = new QHBoxLayout;
    line->setSpacing(2 * theme::kStep);
    const ToneWords state = promiseWords(promise, now);
    line->addWidget(new Badge(state.text, state.tone), 0, Qt::AlignTop);
    line->addWidget(wrappedLabel(promise.what, TextStyle::kBody, Ink::kText), 1);
    if (may && promise.state == PromiseState::kOpen) {
      line->addWidget(link(tr("이행 확인"), {What::kProvePromise, promise.id.text()}));
      line->addWidget(link(tr("불이행"), {What::kBreakPromise, promise.id.text()}));
    }
    column->addLayout(line);
    QStringList facts{tr("%1까지").arg(toDisplayText(promise.due_on)), names.user(promise.made_by)};
    if (promise.state != PromiseState::kOpen) {
      facts << promise.evidence;
    } else if (!promise.expected.isEmpty()) {
      facts << tr("확인할 것: %1").arg(promise.expected);
    }
    column->addWidget(
        wrappedLabel(facts.join(QStringLiteral(" · ")), TextStyle::kCaption, Ink::kSecondary));
  }
}

}  // namespace pcrm
