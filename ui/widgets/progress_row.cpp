// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progress_row.h"

#include "ui/theme/text_styles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/link_button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>

namespace pcrm {

ProgressRow::ProgressRow(QWidget* parent)
    : QWidget(parent),
      text_(new ElidedLabel({}, this)),
      bar_(new QProgressBar(this)),
      cancel_(new LinkButton({}, this)) {
  theme::setTextStyle(text_, theme::TextStyle::kCaption, theme::Ink::kSecondary);
  bar_->setTextVisible(false);
  bar_->setFixedHeight(6);
  bar_->setMinimumWidth(120);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(text_, 3);
  row->addWidget(bar_, 2);
  row->addWidget(cancel_);
  connect(cancel_, &QAbstractButton::clicked, this, &ProgressRow::cancelRequested);
  finish();
}

void ProgressRow::setProgress(const QString& what, qint64 done, qint64 total) {
  what_ = what;
  done_ = done;
  total_ = total;
  refresh();
  show();
}

void ProgressRow::finish() { hide(); }

void ProgressRow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) refresh();
  QWidget::changeEvent(event);
}

void ProgressRow::refresh() {
  const QLocale locale;
  const QString done = locale.toString(done_);
  const QString count =
      total_ > 0 ? tr("%1 / %2건").arg(done, locale.toString(total_)) : tr("%1건").arg(done);
  text_->setText(what_.isEmpty() ? count : QStringLiteral("%1 · %2").arg(what_, count));
  // Thousandths: the counts may be larger than the bar's int.
  bar_->setRange(0, total_ > 0 ? 1000 : 0);
  bar_->setValue(total_ > 0 ? static_cast<int>(qMin(done_, total_) * 1000 / total_) : 0);
  bar_->setAccessibleName(text_->text());
  cancel_->setText(tr("취소"));
  cancel_->updateGeometry();
}

}  // namespace pcrm
