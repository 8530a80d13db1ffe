// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "core/complaints/complaint_queries.h"
#include "ui/settings/city_time_dialog.h"
#include "ui/settings/process_dialog.h"
#include "ui/theme/text_styles.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/key_value_rows.h"
#include "ui/widgets/section_title.h"

#include <QButtonGroup>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace pcrm {
namespace {

constexpr int kSizes[] = {100, 115, 130, 150};
constexpr int kColumnWidth = 560;

QLabel* caption(const QString& text) {
  auto* label = new QLabel(text);
  label->setWordWrap(true);
  label->setTextFormat(Qt::PlainText);
  theme::setTextStyle(label, theme::TextStyle::kCaption, theme::Ink::kSecondary);
  return label;
}

QLabel* fact(const QString& text) {
  auto* label = new QLabel(text);
  label->setWordWrap(true);
  label->setTextFormat(Qt::PlainText);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  return label;
}

/// Long paths may break after each separator.
QString breakable(QString path) {
  path = QDir::toNativeSeparators(path);
  return path.replace(QDir::separator(), QDir::separator() + QString(QChar(0x200B)));
}

QVBoxLayout* newColumn() {
  auto* column = new QVBoxLayout;
  column->setSpacing(10);
  return column;
}

}  // namespace

SettingsPage::SettingsPage(DeskContext& context, DeskFacts facts, QWidget* parent)
    : Page(parent),
      context_(context),
      facts_(std::move(facts)),
      settings_(readSettings(facts_.settings_file)),
      heading_(new SectionTitle({}, this, SectionTitle::Level::kPage)),
      scroll_(new QScrollArea(this)) {
  scroll_->setWidgetResizable(true);
  scroll_->setFrameShape(QFrame::NoFrame);
  scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll_->setFocusPolicy(Qt::NoFocus);
  scroll_->viewport()->setAutoFillBackground(false);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(theme::kPageMargin, 14, theme::kPageMargin, theme::kPageMargin);
  column->setSpacing(10);
  column->addWidget(heading_);
  column->addWidget(scroll_, 1);
  rebuild();
}

QString SettingsPage::title() const { return tr("설정"); }

void SettingsPage::activate() {
  readPlace();
  if (auto* first = findChild<Chip*>()) first->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::setSettings(const DeskSettings& settings) { keep(settings); }

void SettingsPage::setSyncState(const SyncState& state) {
  if (sync_ == state) return;
  sync_ = state;
  rebuild();
}

void SettingsPage::keep(DeskSettings settings) {
  if (settings == settings_) return;
  settings_ = std::move(settings);
  const auto written = writeSettings(facts_.settings_file, settings_);
  emit actionDone(written ? tr("설정을 바꾸었습니다") : written.error().message, false);
  emit settingsChanged(settings_);
  rebuild();
}

void SettingsPage::readPlace() {
  const Actor actor = context_.actor();
  context_.run<PlaceFacts>(
      this,
      [actor](Store& store) {
        ComplaintFilter all;
        all.seen_by = actor;
        return PlaceFacts{store.indexPending(0).value_or(0), countComplaints(store.reader(), all)};
      },
      [this](PlaceFacts place) {
        place_ = place;
        rebuild();
      });
}

void SettingsPage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) rebuild();
  Page::changeEvent(event);
}

