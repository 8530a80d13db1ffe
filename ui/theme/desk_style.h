// SPDX-License-Identifier: GPL-3.0-or-later
// The small style class: Fusion with the corners, heights and focus ring of the desk.
#pragma once

#include <QProxyStyle>

namespace pcrm::theme {

/// Only the controls the desk uses are drawn here; everything else is Fusion with our palette.
class DeskStyle final : public QProxyStyle {
  Q_OBJECT

 public:
  DeskStyle();

  void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
  void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                   const QWidget* widget) const override;
  void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                          QPainter* painter, const QWidget* widget) const override;
  [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option,
                                       const QSize& size, const QWidget* widget) const override;
  [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                     SubControl part, const QWidget* widget) const override;
  [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption* option,
                                     const QWidget* widget) const override;
  [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option,
                                const QWidget* widget) const override;
  [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                              QStyleHintReturn* data) const override;
  void polish(QWidget* widget) override;
  using QProxyStyle::polish;

 protected:
  // A scroll area repaints only its inside when the focus moves; the ring is on its frame.
  bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace pcrm::theme
