// SPDX-License-Identifier: GPL-3.0-or-later
// "전에도 있었습니까": complaints that may be about the same thing, with the words they share
// marked.
#pragma once

#include "ui/intake/intake_queries.h"

#include <QWidget>

class QVBoxLayout;

namespace pcrm {

class Badge;
class Card;

class DuplicatesPanel final : public QWidget {
  Q_OBJECT

 public:
  explicit DuplicatesPanel(QWidget* parent = nullptr);

  /// Hides itself when there is nothing to ask about.
  void show(const std::vector<SimilarComplaint>& similar);

 signals:
  void opened(pcrm::ComplaintId id);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void rebuild();
  void add(QVBoxLayout* column, const SimilarComplaint& similar, int index);

  std::vector<SimilarComplaint> similar_;
  Card* card_ = nullptr;
  Badge* badge_ = nullptr;
  QWidget* content_ = nullptr;
};

}  // namespace pcrm
