// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/status_line.h"

#include "ui/theme/text_styles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/link_button.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QTextDocument>
#include <QTextEdit>

namespace pcrm {
namespace {

bool isTextFieldWithNothingToUndo(const QObject* watched) {
  if (const auto* line = qobject_cast<const QLineEdit*>(watched)) return !line->isUndoAvailable();
  if (const auto* plain = qobject_cast<const QPlainTextEdit*>(watched)) {
    return !plain->document()->isUndoAvailable();
  }
  if (const auto* rich = qobject_cast<const QTextEdit*>(watched)) {
    return !rich->document()->isUndoAvailable();
  }
  return false;
}

}  // namespace

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent),
      text_(new ElidedLabel({}, this)),
      undo_(new LinkButton({}, this)),
      hint_(new KeyHint(QKeySequence(QKeySequence::Undo), this)) {
  theme::setTextStyle(text_, theme::TextStyle::kCaption, theme::Ink::kSecondary);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(2);
  row->addWidget(text_);
  row->addSpacing(theme::kGap);
  row->addWidget(undo_);
  row->addWidget(hint_);
  row->addStretch();
  auto* shortcut = new QShortcut(QKeySequence(QKeySequence::Undo), undo_);
  connect(shortcut, &QShortcut::activated, this, &StatusLine::undoRequested);
  connect(undo_, &QAbstractButton::clicked, this, &StatusLine::undoRequested);
  qApp->installEventFilter(this);
  retranslate();
  showAction({}, false);
}

void StatusLine::showAction(const QString& what, bool undoable) {
  text_->setText(what);
  text_->setAccessibleName(what);
  undo_->setVisible(undoable);
  hint_->setVisible(undoable);
}

void StatusLine::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

bool StatusLine::eventFilter(QObject* watched, QEvent* event) {
  // A focused text field claims Ctrl+Z even when it has nothing to undo. Not claiming it for the
  // field lets the shortcut of this line work, which is what somebody means after Ctrl+Enter.
  if (event->type() == QEvent::ShortcutOverride && undo_->isVisible() &&
      static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo) &&
      isTextFieldWithNothingToUndo(watched)) {
    event->ignore();
    return true;
  }
  return QWidget::eventFilter(watched, event);
}

void StatusLine::retranslate() {
  undo_->setText(tr("실행 취소"));
  undo_->updateGeometry();
}

}  // namespace pcrm
