// SPDX-License-Identifier: GPL-3.0-or-later
// One complaint that runs, and short ways to do something with it.
#pragma once

#include "core/complaints/complaint_queries.h"
#include "core/complaints/running_operations.h"
#include "tests/support/test_city.h"

#include <gtest/gtest.h>

namespace pcrm::testing {

/// A grievance of 7 days for ROAD, received at CR2 on Tuesday 2026-03-10 14:00, due on Wednesday
/// the 18th.
class RunningComplaint : public ::testing::Test {
 protected:
  using Fields = std::initializer_list<std::pair<const char*, QJsonValue>>;

  explicit RunningComplaint(const char* kind = "grievance") {
    const auto done = city.must("clerk", QStringLiteral("receive-complaint"),
                                payload({{"title", QStringLiteral("보도블록이 깨졌습니다")},
                                         {"channel", QStringLiteral("visit")},
                                         {"name", QStringLiteral("손가상")},
                                         {"phone", QStringLiteral("010-0000-0001")},
                                         {"legal_kind", QLatin1String(kind)},
                                         {"department", QStringLiteral("ROAD")},
                                         {"period", QStringLiteral("7d")}}));
    id = ReceiveComplaint::complaintOf(done.id);
  }

  static QJsonObject payload(Fields fields) {
    QJsonObject out;
    for (const auto& [key, value] : fields) out[QLatin1String(key)] = value;
    return out;
  }
  QJsonObject ofIt(Fields fields) {
    QJsonObject out = payload(fields);
    out[QStringLiteral("complaint")] = id.text();
    return out;
  }
  OperationOutcome does(const char* login, const char* operation, Fields fields) {
    return city.must(login, QLatin1String(operation), ofIt(fields));
  }
  /// Why it is refused; empty: it is not.
  std::string refusal(const char* login, const char* operation, Fields fields) {
    const auto done = city.attempt(login, QLatin1String(operation), ofIt(fields));
    return done ? std::string() : done.error().message.toStdString();
  }
  Complaint now() { return city.complaint(id); }
  std::string due() { return toSeoulText(now().due_at.value_or(Instant{})).toStdString(); }
  Reader& reader() { return city.store->reader(); }
  std::string lastLine() {
    const auto timeline = timelineOf(reader(), now());
    return timeline.empty() ? std::string() : timeline.back().summary.toStdString();
  }

  TestCity city;
  ComplaintId id;
};

inline const QString kSome = QStringLiteral("현장 사진");

}  // namespace pcrm::testing
