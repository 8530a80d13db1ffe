// SPDX-License-Identifier: GPL-3.0-or-later
// The small dialog of one move: edits a copy of its fields and hands back a payload.
//
// It stays open until whoever performs the operation says how it went: accept() when it was done,
// setError() when it was not. What was typed stays either way.
#pragma once

#include "ui/complaints/move_fields.h"

#include <QDialog>

class QFormLayout;
class QLabel;

namespace pcrm {

class ActionButton;

class MoveDialog final : public QDialog {
  Q_OBJECT

 public:
  /// `complaint` is empty for a batch; `subject` then says what is meant: "12건".
  MoveDialog(Move move, std::optional<Complaint> complaint, const QString& subject,
             const Actor& actor, const Names& names, Instant now, QWidget* parent);

  [[nodiscard]] Move move() const { return move_; }
  /// What stands in the fields now, as a payload.
  [[nodiscard]] QJsonObject payload() const;
  /// Shows why it was not done and lets the user go on.
  void setError(const QString& sentence);

 signals:
  void submitted(const QJsonObject& payload);

 private:
  QWidget* editorOf(const MoveField& field);
  [[nodiscard]] QVariant valueIn(const MoveField& field) const;
  void submit();

  Move move_;
  std::optional<Complaint> complaint_;
  std::vector<MoveField> fields_;
  QHash<QString, QWidget*> editors_;
  QLabel* error_ = nullptr;
  ActionButton* ok_ = nullptr;
};

}  // namespace pcrm
