// SPDX-License-Identifier: GPL-3.0-or-later
// What a machine can judge about this repository, one function per rule.
//
// A rule looks at one file at a time and names the lines that break it. To add one: write its
// function in rules.cpp, add it to rules(), and give rules_test.cpp a text that breaks it.
#pragma once

#include "tests/tidy/tree.h"

namespace pcrm::tidy {

struct Finding {
  QString path;
  int line = 0;  ///< Counts from 1.
  QString what;  ///< What is wrong and what to do instead.

  bool operator==(const Finding&) const = default;
};

struct Rule {
  const char* name;  ///< A sentence for the name of a test.
  std::vector<Finding> (*check)(const SourceFile& file, const Tree& tree);
};

[[nodiscard]] const std::vector<Rule>& rules();

}  // namespace pcrm::tidy
