// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/search_tokens.h"

#include "core/text/hangul.h"
#include "core/text/phone.h"

namespace pcrm {

QString nameToken(const QString& name) { return u'=' + name.simplified().remove(u' '); }

QString initialsToken(const QString& initials) { return u'~' + initials; }

QString digitsToken(const QString& digits) { return u'#' + digits; }

QStringList personTokens(const QString& name, const QString& phone) {
  QStringList tokens;
  if (!name.trimmed().isEmpty()) {
    tokens << nameToken(name);
    tokens << initialsToken(initials(name.simplified().remove(u' ')));
  }
  const QString digits = phoneDigits(phone);
  if (!digits.isEmpty()) tokens << digitsToken(digits);
  if (digits.size() > 4) tokens << digitsToken(digits.right(4));
  return tokens;
}

}  // namespace pcrm
