// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_page.h"

#include "ui/complaints/help_form.h"
#include "ui/intake/draft_keeper.h"
#include "ui/intake/duplicates_panel.h"
#include "ui/intake/input_line.h"
#include "ui/intake/intake_assistant.h"
#include "ui/intake/person_panel.h"
#include "ui/intake/receipt_view.h"
#include "ui/shell/search_popup.h"
#include "ui/theme/text_styles.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/section_title.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace pcrm {
namespace {
constexpr qsizetype kEnoughToCompare = 8;  ///< Characters; less is no text yet.
}

IntakePage::IntakePage(DeskContext& context, const Navigator& navigator, QWidget* parent)
    : Page(parent),
      context_(context),
      navigator_(navigator),
      assistant_(new IntakeAssistant(context, this)),
      drafts_(new DraftKeeper(context, this)),
      layers_(new QStackedWidget(this)),
      work_(new QWidget),
      receipt_(new ReceiptView) {
  heading_ = new SectionTitle({}, work_, SectionTitle::Level::kPage);
  draftsButton_ = new ActionButton({}, QKeySequence(Qt::CTRL | Qt::Key_D));
  newButton_ = new ActionButton({}, QKeySequence(Qt::CTRL | Qt::Key_N));
  heading_->addAtEnd(draftsButton_);
  heading_->addAtEnd(newButton_);
  auto* row = new QHBoxLayout;
  row->setSpacing(14);
  row->addWidget(buildForm(), 65);
  row->addWidget(buildPanels(), 35);
  auto* column = new QVBoxLayout(work_);
  column->setContentsMargins(theme::kPageMargin, 14, theme::kPageMargin, theme::kPageMargin);
  column->setSpacing(10);
  column->addWidget(heading_);
  column->addLayout(row, 1);
  cards_ = new SearchPopup(work_);
  form_->phone()->setPopup(cards_, false);
  form_->name()->setPopup(cards_, true);
  layers_->addWidget(work_);
  layers_->addWidget(receipt_);
  auto* whole = new QVBoxLayout(this);
  whole->setContentsMargins(0, 0, 0, 0);
  whole->addWidget(layers_);
  connectParts();
  retranslate();
  edited();
}

IntakePage::~IntakePage() { drafts_->flush(); }

QWidget* IntakePage::buildForm() {
  auto* card = new Card(work_);
  card->setPadding(16);
  form_ = new IntakeForm(card);
  next_ =
      new ActionButton({}, QKeySequence(Qt::CTRL | Qt::Key_Return), theme::ButtonKind::kPrimary);
  print_ = new ActionButton({}, QKeySequence(Qt::CTRL | Qt::Key_P));
  complete_ = new ActionButton({}, QKeySequence(Qt::ALT | Qt::Key_Return));
  empty_ = new ActionButton({}, {}, theme::ButtonKind::kGhost);
  error_ = new QLabel(card);
  error_->setWordWrap(true);
  error_->hide();
  theme::setTextStyle(error_, theme::TextStyle::kBody, theme::Ink::kDanger);
  hint_ = new QLabel(card);
  theme::setTextStyle(hint_, theme::TextStyle::kCaption, theme::Ink::kSecondary);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(8);
  buttons->addWidget(next_);
  buttons->addWidget(print_);
  buttons->addWidget(complete_);
  buttons->addStretch();
  buttons->addWidget(hint_);
  buttons->addWidget(empty_);
  card->body()->setSpacing(12);
  card->body()->addWidget(form_, 1);
  card->body()->addWidget(buildAnswer());
  card->body()->addWidget(error_);
  card->body()->addLayout(buttons);
  return card;
}

QWidget* IntakePage::buildAnswer() {
  answerBox_ = new QWidget;
  answerCaption_ = new QLabel(answerBox_);
  theme::setTextStyle(answerCaption_, theme::TextStyle::kCaption, theme::Ink::kSecondary);
  answerError_ = new QLabel(answerBox_);
  answerError_->hide();
  theme::setTextStyle(answerError_, theme::TextStyle::kCaption, theme::Ink::kDanger);
  answer_ = new InputLine(answerBox_);
  answer_->setObjectName(QStringLiteral("answer"));
  answerCaption_->setBuddy(answer_);
  auto* column = new QVBoxLayout(answerBox_);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(3);
  column->addWidget(answerCaption_);
  column->addWidget(answer_);
  column->addWidget(answerError_);
  answerBox_->hide();
  return answerBox_;
}

