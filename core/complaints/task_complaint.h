// SPDX-License-Identifier: GPL-3.0-or-later
// That a complaint belongs to a task. Tasks stand above complaints (core/tasks); the link stands
// here, since a complaint's process asks for it.
#pragma once

#include "core/complaints/complaint.h"

namespace pcrm {

struct TaskTag;
struct TaskComplaintTag;
using TaskId = Id<TaskTag>;
using TaskComplaintId = Id<TaskComplaintTag>;

/// A complaint that belongs to a task. Holds what the task's department must know of it even where
/// it does not hold the complaint.
struct TaskComplaint {
  TaskComplaintId id;
  TaskId task;
  ComplaintId complaint;
  Instant at;
  QString title;           ///< The complaint's when it was linked.
  Uuid person;             ///< The same for complaints of the same person (personOf).
  bool reachable = false;  ///< Left a card, number or address to be told at.

  bool operator==(const TaskComplaint&) const = default;
};

template <>
const Description<TaskComplaint>& describe<TaskComplaint>();

}  // namespace pcrm