void SettingsPage::rebuild() {
  // The focus goes to the same control of the new page.
  const QString focused =
      content_ && content_->isAncestorOf(focusWidget()) ? focusWidget()->objectName() : QString();
  heading_->setTitle(tr("설정"), tr("이 PC에만 해당합니다. 바꾸면 바로 저장됩니다."));
  content_ = new QWidget;
  auto* row = new QHBoxLayout(content_);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(theme::kGap);
  QVBoxLayout* first = newColumn();
  QVBoxLayout* second = newColumn();
  QVBoxLayout* third = newColumn();
  for (QWidget* card : {languageCard(), screenCard(), lockCard(), receiptCard(), cityTimeCard()})
    first->addWidget(card);
  for (QWidget* card : {syncCard(), placeCard(), processCard(), aboutCard()})
    second->addWidget(card);
  third->addWidget(keysCard());
  for (QVBoxLayout* column : {first, second, third}) {
    column->addStretch();
    row->addLayout(column, 1);
  }
  content_->setMaximumWidth(3 * kColumnWidth);
  // Not at once: the control that was pressed is among what goes.
  if (QWidget* old = scroll_->takeWidget()) old->deleteLater();
  scroll_->setWidget(content_);
  content_->setAutoFillBackground(false);
  if (!focused.isEmpty()) {
    if (auto* again = content_->findChild<QWidget*>(focused)) again->setFocus();
  }
}

QWidget* SettingsPage::choices(const QStringList& words, int current, const QString& name,
                               const std::function<void(int)>& chosen) {
  auto* box = new QWidget;
  auto* row = new QHBoxLayout(box);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(2 * theme::kStep);
  auto* group = new QButtonGroup(box);
  for (int i = 0; i < words.size(); ++i) {
    auto* chip = new Chip(words[i], Chip::Kind::kChoice);
    chip->setObjectName(name + QString::number(i));
    chip->setChecked(i == current);
    group->addButton(chip, i);
    row->addWidget(chip);
  }
  row->addStretch();
  connect(group, &QButtonGroup::idClicked, this, chosen, Qt::QueuedConnection);
  return box;
}

QWidget* SettingsPage::languageCard() {
  auto* card = new Card(tr("언어"));
  // not translated: each language is called by its own name.
  const QStringList names{QStringLiteral("한국어"), QStringLiteral("English")};
  const bool english = settings_.language == QStringLiteral("en");
  card->body()->addWidget(
      choices(names, english ? 1 : 0, QStringLiteral("language"), [this](int i) {
        DeskSettings settings = settings_;
        settings.language = i == 1 ? QStringLiteral("en") : QStringLiteral("ko");
        keep(settings);
      }));
  return card;
}

QWidget* SettingsPage::screenCard() {
  auto* card = new Card(tr("화면"));
  card->body()->addWidget(caption(tr("밝기")));
  card->body()->addWidget(choices({tr("밝게"), tr("어둡게")}, settings_.dark ? 1 : 0,
                                  QStringLiteral("dark"), [this](int i) {
                                    DeskSettings settings = settings_;
                                    settings.dark = i == 1;
                                    keep(settings);
                                  }));
  card->body()->addSpacing(theme::kStep);
  card->body()->addWidget(caption(tr("글자 크기")));
  QStringList sizes;
  int current = 0;
  for (int i = 0; i < static_cast<int>(std::size(kSizes)); ++i) {
    sizes << QStringLiteral("%1%").arg(kSizes[i]);
    if (kSizes[i] == settings_.text_percent) current = i;
  }
  card->body()->addWidget(choices(sizes, current, QStringLiteral("size"), [this](int i) {
    DeskSettings settings = settings_;
    settings.text_percent = kSizes[i];
    keep(settings);
  }));
  card->body()->addWidget(
      caption(tr("글자 크기는 프로그램을 다시 시작하면 모든 곳에서 바뀝니다.")));
  return card;
}

QWidget* SettingsPage::lockCard() {
  auto* card = new Card(tr("자동 잠금"));
  auto* row = new QHBoxLayout;
  auto* minutes = new QSpinBox;
  minutes->setObjectName(QStringLiteral("lock"));
  minutes->setRange(1, 120);
  minutes->setSuffix(tr("분"));
  minutes->setValue(settings_.lock_minutes);
  minutes->setAccessibleName(tr("자동 잠금까지 몇 분"));
  minutes->setKeyboardTracking(false);
  connect(
      minutes, &QSpinBox::valueChanged, this,
      [this](int value) {
        DeskSettings settings = settings_;
        settings.lock_minutes = value;
        keep(settings);
      },
      Qt::QueuedConnection);
  row->addWidget(minutes);
  row->addWidget(caption(tr("쓰지 않으면 잠급니다. Ctrl+L은 바로 잠급니다.")), 1);
  card->body()->addLayout(row);
  return card;
}

