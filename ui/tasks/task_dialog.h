// SPDX-License-Identifier: GPL-3.0-or-later
// A small dialog drawn from a table of fields. It only asks; whoever opened it performs what
// submitted() gives and calls accept() when it was done, setError() when it was not.
#pragma once

#include "ui/complaints/move_fields.h"

#include <QDialog>

class QLabel;

namespace pcrm {

class ActionButton;

class TaskDialog final : public QDialog {
  Q_OBJECT

 public:
  /// `about` is the grey line under the title, `note` a sentence about what it does.
  TaskDialog(const QString& title, const QString& about, const QString& note,
             std::vector<MoveField> fields, QWidget* parent);

  /// What stands in the fields, by key; unchanged fields only where they are sent always.
  [[nodiscard]] QJsonObject payload() const;
  void setError(const QString& sentence);

 signals:
  void submitted(const QJsonObject& payload);

 private:
  QWidget* editorOf(const MoveField& field);
  [[nodiscard]] QVariant valueIn(const MoveField& field) const;
  void submit();

  std::vector<MoveField> fields_;
  QHash<QString, QWidget*> editors_;
  QLabel* error_ = nullptr;
  ActionButton* ok_ = nullptr;
};

}  // namespace pcrm
