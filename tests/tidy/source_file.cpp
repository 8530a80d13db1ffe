// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tidy/source_file.h"

namespace pcrm::tidy {
namespace {

bool isNameChar(QChar c) { return c.isLetterOrNumber() || c == u'_'; }

/// What may stand before the R of a raw string, as in u8R"(…)"; FOR"…" is none.
bool isEncodingPrefix(QStringView name) {
  return name.isEmpty() || name == u"u" || name == u"u8" || name == u"U" || name == u"L";
}

/// Walks C++ once, writing blanks over what is not code.
class Scanner {
 public:
  Scanner(const QString& text, std::vector<Literal>* literals)
      : text_(text), code_(text), literals_(literals) {}

  QString run() {
    while (at_ < text_.size()) {
      const QStringView rest = QStringView(text_).mid(at_);
      if (rest.startsWith(u"//")) {
        blankTo(endOf(u"\n", at_));
      } else if (rest.startsWith(u"/*")) {
        blankTo(endOf(u"*/", at_ + 2) + 2);
      } else if (rest.startsWith(u"R\"") && isEncodingPrefix(nameBefore())) {
        rawString();
      } else if (text_[at_] == u'"') {
        string();
      } else if (text_[at_] == u'\'' && !isDigitSeparator()) {
        character();
      } else {
        plain();
      }
    }
    return code_;
  }

 private:
  /// The letters that stand right before this place.
  QStringView nameBefore() const {
    qsizetype begin = at_;
    while (begin > 0 && isNameChar(text_[begin - 1])) --begin;
    return QStringView(text_).mid(begin, at_ - begin);
  }

  bool isDigitSeparator() const { return at_ > 0 && text_[at_ - 1].isDigit(); }

  qsizetype endOf(QStringView what, qsizetype from) const {
    const qsizetype found = text_.indexOf(what, from);
    return found < 0 ? text_.size() : found;
  }

  void blankTo(qsizetype end) {
    for (end = qMin(end, text_.size()); at_ < end; ++at_) {
      if (text_[at_] == u'\n') {
        ++line_;
      } else {
        code_[at_] = u' ';
      }
    }
  }

  /// Blanks the inside, keeps the quotes, and remembers the literal.
  void literal(qsizetype begin, qsizetype end, qsizetype next) {
    literals_->push_back({line_, text_.mid(begin, end - begin), calls_.value(calls_.size() - 1)});
    at_ = begin;
    blankTo(end);
    at_ = qMin(next, text_.size());
    name_.clear();
  }

  void rawString() {
    const qsizetype open = endOf(u"(", at_);
    const QString close = u')' + text_.mid(at_ + 2, open - at_ - 2) + u'"';
    const qsizetype end = endOf(close, open);
    literal(open + 1, qMax(open + 1, end), end + close.size());
  }

  qsizetype closingQuote(QChar quote) const {
    qsizetype end = at_ + 1;
    while (end < text_.size() && text_[end] != quote && text_[end] != u'\n') {
      end += text_[end] == u'\\' ? 2 : 1;
    }
    return qMin(end, text_.size());
  }

  void string() {
    const qsizetype end = closingQuote(u'"');
    literal(at_ + 1, end, end + 1);
  }

  void character() {
    const qsizetype end = closingQuote(u'\'');
    ++at_;
    blankTo(end);
    at_ = qMin(end + 1, text_.size());
  }

  void plain() {
    const QChar c = text_[at_++];
    if (c == u'\n') ++line_;
    if (isNameChar(c)) {
      if (!in_name_) name_.clear();
      name_ += c;
    } else if (c == u'(') {
      calls_.append(name_);
      name_.clear();
    } else if (c == u')' && !calls_.isEmpty()) {
      calls_.removeLast();
      name_.clear();
    } else if (!c.isSpace()) {
      name_.clear();
    }
    in_name_ = isNameChar(c);
  }

  const QString& text_;
  QString code_;
  std::vector<Literal>* literals_;
  qsizetype at_ = 0;
  int line_ = 1;
  QString name_;
  bool in_name_ = false;
  QStringList calls_;  ///< The names before the parentheses that are open.
};

}  // namespace

bool SourceFile::isCpp() const { return path.endsWith(u".cpp") || path.endsWith(u".h"); }

bool SourceFile::isIn(const QString& folder) const { return path.startsWith(folder + u'/'); }

SourceFile parseSource(const QString& path, const QString& text) {
  SourceFile file;
  file.path = path;
  file.lines = text.split(u'\n');
  file.code = file.lines;
  if (file.isCpp()) file.code = Scanner(text, &file.literals).run().split(u'\n');
  return file;
}

}  // namespace pcrm::tidy
