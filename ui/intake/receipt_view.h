// SPDX-License-Identifier: GPL-3.0-or-later
// The receipt as it will be printed: print it, save it as PDF, close. Its owner shows it in place
// of the screen it was asked from, and that screen again on closed().
#pragma once

#include "ui/intake/receipt.h"

#include <QWidget>

class QLabel;

namespace pcrm {

class ActionButton;

class ReceiptView final : public QWidget {
  Q_OBJECT

 public:
  explicit ReceiptView(QWidget* parent = nullptr);

  void show(const ReceiptContent& content);
  [[nodiscard]] const ReceiptContent& content() const { return content_; }

  /// Saves without asking where; what the button does after asking.
  void savePdf(const QString& path);

 signals:
  void closed();
  /// For the status bar.
  void done(const QString& what);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  class Paper;
  void print();
  void askForPdf();
  void retranslate();

  ReceiptContent content_;
  Paper* paper_ = nullptr;
  ActionButton* print_ = nullptr;
  ActionButton* pdf_ = nullptr;
  ActionButton* close_ = nullptr;
  QLabel* error_ = nullptr;
};

}  // namespace pcrm
