// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/contact_button.h"

#include "core/protection/sentences.h"
#include "ui/theme/paint_controls.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QShortcut>
#include <QWidgetAction>

namespace pcrm {
namespace {
constexpr int kSentenceWidth = 320;
constexpr int kPadding = 12;
}  // namespace

ContactButton::ContactButton(ContactTimer& timer, QWidget* parent)
    : QPushButton(parent), timer_(timer) {
  theme::setButtonKind(this, theme::ButtonKind::kGhost);
  setFocusPolicy(Qt::TabFocus);
  setAutoDefault(false);
  connect(&timer_, &ContactTimer::changed, this, &ContactButton::refresh);
  connect(this, &QPushButton::clicked, this, [this] {
    if (timer_.isRunning()) {
      openMenu();
    } else {
      timer_.start(IncidentChannel::kVisit);
    }
  });
  connect(new QShortcut(QKeySequence(QStringLiteral("Ctrl+T")), this), &QShortcut::activated, this,
          [this] { toggle(IncidentChannel::kVisit); });
  connect(new QShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+T")), this), &QShortcut::activated,
          this, [this] { toggle(IncidentChannel::kPhone); });
  refresh();
}

void ContactButton::toggle(IncidentChannel channel) {
  if (timer_.isRunning()) {
    timer_.stop();
  } else {
    timer_.start(channel);
  }
}

void ContactButton::refresh() {
  const bool runs = timer_.isRunning();
  if (runs) {
    const int seconds = timer_.seconds();
    const QString time =
        QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    setText(timer_.channel() == IncidentChannel::kPhone ? tr("통화 %1").arg(time)
                                                        : tr("응대 %1").arg(time));
  } else {
    setText(tr("응대 시작"));
  }
  const int limit = timer_.limit(timer_.channel());
  setToolTip(
      !runs ? tr("응대 시간을 잽니다. 방문 Ctrl+T, 전화 Ctrl+Shift+T")
      : timer_.isOver()
          ? tr("권장 시간 %1분이 지났습니다. 누르면 마무리 말이 보입니다. 끝내기 Ctrl+T").arg(limit)
          : tr("권장 시간은 %1분입니다. 끝내기 Ctrl+T").arg(limit));
  setAccessibleName(text());
  setAccessibleDescription(toolTip());
  updateGeometry();
  update();
}

void ContactButton::openMenu() {
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  auto* sentence = new QLabel(tr("읽어 줄 말: %1").arg(closingSentence(timer_.channel())));
  sentence->setWordWrap(true);
  sentence->setFixedWidth(kSentenceWidth);
  sentence->setContentsMargins(kPadding, kPadding / 2, kPadding, kPadding / 2);
  auto* line = new QWidgetAction(menu);
  line->setDefaultWidget(sentence);
  menu->addAction(line);
  menu->addSeparator();
  menu->addAction(tr("응대 끝냄") + QStringLiteral("\tCtrl+T"), &timer_, &ContactTimer::stop);
  menu->addAction(tr("응대 중단 · 기록…") + QStringLiteral("\tF8"), this,
                  &ContactButton::incidentRequested);
  menu->popup(mapToGlobal(QPoint(0, height() + 2)));
}

QSize ContactButton::sizeHint() const {
  return {fontMetrics().horizontalAdvance(text()) + 2 * kPadding, theme::kButtonHeight};
}

void ContactButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const theme::Tokens& t = theme::tokens();
  const QRectF box = QRectF(rect()).adjusted(1, 2, -1, -2);
  QColor ink = t.textSecondary;
  if (timer_.isRunning()) {
    const theme::ToneColors tone =
        theme::toneColors(timer_.isOver() ? theme::Tone::kWarning : theme::Tone::kPrimary);
    theme::paintBox(&painter, box, theme::kCornerSmall, tone.tint, tone.line);
    ink = tone.text;
  } else if (underMouse() || hasFocus()) {
    theme::paintBox(&painter, box, theme::kCornerSmall, t.hover, QColor());
  }
  if (hasFocus()) theme::paintFocusRing(&painter, box, theme::kCornerSmall);
  painter.setPen(ink);
  painter.drawText(rect(), Qt::AlignCenter, text());
}

void ContactButton::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) refresh();
  QPushButton::changeEvent(event);
}

}  // namespace pcrm
