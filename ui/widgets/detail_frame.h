// SPDX-License-Identifier: GPL-3.0-or-later
// The side of a page that shows what was chosen in its list: sections under each other that
// scroll, or a sentence while nothing is chosen.
#pragma once

#include <QWidget>

class QScrollArea;
class QStackedLayout;
class QVBoxLayout;

namespace pcrm {

class EmptyState;

class DetailFrame : public QWidget {
  Q_OBJECT

 public:
  explicit DetailFrame(QWidget* parent = nullptr);

 protected:
  /// Takes away what was shown and returns the column for what comes; call showContent() when it is
  /// full. Valid until the next call.
  [[nodiscard]] QVBoxLayout* beginContent();
  void showContent();
  /// Takes away what was shown and says why nothing is.
  void showSentence(const QString& icon, const QString& sentence, const QString& hint);
  /// How far it is scrolled, in pixels.
  [[nodiscard]] int place() const;
  void setPlace(int pixels);

 private:
  QStackedLayout* layers_ = nullptr;
  QScrollArea* scroll_ = nullptr;
  EmptyState* empty_ = nullptr;
  QWidget* content_ = nullptr;  ///< Between beginContent() and showContent(); then the scroll's.
};

/// A hair line between two sections, with space around it.
void addSeparator(QVBoxLayout* column);

/// Text on a quiet grey, to be read and copied.
[[nodiscard]] QWidget* quotedText(const QString& text);

}  // namespace pcrm
