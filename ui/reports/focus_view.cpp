// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/focus_view.h"

#include "ui/complaints/complaint_words.h"
#include "ui/theme/text_styles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/stat_tile.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace pcrm {
namespace {

using theme::Ink;
using theme::TextStyle;
using theme::Tone;

const QDate kBeginning{1990, 1, 1};  // Nothing is older.

/// What is asked for grows with both: the cheapest procedure, a real resolution, a better policy.
int weightOf(size_t reach, size_t persistence) { return static_cast<int>(reach + persistence) - 2; }

QLabel* label(TextStyle style, Ink ink) {
  auto* out = new QLabel;
  out->setTextFormat(Qt::PlainText);
  out->setWordWrap(true);
  theme::setTextStyle(out, style, ink);
  return out;
}

}  // namespace

FocusView::FocusView(DeskContext& context, const Navigator& navigator, QWidget* parent)
    : ReportView(parent), context_(context), navigator_(navigator) {
  build();
  reload_soon_.setSingleShot(true);
  reload_soon_.setInterval(0);
  connect(&reload_soon_, &QTimer::timeout, this, &FocusView::reload);
  connect(&context_, &DeskContext::changed, this, [this](const Changes& changes) {
    if (changes.touches(QStringLiteral("complaints")) && isVisible()) reload_soon_.start();
  });
  connect(&context_, &DeskContext::actorChanged, this, [this] { office_->clear(); });
  connect(span_, &QComboBox::activated, this, &FocusView::reload);
  connect(office_, &QComboBox::activated, this, &FocusView::reload);
  retranslate();
}

void FocusView::build() {
  span_ = new QComboBox(this);
  office_ = new QComboBox(this);
  span_label_ = label(TextStyle::kCaption, Ink::kSecondary);
  office_label_ = label(TextStyle::kCaption, Ink::kSecondary);
  for (QLabel* each : {span_label_, office_label_}) each->setWordWrap(false);
  span_label_->setBuddy(span_);
  office_label_->setBuddy(office_);
  total_ = label(TextStyle::kHeading, Ink::kText);
  auto* choices = new QHBoxLayout;
  choices->setSpacing(2 * theme::kStep);
  for (QWidget* each : {static_cast<QWidget*>(span_label_), static_cast<QWidget*>(span_),
                        static_cast<QWidget*>(office_label_), static_cast<QWidget*>(office_)})
    choices->addWidget(each);
  choices->addSpacing(theme::kGap);
  choices->addWidget(total_, 1);

  auto* card = new Card(this);
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(10);
  grid->setVerticalSpacing(10);
  for (size_t persistence = 1; persistence < kPersistences; ++persistence) {
    columns_[persistence] = label(TextStyle::kStrong, Ink::kText);
    grid->addWidget(columns_[persistence], 0, static_cast<int>(persistence));
    grid->setColumnStretch(static_cast<int>(persistence), 1);
  }
  // The widest reach on top, as the matrix is drawn.
  for (size_t reach = 1; reach < kReaches; ++reach) {
    const int row = static_cast<int>(kReaches - reach);
    rows_[reach] = label(TextStyle::kStrong, Ink::kText);
    rows_[reach]->setWordWrap(false);
    grid->addWidget(rows_[reach], row, 0);
    for (size_t persistence = 1; persistence < kPersistences; ++persistence) {
      auto* tile = new StatTile({}, this);
      tiles_[reach][persistence] = tile;
      grid->addWidget(tile, row, static_cast<int>(persistence));
      connect(tile, &StatTile::clicked, this,
              [this, reach, persistence] { open(reach, persistence); });
    }
  }
  axis_ = label(TextStyle::kCaption, Ink::kSecondary);
  rest_ = label(TextStyle::kCaption, Ink::kSecondary);
  card->body()->addWidget(axis_);
  card->body()->addLayout(grid);
  card->body()->addWidget(rest_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, theme::kGap, 0, 0);
  column->setSpacing(10);
  column->addLayout(choices);
  column->addWidget(card);
  column->addStretch();
}

