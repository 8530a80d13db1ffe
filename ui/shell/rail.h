// SPDX-License-Identifier: GPL-3.0-or-later
// The column at the left: icon, word, and a counter where work waits. Ctrl+1 … Ctrl+8.
#pragma once

#include <QAbstractButton>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace pcrm {

class RailButton final : public QAbstractButton {
  Q_OBJECT

 public:
  RailButton(const QString& iconName, const QString& word, QWidget* parent = nullptr);

  /// 0 hides the counter; above 999 it says 999+.
  void setCounter(int count, bool urgent);
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void paintCounter(QPainter* painter, const QRect& iconRect) const;

  QString iconName_;
  int count_ = 0;
  bool urgent_ = false;
};

class Rail final : public QWidget {
  Q_OBJECT

 public:
  explicit Rail(QWidget* parent = nullptr);

  /// Entries are numbered from 0 in the order they are added; number n is reached by Ctrl+(n+1).
  RailButton* addEntry(const QString& iconName, const QString& word);
  void setCurrent(int index);

 signals:
  void chosen(int index);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QButtonGroup* group_ = nullptr;
  QVBoxLayout* column_ = nullptr;
};

}  // namespace pcrm
