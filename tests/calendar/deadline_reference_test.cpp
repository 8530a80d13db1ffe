// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/calendar/random_complaint.h"
#include "tests/calendar/reference.h"

#include <gtest/gtest.h>

namespace pcrm {
namespace {

TEST(DeadlineReference, Ten_thousand_random_complaints_are_due_when_a_literal_count_says) {
  RandomComplaint make(2026);
  int differing = 0;
  for (int round = 0; round < 10'000 && differing < 10; ++round) {
    const DeadlineInput input = make.question();
    const OfficeHours hours = make.hours();
    const Instant expected = referenceDue(input, shippedHolidays(), hours);
    const Instant due = deadline(input, shippedHolidays(), hours).due;
    if (due == expected) continue;
    ++differing;
    ADD_FAILURE() << textOf(input) << ": " << toSeoulText(due).toStdString() << ", but counted "
                  << toSeoulText(expected).toStdString();
  }
}

}  // namespace
}  // namespace pcrm
