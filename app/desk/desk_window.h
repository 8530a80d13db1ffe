// SPDX-License-Identifier: GPL-3.0-or-later
// The desk put together: window, pages, session, sync, search, undo. It joins signals and decides
// nothing of the field; every page is made in makePages() and nowhere else. UI thread.
#pragma once

#include "app/desk/desk_search.h"
#include "app/desk/desk_session.h"
#include "app/desk/learning_request.h"
#include "app/desk/sync_driver.h"
#include "app/desk/undo_history.h"
#include "ui/context/navigator.h"
#include "ui/shell/shell_window.h"

namespace pcrm {

class ComplaintsPage;
class IncidentDesk;
class IntakePage;
class SettingsPage;
class LockView;
class ReportsPage;
class SignInView;
class TodayPage;

class DeskWindow final : public QObject {
  Q_OBJECT

 public:
  struct Settings {
    QString database;
    QString server;  ///< Address; empty: no server.
    QString login;   ///< With `password`: signs in by itself.
    QString password;
    QString settings_file;           ///< Where 설정 is kept; empty: defaults, kept nowhere.
    Transport* transport = nullptr;  ///< To the server; null without one. Must outlive the window.
    quint64 seed = 0;
  };

  /// `environment` must outlive it.
  DeskWindow(Settings settings, Store::Environment environment);
  ~DeskWindow() override;

  /// Shows the window and opens the database.
  void begin();

  [[nodiscard]] ShellWindow& shell() { return shell_; }
  [[nodiscard]] DeskContext& context() { return context_; }
  [[nodiscard]] DeskSession& session() { return session_; }
  [[nodiscard]] SyncDriver& sync() { return sync_; }
  [[nodiscard]] IntakePage& intake() { return *intake_; }
  [[nodiscard]] IncidentDesk& protection() { return *protection_; }
  [[nodiscard]] SignInView& signInView() { return *signIn_; }
  [[nodiscard]] LockView& lockView() { return *lock_; }
  [[nodiscard]] const Navigator& navigator() const { return navigator_; }

  void lock();
  void signOut();

 signals:
  /// The database cannot be opened; a sentence for the user.
  void failed(const QString& sentence);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void makePages();
  void makeProtection();
  void joinSession();
  void joinShell();
  void joinLearning();
  void takeModels();
  void applyPageSettings();
  void opened();
  void enter();
  void showUser();
  void askToShrink(const QString& sentence);
  void undo();
  void finishUndo(const UndoStep& step, const DeskContext::Outcome& outcome);

  // In this order: pages still write their drafts while the window is torn down.
  Settings settings_;
  Navigator navigator_;
  DeskContext context_;
  DeskSession session_;
  SyncDriver sync_;
  LearningRequest learning_;
  UndoHistory history_;
  ShellWindow shell_;
  DeskSearch search_;
  QTimer idle_;
  SignInView* signIn_ = nullptr;
  LockView* lock_ = nullptr;
  IntakePage* intake_ = nullptr;
  ComplaintsPage* complaints_ = nullptr;
  ReportsPage* reports_ = nullptr;
  TodayPage* today_ = nullptr;
  SettingsPage* page_ = nullptr;
  IncidentDesk* protection_ = nullptr;
  QString office_name_;  ///< Of the person signed in; the code until the name is read.
  bool undoing_ = false;
};

}  // namespace pcrm
