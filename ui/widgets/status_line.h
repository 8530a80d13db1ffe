// SPDX-License-Identifier: GPL-3.0-or-later
// What the last action did, and the way back: "2026-동구-004532 접수 · 도로과 배정  실행 취소
// [Ctrl+Z]".
#pragma once

#include <QWidget>

namespace pcrm {

class ElidedLabel;
class KeyHint;
class LinkButton;

class StatusLine final : public QWidget {
  Q_OBJECT

 public:
  explicit StatusLine(QWidget* parent = nullptr);

  /// Stays until the next one; nothing here disappears by itself.
  void showAction(const QString& what, bool undoable);
  void clear() { showAction({}, false); }

 signals:
  /// The link or Ctrl+Z, while the last action can be undone. In a text field with something of its
  /// own to undo Ctrl+Z stays the field's.
  void undoRequested();

 protected:
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void retranslate();

  ElidedLabel* text_ = nullptr;
  LinkButton* undo_ = nullptr;
  KeyHint* hint_ = nullptr;
};

}  // namespace pcrm
