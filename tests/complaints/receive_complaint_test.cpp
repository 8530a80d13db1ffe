// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_queries.h"
#include "tests/support/test_city.h"

#include <gtest/gtest.h>

namespace pcrm {
namespace {

using testing::TestCity;

TEST(ReceiveComplaint, Gets_a_final_number_of_its_office_on_the_central_database) {
  TestCity city;
  const ComplaintId first = city.receive("clerk", QStringLiteral("골목 가로등이 꺼져 있습니다"));
  const ComplaintId second = city.receive("clerk", QStringLiteral("보도블록이 깨졌습니다"));
  EXPECT_EQ(city.complaint(first).receipt_number, QStringLiteral("2026-초량2동-000001"));
  EXPECT_EQ(city.complaint(second).receipt_number, QStringLiteral("2026-초량2동-000002"));
  EXPECT_EQ(city.complaint(first).state, State::kReceived);
}

TEST(ReceiveComplaint, Is_classified_by_the_rules_and_gets_the_due_date_of_its_kind) {
  TestCity city;
  const Complaint complaint =
      city.complaint(city.receive("clerk", QStringLiteral("버스 노선 연장 건의"),
                                  QStringLiteral("노선을 늘려 주시기를 건의합니다.")));
  EXPECT_EQ(complaint.department, QStringLiteral("TRAFFIC"));
  EXPECT_EQ(complaint.legal_kind, LegalKind::kProposal);
  EXPECT_EQ(complaint.period, QStringLiteral("14d"));
  // Fourteen days, the first included, from Tuesday 10 March 2026 (Act art. 19(2), Decree art. 15).
  EXPECT_EQ(complaint.due_at, fromSeoul(QDate(2026, 3, 27), QTime(18, 0)));
}

TEST(ReceiveComplaint, Takes_the_complainant_as_an_object_or_flat) {
  TestCity city;
  const auto outcome =
      city.must("clerk", QStringLiteral("receive-complaint"),
                {{QStringLiteral("title"), QStringLiteral("민원")},
                 {QStringLiteral("channel"), QStringLiteral("phone")},
                 {QStringLiteral("complainant"),
                  QJsonObject{{QStringLiteral("name"), QStringLiteral("정가상")},
                              {QStringLiteral("phone"), QStringLiteral("010-0000-8141")}}}});
  const Complaint complaint = city.complaint(ReceiveComplaint::complaintOf(outcome.id));
  EXPECT_EQ(complaint.complainant_name, QStringLiteral("정가상"));
  EXPECT_EQ(complaint.complainant_phone, QStringLiteral("010-0000-8141"));
}

TEST(ReceiveComplaint, Refuses_an_empty_title_and_unknown_fields_in_the_users_words) {
  TestCity city;
  const auto empty = city.attempt("clerk", QStringLiteral("receive-complaint"),
                                  {{QStringLiteral("title"), QStringLiteral("  ")},
                                   {QStringLiteral("channel"), QStringLiteral("visit")}});
  ASSERT_FALSE(empty.has_value());
  EXPECT_EQ(empty.error().message, QStringLiteral("제목을 적으세요."));
  const auto unknown = city.attempt("clerk", QStringLiteral("receive-complaint"),
                                    {{QStringLiteral("titel"), QStringLiteral("민원")},
                                     {QStringLiteral("channel"), QStringLiteral("visit")}});
  ASSERT_FALSE(unknown.has_value());
  EXPECT_EQ(unknown.error().code, ErrorCode::kInvalid);
}

TEST(ReceiveComplaint, A_desk_gives_a_provisional_number_that_finds_it) {
  TestCity central;
  TestCity desk(ReplicaKind::kDesk);
  const Actor clerk = central.actor("clerk");
  // The desk knows its office and people from the server.
  for (const char* table : {"offices", "departments", "users"}) {
    const EntityType* type = domain().entity(QString::fromLatin1(table));
    Transaction tx(desk.store->database(), {&domain()});
    QStringList columns;
    for (const ColumnInfo& column : type->columns) columns << column.name;
    Rows rows = central.store->database().query(
        QStringLiteral("SELECT %1 FROM %2").arg(columns.join(u','), type->table));
    while (rows.next()) tx.putServerRow(*type, rows.values(0, static_cast<int>(columns.size())), 1);
  }
  const Complaint complaint =
      desk.complaint(desk.receive("clerk", QStringLiteral("수도에서 흙물이 나옵니다")));
  EXPECT_TRUE(complaint.receipt_number.isEmpty());
  EXPECT_TRUE(complaint.provisional_number.startsWith(QStringLiteral("임시-")));
  EXPECT_EQ(findComplaint(desk.store->reader(), complaint.provisional_number)->id, complaint.id);
}

}  // namespace
}  // namespace pcrm
