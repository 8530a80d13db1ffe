// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet that F1 opens: the keys of this screen and those that work everywhere.
#pragma once

#include "ui/shell/page.h"

#include <QFrame>
#include <QPointer>

class QGridLayout;

namespace pcrm {

class KeySheet final : public QFrame {
  Q_OBJECT

 public:
  /// Lies over `window`, in its middle; Esc, F1 or a click on 닫기 closes it.
  explicit KeySheet(QWidget* window);

  void open(const QString& pageTitle, const QList<KeyHelp>& pageKeys);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  void close();
  void addColumn(QGridLayout* grid, int column, const QString& title, const QList<KeyHelp>& keys);

  QWidget* content_ = nullptr;
  QPointer<QWidget> focusBefore_;
};

}  // namespace pcrm