QWidget* SettingsPage::receiptCard() {
  auto* card = new Card(tr("접수증"));
  card->body()->addWidget(choices({tr("먼저 보여 주기"), tr("바로 인쇄")},
                                  settings_.print_receipt_directly ? 1 : 0,
                                  QStringLiteral("receipt"), [this](int i) {
                                    DeskSettings settings = settings_;
                                    settings.print_receipt_directly = i == 1;
                                    keep(settings);
                                  }));
  return card;
}

QWidget* SettingsPage::syncCard() {
  auto* card = new Card(tr("서버와 동기화"));
  const QString never = tr("아직 없음");
  auto* rows = new KeyValueRows(card);
  rows->setRows(
      {{.key = tr("서버"),
        .value = facts_.server.isEmpty() ? tr("서버 없이 일합니다") : facts_.server,
        .strong = false},
       {.key = tr("상태"),
        .value = sync_.sending  ? tr("보내는 중")
                 : sync_.online ? tr("연결됨")
                                : tr("오프라인"),
        .strong = false},
       {.key = tr("마지막 동기화"),
        .value = sync_.lastSync.isEmpty() ? never : sync_.lastSync,
        .strong = false},
       {.key = tr("보낼 것"), .value = tr("%n건", nullptr, sync_.waiting), .strong = false},
       {.key = tr("거절된 것"),
        .value = tr("%n건", nullptr, sync_.refused),
        .note = sync_.refused > 0 ? tr("오늘 화면에서 정하십시오") : QString(),
        .strong = sync_.refused > 0,
        .ink = sync_.refused > 0 ? theme::Ink::kDanger : theme::Ink::kText}});
  card->body()->addWidget(rows);
  auto* now = new ActionButton(tr("지금 동기화"), {}, theme::ButtonKind::kSecondary, card);
  now->setObjectName(QStringLiteral("syncNow"));
  now->setEnabled(!facts_.server.isEmpty());
  connect(now, &QPushButton::clicked, this, &SettingsPage::syncRequested);
  auto* row = new QHBoxLayout;
  row->addWidget(now);
  row->addWidget(new KeyHint(QKeySequence(Qt::Key_F5)));
  row->addStretch();
  card->body()->addLayout(row);
  return card;
}

QWidget* SettingsPage::placeCard() {
  auto* card = new Card(tr("이 PC"));
  const QFileInfo file(facts_.database);
  const QFileInfo log(facts_.database + QStringLiteral("-wal"));
  const QLocale locale;
  card->body()->addWidget(caption(tr("데이터 파일")));
  card->body()->addWidget(fact(breakable(facts_.database)));
  auto* rows = new KeyValueRows(card);
  rows->setRows(
      {{.key = tr("크기"),
        .value = locale.formattedDataSize(file.size() + log.size()),
        .strong = false},
       {.key = tr("여기 있는 민원"),
        .value = tr("%1건").arg(locale.toString(place_.complaints)),
        .strong = false},
       {.key = tr("검색 색인"),
        .value = place_.to_index == 0 ? tr("모두 찾을 수 있음")
                                      : tr("%1건 색인 중").arg(locale.toString(place_.to_index)),
        .strong = false}});
  card->body()->addWidget(rows);
  return card;
}

QWidget* SettingsPage::cityTimeCard() {
  auto* card = new Card(tr("달력과 기한"));
  card->body()->addWidget(
      caption(tr("공휴일, 기관의 근무시간, 부서의 목표 기간과 미리 알림. 모든 PC에 해당합니다.")));
  auto* open = new ActionButton(tr("열기…"), {}, theme::ButtonKind::kSecondary, card);
  open->setObjectName(QStringLiteral("cityTime"));
  connect(open, &QPushButton::clicked, this,
          [this] { (new CityTimeDialog(context_, this))->open(); });
  card->body()->addWidget(open, 0, Qt::AlignLeft);
  return card;
}

