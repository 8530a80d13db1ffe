// SPDX-License-Identifier: GPL-3.0-or-later
// The small dialog of one move: edits a copy of its fields and hands back a payload.
#pragma once

#include "ui/complaints/field_dialog.h"

namespace pcrm {

class MoveDialog final : public FieldDialog {
  Q_OBJECT

 public:
  /// `complaint` is empty for a batch; `subject` then says what is meant: "12건".
  MoveDialog(Move move, std::optional<Complaint> complaint, const QString& subject,
             const Actor& actor, const Names& names, Instant now, QWidget* parent);

  [[nodiscard]] Move move() const { return move_; }
  /// What stands in the fields now, as a payload.
  [[nodiscard]] QJsonObject payload() const;

 signals:
  void submitted(const QJsonObject& payload);

 private:
  Move move_;
  std::optional<Complaint> complaint_;
};

}  // namespace pcrm
