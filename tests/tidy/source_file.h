// SPDX-License-Identifier: GPL-3.0-or-later
// A file of this repository as the tidy rules see it: its lines, and for C++ what is code, what is
// comment and what is a string literal, so that a word in a comment is no finding and one in a
// string is.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace pcrm::tidy {

/// A string literal of C++ source.
struct Literal {
  int line = 0;    ///< Counts from 1.
  QString text;    ///< As written between the quotes; escapes are left alone.
  QString inside;  ///< The name of the innermost call around it: `tr` in `tr("…")`. Empty if none.

  bool operator==(const Literal&) const = default;
};

struct SourceFile {
  QString path;       ///< Relative to the top folder, with '/'.
  QStringList lines;  ///< As written, without line ends.
  QStringList code;   ///< The same number of lines; comments and the insides of literals are blank.
  std::vector<Literal> literals;  ///< Of C++ only, in order.
  bool executable = false;        ///< A script that is started by its name.

  [[nodiscard]] bool isCpp() const;
  [[nodiscard]] bool isIn(const QString& folder) const;  ///< `core`, `core/store`; deeper too.
};

/// Takes the text apart. Never fails: what is no C++ has its lines as code and no literals.
[[nodiscard]] SourceFile parseSource(const QString& path, const QString& text);

}  // namespace pcrm::tidy