QWidget* IntakePage::buildPanels() {
  auto* panels = new QWidget;
  proposals_ = new ProposalPanel(context_.rules(), panels);
  duplicates_ = new DuplicatesPanel(panels);
  person_ = new PersonPanel(panels);
  auto* column = new QVBoxLayout(panels);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(10);
  column->addWidget(proposals_);
  column->addWidget(duplicates_);
  column->addWidget(person_);
  column->addStretch();
  auto* scroll = new QScrollArea(work_);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setWidget(panels);
  scroll->viewport()->setAutoFillBackground(false);
  panels->setAutoFillBackground(false);
  return scroll;
}

void IntakePage::connectParts() {
  connect(form_, &IntakeForm::edited, this, &IntakePage::edited);
  connect(form_, &IntakeForm::personEdited, this, [this](const QString& text, bool) {
    assistant_->findCards(text);
    showNewcomer();
  });
  connect(assistant_, &IntakeAssistant::advised, this, [this](const Advice& advice) {
    advice_ = advice;
    proposals_->show(advice, decided_);
  });
  connect(assistant_, &IntakeAssistant::similarFound, this,
          [this](const SimilarComplaints& similar) {
            const IntakeDraft draft = form_->value();
            duplicates_->show(similar, (draft.title + draft.body).size() >= kEnoughToCompare);
          });
  connect(assistant_, &IntakeAssistant::cardsFound, this, &IntakePage::showCards);
  connect(assistant_, &IntakeAssistant::cardOpened, this,
          [this](const std::optional<PersonCard>& card) {
            if (card) person_->show(card, {});
          });
  connect(cards_, &SearchPopup::opened, this, [this](const QString&, const QString& id) {
    if (const auto uuid = Uuid::parse(id)) acceptCard(*uuid);
  });
  auto* accept = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_A), work_);
  connect(accept, &QShortcut::activated, this, [this] {
    if (cards_->isVisible()) cards_->openCurrent();
  });
  connect(proposals_, &ProposalPanel::decided, this,
          [this](ProposalPanel::Line line, const QString& choice) {
            switch (line) {
              case ProposalPanel::Line::kHandlingType:
                decided_.handling_type = choice;
                break;
              case ProposalPanel::Line::kDepartment:
                decided_.department = choice;
                break;
              case ProposalPanel::Line::kLegalKind:
                decided_.legal_kind = choice;
                break;
              case ProposalPanel::Line::kPeriod:
                decided_.period = choice;
                break;
            }
            edited();
          });
  const auto open = [this](ComplaintId id) {
    drafts_->flush();
    if (navigator_.openComplaint) navigator_.openComplaint(id);
  };
  connect(duplicates_, &DuplicatesPanel::opened, this, open);
  connect(person_, &PersonPanel::complaintOpened, this, open);
  connect(person_, &PersonPanel::helpRequested, this, [this](const Customer& customer) {
    askHelp(context_, customer, this, [this](const QString& told) { emit actionDone(told, true); });
  });
  connect(&context_, &DeskContext::changed, this, [this](const Changes& changes) {
    if (customer_ && changes.touches(QStringLiteral("customers"))) assistant_->openCard(customer_);
  });
  connect(drafts_, &DraftKeeper::loaded, this, [this] {
    const auto others = drafts_->others();
    if (others.empty() || !value().isEmpty()) return;
    fill(drafts_->takeUp(others.front().id));
    emit actionDone(tr("쓰던 초안을 다시 열었습니다."), false);
  });
  connect(drafts_, &DraftKeeper::saved, this, [this](Instant at) {
    savedText_ = tr("임시저장 %1").arg(seoulTime(at).toString(QStringLiteral("HH:mm:ss")));
    heading_->setTitle(tr("민원 접수"), savedText_);
  });
  connect(drafts_, &DraftKeeper::failed, this, &IntakePage::sayError);
  connect(drafts_, &DraftKeeper::othersChanged, this, &IntakePage::refreshDraftsButton);
  connect(draftsButton_, &QAbstractButton::clicked, this, &IntakePage::openDrafts);
  connect(newButton_, &QAbstractButton::clicked, this, &IntakePage::beginNew);
  connect(next_, &QAbstractButton::clicked, this, [this] { submit(After::kNext); });
  connect(print_, &QAbstractButton::clicked, this, [this] {
    if (value().isEmpty() && last_) {
      showReceipt(*last_);
    } else {
      submit(After::kReceipt);
    }
  });
  connect(complete_, &QAbstractButton::clicked, this, &IntakePage::completeNow);
  connect(answer_, &InputLine::moveOn, this, &IntakePage::completeNow);
  connect(empty_, &QAbstractButton::clicked, this, &IntakePage::empty);
  connect(receipt_, &ReceiptView::closed, this, [this] {
    layers_->setCurrentWidget(work_);
    form_->focusOn(IntakeForm::Field::kPhone);
  });
  connect(receipt_, &ReceiptView::done, this,
          [this](const QString& what) { emit actionDone(what, false); });
  connect(&context_, &DeskContext::actorChanged, this, [this] {
    if (context_.actor().login == login_ || context_.actor().login.isEmpty()) return;
    login_ = context_.actor().login;
    startAfresh({});
    last_.reset();
    drafts_->load();
  });
}

