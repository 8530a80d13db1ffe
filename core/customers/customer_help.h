// SPDX-License-Identifier: GPL-3.0-or-later
// What makes a visit or a call easier for a person 편의 제공 (Act art. 11; Decree art. 8-2): the
// card says what helps and never why.
#pragma once

#include "core/customers/customer.h"

#include <vector>

namespace pcrm {

enum class Help {
  kLargePrint,    ///< 큰 글자
  kWheelchair,    ///< 휠체어 접근 · 좌석
  kWritten,       ///< 필담
  kSignLanguage,  ///< 수어 통역
  kInterpreter,   ///< 통역, with a language
  kWriting,       ///< 대필: the form is written for the person
  kReading,       ///< 낭독: what is written is read aloud
  kAccompanied,   ///< 동행 안내
  kCallInstead,   ///< 방문 대신 전화
  kPriority,      ///< 우선 창구
};
template <>
struct EnumCodes<Help> {
  static constexpr std::array kCodes{"large_print", "wheelchair", "written", "sign_language",
                                     "interpreter", "writing",    "reading", "accompanied",
                                     "call",        "priority"};
};

/// Korean: "큰 글자".
[[nodiscard]] QString helpName(Help help);

/// From codes joined by commas, in the order of the list and each once. The Error names a code
/// that is none.
[[nodiscard]] Result<std::vector<Help>> readHelp(const QString& codes);
[[nodiscard]] QString helpCodes(const std::vector<Help>& help);

/// What the card says; codes this program does not know are left out.
[[nodiscard]] std::vector<Help> helpOf(const Customer& customer);

}  // namespace pcrm
