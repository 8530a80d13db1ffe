// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/field_dialog.h"

#include "core/text/hangul.h"
#include "ui/language/language.h"
#include "ui/theme/text_styles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/elided_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace pcrm {
namespace {

constexpr int kWidth = 480;
constexpr int kManyChoices = 12;  // Beyond this one types instead of looking through a list.

QComboBox* choiceBox(const MoveField& field) {
  auto* box = new QComboBox;
  for (const FieldChoice& choice : field.choices) box->addItem(choice.words, choice.value);
  box->setMaxVisibleItems(kManyChoices);
  if (field.choices.size() > kManyChoices) {
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->lineEdit()->setPlaceholderText(field.hint);
  }
  box->setCurrentIndex(field.value.isValid() ? box->findData(field.value) : -1);
  return box;
}

}  // namespace

FieldDialog::FieldDialog(const Words& words, std::vector<MoveField> fields, QWidget* parent)
    : QDialog(parent),
      fields_(std::move(fields)),
      above_(new QVBoxLayout),
      preview_(new QLabel(this)),
      error_(new QLabel(this)),
      ok_(new ActionButton(words.title, QKeySequence(Qt::CTRL | Qt::Key_Return),
                           theme::ButtonKind::kPrimary, this)) {
  setWindowTitle(words.title);
  setAttribute(Qt::WA_DeleteOnClose);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(20, 16, 20, 16);
  column->setSpacing(theme::kStep);
  auto* title = new QLabel(words.title, this);
  theme::setTextStyle(title, theme::TextStyle::kHeading);
  auto* about = new ElidedLabel(words.about, this);
  theme::setTextStyle(about, theme::TextStyle::kCaption, theme::Ink::kSecondary);
  column->addWidget(title);
  column->addWidget(about);
  if (!words.note.isEmpty()) {
    auto* label = new QLabel(words.note, this);
    label->setWordWrap(true);
    theme::setTextStyle(label, theme::TextStyle::kCaption, theme::Ink::kSecondary);
    column->addWidget(label);
  }
  column->addLayout(above_);
  for (const MoveField& field : fields_) {
    QWidget* editor = editorOf(field);
    editors_.insert(field.key, editor);
    editor->setObjectName(field.key);
    column->addSpacing(theme::kStep);
    if (field.kind != MoveField::Kind::kTick) {
      auto* label = new QLabel(field.label, this);
      theme::setTextStyle(label, theme::TextStyle::kCaption, theme::Ink::kSecondary);
      label->setBuddy(editor);
      column->addWidget(label);
      editor->setAccessibleName(field.label);
    }
    column->addWidget(editor, field.kind == MoveField::Kind::kText ? 1 : 0);
  }
  theme::setTextStyle(preview_, theme::TextStyle::kCaption, theme::Ink::kSecondary);
  preview_->setObjectName(QStringLiteral("preview"));
  preview_->setTextFormat(Qt::PlainText);
  preview_->setWordWrap(true);
  preview_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  preview_->hide();
  column->addSpacing(theme::kStep);
  column->addWidget(preview_);
  theme::setTextStyle(error_, theme::TextStyle::kBody, theme::Ink::kDanger);
  error_->setWordWrap(true);
  error_->hide();
  column->addWidget(error_);
  column->addSpacing(2 * theme::kStep);
  auto* cancel = new ActionButton(tr("그만두기"), {}, theme::ButtonKind::kSecondary, this);
  auto* buttons = new QHBoxLayout;
  buttons->addStretch();
  buttons->addWidget(cancel);
  buttons->addWidget(ok_);
  column->addLayout(buttons);
  connect(ok_, &QPushButton::clicked, this, &FieldDialog::submit);
  connect(cancel, &QPushButton::clicked, this, &FieldDialog::reject);
  resize(kWidth, sizeHint().height());
  if (!fields_.empty()) editors_.value(fields_.front().key)->setFocus();
}

