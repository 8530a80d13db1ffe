// SPDX-License-Identifier: GPL-3.0-or-later
// A pill: a filter that can be taken away (✕ or Delete), a choice that is on or off, or an extra
// action with its key.
#pragma once

#include "ui/theme/tokens.h"

#include <QAbstractButton>
#include <QKeySequence>

namespace pcrm {

class Chip final : public QAbstractButton {
  Q_OBJECT

 public:
  enum class Kind {
    kFilter,  ///< Shown as on, with a ✕.
    kChoice,  ///< Checkable.
    kAction,  ///< Only pressed.
  };

  Chip(const QString& text, Kind kind, QWidget* parent = nullptr);

  void setTone(theme::Tone tone);
  /// Also makes the key press the chip.
  void setKeys(const QKeySequence& keys);

  [[nodiscard]] QSize sizeHint() const override;

 signals:
  /// Of a filter: the user wants it gone. The owner removes it.
  void removeRequested();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;

 private:
  [[nodiscard]] QRect crossRect() const;

  Kind kind_;
  theme::Tone tone_ = theme::Tone::kNeutral;
  QString keys_;
};

}  // namespace pcrm
