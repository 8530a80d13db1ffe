// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/quality_view.h"

#include "ui/complaints/complaint_words.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/proportion_bar.h"
#include "ui/widgets/wrapped_label.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace pcrm {
namespace {

using theme::Ink;
using theme::TextStyle;
using theme::Tone;

constexpr int kSpans[] = {30, 90, 365};
constexpr size_t kMostDepartments = 12;
constexpr int kBarWidth = 180;

QString percent(double share) { return QStringLiteral("%1%").arg(qRound(share * 100)); }
QString tenths(int ten_thousandths) {
  return QStringLiteral("%1%").arg(ten_thousandths / 100.0, 0, 'f', 1);
}

QString fieldWords(ProposalField field) {
  switch (field) {
    case ProposalField::kHandlingType:
      return QualityView::tr("처리 유형");
    case ProposalField::kLegalKind:
      return QualityView::tr("법정 구분");
    case ProposalField::kDepartment:
      return QualityView::tr("부서");
    case ProposalField::kScope:
      return QualityView::tr("범위");
    case ProposalField::kPersistence:
      return QualityView::tr("지속");
  }
  return {};
}

QLabel* plain(const QString& text, TextStyle style = TextStyle::kBody, Ink ink = Ink::kText) {
  QLabel* label = wrappedLabel(text, style, ink);
  label->setWordWrap(false);
  return label;
}

}  // namespace

QualityView::QualityView(DeskContext& context, const Navigator& navigator, QWidget* parent)
    : ReportView(parent), context_(context), navigator_(navigator) {
  build();
  reload_soon_.setSingleShot(true);
  reload_soon_.setInterval(0);
  connect(&reload_soon_, &QTimer::timeout, this, &QualityView::reload);
  connect(&context_, &DeskContext::changed, this, [this](const Changes& changes) {
    if (isVisible() && (changes.touches(QStringLiteral("proposal_choices")) ||
                        changes.touches(QStringLiteral("learned_models"))))
      reload_soon_.start();
  });
  connect(span_, &QComboBox::activated, this, &QualityView::reload);
  connect(field_, &QComboBox::activated, this, &QualityView::reload);
  connect(learn_, &QPushButton::clicked, this, &QualityView::learningRequested);
  retranslate();
}

QString QualityView::title() const { return tr("제안 품질"); }

bool QualityView::isFor(const Actor& actor) const {
  return actor.role == Role::kTeamLead || actor.role == Role::kCsOperator ||
         actor.role == Role::kAdministrator;
}

void QualityView::build() {
  span_ = new QComboBox(this);
  field_ = new QComboBox(this);
  span_label_ = plain({}, TextStyle::kCaption, Ink::kSecondary);
  field_label_ = plain({}, TextStyle::kCaption, Ink::kSecondary);
  span_label_->setBuddy(span_);
  field_label_->setBuddy(field_);
  learn_ = new ActionButton({}, {}, theme::ButtonKind::kSecondary, this);
  learning_ = wrappedLabel({});
  auto* choices = new QHBoxLayout;
  choices->setSpacing(2 * theme::kStep);
  for (QWidget* each : {static_cast<QWidget*>(span_label_), static_cast<QWidget*>(span_),
                        static_cast<QWidget*>(field_label_), static_cast<QWidget*>(field_)})
    choices->addWidget(each);
  choices->addSpacing(theme::kGap);
  choices->addWidget(learning_, 1);
  choices->addWidget(learn_);
  scroll_ = new QScrollArea(this);
  scroll_->setWidgetResizable(true);
  scroll_->setFrameShape(QFrame::NoFrame);
  scroll_->setFocusPolicy(Qt::NoFocus);
  scroll_->viewport()->setAutoFillBackground(false);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, theme::kGap, 0, 0);
  column->setSpacing(10);
  column->addLayout(choices);
  column->addWidget(scroll_, 1);
}

