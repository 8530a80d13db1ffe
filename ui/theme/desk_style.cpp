// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/desk_style.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint_controls.h"
#include "ui/theme/text_styles.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>
#include <QTextDocument>
#include <QTextEdit>

namespace pcrm::theme {
namespace {

bool on(const QStyleOption* option, QStyle::StateFlag flag) { return option->state & flag; }

void paintInputOf(QPainter* painter, const QStyleOption* option, const QWidget* widget) {
  paintInput(painter, option->rect,
             {.enabled = on(option, QStyle::State_Enabled),
              .focus = on(option, QStyle::State_HasFocus),
              .hover = on(option, QStyle::State_MouseOver),
              .invalid = isInvalid(widget),
              .quiet = isQuiet(widget)});
}

void paintChevron(QPainter* painter, const QRect& rect, bool enabled, bool up = false) {
  const Tokens& t = tokens();
  const QRectF box(rect.center().x() - 6.5, rect.center().y() - 6.5, 14, 14);
  paintIcon(painter, box, up ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"),
            enabled ? t.textSecondary : t.textDisabled);
}

bool isTextArea(const QWidget* widget) {
  return widget && widget->inherits("QAbstractScrollArea") &&
         !widget->inherits("QAbstractItemView");
}

}  // namespace

DeskStyle::DeskStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                              QPainter* painter, const QWidget* widget) const {
  const Tokens& t = tokens();
  switch (element) {
    case PE_PanelButtonCommand:
      paintButton(painter, *option, widget);
      return;
    case PE_PanelButtonTool:
      if (on(option, State_MouseOver) || on(option, State_Sunken) || on(option, State_On)) {
        paintBox(painter, option->rect, kCornerSmall, on(option, State_On) ? t.selection : t.hover,
                 QColor());
      }
      return;
    case PE_FrameLineEdit:
      paintInputOf(painter, option, widget);
      return;
    case PE_PanelLineEdit:
      // Inside a combo or spin box the outer control has drawn the box already.
      if (widget && (qobject_cast<QComboBox*>(widget->parentWidget()) ||
                     qobject_cast<QAbstractSpinBox*>(widget->parentWidget()))) {
        return;
      }
      if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
          frame && frame->lineWidth > 0) {
        paintInputOf(painter, option, widget);
      }
      return;
    case PE_Frame:
      if (isTextArea(widget)) {
        paintInputOf(painter, option, widget);
        return;
      }
      paintBox(painter, option->rect, kCornerSmall, t.panel, t.line);
      return;
    case PE_FrameMenu:
    case PE_FrameGroupBox:
      paintBox(painter, option->rect, kCornerSmall, QColor(), t.line);
      return;
    case PE_FrameFocusRect:
      if (qobject_cast<const QAbstractItemView*>(widget)) return;  // The row is filled instead.
      paintFocusRing(painter, option->rect, kCornerSmall);
      return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
      paintCheckMark(painter, *option);
      return;
    case PE_IndicatorRadioButton:
      paintRadioMark(painter, *option);
      return;
    case PE_PanelItemViewRow:
      return;
    case PE_PanelItemViewItem: {
      const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
      if (on(option, State_Selected)) {
        painter->fillRect(option->rect, t.selection);
      } else if (item && item->backgroundBrush.style() != Qt::NoBrush) {
        painter->fillRect(option->rect, item->backgroundBrush);
      } else if (on(option, State_MouseOver)) {
        painter->fillRect(option->rect, t.hover);
      }
      // Tables have hairlines between their rows instead of a grid.
      if (widget && (widget->inherits("QTableView") || widget->inherits("QTreeView"))) {
        painter->fillRect(option->rect.x(), option->rect.bottom(), option->rect.width(), 1,
                          t.hairline);
      }
      return;
    }
    case PE_IndicatorTabClose:
      paintIcon(painter, option->rect, QStringLiteral("close"), t.textSecondary);
      return;
    case PE_FrameTabBarBase:
      painter->fillRect(option->rect.x(), option->rect.bottom(), option->rect.width(), 1, t.line);
      return;
    default:
      QProxyStyle::drawPrimitive(element, option, painter, widget);
  }
}

void DeskStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const {
  const Tokens& t = tokens();
  switch (element) {
    case CE_PushButtonLabel: {
      const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
      if (!button) return;
      QStyleOptionButton copy = *button;
      copy.palette.setColor(QPalette::ButtonText, buttonTextColor(*option, widget));
      if (buttonKind(widget) == ButtonKind::kPrimary || buttonKind(widget) == ButtonKind::kDanger) {
        QFont bold = painter->font();
        bold.setBold(true);
        painter->setFont(bold);
      }
      QProxyStyle::drawControl(element, &copy, painter, widget);
      return;
    }
    case CE_ComboBoxLabel:
      break;
    case CE_HeaderSection:
      painter->fillRect(option->rect, t.panel);
      painter->fillRect(option->rect.x(), option->rect.bottom(), option->rect.width(), 1,
                        t.lineStrong);
      return;
    case CE_HeaderLabel:
      if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
        QStyleOptionHeader copy = *header;
        copy.palette.setColor(QPalette::ButtonText, t.textSecondary);
        copy.state &= ~State_On;  // Not bold for the column of the current cell.
        QProxyStyle::drawControl(element, &copy, painter, widget);
      }
      return;
    case CE_HeaderEmptyArea:
      painter->fillRect(option->rect, t.panel);
      painter->fillRect(option->rect.x(), option->rect.bottom(), option->rect.width(), 1,
                        t.lineStrong);
      return;
    case CE_ProgressBarGroove:
      paintBox(painter, option->rect, 3, t.sunken, QColor());
      return;
    case CE_ProgressBarContents:
      if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option)) {
        QRectF done = option->rect;
        const int span = bar->maximum - bar->minimum;
        // An unknown length is a full pale bar: nothing moves without reason.
        if (span > 0) done.setWidth(done.width() * (bar->progress - bar->minimum) / span);
        paintBox(painter, done, 3, span > 0 ? t.accent : t.accentMiddle, QColor());
      }
      return;
    case CE_TabBarTabShape:
      if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
        paintTab(painter, *tab);
      }
      return;
    case CE_TabBarTabLabel:
      if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
        QStyleOptionTab copy = *tab;
        copy.state &= ~State_HasFocus;
        copy.palette.setColor(QPalette::WindowText,
                              on(option, State_Selected) ? t.link : t.textSecondary);
        QProxyStyle::drawControl(element, &copy, painter, widget);
      }
      return;
    case CE_Splitter:
      return;
    default:
      break;
  }
  QProxyStyle::drawControl(element, option, painter, widget);
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                   QPainter* painter, const QWidget* widget) const {
  const bool enabled = on(option, State_Enabled);
  switch (control) {
    case CC_ComboBox:
      paintInputOf(painter, option, widget);
      paintChevron(painter, subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget), enabled);
      return;
    case CC_SpinBox: {
      paintInputOf(painter, option, widget);
      const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
      if (!spin || spin->buttonSymbols == QAbstractSpinBox::NoButtons) return;
      paintChevron(painter, subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget),
                   enabled && (spin->stepEnabled & QAbstractSpinBox::StepUpEnabled), true);
      paintChevron(painter, subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget),
                   enabled && (spin->stepEnabled & QAbstractSpinBox::StepDownEnabled));
      return;
    }
    case CC_ScrollBar: {
      const QRect handle = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
      const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
      paintScrollBar(painter, *option, bar && bar->maximum > bar->minimum ? handle : QRect());
      return;
    }
    default:
      QProxyStyle::drawComplexControl(control, option, painter, widget);
  }
}

QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                  const QWidget* widget) const {
  QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
  switch (type) {
    case CT_LineEdit:
      result.setHeight(qMax(kInputHeight, size.height() + 8));
      break;
    case CT_ComboBox:
    case CT_SpinBox:
      result.setHeight(qMax(kInputHeight, size.height() + 8));
      result.rwidth() += 2 * kStep;
      break;
    case CT_PushButton:
      result = size + QSize(6 * kStep, 2 * kStep);
      result.setHeight(qMax(kButtonHeight, result.height()));
      break;
    case CT_MenuItem:
      result.setHeight(qMax(result.height() + 4, 28));
      break;
    case CT_HeaderSection:
      if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
          header && header->orientation == Qt::Horizontal) {
        result.setHeight(qMax(result.height(), 30));
      }
      break;
    case CT_TabBarTab:
      result += QSize(2 * kStep, 2 * kStep);
      break;
    default:
      break;
  }
  return result;
}

