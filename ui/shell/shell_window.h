// SPDX-License-Identifier: GPL-3.0-or-later
// The window. It arranges rail, top bar, pages and status bar, passes on what they say, and knows
// no page's class and no data.
#pragma once

#include "ui/shell/search_model.h"
#include "ui/shell/sync_words.h"

#include <QMainWindow>

#include <vector>

class QLabel;
class QStackedWidget;

namespace pcrm {

class KeySheet;
class Page;
class Rail;
class RailButton;
class SearchPopup;
class StatusLine;
class TopBar;

class ShellWindow final : public QMainWindow {
  Q_OBJECT

 public:
  explicit ShellWindow(QWidget* parent = nullptr);

  /// Takes ownership. Pages appear in the rail in this order; the first one is shown first.
  void addPage(Page* page);
  void showPage(int index);
  void showPage(Page* page);
  [[nodiscard]] Page* currentPage() const;

  /// Covers everything with a sign-in or lock view (taking ownership when first shown) and back.
  /// While covered no key of the shell or a page works.
  void cover(QWidget* view);
  void uncover();
  [[nodiscard]] bool isCovered() const;

  void setSyncState(const SyncState& state);
  void setUser(const QString& office, const QString& name);
  void showAction(const QString& what, bool undoable);
  /// Puts something into the top bar, before the state of sending; takes it over.
  void addTool(QWidget* tool);
  /// The right end of the status bar besides F1: "이도현 님이 이 민원을 보고 있습니다".
  void setNote(const QString& note);

  /// What F1 does; again closes it.
  void openKeySheet();

  /// The answer to searchChanged. Ignored when the query is no longer the one in the box.
  void setSearchResults(const QString& query, const std::vector<SearchGroup>& groups);
  /// Puts words into the search box as if typed.
  void search(const QString& words);

 signals:
  void searchChanged(const QString& query);
  void resultOpened(const QString& kind, const QString& id);
  void undoRequested();
  void syncRequested();
  void lockRequested();
  void signOutRequested();
  void languageChosen(const QString& code);

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void buildLayout();
  void connectParts();
  void retranslate();

  struct Entry {
    Page* page = nullptr;
    RailButton* button = nullptr;
  };

  QStackedWidget* layers_ = nullptr;  // the desk, or a view that covers it
  QWidget* desk_ = nullptr;
  TopBar* topBar_ = nullptr;
  Rail* rail_ = nullptr;
  QStackedWidget* pages_ = nullptr;
  StatusLine* statusLine_ = nullptr;
  QLabel* note_ = nullptr;
  QLabel* keysHint_ = nullptr;
  SearchPopup* popup_ = nullptr;
  KeySheet* keySheet_ = nullptr;
  std::vector<Entry> entries_;
};

}  // namespace pcrm
