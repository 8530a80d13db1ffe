// SPDX-License-Identifier: GPL-3.0-or-later
// Rows with hairlines between them: "처리 유형 | 단순 [91%] | 규칙: … | Alt+1".
#pragma once

#include "ui/theme/text_styles.h"
#include "ui/theme/tokens.h"

#include <QKeySequence>
#include <QWidget>

#include <vector>

class QGridLayout;

namespace pcrm {

struct KeyValueRow {
  QString key = {};    ///< Grey, left. May be empty.
  QString value = {};  ///< Bold.
  QString badge = {};  ///< Behind the value.
  theme::Tone badgeTone = theme::Tone::kPrimary;
  QString note = {};       ///< Grey: where it comes from, since when.
  QString link = {};       ///< Words at the right that press the row: "보기".
  QKeySequence keys = {};  ///< Presses the row from anywhere; shown at the right.
  bool strong = true;
  theme::Ink ink = theme::Ink::kText;  ///< Of the value.

  bool operator==(const KeyValueRow&) const = default;
};

class KeyValueRows final : public QWidget {
  Q_OBJECT

 public:
  explicit KeyValueRows(QWidget* parent = nullptr);

  /// Does nothing when the rows are the same, so that a live proposal does not flicker.
  void setRows(const std::vector<KeyValueRow>& rows);
  [[nodiscard]] const std::vector<KeyValueRow>& rows() const { return rows_; }

 signals:
  /// The link or the key of the row was pressed.
  void rowActivated(int index);

 private:
  void addRow(QGridLayout* grid, int index);

  std::vector<KeyValueRow> rows_;
  QWidget* content_ = nullptr;
};

}  // namespace pcrm
