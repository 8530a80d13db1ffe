// SPDX-License-Identifier: GPL-3.0-or-later
// The shapes that DeskStyle and the widgets of ui/widgets share. Each paints once and keeps
// nothing.
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;
class QStyleOption;
class QStyleOptionComplex;
class QStyleOptionTab;
class QWidget;

namespace pcrm::theme {

/// A filled box with a border of `width` px drawn wholly inside `rect`; no border if invalid
/// colour.
void paintBox(QPainter* painter, const QRectF& rect, double radius, const QColor& fill,
              const QColor& border, double width = 1.0);

/// The ring around what has the keyboard.
void paintFocusRing(QPainter* painter, const QRectF& rect, double radius);

struct InputState {
  bool enabled = true;
  bool focus = false;
  bool hover = false;
  bool invalid = false;
  bool quiet = false;
};

/// The box of an input: line edit, text edit, combo box.
void paintInput(QPainter* painter, const QRectF& rect, const InputState& state);

/// A push button of its kind without its text.
void paintButton(QPainter* painter, const QStyleOption& option, const QWidget* widget);

/// The colour of the text on that button.
[[nodiscard]] QColor buttonTextColor(const QStyleOption& option, const QWidget* widget);

void paintCheckMark(QPainter* painter, const QStyleOption& option);
void paintRadioMark(QPainter* painter, const QStyleOption& option);
void paintScrollBar(QPainter* painter, const QStyleOptionComplex& option, const QRectF& handle);
void paintTab(QPainter* painter, const QStyleOptionTab& option);

}  // namespace pcrm::theme
