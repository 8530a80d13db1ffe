// SPDX-License-Identifier: GPL-3.0-or-later
// Who brought a complaint: when two were brought by the same person, and whether the person can be
// told anything.
#pragma once

#include "core/complaints/complaint.h"

namespace pcrm {

/// What tells people apart by name and telephone number, spaces and hyphens apart; empty where one
/// of both is missing: a name alone or a number alone is nobody, families share telephones.
[[nodiscard]] QString nameAndPhone(const QString& name, const QString& phone);

/// The same card, or the same name and telephone number.
[[nodiscard]] bool samePerson(const Complaint& a, const Complaint& b);

/// Whose complaint it is: the card, else name with telephone number. A name alone is nobody known:
/// each such complaint counts as a person of its own.
[[nodiscard]] Uuid personOf(const Complaint& complaint);

/// There is a way to tell this person.
[[nodiscard]] bool isReachable(const Complaint& complaint);

}  // namespace pcrm
