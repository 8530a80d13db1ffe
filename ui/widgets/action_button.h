// SPDX-License-Identifier: GPL-3.0-or-later
// A button that shows its key: "접수하고 다음 [Ctrl+Enter]". The key works wherever the focus is in
// the window, as long as the button can be seen and used.
#pragma once

#include "ui/theme/theme.h"

#include <QKeySequence>
#include <QPushButton>

class QShortcut;

namespace pcrm {

class ActionButton final : public QPushButton {
  Q_OBJECT

 public:
  /// `keys` may be empty. Give chords only (Ctrl, Alt, function keys): single letters are typed
  /// text.
  ActionButton(const QString& text, const QKeySequence& keys,
               theme::ButtonKind kind = theme::ButtonKind::kSecondary, QWidget* parent = nullptr);

  void setKeys(const QKeySequence& keys);
  [[nodiscard]] QKeySequence keys() const { return keys_; }

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  [[nodiscard]] QFont textFont() const;

  QKeySequence keys_;
  QList<QShortcut*> shortcuts_;
};

}  // namespace pcrm
