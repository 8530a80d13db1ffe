// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "ui/language/language.h"
#include "ui/shell/search_box.h"
#include "ui/theme/icons.h"
#include "ui/theme/text_styles.h"
#include "ui/theme/theme.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace pcrm {
namespace {

// Words that can be pressed but look like words until touched.
class QuietButton final : public QPushButton {
 public:
  explicit QuietButton(QWidget* parent) : QPushButton(parent) {
    theme::setButtonKind(this, theme::ButtonKind::kGhost);
    setFocusPolicy(Qt::TabFocus);
    setAutoDefault(false);
  }

  [[nodiscard]] QSize sizeHint() const override {
    return {fontMetrics().horizontalAdvance(text()) + 12, theme::kButtonHeight};
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    const theme::Tokens& t = theme::tokens();
    if (underMouse() || hasFocus()) {
      painter.setRenderHint(QPainter::Antialiasing);
      painter.setPen(hasFocus() ? QPen(t.accent, 2) : QPen(Qt::NoPen));
      painter.setBrush(t.hover);
      painter.drawRoundedRect(rect().adjusted(1, 2, -1, -2), theme::kCornerSmall,
                              theme::kCornerSmall);
    }
    painter.setPen(t.textSecondary);
    painter.drawText(rect(), Qt::AlignCenter, text());
  }
};

}  // namespace

TopBar::TopBar(QWidget* parent)
    : QWidget(parent),
      search_(new SearchBox(this)),
      product_(new QLabel(this)),
      sync_(new QuietButton(this)),
      user_(new QuietButton(this)) {
  theme::setTextStyle(product_, theme::TextStyle::kHeading, theme::Ink::kBrand);
  product_->setMinimumWidth(136);
  auto* divider = new QFrame(this);
  divider->setFixedSize(1, 14);
  divider->setAutoFillBackground(true);
  divider->setBackgroundRole(QPalette::Mid);
  auto* row = new QHBoxLayout(this);
  row_ = row;
  row->setContentsMargins(theme::kPageMargin, 0, 10, 1);
  row->setSpacing(0);
  row->addWidget(product_);
  row->addWidget(search_, 10);
  row->addSpacing(theme::kGap);
  row->addStretch(1);
  row->addWidget(sync_);
  row->addSpacing(theme::kGap);
  row->addWidget(divider);
  row->addSpacing(2 * theme::kStep);
  row->addWidget(user_);
  setFixedHeight(qMax(theme::kTopBarHeight, qRound(theme::kTopBarHeight * theme::textScale())));
  connect(sync_, &QPushButton::clicked, this, &TopBar::syncPressed);
  buildMenu();
  retranslate();
}

void TopBar::setSyncState(const SyncState& state) {
  state_ = state;
  sync_->setText(syncWords(state));
  sync_->setAccessibleName(sync_->text());
  sync_->updateGeometry();
}

void TopBar::setUser(const QString& office, const QString& name) {
  user_->setText(office.isEmpty() ? name : QStringLiteral("%1 · %2").arg(office, name));
  user_->updateGeometry();
}

void TopBar::addTool(QWidget* tool) {
  const int at = row_->indexOf(sync_);
  row_->insertWidget(at, tool);
  row_->insertSpacing(at + 1, theme::kGap);
}

void TopBar::buildMenu() {
  QMenu* menu = user_->menu();
  if (!menu) {
    menu = new QMenu(user_);
    user_->setMenu(menu);
  }
  menu->clear();
  auto* lock = menu->addAction(theme::icon(QStringLiteral("lock")), tr("잠금"), this,
                               &TopBar::lockRequested);
  lock->setShortcut(QKeySequence(QKeyCombination(Qt::ControlModifier, Qt::Key_L)));
  QMenu* languages = menu->addMenu(theme::icon(QStringLiteral("language")), tr("언어"));
  auto* group = new QActionGroup(languages);
  // Each language names itself, so that whoever is lost finds the way back.
  // not translated: for that reason.
  for (const auto& [code, name] : {std::pair{QStringLiteral("ko"), QStringLiteral("한국어")},
                                   std::pair{QStringLiteral("en"), QStringLiteral("English")}}) {
    QAction* action = languages->addAction(name);
    action->setCheckable(true);
    action->setChecked(currentLanguage() == code);
    group->addAction(action);
    connect(action, &QAction::triggered, this, [this, code = code] { emit languageChosen(code); });
  }
  menu->addSeparator();
  menu->addAction(theme::icon(QStringLiteral("sign-out")), tr("로그아웃"), this,
                  &TopBar::signOutRequested);
}

void TopBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const theme::Tokens& t = theme::tokens();
  painter.fillRect(rect(), t.panel);
  painter.fillRect(0, height() - 1, width(), 1, t.line);
}

void TopBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    // Not while the menu that was just used is still on the stack.
    QMetaObject::invokeMethod(this, &TopBar::buildMenu, Qt::QueuedConnection);
  }
  QWidget::changeEvent(event);
}

void TopBar::retranslate() {
  product_->setText(tr("민원데스크"));
  sync_->setToolTip(tr("지금 동기화 (F5)"));
  user_->setAccessibleName(tr("사용자 메뉴"));
  setSyncState(state_);
}

}  // namespace pcrm
