// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/receipt_view.h"

#include "ui/theme/text_styles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/action_button.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace pcrm {

/// The page itself: white in any scheme, as paper is.
class ReceiptView::Paper final : public QWidget {
 public:
  Paper(const ReceiptContent& content, QWidget* parent) : QWidget(parent), content_(content) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumHeight(240);
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double tall = qMin<double>(height(), width() * 210.0 / 148.0);
    const QRectF page((width() - tall * 148.0 / 210.0) / 2, 0, tall * 148.0 / 210.0, tall);
    painter.fillRect(page, Qt::white);
    painter.setPen(theme::tokens().lineStrong);
    painter.drawRect(page.adjusted(0.5, 0.5, -0.5, -0.5));
    paintReceipt(painter, page, content_);
  }

 private:
  const ReceiptContent& content_;
};

ReceiptView::ReceiptView(QWidget* parent)
    : QWidget(parent),
      paper_(new Paper(content_, this)),
      print_(new ActionButton({}, QKeySequence(Qt::CTRL | Qt::Key_P), theme::ButtonKind::kPrimary,
                              this)),
      pdf_(new ActionButton({}, QKeySequence(Qt::CTRL | Qt::Key_S), theme::ButtonKind::kSecondary,
                            this)),
      close_(
          new ActionButton({}, QKeySequence(Qt::Key_Escape), theme::ButtonKind::kSecondary, this)),
      error_(new QLabel(this)) {
  auto* buttons = new QHBoxLayout;
  buttons->addStretch();
  buttons->addWidget(print_);
  buttons->addWidget(pdf_);
  buttons->addWidget(close_);
  buttons->addStretch();
  error_->setAlignment(Qt::AlignHCenter);
  error_->hide();
  theme::setTextStyle(error_, theme::TextStyle::kBody, theme::Ink::kDanger);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(16, 16, 16, 16);
  column->setSpacing(12);
  column->addWidget(paper_, 1);
  column->addWidget(error_);
  column->addLayout(buttons);
  connect(print_, &QAbstractButton::clicked, this, &ReceiptView::print);
  connect(pdf_, &QAbstractButton::clicked, this, &ReceiptView::askForPdf);
  connect(close_, &QAbstractButton::clicked, this, &ReceiptView::closed);
  retranslate();
}

void ReceiptView::show(const ReceiptContent& content) {
  content_ = content;
  error_->hide();
  setAccessibleName(tr("접수증 %1").arg(content.number));
  print_->setFocus();
  paper_->update();
}

void ReceiptView::print() {
  QPrinter printer(QPrinter::HighResolution);
  setUpReceiptPage(printer);
  printer.setDocName(tr("민원 접수증 %1").arg(content_.number));
  QPrintDialog dialog(&printer, this);
  if (dialog.exec() != QDialog::Accepted) return;
  QPainter painter;
  if (!painter.begin(&printer)) {
    error_->setText(tr("인쇄하지 못했습니다. 프린터가 켜져 있는지 확인하거나 PDF로 저장하십시오."));
    error_->show();
    return;
  }
  paintReceipt(painter, printer.pageLayout().fullRectPixels(printer.resolution()), content_);
  painter.end();
  emit done(tr("%1 접수증 인쇄").arg(content_.number));
  emit closed();
}

void ReceiptView::askForPdf() {
  const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
  const QString path = QFileDialog::getSaveFileName(
      this, tr("접수증 저장"), documents.filePath(tr("접수증 %1.pdf").arg(content_.number)),
      tr("PDF 파일 (*.pdf)"));
  if (!path.isEmpty()) savePdf(path);
}

void ReceiptView::savePdf(const QString& path) {
  if (const auto written = writeReceiptPdf(path, content_); !written) {
    error_->setText(written.error().message);
    error_->show();
    return;
  }
  emit done(tr("%1 접수증을 PDF로 저장").arg(content_.number));
  emit closed();
}

void ReceiptView::paintEvent(QPaintEvent*) {
  QPainter(this).fillRect(rect(), theme::tokens().window);
}

void ReceiptView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void ReceiptView::retranslate() {
  print_->setText(tr("인쇄"));
  pdf_->setText(tr("PDF로 저장"));
  close_->setText(tr("닫기"));
}

}  // namespace pcrm
