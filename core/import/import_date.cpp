// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_date.h"

namespace pcrm {
namespace {

constexpr int kFirstYear = 1990;
constexpr int kLastYear = 2099;

// Reads a text from the left, step by step.
class Scanner {
 public:
  explicit Scanner(QStringView text) : rest_(text) {}

  [[nodiscard]] bool done() const { return rest_.isEmpty(); }

  // A number of min to max digits, or -1.
  int number(int min, int max) {
    int value = 0;
    int digits = 0;
    while (digits < max && digits < rest_.size() && isDigit(rest_[digits])) {
      value = value * 10 + (rest_[digits].unicode() - u'0');
      ++digits;
    }
    if (digits < min) return -1;
    rest_ = rest_.mid(digits);
    return value;
  }

  [[nodiscard]] int digitsAhead() const {
    int digits = 0;
    while (digits < rest_.size() && isDigit(rest_[digits])) ++digits;
    return digits;
  }

  bool skip(QStringView word) {
    if (!rest_.startsWith(word)) return false;
    rest_ = rest_.mid(word.size());
    return true;
  }

  // The separator that was there, or 0.
  QChar skipOneOf(QStringView characters) {
    if (rest_.isEmpty() || !characters.contains(rest_[0])) return {};
    const QChar c = rest_[0];
    rest_ = rest_.mid(1);
    return c;
  }

  void skipSpaces() {
    while (!rest_.isEmpty() && rest_[0].isSpace()) rest_ = rest_.mid(1);
  }

 private:
  static bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

  QStringView rest_;
};

QDate scanDate(Scanner& scan) {
  if (scan.digitsAhead() >= 8) {
    const int year = scan.number(4, 4);
    const int month = scan.number(2, 2);
    return {year, month, scan.number(2, 2)};
  }
  const int year = scan.number(4, 4);
  scan.skipSpaces();
  const QChar separator = scan.skipOneOf(u"-/.년");
  if (separator.isNull()) return {};
  scan.skipSpaces();
  const int month = scan.number(1, 2);
  scan.skipSpaces();
  if (scan.skipOneOf(separator == u'년' ? QStringView(u"월") : QStringView(&separator, 1))
          .isNull()) {
    return {};
  }
  scan.skipSpaces();
  const int day = scan.number(1, 2);
  if (separator == u'년') {
    scan.skipSpaces();
    if (!scan.skip(u"일")) return {};
  }
  if (separator == u'.') scan.skip(u".");
  return {year, month, day};
}

QTime scanTime(Scanner& scan) {
  const bool morning = scan.skip(u"오전");
  const bool afternoon = !morning && scan.skip(u"오후");
  scan.skipSpaces();
  int hour = scan.number(1, 2);
  if (hour < 0 || !scan.skip(u":")) return {};
  if (morning || afternoon) {
    if (hour < 1 || hour > 12) return {};
    hour = hour % 12 + (afternoon ? 12 : 0);
  }
  const int minute = scan.number(2, 2);
  int second = 0;
  if (scan.skip(u":")) second = scan.number(2, 2);
  if (scan.skip(u".") && scan.number(1, 9) < 0) return {};
  return {hour, minute, second};
}

// 0917 or 091705, straight after eight digits of a date.
QTime scanDigits(Scanner& scan) {
  const int digits = scan.digitsAhead();
  if (digits != 4 && digits != 6) return {};
  const int hour = scan.number(2, 2);
  const int minute = scan.number(2, 2);
  return {hour, minute, digits == 6 ? scan.number(2, 2) : 0};
}

}  // namespace

std::optional<ImportDate> parseImportDate(QStringView text) {
  Scanner scan(text.trimmed());
  ImportDate result{.date = scanDate(scan), .time = {}};
  if (!result.date.isValid() || result.date.year() < kFirstYear || result.date.year() > kLastYear) {
    return std::nullopt;
  }
  if (scan.done()) return result;
  if (scan.digitsAhead() > 0) {
    result.time = scanDigits(scan);
  } else {
    if (scan.skipOneOf(u"T \t").isNull()) return std::nullopt;
    scan.skipSpaces();
    result.time = scanTime(scan);
  }
  if (!result.time->isValid() || !scan.done()) return std::nullopt;
  return result;
}

}  // namespace pcrm
