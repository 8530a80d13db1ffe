// SPDX-License-Identifier: GPL-3.0-or-later
// Text in which some words stand on yellow: what was searched for, what two complaints share.
#pragma once

#include <QLabel>

#include <vector>

namespace pcrm {

/// A piece of a QString, in UTF-16 units. Pieces outside the text are cut to it.
struct TextRange {
  qsizetype start = 0;
  qsizetype length = 0;

  bool operator==(const TextRange&) const = default;
};

/// Every place where one of the words of `query` stands in `text`, case ignored, without overlaps.
[[nodiscard]] std::vector<TextRange> rangesOf(const QString& text, const QString& query);

/// The text as HTML with its ranges marked in the colour of the scheme.
[[nodiscard]] QString markedHtml(const QString& text, const std::vector<TextRange>& ranges);

class HighlightLabel final : public QLabel {
  Q_OBJECT

 public:
  explicit HighlightLabel(QWidget* parent = nullptr);

  void setMarkedText(const QString& text, const std::vector<TextRange>& ranges);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  QString plain_;
  std::vector<TextRange> ranges_;
};

}  // namespace pcrm
