// SPDX-License-Identifier: GPL-3.0-or-later
// A city with complaints about snow and a footbridge, and short ways to make tasks of them.
#pragma once

#include "core/tasks/task_operations.h"
#include "core/tasks/task_queries.h"
#include "core/tasks/task_step.h"
#include "tests/support/sync_city.h"

#include <gtest/gtest.h>

namespace pcrm::testing {

/// Payloads with plain keys.
class Fields {
 public:
  Fields() = default;
  Fields& operator()(const char* key, const QJsonValue& value) {
    object_[QLatin1String(key)] = value;
    return *this;
  }
  Fields& operator()(const char* key, const char16_t* text) {
    return (*this)(key, QJsonValue(QString::fromUtf16(text)));
  }
  operator QJsonObject() const { return object_; }  // NOLINT

 private:
  QJsonObject object_;
};

/// Raised by the person with this number at CR2.
inline ComplaintId raise(TestCity& city, const char* phone, const char16_t* title = u"제설 요청") {
  const auto done =
      city.must("clerk", QStringLiteral("receive-complaint"),
                Fields()("title", title)("channel", QStringLiteral("phone"))("name", u"손가상")(
                    "phone", QLatin1String(phone))("department", QStringLiteral("ROAD")));
  return ReceiveComplaint::complaintOf(done.id);
}

/// Of office CR2 and department ROAD, owned by worker, with these complaints.
inline TaskId open(TestCity& city, const char* kind, const std::vector<ComplaintId>& complaints) {
  QJsonArray ids;
  for (const ComplaintId id : complaints) ids.append(id.text());
  const auto done = city.must("worker", QStringLiteral("open-task"),
                              Fields()("title", u"겨울철 제설")("kind", QLatin1String(kind))(
                                  "office", QStringLiteral("CR2"))(
                                  "department", QStringLiteral("ROAD"))("complaints", ids));
  return OpenTask::taskOf(done.id);
}

inline void plan(TestCity& city, TaskId task, const char* recurrence = "03-16 04-15 05-15") {
  city.must("worker", QStringLiteral("plan-task"),
            Fields()("task", task.text())("plan", u"눈이 오기 전에 제설함을 채운다.")(
                "ground", u"자연재해대책법 제27조")("recurrence", QLatin1String(recurrence)));
}

inline std::vector<TaskRound> roundsIn(TestCity& city, TaskId task, int year = 2026) {
  city.must("worker", QStringLiteral("plan-rounds"), Fields()("task", task.text())("year", year));
  return roundsOf(task, city.store->reader());
}

inline OperationOutcome record(TestCity& city, const TaskRound& round, const char* compared = "") {
  return city.must("worker", QStringLiteral("record-round"),
                   Fields()("round", round.id.text())("result", u"제설함 40곳을 채움.")(
                       "compared", QLatin1String(compared)));
}

inline Task taskNow(TestCity& city, TaskId id) {
  return city.store->reader().find<Task>(id).value_or(Task{});
}

}  // namespace pcrm::testing
