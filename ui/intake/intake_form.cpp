// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_form.h"

#include "core/complaints/kinds.h"
#include "core/text/phone.h"
#include "ui/intake/input_line.h"
#include "ui/theme/text_styles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace pcrm {
namespace {

constexpr int kLongestTitle = 300;

}  // namespace

IntakeForm::IntakeForm(QWidget* parent)
    : QWidget(parent),
      phone_(new InputLine),
      name_(new InputLine),
      channel_(new QComboBox),
      address_(new InputLine),
      title_(new InputLine),
      body_(new InputText),
      personRow_(new QWidget),
      card_(new Badge({}, theme::Tone::kSuccess, name_)) {
  auto* person = new QHBoxLayout(personRow_);
  person->setContentsMargins(0, 0, 0, 0);
  person->setSpacing(10);
  person->addWidget(place(Field::kPhone, phone_), 5);
  person->addWidget(place(Field::kName, name_), 7);
  auto* top = new QHBoxLayout;
  top->setSpacing(10);
  top->addWidget(personRow_, 12);
  top->addWidget(place(Field::kChannel, channel_), 7);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(8);
  column->addLayout(top);
  column->addWidget(place(Field::kAddress, address_));
  column->addWidget(place(Field::kTitle, title_));
  column->addWidget(place(Field::kBody, body_), 1);

  phone_->setObjectName(QStringLiteral("phone"));
  name_->setObjectName(QStringLiteral("name"));
  channel_->setObjectName(QStringLiteral("channel"));
  address_->setObjectName(QStringLiteral("address"));
  title_->setObjectName(QStringLiteral("title"));
  body_->setObjectName(QStringLiteral("body"));
  phone_->setInputMethodHints(Qt::ImhPreferNumbers);
  title_->setMaxLength(kLongestTitle);
  body_->setMinimumHeight(90);
  channel_->installEventFilter(this);
  name_->installEventFilter(this);

  for (InputLine* line : {phone_, name_, address_, title_})
    connect(line, &InputLine::edited, this, &IntakeForm::edited);
  connect(body_, &InputText::edited, this, &IntakeForm::edited);
  connect(channel_, &QComboBox::currentIndexChanged, this, &IntakeForm::edited);
  connect(phone_, &InputLine::edited, this, [this] {
    if (!filling_) emit personEdited(phone_->composedText(), true);
  });
  connect(name_, &InputLine::edited, this, [this] {
    const QString now = name_->composedText().trimmed();
    if (customer_ && now != cardName_) showCard(false, {});
    if (!filling_) emit personEdited(now, false);
  });
  connect(phone_, &QLineEdit::editingFinished, this, &IntakeForm::tidyPhone);
  connect(phone_, &InputLine::moveOn, this, [this] { focusOn(Field::kName); });
  connect(name_, &InputLine::moveOn, this, [this] { focusOn(Field::kChannel); });
  connect(address_, &InputLine::moveOn, this, [this] { focusOn(Field::kTitle); });
  connect(title_, &InputLine::moveOn, this, [this] { focusOn(Field::kBody); });
  retranslate();
}

QWidget* IntakeForm::place(Field field, QWidget* input) {
  auto* box = new QWidget;
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(3);
  Row& made = row(field);
  made.input = input;
  made.caption = new QLabel(box);
  made.caption->setBuddy(input);
  theme::setTextStyle(made.caption, theme::TextStyle::kCaption, theme::Ink::kSecondary);
  made.error = new QLabel(box);
  made.error->setWordWrap(true);
  made.error->hide();
  theme::setTextStyle(made.error, theme::TextStyle::kCaption, theme::Ink::kDanger);
  column->addWidget(made.caption);
  column->addWidget(input, field == Field::kBody ? 1 : 0);
  column->addWidget(made.error);
  if (field != Field::kBody) column->addStretch();
  return box;
}