QWidget* FieldDialog::editorOf(const MoveField& field) {
  switch (field.kind) {
    case MoveField::Kind::kLine: {
      auto* line = new QLineEdit(field.value.toString());
      line->setPlaceholderText(field.hint);
      return line;
    }
    case MoveField::Kind::kText: {
      auto* text = new QPlainTextEdit(field.value.toString());
      text->setPlaceholderText(field.hint);
      text->setTabChangesFocus(true);
      text->setMinimumHeight(120);
      return text;
    }
    case MoveField::Kind::kDate: {
      auto* date = new QDateEdit(field.value.toDate());
      date->setDisplayFormat(QStringLiteral("yyyy-MM-dd (ddd)"));
      date->setCalendarPopup(true);
      return date;
    }
    case MoveField::Kind::kTick: {
      auto* tick = new QCheckBox(field.label);
      tick->setChecked(field.value.toBool());
      return tick;
    }
    case MoveField::Kind::kChoice:
      break;
  }
  return choiceBox(field);
}

QVariant FieldDialog::valueIn(const MoveField& field) const {
  const QWidget* editor = editors_.value(field.key);
  if (const auto* line = qobject_cast<const QLineEdit*>(editor)) return line->text();
  if (const auto* text = qobject_cast<const QPlainTextEdit*>(editor)) return text->toPlainText();
  if (const auto* date = qobject_cast<const QDateEdit*>(editor)) return date->date();
  if (const auto* tick = qobject_cast<const QCheckBox*>(editor)) return tick->isChecked();
  const auto* box = qobject_cast<const QComboBox*>(editor);
  if (!box->isEditable()) return box->currentData();
  // What was typed counts, not what was chosen before that.
  const int at = box->findText(box->currentText().trimmed());
  return at < 0 ? QVariant(box->currentText().trimmed()) : box->itemData(at);
}

QHash<QString, QVariant> FieldDialog::values() const {
  QHash<QString, QVariant> values;
  for (const MoveField& field : fields_) values.insert(field.key, valueIn(field));
  return values;
}

void FieldDialog::addToChoices(const QString& key, const QHash<QString, QString>& words) {
  auto* box = qobject_cast<QComboBox*>(editors_.value(key));
  if (!box || (box->lineEdit() && box->lineEdit()->isModified())) return;
  for (int i = 0; i < box->count(); ++i) {
    const QString more = words.value(box->itemData(i).toString());
    if (!more.isEmpty()) box->setItemText(i, box->itemText(i) + QStringLiteral(" · ") + more);
  }
}

void FieldDialog::addAbove(QWidget* widget) {
  above_->addWidget(widget);
  resize(qMax(width(), sizeHint().width()), sizeHint().height());
}

void FieldDialog::setPreview(std::function<QString(const QHash<QString, QVariant>&)> preview) {
  const auto refresh = [this, preview = std::move(preview)] {
    preview_->setText(preview(values()));
  };
  for (QWidget* editor : std::as_const(editors_)) {
    if (auto* line = qobject_cast<QLineEdit*>(editor))
      connect(line, &QLineEdit::textChanged, this, refresh);
    if (auto* text = qobject_cast<QPlainTextEdit*>(editor))
      connect(text, &QPlainTextEdit::textChanged, this, refresh);
    if (auto* date = qobject_cast<QDateEdit*>(editor))
      connect(date, &QDateEdit::dateChanged, this, refresh);
    if (auto* box = qobject_cast<QComboBox*>(editor))
      connect(box, &QComboBox::currentIndexChanged, this, refresh);
  }
  refresh();
  preview_->show();
  resize(width(), sizeHint().height() + preview_->heightForWidth(kWidth));
}

void FieldDialog::setDate(const QString& key, QDate day) {
  if (auto* date = qobject_cast<QDateEdit*>(editors_.value(key))) date->setDate(day);
}

void FieldDialog::submit() {
  for (const MoveField& field : fields_) {
    QWidget* editor = editors_.value(field.key);
    const bool missing = field.required && valueIn(field).toString().trimmed().isEmpty();
    theme::setInvalid(editor, missing);
    if (!missing) continue;
    const bool korean = currentLanguage() == QStringLiteral("ko");
    setError(tr("%1 적으십시오.")
                 .arg(korean ? withParticle(field.label, Particle::kObject) : field.label));
    editor->setFocus();
    return;
  }
  error_->hide();
  ok_->setEnabled(false);
  emit confirmed();
}

void FieldDialog::setError(const QString& sentence) {
  error_->setText(sentence);
  error_->show();
  ok_->setEnabled(true);
}

}  // namespace pcrm
