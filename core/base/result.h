// SPDX-License-Identifier: GPL-3.0-or-later
// One shape for everything that can go wrong in operation: Result<T> = the value or an Error.
//
// A programmer's mistake is an assert; what a user, a file, a disk or a network can cause is an
// Error whose message is a Korean sentence in the user's words that says what to do.
#pragma once

#include <QString>

#include <tl/expected.hpp>
#include <utility>

namespace pcrm {

/// What kind of failure it is: enough for a caller to choose its next step, no more.
enum class ErrorCode {
  kInvalid,   ///< The input is not acceptable; changing it helps.
  kNotFound,  ///< What was named does not exist, or not any more.
  kConflict,  ///< Somebody else changed it first, or the state does not allow it now.
  kDenied,    ///< This person may not do or see this.
  kOffline,   ///< The server could not be reached or did not answer; the outcome may be unknown.
  kCorrupt,   ///< Stored or received data breaks its own rules.
  kIo,        ///< Disk, file or database would not do it.
};

struct Error {
  ErrorCode code = ErrorCode::kInvalid;
  QString message;  ///< For the user. Holds no personal data beyond what the user just typed.

  bool operator==(const Error&) const = default;
};

template <class T = void>
using Result = tl::expected<T, Error>;

/// An Error on its way into any Result<T>: `return failure(ErrorCode::kInvalid, tr("…"));`
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString message) {
  return tl::unexpected<Error>(Error{code, std::move(message)});
}

/// Passes on somebody else's error: `if (!rows) return failure(rows.error());`
[[nodiscard]] inline tl::unexpected<Error> failure(Error error) {
  return tl::unexpected<Error>(std::move(error));
}

}  // namespace pcrm
