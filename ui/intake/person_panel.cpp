// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/person_panel.h"

#include "core/complaints/life_cycle.h"
#include "ui/complaints/help_form.h"
#include "ui/theme/text_styles.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/badge_row.h"
#include "ui/widgets/card.h"
#include "ui/widgets/key_value_rows.h"
#include "ui/widgets/link_button.h"

#include <QEvent>
#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

namespace pcrm {

PersonPanel::PersonPanel(QWidget* parent)
    : QWidget(parent),
      card_(new Card(this)),
      rows_(new KeyValueRows(card_)),
      words_(new QLabel(card_)),
      note_(new Badge({}, theme::Tone::kWarning, card_)),
      help_(new BadgeRow(card_)),
      ask_(new LinkButton({}, card_)) {
  words_->setWordWrap(true);
  theme::setTextStyle(words_, theme::TextStyle::kBody, theme::Ink::kSecondary);
  card_->body()->addWidget(words_);
  card_->body()->addWidget(rows_);
  card_->body()->addWidget(note_, 0, Qt::AlignLeft);
  auto* help = new QHBoxLayout;
  help->setSpacing(2 * theme::kStep);
  help->addWidget(help_, 1);
  help->addStretch();
  help->addWidget(ask_, 0, Qt::AlignTop);
  card_->body()->addLayout(help);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(card_);
  connect(rows_, &KeyValueRows::rowActivated, this, [this](int index) {
    emit complaintOpened(person_->latest[static_cast<size_t>(index)].complaint);
  });
  const auto ask = [this] {
    if (person_) emit helpRequested(person_->customer);
  };
  connect(ask_, &LinkButton::clicked, this, ask);
  connect(new QShortcut(QKeySequence(QStringLiteral("Alt+H")), ask_), &QShortcut::activated, this,
          ask);
  refresh();
}

void PersonPanel::show(const std::optional<PersonCard>& card, const QString& newcomer) {
  person_ = card;
  newcomer_ = newcomer;
  refresh();
}

void PersonPanel::refresh() {
  setVisible(person_ || !newcomer_.isEmpty());
  note_->setBadge({}, theme::Tone::kWarning);
  help_->setBadges({}, theme::Tone::kInformation);
  ask_->setVisible(person_.has_value());
  ask_->setText(tr("도움"));
  ask_->setToolTip(tr("이 분께 도움이 되는 것 적기 (Alt+H, 법 제11조)"));
  if (!person_) {
    card_->setTitle(tr("%1 님").arg(newcomer_), tr("처음 오신 분"));
    words_->setText(tr("접수하면 고객카드를 새로 만듭니다."));
    words_->show();
    rows_->setRows({});
    rows_->hide();
    return;
  }
  const Customer& customer = person_->customer;
  card_->setTitle(tr("%1 님").arg(customer.name), tr("고객카드 · %1년부터 · 민원 %2건")
                                                      .arg(seoulDate(customer.registered_at).year())
                                                      .arg(person_->complaints));
  words_->setText(tr("아직 민원이나 접촉이 없습니다."));
  words_->setVisible(person_->latest.empty());
  std::vector<KeyValueRow> rows;
  for (const PersonMoment& moment : person_->latest) {
    KeyValueRow row;
    row.key = seoulDate(moment.at).toString(QStringLiteral("MM-dd"));
    row.value = moment.what;
    row.strong = false;
    if (moment.state) {
      const bool done = moment.state == State::kCompleted;
      row.badge = !done             ? stateName(*moment.state)
                  : moment.days > 0 ? tr("완료 %n일", nullptr, moment.days)
                                    : tr("당일 완료");
      row.badgeTone = done                    ? theme::Tone::kSuccess
                      : isOpen(*moment.state) ? theme::Tone::kPrimary
                                              : theme::Tone::kNeutral;
    } else {
      row.badge = moment.channel;
      row.badgeTone = theme::Tone::kNeutral;
    }
    if (!moment.complaint.isNull()) row.link = tr("보기");
    rows.push_back(std::move(row));
  }
  rows_->setRows(rows);
  rows_->setVisible(!rows.empty());
  note_->setBadge(customer.note, theme::Tone::kWarning);
  help_->setBadges(helpWords(customer), theme::Tone::kInformation);
}

void PersonPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) refresh();
  QWidget::changeEvent(event);
}

}  // namespace pcrm
