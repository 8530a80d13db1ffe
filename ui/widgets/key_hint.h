// SPDX-License-Identifier: GPL-3.0-or-later
// A small key cap such as Ctrl+Enter, beside what the key does.
#pragma once

#include <QKeySequence>
#include <QWidget>

namespace pcrm {

/// The words on a key cap: "Ctrl+Enter", "Alt+1". Return is written Enter, as on the keyboard.
[[nodiscard]] QString keyText(const QKeySequence& keys);

/// How large the cap of these words is, and painting it vertically centred at `rect`'s left.
[[nodiscard]] QSize keyCapSize(const QString& keys);
void paintKeyCap(QPainter* painter, const QRect& rect, const QString& keys, const QColor& text,
                 const QColor& border, const QColor& fill);

class KeyHint final : public QWidget {
  Q_OBJECT

 public:
  explicit KeyHint(const QKeySequence& keys, QWidget* parent = nullptr);
  explicit KeyHint(const QString& words, QWidget* parent = nullptr);

  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString words_;
};

}  // namespace pcrm
