// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/key_sheet.h"

#include "ui/theme/paint_controls.h"
#include "ui/theme/text_styles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/key_hint.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace pcrm {

KeySheet::KeySheet(QWidget* window) : QFrame(window) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(24, 20, 24, 20);
  setFocusPolicy(Qt::StrongFocus);
  hide();
}

void KeySheet::open(const QString& pageTitle, const QList<KeyHelp>& pageKeys) {
  if (isVisible()) {
    close();
    return;
  }
  const QList<KeyHelp> everywhere = {
      {QStringLiteral("Ctrl+1…8"), tr("화면 바꾸기")},
      {QStringLiteral("Ctrl+K"), tr("전체 검색")},
      {QStringLiteral("Ctrl+Z"), tr("마지막 작업 취소")},
      {QStringLiteral("F5"), tr("지금 동기화")},
      {QStringLiteral("Ctrl+T"), tr("응대 시간 재기 · 끝내기")},
      {QStringLiteral("F8"), tr("응대 중단·보호 기록")},
      {QStringLiteral("Ctrl+L"), tr("잠금")},
      {QStringLiteral("F1"), tr("이 도움말")},
  };
  delete content_;
  content_ = new QWidget(this);
  layout()->addWidget(content_);
  auto* grid = new QGridLayout(content_);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(16);
  grid->setVerticalSpacing(6);
  if (!pageKeys.isEmpty()) addColumn(grid, 0, tr("%1 화면의 단축키").arg(pageTitle), pageKeys);
  addColumn(grid, 3, tr("어디서나"), everywhere);
  grid->setColumnMinimumWidth(2, pageKeys.isEmpty() ? 0 : 32);
  grid->setRowStretch(grid->rowCount(), 1);
  auto* hint = new QLabel(tr("Esc 또는 F1로 닫습니다"), content_);
  theme::setTextStyle(hint, theme::TextStyle::kCaption, theme::Ink::kSecondary);
  grid->addWidget(hint, grid->rowCount(), 0, 1, 5);

  focusBefore_ = QApplication::focusWidget();
  content_->show();
  layout()->activate();
  adjustSize();
  move((parentWidget()->width() - width()) / 2,
       qMax(60, (parentWidget()->height() - height()) / 3));
  setAccessibleName(tr("단축키"));
  show();
  raise();
  setFocus();
}

void KeySheet::addColumn(QGridLayout* grid, int column, const QString& title,
                         const QList<KeyHelp>& keys) {
  auto* head = new QLabel(title, content_);
  theme::setTextStyle(head, theme::TextStyle::kHeading);
  grid->addWidget(head, 0, column, 1, 2);
  grid->setRowMinimumHeight(0, 32);
  int row = 1;
  for (const KeyHelp& key : keys) {
    grid->addWidget(new KeyHint(key.keys, content_), row, column, Qt::AlignLeft | Qt::AlignVCenter);
    grid->addWidget(new QLabel(key.what, content_), row, column + 1);
    ++row;
  }
}

void KeySheet::close() {
  hide();
  if (focusBefore_) focusBefore_->setFocus();
  focusBefore_ = nullptr;
}

void KeySheet::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F1) {
    close();
    return;
  }
  QFrame::keyPressEvent(event);
}

void KeySheet::focusOutEvent(QFocusEvent* event) {
  QFrame::focusOutEvent(event);
  if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
    hide();
}

void KeySheet::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const theme::Tokens& t = theme::tokens();
  painter.fillRect(rect(), t.window);
  theme::paintBox(&painter, rect(), theme::kCorner, t.panel, t.lineStrong);
}

}  // namespace pcrm
