// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shell_window.h"

#include "ui/shell/key_sheet.h"
#include "ui/shell/page.h"
#include "ui/shell/rail.h"
#include "ui/shell/search_box.h"
#include "ui/shell/search_popup.h"
#include "ui/shell/top_bar.h"
#include "ui/theme/text_styles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/status_line.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace pcrm {
namespace {

class BottomBar final : public QWidget {
 public:
  explicit BottomBar(QWidget* parent) : QWidget(parent) {
    setFixedHeight(qRound(26 * theme::textScale()));
  }
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.fillRect(rect(), theme::tokens().panel);
    painter.fillRect(0, 0, width(), 1, theme::tokens().line);
  }
};

}  // namespace

ShellWindow::ShellWindow(QWidget* parent) : QMainWindow(parent) {
  buildLayout();
  connectParts();
  retranslate();
  resize(1366, 768);
}

void ShellWindow::buildLayout() {
  layers_ = new QStackedWidget(this);
  desk_ = new QWidget(layers_);
  layers_->addWidget(desk_);
  setCentralWidget(layers_);

  topBar_ = new TopBar(desk_);
  rail_ = new Rail(desk_);
  pages_ = new QStackedWidget(desk_);
  auto* bottom = new BottomBar(desk_);
  statusLine_ = new StatusLine(bottom);
  note_ = new QLabel(bottom);
  keysHint_ = new QLabel(bottom);
  for (QLabel* label : {note_, keysHint_}) {
    theme::setTextStyle(label, theme::TextStyle::kCaption, theme::Ink::kSecondary);
  }
  auto* bottomRow = new QHBoxLayout(bottom);
  bottomRow->setContentsMargins(theme::kPageMargin, 1, theme::kPageMargin, 0);
  bottomRow->addWidget(statusLine_, 1);
  bottomRow->addWidget(note_);
  bottomRow->addWidget(keysHint_);

  auto* middle = new QHBoxLayout;
  middle->setSpacing(0);
  middle->addWidget(rail_);
  middle->addWidget(pages_, 1);
  auto* column = new QVBoxLayout(desk_);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(topBar_);
  column->addLayout(middle, 1);
  column->addWidget(bottom);

  popup_ = new SearchPopup(desk_);
  keySheet_ = new KeySheet(desk_);
  topBar_->searchBox()->setPopup(popup_);
}

void ShellWindow::connectParts() {
  connect(rail_, &Rail::chosen, this, qOverload<int>(&ShellWindow::showPage));
  connect(statusLine_, &StatusLine::undoRequested, this, &ShellWindow::undoRequested);
  connect(topBar_, &TopBar::syncPressed, this, &ShellWindow::syncRequested);
  connect(topBar_, &TopBar::lockRequested, this, &ShellWindow::lockRequested);
  connect(topBar_, &TopBar::signOutRequested, this, &ShellWindow::signOutRequested);
  connect(topBar_, &TopBar::languageChosen, this, &ShellWindow::languageChosen);
  connect(topBar_->searchBox(), &SearchBox::queryChanged, this, [this](const QString& query) {
    if (query.trimmed().isEmpty()) popup_->hide();
    emit searchChanged(query);
  });
  connect(popup_, &SearchPopup::opened, this, &ShellWindow::resultOpened);
  // Children of the desk, so that they sleep while it is covered.
  connect(new QShortcut(QKeySequence(Qt::Key_F1), desk_), &QShortcut::activated, this,
          &ShellWindow::openKeySheet);
  connect(new QShortcut(QKeySequence(Qt::Key_F5), desk_), &QShortcut::activated, this,
          &ShellWindow::syncRequested);
}

void ShellWindow::addPage(Page* page) {
  RailButton* button = rail_->addEntry(page->iconName(), page->title());
  entries_.push_back({page, button});
  pages_->addWidget(page);
  connect(page, &Page::counterChanged, button, &RailButton::setCounter);
  connect(page, &Page::actionDone, this, &ShellWindow::showAction);
  if (entries_.size() == 1) showPage(0);
}

void ShellWindow::showPage(int index) {
  if (index < 0 || index >= static_cast<int>(entries_.size())) return;
  rail_->setCurrent(index);
  Page* page = entries_[static_cast<size_t>(index)].page;
  pages_->setCurrentWidget(page);
  page->activate();
}

void ShellWindow::showPage(Page* page) { showPage(pages_->indexOf(page)); }

Page* ShellWindow::currentPage() const { return qobject_cast<Page*>(pages_->currentWidget()); }

void ShellWindow::cover(QWidget* view) {
  popup_->hide();
  keySheet_->hide();
  if (layers_->indexOf(view) < 0) layers_->addWidget(view);
  layers_->setCurrentWidget(view);
}

void ShellWindow::uncover() {
  if (!isCovered()) return;
  layers_->setCurrentWidget(desk_);
  if (Page* page = currentPage()) page->activate();
}

bool ShellWindow::isCovered() const { return layers_->currentWidget() != desk_; }

void ShellWindow::setSyncState(const SyncState& state) { topBar_->setSyncState(state); }

void ShellWindow::setUser(const QString& office, const QString& name) {
  topBar_->setUser(office, name);
}

void ShellWindow::showAction(const QString& what, bool undoable) {
  statusLine_->showAction(what, undoable);
}

void ShellWindow::addTool(QWidget* tool) { topBar_->addTool(tool); }

void ShellWindow::setNote(const QString& note) { note_->setText(note); }

void ShellWindow::setSearchResults(const QString& query, const std::vector<SearchGroup>& groups) {
  SearchBox* box = topBar_->searchBox();
  if (query != box->query() || query.trimmed().isEmpty() || !box->hasFocus()) return;
  popup_->showResults(groups, query.trimmed(), box);
}

void ShellWindow::search(const QString& words) {
  topBar_->searchBox()->setFocus(Qt::ShortcutFocusReason);
  topBar_->searchBox()->setText(words);
}

void ShellWindow::openKeySheet() {
  const Page* page = currentPage();
  keySheet_->open(page ? page->title() : QString(), page ? page->keys() : QList<KeyHelp>());
}

void ShellWindow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QMainWindow::changeEvent(event);
}

void ShellWindow::resizeEvent(QResizeEvent* event) {
  QMainWindow::resizeEvent(event);
  popup_->hide();
  keySheet_->hide();
}

void ShellWindow::retranslate() {
  setWindowTitle(tr("민원데스크"));
  keysHint_->setText(tr("F1 이 화면의 단축키"));
  for (const Entry& entry : entries_) {
    entry.button->setText(entry.page->title());
    entry.button->updateGeometry();
  }
}

}  // namespace pcrm
