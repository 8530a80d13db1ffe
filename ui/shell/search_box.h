// SPDX-License-Identifier: GPL-3.0-or-later
// One search for everything (Ctrl+K). Reports every change, Korean still being composed included.
#pragma once

#include <QLineEdit>

namespace pcrm {

class SearchPopup;

class SearchBox final : public QLineEdit {
  Q_OBJECT

 public:
  explicit SearchBox(QWidget* parent = nullptr);

  /// Up, Down, Enter and Esc go to this popup while it is shown. Not owned.
  void setPopup(SearchPopup* popup) { popup_ = popup; }

  /// What stands in the box, with what the input method has not committed yet.
  [[nodiscard]] QString query() const;

  [[nodiscard]] QSize sizeHint() const override;

 signals:
  void queryChanged(const QString& query);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void inputMethodEvent(QInputMethodEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void announce();
  void retranslate();

  SearchPopup* popup_ = nullptr;
  QString preedit_;
  QString announced_;
};

}  // namespace pcrm
