// SPDX-License-Identifier: GPL-3.0-or-later
// What people of an invented city are called and write about. Nobody in it exists: names are put
// together by chance, streets are made up, and telephone numbers come from a block that no line
// uses (010-0000-xxxx).
#pragma once

#include "core/base/random.h"
#include "core/complaints/complaint.h"

#include <QString>

namespace pcrm::cli {

struct SampleTheme {
  const char16_t* department;
  LegalKind kind;
  const char16_t* title;
  const char16_t* body;
};

struct SamplePerson {
  QString name;
  QString phone;
  QString address;
};

struct SampleText {
  const SampleTheme* theme;
  QString title;
  QString body;
};

[[nodiscard]] QString sampleName(Random& random);
/// Lives in the dong that is called `dong`.
[[nodiscard]] SamplePerson samplePerson(Random& random, const QString& dong);
[[nodiscard]] SampleText sampleText(Random& random, const QString& dong);
[[nodiscard]] QString sampleAnswer(Random& random, LegalKind kind);
[[nodiscard]] QString sampleNote(Random& random);
[[nodiscard]] QString sampleSupplement(Random& random, LegalKind kind);

}  // namespace pcrm::cli
