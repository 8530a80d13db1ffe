// SPDX-License-Identifier: GPL-3.0-or-later
// "전에도 있었습니까": complaints about the same matter in three groups, with the words they share
// marked, and what the law says of repeated and of shared ones: evidence only, a person decides.
#pragma once

#include "core/similar/similar_complaints.h"

#include <QWidget>

class QVBoxLayout;

namespace pcrm {

class Badge;
class Card;

class DuplicatesPanel final : public QWidget {
  Q_OBJECT

 public:
  explicit DuplicatesPanel(QWidget* parent = nullptr);

  /// Hides itself while nothing is written; says so when something is and nothing like it is known.
  void show(const SimilarComplaints& similar, bool written);

 signals:
  void opened(pcrm::ComplaintId id);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void rebuild();
  void addGroup(QVBoxLayout* column, const QString& title,
                const std::vector<SimilarComplaint>& hits, const QString& note, bool strong);
  void add(QVBoxLayout* column, const SimilarComplaint& hit);
  [[nodiscard]] QString repeatLine() const;
  [[nodiscard]] QString groupLine() const;

  SimilarComplaints similar_;
  bool written_ = false;
  int keys_ = 0;  ///< Given out to lines so far.
  Card* card_ = nullptr;
  Badge* badge_ = nullptr;
  QWidget* content_ = nullptr;
};

}  // namespace pcrm
