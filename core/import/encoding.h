// SPDX-License-Identifier: GPL-3.0-or-later
// Which of the two encodings of Korean files a file has, and strict decoding of one record of it.
//
// Old systems and Excel write CP949 (Microsoft's Unified Hangul Code: KS X 1001 and the remaining
// Hangul); everything newer writes UTF-8. A record that does not decode is rejected alone, so
// decoding says no instead of putting replacement characters in the data. CP949 comes from the
// platform (iconv, or code page 949 on Windows), read once into a table.
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace pcrm {

enum class Encoding { kUtf8, kCp949 };

/// `UTF-8` or `CP949`.
[[nodiscard]] QString encodingName(Encoding encoding);

/// Decides on bytes from the file, which may start with a BOM, end inside a character and hold
/// broken ones. Nothing when all is ASCII: both encodings read it alike, the next bytes will tell.
[[nodiscard]] std::optional<Encoding> detectEncoding(QByteArrayView sample);

/// The text, or nothing if one character is broken or does not exist in the encoding.
[[nodiscard]] std::optional<QString> decodeStrict(QByteArrayView bytes, Encoding encoding);

/// The text with U+FFFD for what is broken: for showing, never for storing.
[[nodiscard]] QString decodeLossy(QByteArrayView bytes, Encoding encoding);

/// False on a machine whose iconv has no CP949; reading such a file must then stop.
[[nodiscard]] bool canDecodeCp949();

}  // namespace pcrm
