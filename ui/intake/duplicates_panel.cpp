// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/duplicates_panel.h"

#include "core/complaints/kinds.h"
#include "core/complaints/life_cycle.h"
#include "ui/theme/text_styles.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/highlight_label.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/section_title.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QShortcut>

namespace pcrm {
namespace {

constexpr size_t kOfAGroup = 2;  ///< Lines; the rest is a number.
constexpr int kKeys = 5;         ///< Alt+5…9.
constexpr qsizetype kExcerpt = 40;

QKeySequence openKeys(int index) {
  return QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_5 + index));
}

QLabel* line(const QString& text, theme::TextStyle style, theme::Ink ink) {
  auto* label = new QLabel(text);
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  theme::setTextStyle(label, style, ink);
  return label;
}

}  // namespace

DuplicatesPanel::DuplicatesPanel(QWidget* parent)
    : QWidget(parent), card_(new Card(tr("전에도 있었습니까"), this)), badge_(new Badge) {
  card_->titleLine()->addBeside(badge_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(card_);
  hide();
}

void DuplicatesPanel::show(const SimilarComplaints& similar, bool written) {
  similar_ = similar;
  written_ = written;
  rebuild();
  setVisible(written_ || !similar_.hits.empty());
}

void DuplicatesPanel::rebuild() {
  card_->setTitle(tr("전에도 있었습니까"));
  const auto own = similar_.samePerson();
  const auto others = similar_.otherPeople();
  std::vector<SimilarComplaint> unnamed;  // Nearly the same text by nobody known.
  for (const SimilarComplaint& hit : similar_.nearDuplicates()) {
    if (!hit.same_person && hit.complainant_name.trimmed().isEmpty()) unnamed.push_back(hit);
  }
  badge_->setBadge(!own.empty()
                       ? tr("같은 사람 %n건", nullptr, static_cast<int>(own.size()))
                       : (similar_.hits.empty() ? QString()
                                                : tr("비슷한 민원 %n건", nullptr,
                                                     static_cast<int>(similar_.hits.size()))),
                   !own.empty() ? theme::Tone::kDanger : theme::Tone::kWarning);
  delete content_;
  content_ = new QWidget(card_);
  keys_ = 0;
  auto* column = new QVBoxLayout(content_);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(8);
  addGroup(column, tr("같은 사람, 같은 일"), own, repeatLine(), similar_.repeat.conditionsMet());
  addGroup(column, tr("다른 사람, 같은 일"), others, groupLine(), similar_.group.isMany());
  addGroup(column, tr("거의 같은 글"), unnamed, {}, false);
  if (similar_.hits.empty()) {
    column->addWidget(line(tr("같은 내용으로 보이는 민원이 없습니다."), theme::TextStyle::kCaption,
                           theme::Ink::kSecondary));
  }
  if (!similar_.complete) {
    column->addWidget(line(tr("오래된 민원을 아직 정리하고 있어 빠진 것이 있을 수 있습니다."),
                           theme::TextStyle::kCaption, theme::Ink::kSecondary));
  }
  card_->body()->addWidget(content_);
}

QString DuplicatesPanel::repeatLine() const {
  const RepeatEvidence& repeat = similar_.repeat;
  if (repeat.submissions < 2) return {};
  QString counts =
      tr("이번까지 %1번 냈고 %2번 답했습니다.").arg(repeat.submissions).arg(repeat.answers);
  for (const SimilarComplaint& hit : similar_.hits) {
    if (!hit.same_person || !hit.answered || hit.legal_kind != LegalKind::kGrievance) continue;
    counts += u' ' + tr("같은 고충민원(%1)이 다시 온 것이면 감사 부서로 보냅니다(시행령 "
                        "제17조제2항).")
                         .arg(hit.number);
    break;
  }
  if (repeat.statutory)
    return counts + u' ' + tr("법정민원에는 반복 민원 종결(법 제23조)이 없습니다.");
  if (!repeat.conditionsMet()) return counts;
  return counts + u' ' +
         tr("반복 민원의 횟수 요건(법 제23조: 3번 이상 제출, 2번 이상 답변)을 채웁니다. 정당한 "
            "사유가 있는지와 종결은 사람이 판단합니다.");
}

QString DuplicatesPanel::groupLine() const {
  if (similar_.group.people < 2) return {};
  const QString people = tr("같은 일을 말한 사람 %n명.", nullptr, similar_.group.people);
  if (!similar_.group.isMany()) return people;
  return people + u' ' +
         tr("5명 이상이면 한 민원으로 접수할 수 있습니다(시행령 제6조제6항). 다수인관련민원인지 "
            "살펴보십시오(법 제2조제6호).");
}

void DuplicatesPanel::addGroup(QVBoxLayout* column, const QString& title,
                               const std::vector<SimilarComplaint>& hits, const QString& note,
                               bool strong) {
  if (hits.empty()) return;
  column->addWidget(
      line(title + QStringLiteral(" · ") + tr("%n건", nullptr, static_cast<int>(hits.size())),
           theme::TextStyle::kCaptionStrong, theme::Ink::kSecondary));
  if (!note.isEmpty()) {
    column->addWidget(
        line(note, theme::TextStyle::kCaption, strong ? theme::Ink::kDanger : theme::Ink::kText));
  }
  for (size_t i = 0; i < std::min(hits.size(), kOfAGroup); ++i) add(column, hits[i]);
}

void DuplicatesPanel::add(QVBoxLayout* column, const SimilarComplaint& hit) {
  const QString date = QLocale().toString(seoulDate(hit.received_at), tr("yyyy년 M월 d일"));
  QString excerpt = hit.title.simplified();
  if (excerpt.size() > kExcerpt) excerpt = excerpt.left(kExcerpt) + u'…';
  QStringList parts{QStringLiteral("%1 %2 %3").arg(date, channelName(hit.channel), hit.office_name),
                    QStringLiteral("“%1”").arg(excerpt), stateName(hit.state)};
  if (!hit.department_name.isEmpty()) parts << hit.department_name;
  QString text = parts.join(QStringLiteral(" · "));
  // Only what the person wrote is marked, not the office or the department.
  std::vector<TextRange> marks = rangesOf(excerpt, hit.words.join(u' '));
  const qsizetype shift = text.indexOf(excerpt, parts.front().size());
  for (TextRange& mark : marks) mark.start += shift;
  const QString words = hit.words.mid(0, 4).join(QStringLiteral(", "));
  if (marks.empty() && !words.isEmpty()) {
    text += QStringLiteral(" · ") + tr("같은 말: ");
    marks.push_back({text.size(), words.size()});
    text += words;
  }
  auto* label = new HighlightLabel(content_);
  label->setWordWrap(true);
  label->setMarkedText(text, marks);
  column->addWidget(label);

  auto* outcome = new QLabel(hit.answered        ? tr("답변함")
                             : isOpen(hit.state) ? tr("아직 답하지 않음")
                                                 : tr("답변 없이 끝남"));
  outcome->setToolTip(hit.answer);
  theme::setTextStyle(outcome, theme::TextStyle::kCaption, theme::Ink::kSecondary);
  auto* link = new LinkButton(tr("%1 열기").arg(hit.number));
  link->setAccessibleDescription(hit.title);
  connect(link, &QAbstractButton::clicked, this, [this, id = hit.id] { emit opened(id); });
  auto* row = new QHBoxLayout;
  row->setSpacing(6);
  row->addWidget(outcome);
  row->addStretch();
  row->addWidget(link);
  if (keys_ < kKeys) {
    const QKeySequence keys = openKeys(keys_++);
    auto* shortcut = new QShortcut(keys, content_);
    connect(shortcut, &QShortcut::activated, link, &QAbstractButton::click);
    row->addWidget(new KeyHint(keys));
  }
  column->addLayout(row);
}

void DuplicatesPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) rebuild();
  QWidget::changeEvent(event);
}

}  // namespace pcrm
