// SPDX-License-Identifier: GPL-3.0-or-later
// The inputs of the reception form. Both know what the input method is still composing, so that
// proposals follow the typing; Enter ends a composition and does nothing else while there is one.
#pragma once

#include <QLineEdit>
#include <QPlainTextEdit>

namespace pcrm {

class SearchPopup;

class InputLine final : public QLineEdit {
  Q_OBJECT

 public:
  explicit InputLine(QWidget* parent = nullptr);

  /// What stands here, composition included.
  [[nodiscard]] QString composedText() const;
  [[nodiscard]] bool isComposing() const { return !preedit_.isEmpty(); }

  /// Up, Down, Enter and Esc go to this popup while it is shown. With `enterNeedsChoice` Enter
  /// opens a result only after Up or Down chose one. Not owned.
  void setPopup(SearchPopup* popup, bool enterNeedsChoice);

 signals:
  /// The text changed, composition included.
  void edited();
  /// Enter: on to the next field.
  void moveOn();

 protected:
  void inputMethodEvent(QInputMethodEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  [[nodiscard]] bool handledByPopup(QKeyEvent* event);

  SearchPopup* popup_ = nullptr;
  bool enterNeedsChoice_ = false;
  bool chosen_ = false;
  QString preedit_;
};

class InputText final : public QPlainTextEdit {
  Q_OBJECT

 public:
  explicit InputText(QWidget* parent = nullptr);

  [[nodiscard]] QString composedText() const;

 signals:
  void edited();

 protected:
  void inputMethodEvent(QInputMethodEvent* event) override;

 private:
  QString preedit_;
};

}  // namespace pcrm
