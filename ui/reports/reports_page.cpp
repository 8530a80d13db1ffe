// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reports_page.h"

#include "ui/reports/focus_view.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/section_title.h"

#include <QEvent>
#include <QTabWidget>
#include <QVBoxLayout>

namespace pcrm {

ReportsPage::ReportsPage(DeskContext& context, const Navigator& navigator, QWidget* parent)
    : Page(parent),
      heading_(new SectionTitle({}, this, SectionTitle::Level::kPage)),
      tabs_(new QTabWidget(this)),
      focus_(new FocusView(context, navigator, this)) {
  tabs_->setDocumentMode(true);
  tabs_->addTab(focus_, QString());
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(theme::kPageMargin, 14, theme::kPageMargin, theme::kPageMargin);
  column->setSpacing(2 * theme::kStep);
  column->addWidget(heading_);
  column->addWidget(tabs_, 1);
  retranslate();
}

QString ReportsPage::title() const { return tr("보고"); }

QList<KeyHelp> ReportsPage::keys() const {
  return {{QStringLiteral("Ctrl+Tab"), tr("다음 보고")},
          {QStringLiteral("Tab · Space"), tr("숫자 고르기 · 그 민원 보기")}};
}

void ReportsPage::activate() {
  focus_->reload();
  tabs_->setFocus(Qt::OtherFocusReason);
}

void ReportsPage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  Page::changeEvent(event);
}

void ReportsPage::retranslate() {
  heading_->setTitle(tr("보고"), tr("숫자를 누르면 그 민원이 보입니다"));
  tabs_->setTabText(0, tr("집중영역"));
}

}  // namespace pcrm
