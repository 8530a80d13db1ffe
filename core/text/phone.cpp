// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/phone.h"

#include "core/text/normal_form.h"

#include <QStringList>

#include <algorithm>

namespace pcrm {
namespace {

QString withoutExtension(QStringView text) {
  const QString normal = normalForm(text);
  qsizetype end = normal.size();
  for (QStringView mark : {u"내선", u"ext", u"구내", u"#", u"x"}) {
    const qsizetype at = normal.indexOf(mark);
    if (at > 0) end = std::min(end, at);
  }
  return normal.left(end);
}

bool isAreaCode(QStringView code) {
  static const QStringList kCodes = {
      QStringLiteral("031"), QStringLiteral("032"), QStringLiteral("033"), QStringLiteral("041"),
      QStringLiteral("042"), QStringLiteral("043"), QStringLiteral("044"), QStringLiteral("051"),
      QStringLiteral("052"), QStringLiteral("053"), QStringLiteral("054"), QStringLiteral("055"),
      QStringLiteral("061"), QStringLiteral("062"), QStringLiteral("063"), QStringLiteral("064")};
  return kCodes.contains(code);
}

/// How many digits stand before the exchange, or 0 if the number starts like none.
int codeLength(const QString& digits) {
  if (digits.startsWith(u"02")) return 2;
  const QString three = digits.left(3);
  if (isAreaCode(three)) return 3;
  if (three == u"010" || three == u"070" || three == u"080") return 3;
  if (three == u"011" || (three >= QStringLiteral("016") && three <= QStringLiteral("019")))
    return 3;
  if (three == u"050" && digits.size() > 4) return 4;  // 0502…0508: lifelong numbers.
  return 0;
}

bool isNationwide(const QString& digits) {  // 1588-1234: no code, the same from everywhere.
  return digits.size() == 8 &&
         (digits.startsWith(u"15") || digits.startsWith(u"16") || digits.startsWith(u"18"));
}

}  // namespace

QString phoneDigits(QStringView text) {
  const QString normal = normalForm(text).trimmed();
  QString out;
  for (const QChar c : normal) {
    if (c.digitValue() >= 0) out += QChar(u'0' + c.digitValue());
  }
  const bool international = normal.startsWith(u'+') || out.startsWith(u"0082");
  if (!international) return out;
  if (out.startsWith(u"00")) out.remove(0, 2);
  if (!out.startsWith(u"82")) return out;
  out.remove(0, 2);
  return out.startsWith(u'0') ? out : QLatin1Char('0') + out;
}

std::optional<QString> standardPhone(QStringView text) {
  const QString digits = phoneDigits(withoutExtension(text));
  if (isNationwide(digits)) return digits.left(4) + QLatin1Char('-') + digits.mid(4);
  const int code = codeLength(digits);
  if (code == 0) return std::nullopt;
  const auto rest = digits.size() - code;
  const bool only_eight = digits.startsWith(u"010") || digits.startsWith(u"070");
  if (rest != 8 && (rest != 7 || only_eight)) return std::nullopt;
  const bool fixed_line = code == 2 || isAreaCode(QStringView(digits).left(3));
  if (fixed_line && digits[code] < u'2') return std::nullopt;  // 0 and 1 start no exchange.
  return digits.left(code) + QLatin1Char('-') + digits.mid(code, rest - 4) + QLatin1Char('-') +
         digits.right(4);
}

QString lastFour(QStringView text) { return phoneDigits(text).right(4); }

}  // namespace pcrm
