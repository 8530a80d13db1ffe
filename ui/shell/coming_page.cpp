// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/coming_page.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"

#include <QEvent>
#include <QVBoxLayout>

namespace pcrm {

ComingPage::ComingPage(Topic topic, QWidget* parent)
    : Page(parent), topic_(topic), state_(new EmptyState(this)) {
  auto* card = new Card(this);
  card->body()->addWidget(state_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(theme::kPageMargin, theme::kPageMargin, theme::kPageMargin,
                             theme::kPageMargin);
  column->addWidget(card);
  setFocusPolicy(Qt::StrongFocus);
  retranslate();
}

QString ComingPage::title() const {
  switch (topic_) {
    case Topic::kCalls:
      return tr("통화");
    case Topic::kCustomers:
      return tr("고객");
    case Topic::kTasks:
      return tr("과제");
    case Topic::kReports:
      break;
  }
  return tr("보고");
}

QString ComingPage::iconName() const {
  switch (topic_) {
    case Topic::kCalls:
      return QStringLiteral("calls");
    case Topic::kCustomers:
      return QStringLiteral("customers");
    case Topic::kTasks:
      return QStringLiteral("tasks");
    case Topic::kReports:
      break;
  }
  return QStringLiteral("reports");
}

QString ComingPage::promise() const {
  switch (topic_) {
    case Topic::kCalls:
      return tr("캐치콜·해피콜·진행 안내 전화를 한 화면에서 걸고 적는 곳입니다.");
    case Topic::kCustomers:
      return tr("한 사람의 민원과 통화, 동의와 약속을 한 장의 고객카드로 보는 곳입니다.");
    case Topic::kTasks:
      return tr("여러 민원을 묶어 장기과제·주기과제로 챙기는 곳입니다.");
    case Topic::kReports:
      break;
  }
  return tr("건수와 사람 수, 처리 기간, 만족도를 표와 그림으로 보는 곳입니다.");
}

void ComingPage::activate() { setFocus(); }

void ComingPage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  Page::changeEvent(event);
}

void ComingPage::retranslate() {
  state_->setContent(iconName(), promise(),
                     tr("아직 준비하고 있습니다. 지금은 오늘, 접수, 민원 화면을 쓰십시오."));
  setAccessibleName(title() + QStringLiteral(": ") + promise());
}

}  // namespace pcrm
