// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_box.h"

#include "ui/shell/search_popup.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_hint.h"

#include <QEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>

namespace pcrm {
namespace {
QKeySequence searchKeys() { return QKeyCombination(Qt::ControlModifier, Qt::Key_K); }
}  // namespace

SearchBox::SearchBox(QWidget* parent) : QLineEdit(parent) {
  setClearButtonEnabled(false);
  theme::setQuiet(this, true);
  setTextMargins(4, 0, keyCapSize(keyText(searchKeys())).width() + 8, 0);
  setMaximumWidth(520);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  auto* shortcut = new QShortcut(searchKeys(), this);
  connect(shortcut, &QShortcut::activated, this, [this] {
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
  });
  connect(this, &QLineEdit::textChanged, this, &SearchBox::announce);
  retranslate();
}

QString SearchBox::query() const {
  QString whole = text();
  whole.insert(cursorPosition(), preedit_);
  return whole;
}

QSize SearchBox::sizeHint() const { return {520, theme::kButtonHeight}; }

void SearchBox::announce() {
  const QString now = query();
  if (now == announced_) return;
  announced_ = now;
  emit queryChanged(now);
}

void SearchBox::inputMethodEvent(QInputMethodEvent* event) {
  // Set first: committing changes the text, which announces while the event is handled.
  preedit_ = event->preeditString();
  QLineEdit::inputMethodEvent(event);
  announce();
  update();
}

void SearchBox::keyPressEvent(QKeyEvent* event) {
  const bool shown = popup_ && popup_->isVisible();
  switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
      if (shown) {
        popup_->moveSelection(event->key() == Qt::Key_Down ? 1 : -1);
        return;
      }
      break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (shown && popup_->openCurrent()) return;
      break;
    case Qt::Key_Escape:
      if (shown) {
        popup_->hide();
        return;
      }
      clear();
      break;
    default:
      break;
  }
  QLineEdit::keyPressEvent(event);
}

void SearchBox::focusInEvent(QFocusEvent* event) {
  QLineEdit::focusInEvent(event);
  if (!query().isEmpty()) emit queryChanged(query());
}

void SearchBox::focusOutEvent(QFocusEvent* event) {
  QLineEdit::focusOutEvent(event);
  if (popup_ && event->reason() != Qt::ActiveWindowFocusReason &&
      event->reason() != Qt::PopupFocusReason) {
    popup_->hide();
  }
}

void SearchBox::paintEvent(QPaintEvent* event) {
  QLineEdit::paintEvent(event);
  QPainter painter(this);
  const theme::Tokens& t = theme::tokens();
  const QString words = keyText(searchKeys());
  const int wide = keyCapSize(words).width();
  paintKeyCap(&painter, QRect(width() - wide - 12, 0, wide, height()), words, t.textSecondary,
              t.line, t.panel);
}

void SearchBox::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QLineEdit::changeEvent(event);
}

void SearchBox::retranslate() {
  setPlaceholderText(tr("접수번호, 이름·초성, 전화번호, 내용 검색"));
  setAccessibleName(tr("전체 검색"));
}

}  // namespace pcrm
