// SPDX-License-Identifier: GPL-3.0-or-later
// How a screen leads to another without knowing it: the desk's window fills these in.
//
// One Navigator lives as long as the window; pages keep a pointer to it and call it from the
// window's thread. A way that leads nowhere (no such screen yet) is an empty function.
#pragma once

#include "core/complaints/complaint_queries.h"
#include "core/customers/customer.h"

#include <functional>

namespace pcrm {

struct Navigator {
  /// Shows this complaint beside the list of complaints.
  std::function<void(ComplaintId)> openComplaint = {};
  /// Shows the complaints that fit: what is behind a number.
  std::function<void(ComplaintFilter)> openList = {};
  /// Makes a task of this complaint, or adds it to one.
  std::function<void(ComplaintId)> makeTask = {};
  /// Goes to the reception of a new complaint, as it was left.
  std::function<void()> openIntake = {};
  /// The same for a person who has a card.
  std::function<void(CustomerId)> newComplaintFor = {};
};

}  // namespace pcrm
