// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/task_complaint.h"

namespace pcrm {

template <>
const Description<TaskComplaint>& describe<TaskComplaint>() {
  using L = TaskComplaint;
  static const Description<L> d(
      "task_complaints",
      {column("id", &L::id, u"식별자"),
       column("task_id", &L::task, u"과제").references(QStringLiteral("tasks")),
       column("complaint_id", &L::complaint, u"민원"), column("at", &L::at, u"일시"),
       column("title", &L::title, u"제목"), column("person", &L::person, u"사람"),
       column("reachable", &L::reachable, u"연락할 수 있음")});
  return d;
}

}  // namespace pcrm
