// SPDX-License-Identifier: GPL-3.0-or-later
// What an empty list says: what would be here, and how to begin.
#pragma once

#include <QKeySequence>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace pcrm {

class ActionButton;

class EmptyState final : public QWidget {
  Q_OBJECT

 public:
  explicit EmptyState(QWidget* parent = nullptr);

  /// `iconName` is one of resources/icons. `sentence` says what would be here, `begin` how to
  /// begin.
  void setContent(const QString& iconName, const QString& sentence, const QString& begin = {});

  /// A button below the words; an empty text takes it away.
  void setAction(const QString& text, const QKeySequence& keys = {});

 signals:
  void actionTriggered();

 private:
  QLabel* sentence_ = nullptr;
  QLabel* begin_ = nullptr;
  ActionButton* button_ = nullptr;
  QWidget* icon_ = nullptr;
};

}  // namespace pcrm