IntakeDraft IntakePage::value() const {
  IntakeDraft draft = form_->value();
  draft.handling_type = decided_.handling_type;
  draft.department = decided_.department;
  draft.legal_kind = decided_.legal_kind;
  draft.period = decided_.period;
  return draft;
}

void IntakePage::edited() {
  if (filling_) return;
  const IntakeDraft draft = value();
  form_->clearErrors();
  error_->hide();
  if (draft.customer != customer_) {
    customer_ = draft.customer;
    assistant_->openCard(customer_);
    showNewcomer();
  }
  assistant_->consider(draft);
  proposals_->show(advice_, decided_);
  if (isVisible() || !draft.isEmpty()) drafts_->keep(draft);
}

void IntakePage::startAfresh(const IntakeDraft& value) {
  filling_ = true;
  decided_ = value;
  form_->setValue(value);
  form_->clearErrors();
  error_->hide();
  answer_->clear();
  answerBox_->hide();
  cards_->hide();
  filling_ = false;
  customer_ = value.customer;
  assistant_->openCard(customer_);
  showNewcomer();
  assistant_->consider(value);
  if (value.isEmpty()) {
    advice_ = {};
    proposals_->show(advice_, decided_);
    duplicates_->show({}, false);
    savedText_.clear();
    heading_->setTitle(tr("민원 접수"));
  }
}

void IntakePage::fill(const IntakeDraft& draft) {
  startAfresh(draft);
  if (!draft.isEmpty()) drafts_->keep(draft);
}

void IntakePage::beginNew() {
  if (!value().isEmpty()) {
    drafts_->keep(value());
    drafts_->putAside();
  }
  startAfresh({});
  form_->focusOn(IntakeForm::Field::kPhone);
}

void IntakePage::beginFor(CustomerId customer) {
  beginNew();
  acceptCard(customer.value);
}

void IntakePage::acceptCard(const Uuid& id) {
  cards_->hide();
  context_.read<std::optional<Customer>>(
      this, [id](Reader& reader) { return reader.find<Customer>(CustomerId{id}); },
      [this](const std::optional<Customer>& customer) {
        if (!customer) return;
        IntakeDraft draft = value();
        draft.customer = customer->id.value;
        draft.name = customer->name;
        if (!customer->phone.isEmpty()) draft.phone = customer->phone;
        if (draft.address.isEmpty()) draft.address = customer->address;
        fill(draft);
        form_->focusOn(draft.title.isEmpty() ? IntakeForm::Field::kTitle
                                             : IntakeForm::Field::kBody);
      });
}

void IntakePage::showCards(const QString&, const std::vector<Customer>& cards) {
  found_ = cards;
  const bool phone = form_->phone()->hasFocus();
  const bool typing = phone || form_->name()->hasFocus();
  if (cards.empty() || !typing || form_->value().customer) {
    cards_->hide();
    return;
  }
  SearchGroup group{
      QStringLiteral("customer"),
      phone ? tr("고객카드 · Enter로 연결") : tr("고객카드 · ↓ Enter 또는 Alt+A로 연결"),
      {},
      {}};
  const QString typed = phone ? form_->phone()->composedText() : form_->name()->composedText();
  for (const Customer& customer : cards) {
    const QString text = customer.name + QStringLiteral("  ") + customer.phone;
    group.items.push_back({customer.id.text(), text, rangesOf(text, typed), customer.address});
  }
  cards_->showResults({group}, typed, form_->personRow());
}

void IntakePage::showNewcomer() {
  const IntakeDraft draft = form_->value();
  if (draft.customer) return;
  const bool makesCard = !draft.name.isEmpty() && !draft.phone.isEmpty();
  person_->show(std::nullopt, makesCard ? draft.name : QString());
}

