// SPDX-License-Identifier: GPL-3.0-or-later
// Long work: what and how many, with cancel. Nothing turns; a number says that it goes on.
#pragma once

#include <QWidget>

class QProgressBar;

namespace pcrm {

class ElidedLabel;
class LinkButton;

class ProgressRow final : public QWidget {
  Q_OBJECT

 public:
  explicit ProgressRow(QWidget* parent = nullptr);

  /// `total` 0 means not known yet. Shows the row.
  void setProgress(const QString& what, qint64 done, qint64 total);
  /// Hides the row.
  void finish();

 signals:
  void cancelRequested();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void refresh();

  QString what_;
  qint64 done_ = 0;
  qint64 total_ = 0;
  ElidedLabel* text_ = nullptr;
  QProgressBar* bar_ = nullptr;
  LinkButton* cancel_ = nullptr;
};

}  // namespace pcrm
