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

QKeySequence openKeys(int index) {
  return QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_5 + index));
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

void DuplicatesPanel::show(const std::vector<SimilarComplaint>& similar) {
  similar_ = similar;
  rebuild();
  setVisible(!similar_.empty());
}

void DuplicatesPanel::rebuild() {
  card_->setTitle(tr("전에도 있었습니까"));
  int own = 0;
  for (const SimilarComplaint& one : similar_) own += one.samePerson ? 1 : 0;
  const int others = static_cast<int>(similar_.size()) - own;
  badge_->setBadge(
      own > 0 ? tr("같은 사람 %n건", nullptr, own) : tr("비슷한 민원 %n건", nullptr, others),
      own > 0 ? theme::Tone::kDanger : theme::Tone::kWarning);
  delete content_;
  content_ = new QWidget(card_);
  auto* column = new QVBoxLayout(content_);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(8);
  for (size_t i = 0; i < similar_.size(); ++i) add(column, similar_[i], static_cast<int>(i));
  card_->body()->addWidget(content_);
}

void DuplicatesPanel::add(QVBoxLayout* column, const SimilarComplaint& similar, int index) {
  const ComplaintSummary& summary = similar.summary;
  const QString date = QLocale().toString(seoulDate(summary.received_at), tr("M월 d일"));
  QStringList parts{
      QStringLiteral("%1 %2 %3").arg(date, channelName(similar.channel), similar.office),
      QStringLiteral("“%1”").arg(similar.excerpt), stateName(summary.state)};
  if (!similar.department.isEmpty()) parts << similar.department;
  const QString text = parts.join(QStringLiteral(" · "));
  auto* words = new HighlightLabel(content_);
  words->setWordWrap(true);
  // Only what the person wrote is marked, not the office or the department.
  std::vector<TextRange> marks = rangesOf(similar.excerpt, similar.shared.join(u' '));
  const qsizetype shift = text.indexOf(similar.excerpt, parts.front().size());
  for (TextRange& mark : marks) mark.start += shift;
  words->setMarkedText(text, marks);
  column->addWidget(words);

  auto* who = new QLabel(similar.samePerson ? tr("같은 사람") : tr("다른 사람의 비슷한 민원"));
  theme::setTextStyle(who, theme::TextStyle::kCaption, theme::Ink::kSecondary);
  auto* link = new LinkButton(tr("%1 열기").arg(summary.number));
  connect(link, &QAbstractButton::clicked, this, [this, id = summary.id] { emit opened(id); });
  auto* shortcut = new QShortcut(openKeys(index), content_);
  connect(shortcut, &QShortcut::activated, link, &QAbstractButton::click);
  auto* row = new QHBoxLayout;
  row->setSpacing(6);
  row->addWidget(who);
  row->addStretch();
  row->addWidget(link);
  row->addWidget(new KeyHint(openKeys(index)));
  column->addLayout(row);
}

void DuplicatesPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) rebuild();
  QWidget::changeEvent(event);
}

}  // namespace pcrm