void IntakePage::refreshDraftsButton() {
  const int count = static_cast<int>(drafts_->others().size());
  draftsButton_->setText(tr("초안 %n건", nullptr, count));
  draftsButton_->updateGeometry();
  draftsButton_->setVisible(count > 0);
}

void IntakePage::openDrafts() {
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  for (const KeptDraft& kept : drafts_->others()) {
    const bool today = seoulDate(kept.savedAt) == seoulDate(context_.clock().now());
    const QString when = today ? seoulTime(kept.savedAt).toString(QStringLiteral("HH:mm"))
                               : seoulDate(kept.savedAt).toString(QStringLiteral("MM-dd"));
    QAction* action = menu->addAction(QStringLiteral("%1 · %2").arg(
        when, kept.value.caption().replace(QLatin1String("&"), QLatin1String("&&"))));
    connect(action, &QAction::triggered, this, [this, id = kept.id] {
      if (!value().isEmpty()) drafts_->keep(value());
      startAfresh(drafts_->takeUp(id));
      form_->focusEnd();
    });
  }
  if (menu->actions().isEmpty()) {
    delete menu;
    return;
  }
  menu->setActiveAction(menu->actions().first());
  menu->popup(draftsButton_->mapToGlobal(QPoint(0, draftsButton_->height() + 2)));
}

void IntakePage::empty() {
  const IntakeDraft before = value();
  if (before.isEmpty()) return;
  drafts_->finish();
  startAfresh({});
  form_->focusOn(IntakeForm::Field::kPhone);
  emit emptied(before);
}

QString IntakePage::title() const { return tr("접수"); }

QList<KeyHelp> IntakePage::keys() const {
  return {{QStringLiteral("Enter"), tr("다음 칸으로")},
          {QStringLiteral("Alt+A"), tr("찾은 고객카드 연결")},
          {QStringLiteral("Alt+H"), tr("이 분께 도움이 되는 것")},
          {QStringLiteral("Alt+1…4"), tr("처리 유형·부서·법정 구분·기한 바꾸기")},
          {QStringLiteral("Alt+5…9"), tr("전에 있던 민원 열기")},
          {QStringLiteral("Ctrl+Enter"), tr("접수하고 다음")},
          {QStringLiteral("Ctrl+P"), tr("접수하고 접수증 보기 · 빈 화면에서는 방금 접수한 것")},
          {QStringLiteral("Alt+Enter"), tr("그 자리에서 답하고 완료")},
          {QStringLiteral("Ctrl+N"), tr("쓰던 것을 초안으로 두고 새로 쓰기")},
          {QStringLiteral("Ctrl+D"), tr("초안 목록")},
          {QStringLiteral("Esc"), tr("돌아가기 (초안은 남음)")}};
}

void IntakePage::activate() {
  layers_->setCurrentWidget(work_);
  if (form_->value().isEmpty()) {
    form_->focusOn(IntakeForm::Field::kPhone);
  } else {
    form_->focusEnd();
  }
}

bool IntakePage::isSettled() const { return assistant_->isIdle(); }

void IntakePage::hideEvent(QHideEvent* event) {
  drafts_->flush();
  Page::hideEvent(event);
}

void IntakePage::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape && layers_->currentWidget() == work_) {
    event->accept();
    if (!answerBox_->isHidden()) {
      answerBox_->hide();
      form_->focusOn(IntakeForm::Field::kBody);
      return;
    }
    drafts_->flush();
    emit leaveRequested();
    return;
  }
  Page::keyPressEvent(event);
}

void IntakePage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  Page::changeEvent(event);
}

void IntakePage::retranslate() {
  heading_->setTitle(tr("민원 접수"), savedText_);
  newButton_->setText(tr("새로 쓰기"));
  next_->setText(tr("접수하고 다음"));
  print_->setText(tr("접수증 인쇄"));
  complete_->setText(tr("그 자리에서 완료"));
  empty_->setText(tr("비우기"));
  hint_->setText(tr("Esc 나가기 · 초안은 남습니다"));
  answerCaption_->setText(tr("답한 내용 (Enter로 접수하고 완료)"));
  answer_->setAccessibleName(tr("답한 내용"));
  answer_->setPlaceholderText(tr("무엇이라고 답했는지 한 줄로"));
  refreshDraftsButton();
  for (ActionButton* button : {newButton_, next_, print_, complete_, empty_})
    button->updateGeometry();
}

}  // namespace pcrm