IntakeDraft IntakeForm::value() const {
  IntakeDraft draft;
  draft.phone = phone_->composedText().trimmed();
  draft.name = name_->composedText().trimmed();
  draft.channel = static_cast<Channel>(qMax(0, channel_->currentIndex()));
  draft.address = address_->composedText().trimmed();
  draft.title = title_->composedText().trimmed();
  draft.body = body_->composedText();
  draft.customer = customer_;
  return draft;
}

void IntakeForm::setValue(const IntakeDraft& value) {
  filling_ = true;
  customer_ = value.customer;
  cardName_ = value.name;
  phone_->setText(value.phone);
  name_->setText(value.name);
  channel_->setCurrentIndex(static_cast<int>(value.channel));
  address_->setText(value.address);
  title_->setText(value.title);
  if (body_->toPlainText() != value.body) body_->setPlainText(value.body);
  filling_ = false;
  showCard(value.customer.has_value(), value.name);
}

void IntakeForm::showCard(bool linked, const QString& name) {
  if (!linked) customer_.reset();
  cardName_ = linked ? name : QString();
  card_->setBadge(linked ? tr("고객카드 연결됨") : QString(), theme::Tone::kSuccess);
  placeBadge();
}

void IntakeForm::placeBadge() {
  const bool shown = !card_->text().isEmpty();
  const QSize size = card_->sizeHint();
  name_->setTextMargins(0, 0, shown ? size.width() + 6 : 0, 0);
  card_->setGeometry(name_->width() - size.width() - 8, (name_->height() - size.height()) / 2,
                     size.width(), size.height());
}

void IntakeForm::setError(Field field, const QString& sentence) {
  Row& shown = row(field);
  shown.error->setText(sentence);
  shown.error->setVisible(!sentence.isEmpty());
  theme::setInvalid(shown.input, !sentence.isEmpty());
  shown.input->setAccessibleDescription(sentence);
}

void IntakeForm::clearErrors() {
  for (size_t i = 0; i < rows_.size(); ++i) setError(static_cast<Field>(i), {});
}

void IntakeForm::focusOn(Field field) { row(field).input->setFocus(Qt::TabFocusReason); }

void IntakeForm::focusEnd() {
  body_->setFocus(Qt::TabFocusReason);
  body_->moveCursor(QTextCursor::End);
}

void IntakeForm::tidyPhone() {
  const auto standard = standardPhone(phone_->text());
  if (!standard || *standard == phone_->text()) return;
  filling_ = true;
  phone_->setText(*standard);
  filling_ = false;
}

bool IntakeForm::eventFilter(QObject* watched, QEvent* event) {
  if (watched == name_ && event->type() == QEvent::Resize) placeBadge();
  if (watched == channel_ && event->type() == QEvent::KeyPress) {
    auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && key->modifiers() == Qt::NoModifier) {
      focusOn(Field::kAddress);
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

void IntakeForm::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void IntakeForm::retranslate() {
  const QString captions[] = {tr("전화번호"), tr("민원인"), tr("접수 경로"),
                              tr("주소"),     tr("제목"),   tr("내용")};
  for (size_t i = 0; i < rows_.size(); ++i) {
    rows_[i].caption->setText(captions[i]);
    rows_[i].input->setAccessibleName(captions[i]);
  }
  phone_->setPlaceholderText(tr("번호나 뒤 네 자리"));
  name_->setPlaceholderText(tr("이름이나 초성"));
  title_->setPlaceholderText(tr("한 줄로"));
  const QString channels[] = {tr("방문"), tr("전화"), tr("인터넷"), tr("우편"), tr("팩스")};
  const QSignalBlocker quiet(channel_);
  const int current = qMax(0, channel_->currentIndex());
  channel_->clear();
  for (const QString& channel : channels) channel_->addItem(channel);
  channel_->setCurrentIndex(current);
  if (customer_) showCard(true, cardName_);
}

}  // namespace pcrm
