// SPDX-License-Identifier: GPL-3.0-or-later
// The bar at the top: product, search, state of sending, who sits here.
#pragma once

#include "ui/shell/sync_words.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace pcrm {

class SearchBox;

class TopBar final : public QWidget {
  Q_OBJECT

 public:
  explicit TopBar(QWidget* parent = nullptr);

  [[nodiscard]] SearchBox* searchBox() const { return search_; }
  void setSyncState(const SyncState& state);
  void setUser(const QString& office, const QString& name);
  /// Puts something of the desk before the state of sending; takes it over.
  void addTool(QWidget* tool);

 signals:
  void syncPressed();
  void lockRequested();
  void signOutRequested();
  /// "ko" or "en".
  void languageChosen(const QString& code);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  void buildMenu();

  SearchBox* search_ = nullptr;
  QLabel* product_ = nullptr;
  QPushButton* sync_ = nullptr;
  QPushButton* user_ = nullptr;
  QHBoxLayout* row_ = nullptr;
  SyncState state_;
};

}  // namespace pcrm