void FocusView::retranslate() {
  span_label_->setText(tr("기간"));
  office_label_->setText(tr("기관"));
  const int chosen = qMax(static_cast<int>(Span::kThisYear), span_->currentIndex());
  const bool first = span_->count() == 0;
  const int before = span_->currentIndex();
  span_->clear();
  span_->addItems({tr("이번 달"), tr("지난달"), tr("올해"), tr("지난해"), tr("전체")});
  span_->setCurrentIndex(first ? chosen : before);
  axis_->setText(tr("위로 갈수록 많은 사람에게, 오른쪽으로 갈수록 오래 미치는 일입니다."));
  for (size_t i = 1; i < kPersistences; ++i)
    columns_[i]->setText(word(static_cast<Persistence>(i)));
  for (size_t i = 1; i < kReaches; ++i) rows_[i]->setText(word(static_cast<Reach>(i)));
  show();
}

void FocusView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  ReportView::changeEvent(event);
}

FocusQuestion FocusView::question() const {
  const QDate today = seoulDate(context_.clock().now());
  const QDate month(today.year(), today.month(), 1);
  const QDate year(today.year(), 1, 1);
  QDate from = kBeginning;
  QDate to = today.addDays(1);
  switch (static_cast<Span>(span_->currentIndex())) {
    case Span::kThisMonth:
      from = month;
      break;
    case Span::kLastMonth:
      from = month.addMonths(-1);
      to = month;
      break;
    case Span::kThisYear:
      from = year;
      break;
    case Span::kLastYear:
      from = year.addYears(-1);
      to = year;
      break;
    case Span::kAll:
      break;
  }
  return {fromSeoul(from), fromSeoul(to), office_->currentData().toString(), context_.actor()};
}

QString FocusView::title() const { return tr("집중영역"); }

void FocusView::reload() {
  reload_soon_.stop();
  struct Answer {
    FocusMatrix matrix;
    std::vector<Office> offices;
  };
  context_.read<Answer>(
      this,
      [asked = question()](Reader& reader) {
        return Answer{focusMatrix(reader, asked),
                      reader.list<Office>(QStringLiteral("ORDER BY name"))};
      },
      [this](Answer answer) {
        matrix_ = std::move(answer.matrix);
        if (office_->count() == 0) {
          office_->addItem(tr("모든 기관"), QString());
          for (const Office& office : answer.offices) office_->addItem(office.name, office.code);
        }
        show();
      });
}

void FocusView::show() {
  const QLocale locale;
  total_->setText(
      tr("%1건 · %2명을 도왔습니다")
          .arg(locale.toString(matrix_.all.cases), locale.toString(matrix_.all.people)));
  qint64 placed = 0;
  for (size_t reach = 1; reach < kReaches; ++reach) {
    for (size_t persistence = 1; persistence < kPersistences; ++persistence) {
      const FocusCell& cell = matrix_.cells[reach][persistence];
      placed += cell.cases;
      const int weight = weightOf(reach, persistence);
      const QString way = weight == 0   ? tr("빠른 절차로 끝낼 일")
                          : weight <= 2 ? tr("실제로 해결할 일")
                                        : tr("제도를 고칠 일");
      const Tone tone = weight == 0   ? Tone::kNeutral
                        : weight <= 2 ? Tone::kInformation
                                      : Tone::kPrimary;
      tiles_[reach][persistence]->setStat(
          {way, locale.toString(cell.cases), tr("건"),
           tr("%1명 · 처리 중 %2건").arg(locale.toString(cell.people), locale.toString(cell.open)),
           cell.cases > 0 ? tone : Tone::kNeutral});
    }
  }
  rest_->setText(tr("사람 수는 같은 민원인을 한 번만 셉니다. 범위나 지속이 정해지지 않은 민원 "
                    "%1건은 표에 없습니다.")
                     .arg(locale.toString(matrix_.all.cases - placed)));
}

void FocusView::open(size_t reach, size_t persistence) {
  if (!navigator_.openList) return;
  const FocusQuestion asked = question();
  ComplaintFilter filter;
  filter.scope = static_cast<Reach>(reach);
  filter.persistence = static_cast<Persistence>(persistence);
  filter.received_from = asked.from;
  filter.received_before = asked.to;
  filter.office = asked.office;
  navigator_.openList(filter);
}

}  // namespace pcrm
