// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer_help.h"

#include <set>

namespace pcrm {
namespace {

QStringList partsOf(const QString& codes) {
  QStringList parts;
  for (const QString& part : codes.split(u',', Qt::SkipEmptyParts)) {
    if (!part.trimmed().isEmpty()) parts << part.trimmed();
  }
  return parts;
}

}  // namespace

QString helpName(Help help) {
  switch (help) {
    case Help::kLargePrint:
      return QStringLiteral("큰 글자");
    case Help::kWheelchair:
      return QStringLiteral("휠체어 접근");
    case Help::kWritten:
      return QStringLiteral("필담");
    case Help::kSignLanguage:
      return QStringLiteral("수어 통역");
    case Help::kInterpreter:
      return QStringLiteral("통역");
    case Help::kWriting:
      return QStringLiteral("대필");
    case Help::kReading:
      return QStringLiteral("낭독");
    case Help::kAccompanied:
      return QStringLiteral("동행 안내");
    case Help::kCallInstead:
      return QStringLiteral("방문 대신 전화");
    case Help::kPriority:
      return QStringLiteral("우선 창구");
  }
  return {};
}

Result<std::vector<Help>> readHelp(const QString& codes) {
  std::set<Help> found;
  for (const QString& part : partsOf(codes)) {
    const auto help = enumFromCode<Help>(part);
    if (!help) {
      return failure(ErrorCode::kInvalid,
                     QStringLiteral("‘%1’이라는 편의는 없습니다. 목록에서 고르세요.").arg(part));
    }
    found.insert(*help);
  }
  return std::vector<Help>(found.begin(), found.end());
}

QString helpCodes(const std::vector<Help>& help) {
  QStringList codes;
  for (const Help each : help) codes << codeOf(each);
  return codes.join(u',');
}

std::vector<Help> helpOf(const Customer& customer) {
  std::set<Help> found;
  for (const QString& part : partsOf(customer.help)) {
    if (const auto help = enumFromCode<Help>(part)) found.insert(*help);
  }
  return {found.begin(), found.end()};
}

}  // namespace pcrm
