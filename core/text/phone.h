// SPDX-License-Identifier: GPL-3.0-or-later
// Telephone numbers: people type them in every way, the product keeps one.
//
// The standard form is what 3-digit area codes, 02 and mobile numbers are printed in: 031-123-4567,
// 02-1234-5678, 010-1234-5678, 1588-1234. Facts: numbering plan of Korea (전기통신번호관리세칙).
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace pcrm {

/// Only the digits, full-width ones folded: "010-8033-8141" → "01080338141". A leading +82 becomes
/// 0. The form that is indexed and compared.
[[nodiscard]] QString phoneDigits(QStringView text);

/// The standard form, or nothing if the text is no complete Korean number: too short or long, no
/// area code, unknown code. What follows an extension mark (내선, ext, #) is ignored.
[[nodiscard]] std::optional<QString> standardPhone(QStringView text);

/// The last four digits, fewer if there are fewer: what a caller is asked for.
[[nodiscard]] QString lastFour(QStringView text);

}  // namespace pcrm
