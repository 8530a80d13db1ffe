// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/highlight_label.h"

#include "ui/theme/text_styles.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QRegularExpression>

#include <algorithm>

namespace pcrm {
namespace {

// Sorted, inside the text and joined where they touch, so that drawing needs no care.
std::vector<TextRange> tidy(std::vector<TextRange> ranges, qsizetype size) {
  std::sort(ranges.begin(), ranges.end(),
            [](const TextRange& a, const TextRange& b) { return a.start < b.start; });
  std::vector<TextRange> result;
  for (const TextRange& range : ranges) {
    const qsizetype from = std::clamp<qsizetype>(range.start, 0, size);
    const qsizetype to = std::clamp<qsizetype>(range.start + range.length, from, size);
    if (from == to) continue;
    if (!result.empty() && from <= result.back().start + result.back().length) {
      result.back().length =
          std::max(result.back().start + result.back().length, to) - result.back().start;
    } else {
      result.push_back({from, to - from});
    }
  }
  return result;
}

}  // namespace

std::vector<TextRange> rangesOf(const QString& text, const QString& query) {
  static const QRegularExpression space(QStringLiteral("\\s+"));
  std::vector<TextRange> ranges;
  const QStringList words = query.split(space, Qt::SkipEmptyParts);
  for (const QString& word : words) {
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + word.size(), Qt::CaseInsensitive)) {
      ranges.push_back({at, word.size()});
    }
  }
  return tidy(std::move(ranges), text.size());
}

QString markedHtml(const QString& text, const std::vector<TextRange>& ranges) {
  const QString open =
      QStringLiteral("<span style=\"background-color:%1\">").arg(theme::tokens().mark.name());
  QString html;
  qsizetype at = 0;
  for (const TextRange& range : tidy(ranges, text.size())) {
    html += text.mid(at, range.start - at).toHtmlEscaped();
    html += open + text.mid(range.start, range.length).toHtmlEscaped() + QStringLiteral("</span>");
    at = range.start + range.length;
  }
  html += text.mid(at).toHtmlEscaped();
  return html.replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

HighlightLabel::HighlightLabel(QWidget* parent) : QLabel(parent) {
  theme::setTextStyle(this, theme::TextStyle::kCaption);
  setTextFormat(Qt::RichText);
  setWordWrap(true);
}

void HighlightLabel::setMarkedText(const QString& text, const std::vector<TextRange>& ranges) {
  plain_ = text;
  ranges_ = ranges;
  setText(markedHtml(text, ranges));
  setAccessibleName(text);
}

void HighlightLabel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange && !plain_.isEmpty())
    setText(markedHtml(plain_, ranges_));
  QLabel::changeEvent(event);
}

}  // namespace pcrm
