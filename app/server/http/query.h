// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the request target of HTTP (RFC 9112 section 3.2): path, query, percent-encoding.
//
// Done here rather than by the HTTP library, which decodes the path before it is split (so that
// %2F could not be told from a slash) and cuts everything off at %00.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace pcrm {

struct RequestTarget {
  QByteArray path;  ///< Still percent-encoded; begins with a slash.
  QHash<QString, QString> query;

  bool operator==(const RequestTarget&) const = default;
};

/// None when it is not a path ("http://…", "*"), is wrongly encoded, is not UTF-8 or holds a NUL.
[[nodiscard]] std::optional<RequestTarget> parseTarget(const QByteArray& target);

/// Decodes %XX into UTF-8 text, and '+' into a space where `plus_is_space`. None as above.
[[nodiscard]] std::optional<QString> decodePercent(const QByteArray& text, bool plus_is_space);

}  // namespace pcrm
