// SPDX-License-Identifier: GPL-3.0-or-later
// "이렇게 처리하겠습니다": what is proposed for the complaint being typed, how sure and why, each
// line changed by one key (Alt+1…4), and how the due date was counted.
#pragma once

#include "core/store/rules.h"
#include "ui/intake/advice.h"
#include "ui/widgets/card.h"

class QLabel;

namespace pcrm {

class DeadlineStrip;
class KeyValueRows;

class ProposalPanel final : public QWidget {
  Q_OBJECT

 public:
  /// What the person decides about, in the order of the lines.
  enum class Line { kHandlingType, kDepartment, kLegalKind, kPeriod };

  /// `rules` must outlive it.
  explicit ProposalPanel(const Rules& rules, QWidget* parent = nullptr);

  /// `decided` are the person's own choices, as in the draft.
  void show(const Advice& advice, const IntakeDraft& decided);

  /// The list of choices for a line; what Alt+1…4 does.
  void openChoices(Line line);

 signals:
  /// The person decided; an empty value means: as proposed.
  void decided(pcrm::ProposalPanel::Line line, const QString& value);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void refresh();
  [[nodiscard]] QString nameOf(Line line, const QString& code) const;
  [[nodiscard]] QStringList codesOf(Line line) const;
  [[nodiscard]] QString decidedFor(Line line) const;
  [[nodiscard]] QString proposedFor(Line line) const;

  const Rules& rules_;
  Advice advice_;
  IntakeDraft decided_;
  Card* card_ = nullptr;
  KeyValueRows* rows_ = nullptr;
  DeadlineStrip* strip_ = nullptr;
  QLabel* law_ = nullptr;
  QLabel* guidance_ = nullptr;  ///< What the law wants told at the counter.
};

}  // namespace pcrm
