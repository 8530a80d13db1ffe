// SPDX-License-Identifier: GPL-3.0-or-later
// What every command says, and how it ends: results on standard output, messages on standard error,
// all in UTF-8.
#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace pcrm::cli {

enum Exit : int {
  kDone = 0,
  kBadInput = 1,     ///< The input cannot be accepted; the message says why.
  kUsage = 2,        ///< The command line makes no sense.
  kUnreachable = 3,  ///< The server cannot be reached.
};

/// One line of JSON, the only thing on standard output.
void printJson(const QJsonObject& json);
void printJsonList(const QJsonArray& json);
/// Text as it is.
void print(const QString& text);
/// A message for the person, one line, on standard error.
void say(const QString& message);
/// A line that replaces itself, on standard error, and only where that is a terminal. The empty
/// text clears it.
void sayProgress(const QString& text);

/// Says the error and gives the exit code that fits it. With `json` standard output gets
/// `{"error": …}`.
[[nodiscard]] int fail(const Error& error, bool json);
[[nodiscard]] int usage(const QString& message);

/// Columns side by side; Hangul takes two places. The first row is the heading.
[[nodiscard]] QString table(const std::vector<QStringList>& rows);
/// Cut to so many places, with … where something was cut.
[[nodiscard]] QString shortened(const QString& text, int places);

}  // namespace pcrm::cli
