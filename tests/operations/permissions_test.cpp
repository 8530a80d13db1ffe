// SPDX-License-Identifier: GPL-3.0-or-later
// Which role may do which operation, as one table. An operation missing here, or a role let in by
// mistake, fails.
#include "tests/support/test_city.h"

#include <gtest/gtest.h>

#include <set>

namespace pcrm {
namespace {

using testing::TestCity;

/// Logins of the test city in the order of the columns: clerk, case worker, team lead, CS operator,
/// privacy officer, administrator.
constexpr std::array kLogins{"clerk", "worker", "lead", "operator", "privacy", "admin"};

struct Row {
  const char* operation;
  const char* allowed;  ///< One letter for each login: y or -.
};

constexpr Row kTable[] = {
    // clerk, case worker, team lead, CS operator, privacy officer, administrator
    {"receive-complaint", "yyyy-y"},
    {"correct-complaint", "yyy--y"},
    {"classify-complaint", "yyy--y"},
    {"assign-complaint", "yyy--y"},
    {"transfer-complaint", "yyy--y"},
    {"add-note", "yyyy-y"},
    {"request-supplement", "yyy--y"},
    {"record-supplement", "yyyy-y"},
    {"extend-supplement", "yyyy-y"},
    {"record-undelivered", "yyy--y"},
    {"return-complaint", "-yy--y"},
    {"transfer-out", "yyy--y"},
    {"notify-course", "yyyy-y"},
    {"stop-clock", "yyy--y"},
    {"resume-clock", "yyy--y"},
    {"extend-complaint", "-yy--y"},
    {"reply-complaint", "yyy--y"},
    {"complete-complaint", "yyy--y"},
    {"close-complaint", "-yy--y"},
    {"withdraw-complaint", "yyyy-y"},
    {"reopen-complaint", "-yy--y"},
    {"import-complaints", "-----y"},
    {"register-customer", "yyyy-y"},
    {"record-contact", "yyyy-y"},
    {"set-customer-help", "yyyy-y"},
    {"establish-office", "-----y"},
    {"establish-department", "-----y"},
    {"register-user", "-----y"},
    {"announce-holiday", "-----y"},
    {"withdraw-holiday", "-----y"},
    {"set-office-hours", "-----y"},
    {"set-deadline-warning", "--y--y"},
    {"set-target-period", "--y--y"},
    {"dismiss-due-changes", "yyyyyy"},
    {"set-position", "-----y"},
    {"define-process", "-----y"},
    {"mark-step", "yyy--y"},
    {"record-evaluation", "yyyy-y"},
    {"record-validity-review", "yyy--y"},
    {"request-approval", "yyy--y"},
    {"approve", "yyyy-y"},
    {"return-approval", "yyyy-y"},
    {"delegate-approval", "yyyy-y"},
    {"record-promise", "yyyy-y"},
    {"prove-promise", "yyyy-y"},
    {"break-promise", "yyyy-y"},
    {"request-opinion", "yyy--y"},
    {"extend-opinion", "yyy--y"},
    {"answer-opinion", "yyy--y"},
    {"withdraw-opinion", "yyy--y"},
    {"issue-dunning", "--yy-y"},
    {"record-monthly-check", "--yy-y"},
    {"record-signatories", "yyyy-y"},
    {"join-complaints", "yyy--y"},
    {"ask-for-representatives", "yyy--y"},
    {"name-representatives", "yyy--y"},
    {"receive-objection", "yyyy-y"},
    {"extend-objection", "-yy--y"},
    {"decide-objection", "-yy--y"},
    {"plan-meeting", "-yyy-y"},
    {"put-on-agenda", "-yyy-y"},
    {"record-opinion", "-yyy-y"},
    {"record-decision", "-yyy-y"},
    {"record-minutes", "-yyy-y"},
    {"cancel-meeting", "-yyy-y"},
    {"assign-guardian", "-yy--y"},
    {"open-task", "-yyy-y"},
    {"plan-task", "-yyy-y"},
    {"link-complaint-to-task", "yyyy-y"},
    {"unlink-complaint-from-task", "-yyy-y"},
    {"plan-rounds", "-yyy-y"},
    {"record-round", "-yyy-y"},
    {"record-feedback", "yyyy-y"},
    {"check-improvement", "--yy-y"},
    {"end-task", "--yy-y"},
    {"reassign-task", "--yy-y"},
    {"publish-model", "-----y"},
    {"record-incident", "yyyy-y"},
    {"support-incident", "--y--y"},
    {"set-contact-limit", "-----y"},
    {"undo-operation", "yyyyyy"},
};

// The role is asked before the payload is read: with an empty one, everything but kDenied means
// that the role was let in.
TEST(Permissions, Are_those_of_the_table) {
  TestCity city;
  for (const Row& row : kTable) {
    for (size_t i = 0; i < kLogins.size(); ++i) {
      const auto done = city.attempt(kLogins[i], QLatin1String(row.operation), {});
      const bool let_in = done || done.error().code != ErrorCode::kDenied;
      EXPECT_EQ(let_in, row.allowed[i] == 'y') << row.operation << " as " << kLogins[i];
    }
  }
}

TEST(Permissions, Have_a_row_for_every_operation) {
  std::set<QString> in_table;
  for (const Row& row : kTable) in_table.insert(QLatin1String(row.operation));
  std::set<QString> in_catalogue;
  for (const OperationType& type : domain().operations) in_catalogue.insert(type.name);
  EXPECT_EQ(in_table, in_catalogue);
}

}  // namespace
}  // namespace pcrm
