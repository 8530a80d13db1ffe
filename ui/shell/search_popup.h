// SPDX-License-Identifier: GPL-3.0-or-later
// The results below the search box. It lies inside the window and never takes the focus, so that
// Korean being composed in the box goes on undisturbed.
#pragma once

#include "ui/shell/search_model.h"

#include <QFrame>

class QLabel;
class QListView;

namespace pcrm {

class SearchPopup final : public QFrame {
  Q_OBJECT

 public:
  /// `window` is what it lies over.
  explicit SearchPopup(QWidget* window);

  /// Places itself below `anchor` and shows what was found for `query`; keeps the chosen place
  /// when it still exists. No groups: says that nothing was found.
  void showResults(const std::vector<SearchGroup>& groups, const QString& query,
                   const QWidget* anchor);

  void moveSelection(int step);
  /// Opens the chosen result. False when there is none.
  bool openCurrent();

 signals:
  void opened(const QString& kind, const QString& id);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void place(const QWidget* anchor);

  SearchModel* model_ = nullptr;
  QListView* list_ = nullptr;
  QLabel* nothing_ = nullptr;
};

}  // namespace pcrm
