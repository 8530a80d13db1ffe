// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/task_dialog.h"

#include "core/text/hangul.h"
#include "ui/language/language.h"
#include "ui/theme/text_styles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/elided_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace pcrm {
namespace {

constexpr int kWidth = 480;
constexpr int kTextHeight = 84;

QLabel* greyLabel(const QString& text, QWidget* parent) {
  auto* label = new QLabel(text, parent);
  label->setWordWrap(true);
  label->setTextFormat(Qt::PlainText);
  theme::setTextStyle(label, theme::TextStyle::kCaption, theme::Ink::kSecondary);
  return label;
}

}  // namespace

TaskDialog::TaskDialog(const QString& title, const QString& about, const QString& note,
                       std::vector<MoveField> fields, QWidget* parent)
    : QDialog(parent),
      fields_(std::move(fields)),
      error_(new QLabel(this)),
      ok_(new ActionButton(title, QKeySequence(Qt::CTRL | Qt::Key_Return),
                           theme::ButtonKind::kPrimary, this)) {
  setWindowTitle(title);
  setAttribute(Qt::WA_DeleteOnClose);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(20, 16, 20, 16);
  column->setSpacing(theme::kStep);
  auto* head = new QLabel(title, this);
  theme::setTextStyle(head, theme::TextStyle::kHeading);
  column->addWidget(head);
  auto* line = new ElidedLabel(about, this);
  theme::setTextStyle(line, theme::TextStyle::kCaption, theme::Ink::kSecondary);
  column->addWidget(line);
  if (!note.isEmpty()) column->addWidget(greyLabel(note, this));
  for (const MoveField& field : fields_) {
    QWidget* editor = editorOf(field);
    editors_.insert(field.key, editor);
    editor->setObjectName(field.key);
    column->addSpacing(theme::kStep);
    if (field.kind != MoveField::Kind::kTick) {
      auto* label = greyLabel(field.label, this);
      label->setBuddy(editor);
      editor->setAccessibleName(field.label);
      column->addWidget(label);
    }
    column->addWidget(editor, field.kind == MoveField::Kind::kText ? 1 : 0);
  }
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
  connect(ok_, &QPushButton::clicked, this, &TaskDialog::submit);
  connect(cancel, &QPushButton::clicked, this, &TaskDialog::reject);
  resize(kWidth, sizeHint().height());
  if (!fields_.empty()) editors_.value(fields_.front().key)->setFocus();
}

QWidget* TaskDialog::editorOf(const MoveField& field) {
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
      text->setMinimumHeight(kTextHeight);
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
  auto* box = new QComboBox;
  for (const FieldChoice& choice : field.choices) box->addItem(choice.words, choice.value);
  box->setCurrentIndex(field.value.isValid() ? box->findData(field.value) : -1);
  box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  return box;
}

QVariant TaskDialog::valueIn(const MoveField& field) const {
  const QWidget* editor = editors_.value(field.key);
  if (const auto* line = qobject_cast<const QLineEdit*>(editor)) return line->text();
  if (const auto* text = qobject_cast<const QPlainTextEdit*>(editor)) return text->toPlainText();
  if (const auto* date = qobject_cast<const QDateEdit*>(editor)) return date->date();
  if (const auto* tick = qobject_cast<const QCheckBox*>(editor)) return tick->isChecked();
  const auto* box = qobject_cast<const QComboBox*>(editor);
  return box ? box->currentData() : QVariant();
}

QJsonObject TaskDialog::payload() const {
  QJsonObject payload;
  for (const MoveField& field : fields_) {
    const QVariant value = valueIn(field);
    if (value == field.value && !field.always) continue;
    if (field.kind == MoveField::Kind::kTick) {
      payload[field.key] = value.toBool();
    } else if (field.kind == MoveField::Kind::kDate) {
      payload[field.key] = value.toDate().toString(Qt::ISODate);
    } else {
      payload[field.key] = value.toString();
    }
  }
  return payload;
}

void TaskDialog::submit() {
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
  emit submitted(payload());
}

void TaskDialog::setError(const QString& sentence) {
  error_->setText(sentence);
  error_->show();
  ok_->setEnabled(true);
}

}  // namespace pcrm