QWidget* SettingsPage::processCard() {
  auto* card = new Card(tr("처리 과정"));
  card->body()->addWidget(caption(
      tr("처리 유형마다의 단계, 평가, 결재선. 관리자가 새 판을 만들면 모든 PC에 해당합니다.")));
  auto* open = new ActionButton(tr("열기…"), {}, theme::ButtonKind::kSecondary, card);
  open->setObjectName(QStringLiteral("processes"));
  connect(open, &QPushButton::clicked, this,
          [this] { (new ProcessDialog(context_, this))->open(); });
  card->body()->addWidget(open, 0, Qt::AlignLeft);
  return card;
}

QWidget* SettingsPage::aboutCard() {
  auto* card = new Card;
  card->setTitle(tr("정보"), tr("민원데스크 %1").arg(facts_.version));
  card->body()->addWidget(fact(
      tr("자유 소프트웨어입니다. GNU 일반 공중 사용 허가서 3판 또는 그 뒤의 판(GPL-3.0-or-later)에 "
         "따라 쓰고 고치고 나눌 수 있으며, 아무 보증도 없습니다.")));
  card->body()->addWidget(caption(
      tr("함께 쓰는 것: Qt %1 (LGPL-3.0, GPL-3.0) · SQLite (저작권 없음) · libsodium (ISC) · "
         "zlib (zlib) · tl::expected (CC0-1.0)")
          .arg(QLatin1String(qVersion()))));
  return card;
}

QWidget* SettingsPage::keysCard() {
  auto* card = new Card;
  card->setTitle(tr("단축키"), tr("화면마다의 키는 F1"));
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(theme::kGap);
  grid->setVerticalSpacing(6);
  grid->setColumnStretch(1, 1);
  const QList<KeyHelp> keys{{QStringLiteral("Ctrl+1…8"), tr("화면 바꾸기")},
                            {QStringLiteral("Ctrl+K"), tr("찾기")},
                            {QStringLiteral("Ctrl+N"), tr("새 민원")},
                            {QStringLiteral("Ctrl+Enter"), tr("접수하거나 대화 상자의 일을 함")},
                            {QStringLiteral("Ctrl+R"), tr("답변")},
                            {QStringLiteral("Ctrl+D"), tr("완료")},
                            {QStringLiteral("Ctrl+E"), tr("정정")},
                            {QStringLiteral("Alt+A"), tr("배정")},
                            {QStringLiteral("Alt+T"), tr("이송")},
                            {QStringLiteral("Alt+M"), tr("메모")},
                            {QStringLiteral("Alt+J"), tr("다음 민원")},
                            {QStringLiteral("Alt+K"), tr("앞 민원")},
                            {QStringLiteral("Ctrl+P"), tr("접수증 인쇄")},
                            {QStringLiteral("Ctrl+Z"), tr("실행 취소")},
                            {QStringLiteral("Ctrl+L"), tr("잠그기")},
                            {QStringLiteral("F5"), tr("지금 동기화")},
                            {QStringLiteral("Ctrl+T"), tr("방문 응대 시간 재기")},
                            {QStringLiteral("Ctrl+Shift+T"), tr("통화 시간 재기")},
                            {QStringLiteral("F8"), tr("응대 중단·보호 기록")},
                            {QStringLiteral("F1"), tr("이 화면의 단축키")}};
  for (int i = 0; i < keys.size(); ++i) {
    grid->addWidget(new KeyHint(keys[i].keys), i, 0, Qt::AlignLeft | Qt::AlignVCenter);
    grid->addWidget(new QLabel(keys[i].what), i, 1);
  }
  card->body()->addLayout(grid);
  return card;
}

}  // namespace pcrm