void QualityView::retranslate() {
  span_label_->setText(tr("기간"));
  field_label_->setText(tr("항목"));
  const int span = std::max(span_->currentIndex(), span_->count() == 0 ? 1 : 0);
  span_->clear();
  for (const int days : kSpans) span_->addItem(tr("지난 %n일", nullptr, days), days);
  span_->setCurrentIndex(span);
  const QString chosen =
      field_->count() > 0 ? field_->currentData().toString() : codeOf(ProposalField::kDepartment);
  field_->clear();
  for (const ProposalField each : kProposalFields) field_->addItem(fieldWords(each), codeOf(each));
  field_->setCurrentIndex(field_->findData(chosen));
  learn_->setText(tr("지금 다시 배우기"));
  learn_->setToolTip(
      tr("서버가 사람들이 정한 분류에서 새 모델을 배워 모든 PC에 보냅니다. 밤마다 "
         "저절로도 합니다."));
  show();
}

void QualityView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  ReportView::changeEvent(event);
}

ProposalField QualityView::field() const {
  return proposalFieldFromCode(field_->currentData().toString())
      .value_or(ProposalField::kDepartment);
}

void QualityView::reload() {
  reload_soon_.stop();
  struct Answer {
    ProposalQuality quality;
    Names names;
  };
  const QDate from = seoulDate(context_.clock().now()).addDays(-span_->currentData().toInt());
  context_.read<Answer>(
      this,
      [question = QualityQuestion{fromSeoul(from), {}, field(), context_.actor()}](Reader& reader) {
        return Answer{proposalQuality(reader, question), loadNames(reader)};
      },
      [this](Answer answer) {
        quality_ = std::move(answer.quality);
        names_ = std::move(answer.names);
        show();
      });
}

void QualityView::showLearning(const QString& sentence, bool over) {
  learning_->setText(sentence);
  learn_->setEnabled(over);
}

QString QualityView::valueName(const QString& code) const {
  switch (field()) {
    case ProposalField::kDepartment:
      return names_.department(code);
    case ProposalField::kHandlingType:
      return word(enumFromCode<HandlingType>(code).value_or(HandlingType::kUndecided));
    case ProposalField::kLegalKind:
      return word(enumFromCode<LegalKind>(code).value_or(LegalKind::kUndecided));
    case ProposalField::kScope:
      return word(enumFromCode<Reach>(code).value_or(Reach::kUndecided));
    case ProposalField::kPersistence:
      return word(enumFromCode<Persistence>(code).value_or(Persistence::kUndecided));
  }
  return code;
}

namespace {

/// Name, bar and figures in one row of a grid.
void addCountRow(QGridLayout* grid, const QString& name, const QualityCount& count,
                 const QString& figures) {
  const int row = grid->rowCount();
  grid->addWidget(plain(name, TextStyle::kStrong), row, 0);
  auto* bar = new ProportionBar;
  bar->setThickness(10);
  bar->setFixedWidth(kBarWidth);
  bar->setParts({{static_cast<double>(count.accepted), Tone::kSuccess,
                  QualityView::tr("그대로 %1").arg(count.accepted)},
                 {static_cast<double>(count.corrected()), Tone::kDanger,
                  QualityView::tr("고침 %1").arg(count.corrected())},
                 {static_cast<double>(count.unknown()), Tone::kNeutral,
                  QualityView::tr("모름 %1").arg(count.unknown())}});
  grid->addWidget(bar, row, 1);
  QLabel* right =
      plain(count.proposed > 0 ? percent(count.right()) : QStringLiteral("–"), TextStyle::kStrong);
  right->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  grid->addWidget(right, row, 2);
  grid->addWidget(plain(figures, TextStyle::kCaption, Ink::kSecondary), row, 3);
}

QGridLayout* countGrid() {
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(14);
  grid->setVerticalSpacing(8);
  grid->setColumnStretch(3, 1);
  return grid;
}

QString countWords(const QualityCount& count) {
  return QualityView::tr("제안 %1 · 그대로 %2 · 고침 %3 · 모름 %4")
      .arg(count.proposed)
      .arg(count.accepted)
      .arg(count.corrected())
      .arg(count.unknown());
}

}  // namespace

