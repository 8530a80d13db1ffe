// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the detail that shows what became of complaints about the same matter.
#include "ui/complaints/complaint_detail.h"
#include "ui/complaints/complaint_words.h"
#include "ui/theme/text_styles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/highlight_label.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/section_title.h"
#include "ui/widgets/wrapped_label.h"

#include <QLabel>
#include <QVBoxLayout>

namespace pcrm {
namespace {

constexpr qsizetype kLongAnswer = 90;

}  // namespace

void ComplaintDetail::addSimilar(QVBoxLayout* column) {
  const SimilarComplaints& similar = data_->similar;
  column->addSpacing(2 * theme::kStep);
  auto* title = new SectionTitle(tr("비슷한 민원"));
  title->setTitle(tr("비슷한 민원"), similar.group.isMany() ? tr("같은 일을 말한 사람 %n명",
                                                                 nullptr, similar.group.people)
                                                            : QString());
  column->addWidget(title);
  if (similar.hits.empty()) {
    column->addWidget(wrappedLabel(tr("같은 내용으로 보이는 다른 민원이 없습니다."),
                                   theme::TextStyle::kCaption, theme::Ink::kSecondary));
    return;
  }
  const RepeatEvidence& repeat = similar.repeat;
  if (repeat.conditionsMet()) {
    column->addWidget(wrappedLabel(
        tr("같은 사람이 이번까지 %1번 냈고 %2번 답했습니다. 반복 민원의 횟수 요건(법 제23조)을 "
           "채웁니다. 종결은 사람이 판단합니다.")
            .arg(repeat.submissions)
            .arg(repeat.answers),
        theme::TextStyle::kCaption, theme::Ink::kDanger));
  }
  for (const SimilarComplaint& hit : similar.hits) {
    auto* line = new QHBoxLayout;
    line->setSpacing(2 * theme::kStep);
    auto* link = new LinkButton(hit.number);
    link->setAccessibleDescription(hit.title);
    connect(link, &LinkButton::clicked, this, [this, id = hit.id] { emit otherRequested(id); });
    line->addWidget(link);
    auto* what = new HighlightLabel;
    what->setWordWrap(true);
    const QString subject = hit.title.simplified();
    what->setMarkedText(subject, rangesOf(subject, hit.words.join(u' ')));
    line->addWidget(what, 1);
    const ToneWords state = stateWords(hit.state);
    line->addWidget(new Badge(state.text, state.tone));
    column->addLayout(line);
    QStringList facts{shortDay(hit.received_at, now_),
                      hit.same_person ? tr("같은 사람") : tr("다른 사람")};
    if (!hit.department_name.isEmpty()) facts << hit.department_name;
    QString answer = hit.answer.simplified();
    if (answer.size() > kLongAnswer) answer = answer.left(kLongAnswer) + u'…';
    facts << (answer.isEmpty() ? (hit.answered        ? tr("답변함")
                                  : isOpen(hit.state) ? tr("아직 답하지 않음")
                                                      : tr("답변 없이 끝남"))
                               : tr("답변: %1").arg(answer));
    column->addWidget(wrappedLabel(facts.join(QStringLiteral(" · ")), theme::TextStyle::kCaption,
                                   theme::Ink::kSecondary));
  }
}

}  // namespace pcrm