QRect DeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                SubControl part, const QWidget* widget) const {
  const QRect whole = option->rect;
  if (control == CC_ScrollBar) {
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (!bar) return {};
    const bool horizontal = bar->orientation == Qt::Horizontal;
    const int length = horizontal ? whole.width() : whole.height();
    const qint64 range = qint64{bar->maximum} - bar->minimum;
    int handle = length;
    if (range > 0) {
      handle = static_cast<int>(qint64{bar->pageStep} * length / (range + bar->pageStep));
      handle = qBound(qMin(28, length), handle, length);
    }
    const int at = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                           length - handle, bar->upsideDown);
    const auto piece = [&](int from, int size) {
      return horizontal ? QRect(whole.x() + from, whole.y(), size, whole.height())
                        : QRect(whole.x(), whole.y() + from, whole.width(), size);
    };
    switch (part) {
      case SC_ScrollBarSlider:
        return piece(at, handle);
      case SC_ScrollBarSubPage:
        return piece(0, at);
      case SC_ScrollBarAddPage:
        return piece(at + handle, length - at - handle);
      case SC_ScrollBarGroove:
        return whole;
      default:
        return {};
    }
  }
  if (control == CC_ComboBox) {
    if (part == SC_ComboBoxArrow) return {whole.right() - 25, whole.y(), 24, whole.height()};
    if (part == SC_ComboBoxEditField) return whole.adjusted(9, 2, -26, -2);
  }
  if (control == CC_SpinBox) {
    const int half = whole.height() / 2;
    if (part == SC_SpinBoxUp) return {whole.right() - 23, whole.y() + 2, 22, half - 2};
    if (part == SC_SpinBoxDown) return {whole.right() - 23, whole.y() + half, 22, half - 2};
    if (part == SC_SpinBoxEditField) return whole.adjusted(7, 2, -24, -2);
  }
  return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect DeskStyle::subElementRect(SubElement element, const QStyleOption* option,
                                const QWidget* widget) const {
  if (element == SE_LineEditContents) {
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    if (frame && frame->lineWidth > 0) return option->rect.adjusted(8, 2, -8, -2);
    return option->rect;
  }
  return QProxyStyle::subElementRect(element, option, widget);
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                           const QWidget* widget) const {
  switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
      return qobject_cast<const QAbstractItemView*>(widget) ? 14 : 16;
    case PM_DefaultFrameWidth:
      return qobject_cast<const QAbstractItemView*>(widget) ? 1 : 2;
    case PM_ScrollBarExtent:
      return 10;
    case PM_ScrollView_ScrollBarSpacing:
      return 0;
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
      return 16;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
      return 0;
    case PM_HeaderMargin:
      return 8;
    case PM_FocusFrameHMargin:
      return 8;  // Side margin of text in lists.
    case PM_SplitterWidth:
      return kGap;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
      return kGap;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
      return 2 * kStep;
    case PM_MenuPanelWidth:
      return 1;
    case PM_MenuVMargin:
      return kStep;
    default:
      return QProxyStyle::pixelMetric(metric, option, widget);
  }
}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* data) const {
  switch (hint) {
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_Widget_Animate:
    case SH_Menu_SupportsSections:
      return 0;
    case SH_ItemView_ShowDecorationSelected:
      return 1;
    case SH_UnderlineShortcut:
      return 0;
    default:
      return QProxyStyle::styleHint(hint, option, widget, data);
  }
}

void DeskStyle::polish(QWidget* widget) {
  QProxyStyle::polish(widget);
  if (qobject_cast<QLineEdit*>(widget) || qobject_cast<QAbstractButton*>(widget) ||
      qobject_cast<QComboBox*>(widget) || qobject_cast<QAbstractSpinBox*>(widget) ||
      qobject_cast<QScrollBar*>(widget) || qobject_cast<QTabBar*>(widget)) {
    widget->setAttribute(Qt::WA_Hover);
  }
  if (qobject_cast<QAbstractScrollArea*>(widget)) widget->installEventFilter(this);
  // Text in a text area begins where text in a line edit begins.
  if (auto* plain = qobject_cast<QPlainTextEdit*>(widget)) plain->document()->setDocumentMargin(8);
  if (auto* rich = qobject_cast<QTextEdit*>(widget)) rich->document()->setDocumentMargin(8);
  if (auto* header = qobject_cast<QHeaderView*>(widget)) {
    header->setFont(font(TextStyle::kCaption));
    header->setForegroundRole(inkRole(Ink::kSecondary));
  }
}

bool DeskStyle::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
    if (auto* widget = qobject_cast<QWidget*>(watched)) widget->update();
  }
  return QProxyStyle::eventFilter(watched, event);
}

}  // namespace pcrm::theme
