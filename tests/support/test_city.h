// SPDX-License-Identifier: GPL-3.0-or-later
// A small invented city to test in: a store in memory or in a file, a clock that stands, people of
// every role, and sentences to act with.
#pragma once

#include "core/base/clock.h"
#include "core/complaints/complaint_operations.h"
#include "core/operations/catalogue.h"
#include "core/store/store.h"
#include "tests/support/print_qt.h"

#include <memory>

namespace pcrm::testing {

/// The rules that ship with the program.
[[nodiscard]] const Rules& shippedRules();

class TestCity {
 public:
  /// 2026-03-10 (화) 14:00, a central database in memory unless told otherwise.
  explicit TestCity(ReplicaKind kind = ReplicaKind::kCentral,
                    const QString& path = QStringLiteral(":memory:"), quint64 seed = 1);

  FixedClock clock;
  Random random;
  std::unique_ptr<Store> store;

  // Offices HQ, CR2, SJ1; departments as shipped. Logins: clerk (CR2), other_clerk (SJ1), hq_clerk,
  // worker (HQ, ROAD), lead, operator, privacy, admin.
  [[nodiscard]] Actor actor(const char* login);

  /// Does it and expects success.
  OperationOutcome must(const char* login, const QString& operation, const QJsonObject& payload);
  /// Tries it.
  Result<OperationOutcome> attempt(const char* login, const QString& operation,
                                   const QJsonObject& payload);

  /// Receives a complaint as `login`, and gives its id.
  ComplaintId receive(const char* login, const QString& title,
                      const QString& body = QStringLiteral("골목이 어둡습니다."));
  [[nodiscard]] Complaint complaint(ComplaintId id);

  void at(const char* seoul_time);

  /// Offices, departments and people, by operations; for central databases.
  void establish();
};

/// Rows of all entity tables in one text, ordered, for comparing two databases.
[[nodiscard]] QString dump(Store& store, bool with_versions = false);

}  // namespace pcrm::testing
