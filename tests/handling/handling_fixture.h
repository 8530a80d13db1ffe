// SPDX-License-Identifier: GPL-3.0-or-later
// A city in which complex complaints are handled: a department with its chief, and above it a
// director.
#pragma once

#include "core/handling/course.h"
#include "core/handling/handling_operations.h"
#include "tests/support/test_city.h"

#include <gmock/gmock.h>

namespace pcrm::testing {

class HandlingCity : public TestCity {
 public:
  HandlingCity() {
    person("chief", u"강과장", "HQ", "ROAD", "section_chief");
    person("director", u"윤국장", "HQ", "", "director");
    person("colleague", u"남동료", "HQ", "ROAD", "officer");
  }

  void person(const char* login, const char16_t* name, const char* office, const char* department,
              const char* position) {
    must("admin", QStringLiteral("register-user"),
         {{QStringLiteral("login"), QLatin1String(login)},
          {QStringLiteral("name"), QString::fromUtf16(name)},
          {QStringLiteral("role"), QStringLiteral("case_worker")},
          {QStringLiteral("office"), QLatin1String(office)},
          {QStringLiteral("department"), QLatin1String(department)}});
    must("admin", QStringLiteral("set-position"),
         {{QStringLiteral("login"), QLatin1String(login)},
          {QStringLiteral("position"), QLatin1String(position)}});
  }

  /// Of the road department, in the hands of `worker`.
  ComplaintId complaintOfType(const char* type, const char* legal_kind = "grievance") {
    const ComplaintId id = receive("clerk", QStringLiteral("보도블록이 내려앉았습니다"),
                                   QStringLiteral("보도블록이 내려앉아 걷기 어렵습니다."));
    act("clerk", "classify-complaint", id,
        {{QStringLiteral("handling_type"), QLatin1String(type)},
         {QStringLiteral("legal_kind"), QLatin1String(legal_kind)}});
    if (complaint(id).department != QStringLiteral("ROAD")) {
      act("clerk", "transfer-complaint", id,
          {{QStringLiteral("department"), QStringLiteral("ROAD")},
           {QStringLiteral("reason"), QStringLiteral("소관")}});
    }
    act("worker", "assign-complaint", id, {{QStringLiteral("assignee"), QStringLiteral("worker")}});
    return id;
  }

  OperationOutcome act(const char* login, const char* operation, ComplaintId id,
                       QJsonObject payload = {}) {
    payload[QStringLiteral("complaint")] = id.text();
    return must(login, QLatin1String(operation), payload);
  }
  Result<OperationOutcome> tryTo(const char* login, const char* operation, ComplaintId id,
                                 QJsonObject payload = {}) {
    payload[QStringLiteral("complaint")] = id.text();
    return attempt(login, QLatin1String(operation), payload);
  }
  Course course(ComplaintId id, const char* login = "worker") {
    return courseOf(complaint(id), shippedRules(), actor(login), clock.now(), store->reader());
  }
  void undo(const char* login, const OperationOutcome& what) {
    must(login, QStringLiteral("undo-operation"), {{QStringLiteral("operation"), what.id.text()}});
  }
};

inline QJsonObject with(const char* key, const QJsonValue& value) {
  return {{QLatin1String(key), value}};
}

/// The operation was refused, for a reason that has these words.
inline void expectRefused(const Result<OperationOutcome>& outcome, const QString& words) {
  ASSERT_FALSE(outcome.has_value()) << "not refused: " << words.toStdString();
  EXPECT_TRUE(outcome.error().message.contains(words)) << outcome.error().message.toStdString();
}

}  // namespace pcrm::testing
