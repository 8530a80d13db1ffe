// SPDX-License-Identifier: GPL-3.0-or-later
// A small dialog drawn from a table of fields: a title, what it is about, the fields, one button.
//
// It stays open until whoever acts on it says how it went: accept() when it was done, setError()
// when it was not. What was typed stays either way.
#pragma once

#include "ui/complaints/move_fields.h"

#include <QDialog>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace pcrm {

class ActionButton;

class FieldDialog : public QDialog {
  Q_OBJECT

 public:
  struct Words {
    QString title;  ///< Also of the button.
    QString about = {};
    QString note = {};  ///< Below; may be empty.
  };

  FieldDialog(const Words& words, std::vector<MoveField> fields, QWidget* parent);

  /// Puts a widget over the fields; taken over by the dialog.
  void addAbove(QWidget* widget);
  /// Puts words behind the choices of a field, by their values; once they are known. Nothing if
  /// somebody has begun to type a choice.
  void addToChoices(const QString& key, const QHash<QString, QString>& words);
  /// Shows under the fields what follows from them, such as the notice that goes out; follows every
  /// change.
  void setPreview(std::function<QString(const QHash<QString, QVariant>&)> preview);
  /// Puts another day into a field for one.
  void setDate(const QString& key, QDate day);
  /// What stands in the fields now, by key.
  [[nodiscard]] QHash<QString, QVariant> values() const;
  /// Shows why it was not done and lets the user go on.
  void setError(const QString& sentence);

 signals:
  /// The button was pressed and nothing required is missing.
  void confirmed();

 protected:
  [[nodiscard]] const std::vector<MoveField>& fields() const { return fields_; }

 private:
  QWidget* editorOf(const MoveField& field);
  [[nodiscard]] QVariant valueIn(const MoveField& field) const;
  void submit();

  std::vector<MoveField> fields_;
  QHash<QString, QWidget*> editors_;
  QVBoxLayout* above_ = nullptr;
  QLabel* preview_ = nullptr;
  QLabel* error_ = nullptr;
  ActionButton* ok_ = nullptr;
};

}  // namespace pcrm
