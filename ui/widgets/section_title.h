// SPDX-License-Identifier: GPL-3.0-or-later
// The line over a group: a bold word, a grey note beside it, and room for widgets at its right.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace pcrm {

class ElidedLabel;

class SectionTitle final : public QWidget {
  Q_OBJECT

 public:
  enum class Level { kPage, kCard };

  explicit SectionTitle(const QString& title, QWidget* parent = nullptr,
                        Level level = Level::kCard);

  void setTitle(const QString& title, const QString& note = {});

  /// Puts a badge or chip right behind the words.
  void addBeside(QWidget* widget);
  /// Puts a button or link at the right end. Takes ownership, as a layout does.
  void addAtEnd(QWidget* widget);

 private:
  QLabel* title_ = nullptr;
  ElidedLabel* note_ = nullptr;
  QHBoxLayout* row_ = nullptr;
  QHBoxLayout* beside_ = nullptr;
};

}  // namespace pcrm
