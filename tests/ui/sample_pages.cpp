// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_pages.h"

#include "ui/theme/text_styles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/deadline_strip.h"
#include "ui/widgets/highlight_label.h"
#include "ui/widgets/key_value_rows.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/progress_row.h"
#include "ui/widgets/proportion_bar.h"
#include "ui/widgets/section_title.h"
#include "ui/widgets/stat_tile.h"
#include "ui/widgets/timeline_view.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QVBoxLayout>

namespace pcrm::sample {
namespace {

using theme::ButtonKind;
using theme::Tone;

QLabel* caption(const QString& text) {
  auto* label = new QLabel(text);
  theme::setTextStyle(label, theme::TextStyle::kCaption, theme::Ink::kSecondary);
  return label;
}

std::vector<DayCell> week() {
  using State = DayCell::State;
  std::vector<DayCell> days;
  int ordinal = 0;
  for (QDate day(2026, 11, 25); day <= QDate(2026, 12, 3); day = day.addDays(1)) {
    const bool weekend = day.dayOfWeek() >= 6;
    const State state = weekend                     ? State::kSkipped
                        : day == QDate(2026, 12, 3) ? State::kDue
                                                    : State::kCounted;
    days.push_back(
        {day, state, weekend ? 0 : ++ordinal, weekend ? QStringLiteral("주말") : QString()});
  }
  return days;
}

QWidget* formCard() {
  auto* card = new Card;
  card->setPadding(16);
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(10);
  grid->setVerticalSpacing(4);
  auto* phone = new QLineEdit(QStringLiteral("010-0000-1234"));
  auto* name = new QLineEdit(QStringLiteral("홍길동"));
  auto* channel = new QComboBox;
  channel->addItems({QStringLiteral("방문"), QStringLiteral("전화"), QStringLiteral("인터넷")});
  grid->addWidget(caption(QStringLiteral("전화번호")), 0, 0);
  grid->addWidget(caption(QStringLiteral("민원인")), 0, 1);
  grid->addWidget(caption(QStringLiteral("접수 경로")), 0, 2);
  grid->addWidget(phone, 1, 0);
  grid->addWidget(name, 1, 1);
  grid->addWidget(channel, 1, 2);
  auto* title = new QLineEdit;
  title->setPlaceholderText(QStringLiteral("한 줄로"));
  theme::setInvalid(title, true);
  grid->setRowMinimumHeight(2, 4);
  grid->addWidget(caption(QStringLiteral("제목")), 3, 0);
  grid->addWidget(title, 4, 0, 1, 3);
  auto* body =
      new QPlainTextEdit(QStringLiteral("골목 가로등이 일주일째 꺼져 있어 밤에 다니기 무섭습니다. "
                                        "지난주에도 말씀드렸는데 연락이 없었습니다."));
  body->setObjectName(QStringLiteral("body"));
  grid->addWidget(caption(QStringLiteral("내용")), 5, 0);
  grid->addWidget(body, 6, 0, 1, 3);
  card->body()->addLayout(grid, 1);
  auto* chips = new QHBoxLayout;
  auto* attach = new Chip(QStringLiteral("사진 첨부"), Chip::Kind::kAction);
  attach->setKeys(QKeySequence(QStringLiteral("Alt+F")));
  auto* again = new Chip(QStringLiteral("오늘 다시 전화 (캐치콜)"), Chip::Kind::kAction);
  again->setTone(Tone::kPoint);
  again->setKeys(QKeySequence(QStringLiteral("Alt+C")));
  chips->addWidget(attach);
  chips->addWidget(new Chip(QStringLiteral("비공개"), Chip::Kind::kChoice));
  chips->addWidget(again);
  chips->addStretch();
  card->body()->addLayout(chips);
  auto* progress = new ProgressRow(card);
  progress->setProgress(QStringLiteral("처음 동기화"), 31200, 85967);
  card->body()->addWidget(progress);
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(new ActionButton(QStringLiteral("접수하고 다음"),
                                      QKeySequence(QStringLiteral("Ctrl+Return")),
                                      ButtonKind::kPrimary));
  buttons->addWidget(
      new ActionButton(QStringLiteral("접수증 인쇄"), QKeySequence(QStringLiteral("Ctrl+P"))));
  auto* disabled = new ActionButton(QStringLiteral("그 자리에서 완료"), {});
  disabled->setEnabled(false);
  buttons->addWidget(disabled);
  buttons->addWidget(new ActionButton(QStringLiteral("삭제"), {}, ButtonKind::kDanger));
  buttons->addStretch();
  buttons->addWidget(caption(QStringLiteral("접수하면 문자로 접수번호를 보냅니다")));
  card->body()->addLayout(buttons);
  return card;
}

QWidget* proposalCard() {
  auto* card = new Card(QStringLiteral("이렇게 처리하겠습니다"));
  auto* rows = new KeyValueRows(card);
  rows->setRows({
      {.key = QStringLiteral("처리 유형"),
       .value = QStringLiteral("단순"),
       .badge = QStringLiteral("91%"),
       .note = QStringLiteral("규칙: “가로등” + “꺼져”"),
       .keys = QKeySequence(QStringLiteral("Alt+1"))},
      {.key = QStringLiteral("부서"),
       .value = QStringLiteral("도로과"),
       .badge = QStringLiteral("96%"),
       .note = QStringLiteral("같은 말 412건 중 398건"),
       .keys = QKeySequence(QStringLiteral("Alt+2"))},
      {.key = QStringLiteral("법정 구분"),
       .value = QStringLiteral("고충 · 7일"),
       .note = QStringLiteral("불편 해소 요구"),
       .keys = QKeySequence(QStringLiteral("Alt+3"))},
      {.key = QStringLiteral("처리 기한"),
       .value = QStringLiteral("12월 3일 (목) 18:00"),
       .note = QStringLiteral("목표 11월 30일"),
       .keys = QKeySequence(QStringLiteral("Alt+4"))},
  });
  card->body()->addWidget(rows);
  auto* strip = new DeadlineStrip(card);
  strip->setDays(week());
  card->body()->addWidget(strip);
  return card;
}

QWidget* beforeCard() {
  auto* card = new Card(QStringLiteral("전에도 있었습니까"));
  card->titleLine()->addBeside(new Badge(QStringLiteral("같은 사람 1건"), Tone::kDanger));
  auto* label = new HighlightLabel(card);
  const QString text = QStringLiteral(
      "11월 18일 방문 초량2동 · “초등학교 뒤 가로등” · 상담만 하고 접수 안 됨 · 담당 이지은");
  label->setMarkedText(text, rangesOf(text, QStringLiteral("초등학교 가로등")));
  card->body()->addWidget(label);
  return card;
}

QWidget* historyCard() {
  auto* card = new Card;
  card->setTitle(QStringLiteral("홍길동 님"), QStringLiteral("고객카드 · 2019년부터 · 민원 6건"));
  auto* timeline = new TimelineView(card);
  timeline->setEntries({
      {.time = QStringLiteral("11-25 09:02"), .text = QStringLiteral("이도현 · 보상팀 의견 받음")},
      {.time = QStringLiteral("11-20 14:00"),
       .text = QStringLiteral("정수민 → 이도현 담당 바뀜 (3번째)")},
      {.time = QStringLiteral("11-18 11:30"),
       .text = QStringLiteral("보완 요청 · 11-19 받음"),
       .note = QStringLiteral("시계 2일 멈춤")},
      {.time = QStringLiteral("11-16 10:22"),
       .badge = QStringLiteral("방문"),
       .badgeTone = Tone::kSuccess,
       .text = QStringLiteral("상담 (접수 안 됨)"),
       .note = QStringLiteral("설명 부족, 불만 표시 · 담당 이지은")},
  });
  card->body()->addWidget(timeline);
  auto* tags = new QHBoxLayout;
  tags->setSpacing(4);
  tags->addWidget(new Badge(QStringLiteral("문자 동의"), Tone::kNeutral));
  tags->addWidget(new Badge(QStringLiteral("완료 2일"), Tone::kSuccess));
  tags->addWidget(new Badge(QStringLiteral("오후에 전화"), Tone::kWarning));
  tags->addWidget(new Badge(QStringLiteral("알림"), Tone::kInformation));
  tags->addWidget(new Badge(QStringLiteral("캐치콜"), Tone::kPoint));
  tags->addStretch();
  card->body()->addLayout(tags);
  return card;
}

QTableWidget* table() {
  const QStringList heads = {QStringLiteral("기한 ↑"), QStringLiteral("접수번호"),
                             QStringLiteral("제목"),   QStringLiteral("민원인"),
                             QStringLiteral("부서"),   QStringLiteral("상태")};
  auto* view = new QTableWidget(14, static_cast<int>(heads.size()));
  view->setHorizontalHeaderLabels(heads);
  view->verticalHeader()->hide();
  view->verticalHeader()->setDefaultSectionSize(theme::kRowHeight);
  view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  view->horizontalHeader()->setHighlightSections(false);
  view->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
  view->setShowGrid(false);
  view->setColumnWidth(0, 120);
  view->setColumnWidth(1, 130);
  view->setFrameShape(QFrame::NoFrame);
  view->setSelectionBehavior(QAbstractItemView::SelectRows);
  for (int row = 0; row < view->rowCount(); ++row) {
    const QStringList cells = {
        QStringLiteral("%1일 남음").arg(row),
        QStringLiteral("2026-동구-%1").arg(4390 - row, 6, 10, QLatin1Char('0')),
        QStringLiteral("골목 가로등 고장 신고"),
        QStringLiteral("김*자"),
        QStringLiteral("도로과"),
        QStringLiteral("처리 중")};
    for (int column = 0; column < cells.size(); ++column) {
      auto* item = new QTableWidgetItem(cells[column]);
      if (column == 0) item->setCheckState(row == 1 ? Qt::Checked : Qt::Unchecked);
      view->setItem(row, column, item);
    }
  }
  view->selectRow(0);
  return view;
}

}  // namespace

FormPage::FormPage(QWidget* parent) : Page(parent) {
  auto* heading = new SectionTitle(QStringLiteral("민원 접수"), this, SectionTitle::Level::kPage);
  heading->setTitle(QStringLiteral("민원 접수"), QStringLiteral("임시저장 09:43:12"));
  heading->addAtEnd(new ActionButton(QStringLiteral("초안 2건"), {}));
  auto* right = new QVBoxLayout;
  right->setSpacing(10);
  right->addWidget(proposalCard());
  right->addWidget(beforeCard());
  right->addWidget(historyCard());
  right->addStretch();
  auto* row = new QHBoxLayout;
  row->setSpacing(14);
  row->addWidget(formCard(), 13);
  row->addLayout(right, 7);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(16, 14, 16, 16);
  column->setSpacing(10);
  column->addWidget(heading);
  column->addLayout(row, 1);
}

void FormPage::activate() { findChild<QPlainTextEdit*>()->setFocus(); }
void ListPage::activate() { findChild<QTableWidget*>()->setFocus(); }

QList<KeyHelp> FormPage::keys() const {
  return {{QStringLiteral("Ctrl+Enter"), QStringLiteral("접수하고 다음")},
          {QStringLiteral("Ctrl+P"), QStringLiteral("접수증 인쇄")},
          {QStringLiteral("Alt+1…4"), QStringLiteral("제안 받아들이기")},
          {QStringLiteral("Esc"), QStringLiteral("돌아가기 (초안은 남음)")}};
}

ListPage::ListPage(QWidget* parent) : Page(parent) {
  auto* heading = new SectionTitle({}, this, SectionTitle::Level::kPage);
  heading->setTitle(QStringLiteral("도시·도로팀 처리 중"),
                    QStringLiteral("1,284건 가운데 14건 보임"));
  heading->addAtEnd(new ActionButton(QStringLiteral("내보내기"), {}));
  heading->addAtEnd(new ActionButton(QStringLiteral("새 민원"),
                                     QKeySequence(QStringLiteral("Ctrl+N")), ButtonKind::kPrimary));
  auto* tiles = new QHBoxLayout;
  tiles->setSpacing(10);
  const Stat stats[] = {
      {QStringLiteral("오늘 안 한 캐치콜"), QStringLiteral("3"), QStringLiteral("건"),
       QStringLiteral("17:30에 나에게 넘어옴"), Tone::kPoint},
      {QStringLiteral("기한 지남"), QStringLiteral("2"), QStringLiteral("건"),
       QStringLiteral("어제보다 1건 줄음"), Tone::kDanger},
      {QStringLiteral("오늘 마감"), QStringLiteral("7"), QStringLiteral("건"),
       QStringLiteral("4건은 답변 작성 중"), Tone::kWarning},
      {QStringLiteral("승인 기다림"), QStringLiteral("5"), QStringLiteral("건"),
       QStringLiteral("연장 3 · 종결 2"), Tone::kNeutral},
  };
  for (const Stat& stat : stats) tiles->addWidget(new StatTile(stat));
  auto* chips = new QHBoxLayout;
  chips->addWidget(new Chip(QStringLiteral("처리 중"), Chip::Kind::kFilter));
  chips->addWidget(new Chip(QStringLiteral("기한 7일 안"), Chip::Kind::kFilter));
  chips->addWidget(new Chip(QStringLiteral("+ 조건"), Chip::Kind::kAction));
  chips->addStretch();
  auto* list = new Card;
  list->setPadding(1);
  list->body()->addWidget(table());
  auto* load = new Card;
  load->setTitle(QStringLiteral("누가 얼마나"), QStringLiteral("지남 · 오늘 · 나머지"));
  for (int person = 0; person < 4; ++person) {
    auto* line = new QHBoxLayout;
    line->addWidget(new QLabel(QStringLiteral("이도현")));
    auto* bar = new ProportionBar;
    bar->setThickness(14);
    bar->setParts({{3.0 - person, Tone::kDanger, {}},
                   {5, Tone::kWarning, {}},
                   {20.0 - 4 * person, Tone::kPrimary, {}}},
                  34);
    line->addWidget(bar, 1);
    line->addWidget(new QLabel(QString::number(34 - 6 * person)));
    load->body()->addLayout(line);
  }
  load->body()->addWidget(new LinkButton(QStringLiteral("왜 이 날짜입니까?")));
  load->body()->addStretch();
  auto* row = new QHBoxLayout;
  row->setSpacing(12);
  row->addWidget(list, 2);
  row->addWidget(load, 1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(16, 14, 16, 16);
  column->setSpacing(10);
  column->addWidget(heading);
  column->addLayout(tiles);
  column->addLayout(chips);
  column->addLayout(row, 1);
}

}  // namespace pcrm::sample
