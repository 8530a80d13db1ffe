// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reports_page.h"

#include "ui/reports/focus_view.h"
#include "ui/reports/protection_view.h"
#include "ui/reports/quality_view.h"
#include "ui/reports/supervision_view.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/section_title.h"

#include <QEvent>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QVBoxLayout>

namespace pcrm {

ReportsPage::ReportsPage(DeskContext& context, const Navigator& navigator, QWidget* parent)
    : Page(parent),
      context_(context),
      heading_(new SectionTitle({}, this, SectionTitle::Level::kPage)),
      tabs_(new QTabWidget(this)),
      quality_(new QualityView(context, navigator, this)),
      views_{new FocusView(context, navigator, this), quality_,
             new SupervisionView(context, navigator, this), new ProtectionView(context, this)} {
  tabs_->setDocumentMode(true);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(theme::kPageMargin, 14, theme::kPageMargin, theme::kPageMargin);
  column->setSpacing(2 * theme::kStep);
  column->addWidget(heading_);
  column->addWidget(tabs_, 1);
  fillTabs();
  connect(&context_, &DeskContext::actorChanged, this, &ReportsPage::fillTabs);
  connect(tabs_, &QTabWidget::currentChanged, this, [this] {
    if (auto* view = qobject_cast<ReportView*>(tabs_->currentWidget()); view && isVisible())
      view->reload();
  });
  connect(quality_, &QualityView::learningRequested, this, &ReportsPage::learningRequested);
  retranslate();
}

void ReportsPage::showLearning(const QString& sentence, bool over) {
  quality_->showLearning(sentence, over);
}

QString ReportsPage::title() const { return tr("보고"); }

QList<KeyHelp> ReportsPage::keys() const {
  return {{QStringLiteral("Ctrl+Tab"), tr("다음 보고")},
          {QStringLiteral("Tab · Space"), tr("숫자 고르기 · 그 민원 보기")}};
}

void ReportsPage::activate() {
  if (auto* view = qobject_cast<ReportView*>(tabs_->currentWidget())) view->reload();
  tabs_->setFocus(Qt::OtherFocusReason);
}

void ReportsPage::showReport(const ReportView* view) {
  for (int i = 0; i < tabs_->count(); ++i) {
    if (tabs_->widget(i) == view) tabs_->setCurrentIndex(i);
  }
}

void ReportsPage::fillTabs() {
  const QWidget* shown = tabs_->currentWidget();
  const QSignalBlocker quiet(tabs_);
  tabs_->clear();
  for (ReportView* view : views_) {
    const bool has = view->isFor(context_.actor());
    if (has) tabs_->addTab(view, view->title());
    view->setVisible(has && view == tabs_->currentWidget());
    if (view == shown && has) tabs_->setCurrentWidget(view);
  }
}

void ReportsPage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  Page::changeEvent(event);
}

void ReportsPage::retranslate() {
  heading_->setTitle(tr("보고"), tr("숫자를 누르면 그 민원이 보입니다"));
  for (int i = 0; i < tabs_->count(); ++i) {
    if (const auto* view = qobject_cast<ReportView*>(tabs_->widget(i)))
      tabs_->setTabText(i, view->title());
  }
}

}  // namespace pcrm
