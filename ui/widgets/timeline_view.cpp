// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timeline_view.h"

#include "ui/theme/text_styles.h"
#include "ui/widgets/badge.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace pcrm {
namespace {

QString htmlOf(const TimelineLine& entry) {
  QString html = entry.text.toHtmlEscaped();
  if (!entry.badge.isEmpty()) html = QStringLiteral("<b>%1</b>").arg(html);
  if (entry.note.isEmpty()) return html;
  const QString grey = QStringLiteral("<span style=\"color:%1\">%2</span>")
                           .arg(theme::tokens().textSecondary.name(), entry.note.toHtmlEscaped());
  return html + (entry.badge.isEmpty() ? QStringLiteral(" · ") : QStringLiteral("<br>")) + grey;
}

}  // namespace

TimelineView::TimelineView(QWidget* parent) : QWidget(parent) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
}

void TimelineView::setEntries(const std::vector<TimelineLine>& entries) {
  if (content_ && entries == entries_) return;
  entries_ = entries;
  rebuild();
}

void TimelineView::rebuild() {
  delete content_;
  content_ = new QWidget(this);
  layout()->addWidget(content_);
  auto* grid = new QGridLayout(content_);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(6);
  grid->setVerticalSpacing(theme::kStep);
  grid->setColumnStretch(2, 1);
  int row = 0;
  for (const TimelineLine& entry : entries_) {
    auto* time = new QLabel(entry.time, content_);
    theme::setTextStyle(time, theme::TextStyle::kCaption, theme::Ink::kSecondary);
    grid->addWidget(time, row, 0, Qt::AlignTop);
    if (!entry.badge.isEmpty()) {
      grid->addWidget(new Badge(entry.badge, entry.badgeTone, content_), row, 1, Qt::AlignTop);
    }
    auto* text = new QLabel(htmlOf(entry), content_);
    theme::setTextStyle(text, theme::TextStyle::kCaption);
    text->setTextFormat(Qt::RichText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setAccessibleName(entry.time + QLatin1Char(' ') + entry.text);
    grid->addWidget(text, row, 2);
    ++row;
  }
  content_->show();
}

void TimelineView::changeEvent(QEvent* event) {
  // The notes carry their colour in HTML.
  if (event->type() == QEvent::PaletteChange && content_) rebuild();
  QWidget::changeEvent(event);
}

}  // namespace pcrm