QWidget* QualityView::fieldsBlock() {
  auto* card = new Card(tr("항목별로 맞은 제안"));
  card->setTitle(tr("항목별로 맞은 제안"), tr("접수한 사람이 그대로 둔 것이 맞은 것입니다"));
  QGridLayout* grid = countGrid();
  for (const QualityRow& row : quality_.fields) {
    const auto of = proposalFieldFromCode(row.key);
    addCountRow(grid, of ? fieldWords(*of) : row.key, row.count, countWords(row.count));
    const auto model =
        std::find_if(quality_.models.begin(), quality_.models.end(),
                     [&row](const LearnedModel& each) { return each.field == row.key; });
    const QString learned =
        model == quality_.models.end()
            ? tr("배운 모델이 없어 규칙만 제안합니다")
            : tr("모델 %1판 · %2 · 민원 %3건에서 배움 · 못 본 민원에서 %4 맞힘 · %5에 확신")
                  .arg(model->edition)
                  .arg(shortTime(model->trained_at, context_.clock().now()))
                  .arg(model->texts)
                  .arg(tenths(model->accuracy), tenths(model->answered));
    grid->addWidget(wrappedLabel(learned), grid->rowCount(), 0, 1, 4);
  }
  card->body()->addLayout(grid);
  return card;
}

QWidget* QualityView::departmentsBlock() {
  auto* card = new Card(tr("부서별"));
  card->setTitle(tr("부서별"), tr("%1 제안 · 민원을 맡은 부서로 셉니다").arg(fieldWords(field())));
  QGridLayout* grid = countGrid();
  size_t shown = 0;
  for (const QualityRow& row : quality_.departments) {
    if (++shown > kMostDepartments) break;
    addCountRow(grid, row.key.isEmpty() ? tr("정해지지 않음") : names_.department(row.key),
                row.count,
                tr("제안 %1 · 고침 %2").arg(row.count.proposed).arg(row.count.corrected()));
  }
  card->body()->addLayout(grid);
  if (quality_.departments.size() > kMostDepartments) {
    card->body()->addWidget(
        wrappedLabel(tr("그리고 부서 %n곳", nullptr,
                        static_cast<int>(quality_.departments.size() - kMostDepartments))));
  }
  card->body()->addStretch();
  return card;
}

QWidget* QualityView::confusionsBlock() {
  auto* card = new Card(tr("헷갈리는 것"));
  card->setTitle(tr("헷갈리는 것"), tr("제안한 것 → 사람이 정한 것"));
  if (quality_.confusions.empty())
    card->body()->addWidget(wrappedLabel(tr("이 기간에 고친 제안이 없습니다.")));
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(14);
  grid->setVerticalSpacing(8);
  grid->setColumnStretch(0, 1);
  for (const Confusion& each : quality_.confusions) {
    const int row = grid->rowCount();
    grid->addWidget(
        wrappedLabel(valueName(each.proposed) + QStringLiteral(" → ") + valueName(each.chosen),
                     TextStyle::kBody, Ink::kText),
        row, 0);
    grid->addWidget(plain(tr("%n번", nullptr, static_cast<int>(each.count)), TextStyle::kStrong),
                    row, 1);
    auto* link = new LinkButton(tr("마지막 민원"));
    connect(link, &LinkButton::clicked, this, [this, id = each.latest] {
      if (navigator_.openComplaint) navigator_.openComplaint(id);
    });
    grid->addWidget(link, row, 2);
  }
  card->body()->addLayout(grid);
  card->body()->addStretch();
  return card;
}

void QualityView::show() {
  delete scroll_->takeWidget();
  auto* content = new QWidget;
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(10);
  const bool any = std::any_of(quality_.fields.begin(), quality_.fields.end(),
                               [](const QualityRow& row) { return row.count.decided > 0; });
  if (any) {
    column->addWidget(fieldsBlock());
    auto* halves = new QHBoxLayout;
    halves->setSpacing(10);
    halves->addWidget(departmentsBlock(), 3);
    halves->addWidget(confusionsBlock(), 2);
    column->addLayout(halves);
    column->addStretch();
  } else {
    auto* empty = new EmptyState;
    empty->setContent(QStringLiteral("reports"), tr("이 기간에 접수하며 정한 분류가 없습니다."),
                      tr("접수 화면에서 제안을 받아들이거나 고치면 여기에 셉니다."));
    column->addWidget(empty);
  }
  scroll_->setWidget(content);
  content->setAutoFillBackground(false);
}

}  // namespace pcrm
