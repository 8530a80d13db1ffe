// SPDX-License-Identifier: GPL-3.0-or-later
// The left side of the reception: who, how, where, and the complaint itself. Holds a value, knows
// no database.
#pragma once

#include "ui/intake/intake_draft.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;

namespace pcrm {

class Badge;
class InputLine;
class InputText;

class IntakeForm final : public QWidget {
  Q_OBJECT

 public:
  enum class Field { kPhone, kName, kChannel, kAddress, kTitle, kBody };

  explicit IntakeForm(QWidget* parent = nullptr);

  /// With what is still being composed. Decisions about proposals are not the form's.
  [[nodiscard]] IntakeDraft value() const;
  void setValue(const IntakeDraft& value);

  /// Marks the card in `value` as accepted; its name is what keeps the mark on.
  void showCard(bool linked, const QString& name);

  /// Red border and a sentence below the field; an empty sentence takes it away.
  void setError(Field field, const QString& sentence);
  void clearErrors();

  void focusOn(Field field);
  /// Where one goes on writing: behind the last word.
  void focusEnd();
  /// The number as it is usually written, once it is complete.
  void tidyPhone();

  [[nodiscard]] InputLine* phone() const { return phone_; }
  [[nodiscard]] InputLine* name() const { return name_; }
  /// What the list of cards hangs below: the phone and the name together.
  [[nodiscard]] QWidget* personRow() const { return personRow_; }

 signals:
  /// Something changed, composition included.
  void edited();
  /// Phone or name changed, by typing: cards may be looked for.
  void personEdited(const QString& text, bool phone);

 protected:
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  struct Row {
    QLabel* caption = nullptr;
    QWidget* input = nullptr;
    QLabel* error = nullptr;
  };
  [[nodiscard]] QWidget* place(Field field, QWidget* input);
  [[nodiscard]] Row& row(Field field) { return rows_[static_cast<size_t>(field)]; }
  void retranslate();
  void placeBadge();

  std::array<Row, 6> rows_{};
  InputLine* phone_ = nullptr;
  InputLine* name_ = nullptr;
  QComboBox* channel_ = nullptr;
  InputLine* address_ = nullptr;
  InputLine* title_ = nullptr;
  InputText* body_ = nullptr;
  QWidget* personRow_ = nullptr;
  Badge* card_ = nullptr;
  std::optional<Uuid> customer_;
  QString cardName_;
  bool filling_ = false;  ///< setValue is at work: nobody typed.
};

}  // namespace pcrm
