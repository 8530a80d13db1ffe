// SPDX-License-Identifier: GPL-3.0-or-later
// The life cycle, exhaustively: every state × every operation, against a table written down again
// here from the law and the field, and through the real operations.
#include "core/complaints/life_cycle.h"

#include "tests/support/test_city.h"

#include <QFile>

#include <gtest/gtest.h>

namespace pcrm {
namespace {

using testing::TestCity;

/// A complaint brought into each state by operations.
ComplaintId inState(TestCity& city, State state) {
  const ComplaintId id = city.receive("clerk", QStringLiteral("질의: 신고 절차 문의"));
  const QJsonObject target{{QStringLiteral("complaint"), id.text()}};
  const auto with = [&target](const char* key, const QString& value) {
    QJsonObject out = target;
    out[QLatin1String(key)] = value;
    return out;
  };
  const auto do_it = [&city](const char* operation, const QJsonObject& payload) {
    city.must("lead", QLatin1String(operation), payload);
  };
  switch (state) {
    case State::kReceived:
      break;
    case State::kInProgress:
      do_it("assign-complaint", with("assignee", QStringLiteral("worker")));
      break;
    case State::kSupplementing:
      do_it("request-supplement", with("what", QStringLiteral("신분증 사본")));
      break;
    case State::kReplied:
      do_it("reply-complaint", with("answer", QStringLiteral("절차는 이렇습니다.")));
      break;
    case State::kCompleted:
      do_it("complete-complaint", with("answer", QStringLiteral("절차는 이렇습니다.")));
      break;
    case State::kClosed:
      do_it("close-complaint", with("reason", QStringLiteral("법 제23조")));
      break;
    case State::kWithdrawn:
      do_it("withdraw-complaint", with("reason", QStringLiteral("스스로 해결")));
      break;
  }
  return id;
}

QJsonObject payloadOf(Move move, ComplaintId id) {
  QJsonObject out{{QStringLiteral("complaint"), id.text()}};
  const auto set = [&out](const char* key, const QJsonValue& value) {
    out[QLatin1String(key)] = value;
  };
  switch (move) {
    case Move::kCorrect:
      set("title", QStringLiteral("바로잡은 제목"));
      break;
    case Move::kClassify:
      set("handling_type", QStringLiteral("complex"));
      break;
    case Move::kAssign:
      set("assignee", QStringLiteral("lead"));
      break;
    case Move::kTransfer:
      set("department", QStringLiteral("TRAFFIC"));
      set("reason", QStringLiteral("소관"));
      break;
    case Move::kAddNote:
      set("note", QStringLiteral("전화함"));
      break;
    case Move::kRequestSupplement:
      set("what", QStringLiteral("도면"));
      break;
    case Move::kRecordSupplement:
      break;
    case Move::kExtend:
      set("reason", QStringLiteral("현장 확인"));
      break;
    case Move::kReply:
      set("answer", QStringLiteral("답"));
      break;
    case Move::kComplete:
      break;
    case Move::kClose:
    case Move::kWithdraw:
    case Move::kReopen:
      set("reason", QStringLiteral("사유"));
      break;
  }
  return out;
}

TEST(LifeCycle, Every_operation_in_every_state_does_what_the_table_says) {
  for (std::size_t s = 0; s < kStateCount; ++s) {
    for (std::size_t m = 0; m < kMoveCount; ++m) {
      TestCity city;
      const auto state = static_cast<State>(s);
      const auto move = static_cast<Move>(m);
      const ComplaintId id = inState(city, state);
      ASSERT_EQ(city.complaint(id).state, state) << qPrintable(stateName(state));
      const auto done = city.attempt("lead", codeOf(move), payloadOf(move, id));
      const auto expected = stateAfter(state, move);
      const std::string what =
          qPrintable(moveName(move) + QStringLiteral(" in ") + stateName(state));
      EXPECT_EQ(done.has_value(), expected.has_value())
          << what << ": " << (done ? "" : qPrintable(done.error().message));
      EXPECT_EQ(city.complaint(id).state, expected.value_or(state)) << what;
    }
  }
}

TEST(LifeCycle, What_has_ended_can_only_be_reopened_or_noted) {
  for (State ended : {State::kCompleted, State::kClosed, State::kWithdrawn}) {
    EXPECT_FALSE(isOpen(ended));
    for (std::size_t m = 0; m < kMoveCount; ++m) {
      const auto move = static_cast<Move>(m);
      const bool allowed = move == Move::kReopen || move == Move::kAddNote;
      EXPECT_EQ(stateAfter(ended, move).has_value(), allowed) << qPrintable(moveName(move));
    }
  }
}

TEST(LifeCycle, The_drawing_in_the_documents_is_made_from_the_table) {
  QFile file(QStringLiteral("docs/life-cycle.md"));
  ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << "run from the top folder, as ctest does";
  EXPECT_TRUE(QString::fromUtf8(file.readAll()).contains(lifeCycleDiagram()))
      << "put this into docs/life-cycle.md:\n"
      << qPrintable(lifeCycleDiagram());
}

TEST(LifeCycle, Nothing_is_completed_without_an_answer) {
  // Act art. 27(1): the result is told.
  TestCity city;
  const ComplaintId id = city.receive("clerk", QStringLiteral("민원"));
  const auto silent = city.attempt("clerk", QStringLiteral("complete-complaint"),
                                   {{QStringLiteral("complaint"), id.text()}});
  ASSERT_FALSE(silent.has_value());
  EXPECT_TRUE(silent.error().message.contains(QStringLiteral("답변")));
}

}  // namespace
}  // namespace pcrm
