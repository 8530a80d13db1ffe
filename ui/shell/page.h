// SPDX-License-Identifier: GPL-3.0-or-later
// A screen of the desk. The shell shows pages and knows no page's class.
#pragma once

#include <QKeySequence>
#include <QPointer>
#include <QWidget>

namespace pcrm {

/// A line of the sheet that F1 opens.
struct KeyHelp {
  QString keys = {};  ///< As on the key caps: "Ctrl+Enter".
  QString what = {};  ///< "접수하고 다음"
};

class Page : public QWidget {
  Q_OBJECT

 public:
  using QWidget::QWidget;

  /// The word in the rail, in the language in use; asked again after a LanguageChange.
  [[nodiscard]] virtual QString title() const = 0;
  /// One of resources/icons.
  [[nodiscard]] virtual QString iconName() const = 0;
  /// The keys of this screen; those of the shell are added by the shell.
  [[nodiscard]] virtual QList<KeyHelp> keys() const { return {}; }
  /// The page was chosen: refresh what may be old and put the focus where work begins.
  virtual void activate() {}

 protected:
  /// For a page that reads before it can put the focus where work begins: ask when it was
  /// activated, and take the focus later only if nobody has moved it meanwhile, to search for
  /// instance.
  void noteFocus() { focus_then_ = window()->focusWidget(); }
  [[nodiscard]] bool mayTakeFocus() const {
    return isVisible() && window()->focusWidget() == focus_then_;
  }

 signals:
  /// How much waits here: shown in the rail, red when urgent. 0 shows nothing.
  void counterChanged(int count, bool urgent);
  /// For the status bar: what was just done, as a past fact in the user's words.
  void actionDone(const QString& what, bool undoable);

 private:
  QPointer<QWidget> focus_then_;
};

}  // namespace pcrm
