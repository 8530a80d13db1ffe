// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handling/batch.h"

#include "core/handling/answer_templates.h"
#include "tests/handling/handling_fixture.h"

#include <QFile>

namespace pcrm {
namespace {

using testing::HandlingCity;

BatchRequest completion() {
  return {
      QStringLiteral("complete-complaint"),
      {},
      QStringLiteral("{민원인} 님, ‘{제목}’ 민원을 {부서} {담당자} 담당이 처리했습니다. {전화}")};
}

TEST(Batch, Does_what_can_be_done_and_names_what_not_with_the_reason) {
  HandlingCity city;
  const ComplaintId first = city.complaintOfType("simple");
  const ComplaintId complex = city.complaintOfType("complex");
  const ComplaintId second = city.complaintOfType("simple");
  const ComplaintId ended = city.complaintOfType("simple");
  city.act("worker", "close-complaint", ended,
           {{QStringLiteral("reason"), QStringLiteral("법 제23조")}});
  const auto items = performBatch(*city.store, completion(), {first, complex, second, ended},
                                  city.actor("worker"));
  ASSERT_EQ(items.size(), 4U);
  EXPECT_TRUE(items[0].done());
  EXPECT_TRUE(items[2].done());
  EXPECT_FALSE(items[1].done());
  EXPECT_TRUE(items[1].reason.contains(QStringLiteral("타당성 검토")));
  EXPECT_EQ(items[1].number, city.complaint(complex).number());
  EXPECT_TRUE(items[3].reason.contains(QStringLiteral("‘종결’ 상태")));
  EXPECT_EQ(city.complaint(second).state, State::kCompleted);
  EXPECT_EQ(city.complaint(second).answer,
            QStringLiteral("님, ‘보도블록이 내려앉았습니다’ 민원을 도로과 오도로 담당이 "
                           "처리했습니다."));
}

TEST(Batch, Is_taken_back_as_a_whole) {
  HandlingCity city;
  const ComplaintId first = city.complaintOfType("simple");
  const ComplaintId second = city.complaintOfType("simple");
  const auto items = performBatch(*city.store, completion(), {first, second}, city.actor("worker"));
  ASSERT_EQ(undoOf(items).size(), 2U);
  ASSERT_TRUE(city.store->performAll(undoOf(items), city.actor("worker")));
  EXPECT_EQ(city.complaint(first).state, State::kInProgress);
  EXPECT_EQ(city.complaint(second).answer, QString());
}

TEST(Batch, What_lies_out_of_sight_is_refused_without_its_title) {
  HandlingCity city;
  const ComplaintId id = city.receive("clerk", QStringLiteral("쓰레기 수거 요청"));
  const auto items = performBatch(*city.store, completion(), {id}, city.actor("other_clerk"));
  ASSERT_EQ(items.size(), 1U);
  EXPECT_FALSE(items[0].done());
  EXPECT_TRUE(items[0].title.isEmpty());
}

TEST(AnswerTemplates, The_shipped_ones_can_be_read_and_their_places_are_known) {
  QFile file(QStringLiteral(":/pcrm/processes/answer_templates.tsv"));
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  const auto templates = parseAnswerTemplates(QString::fromUtf8(file.readAll()));
  ASSERT_TRUE(templates);
  EXPECT_GE(templates->size(), 4U);
  HandlingCity city;
  const Complaint complaint = city.complaint(city.complaintOfType("simple"));
  for (const AnswerTemplate& each : *templates) {
    const QString text = filledAnswer(each.text, complaint, city.store->reader());
    EXPECT_FALSE(text.contains(u'{')) << text.toStdString();
  }
}

}  // namespace
}  // namespace pcrm
