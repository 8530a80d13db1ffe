// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/complaint_model.h"

#include "ui/complaints/complaint_words.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace pcrm {
namespace {

const Instant kNow = fromSeoul(QDate(2026, 11, 25), QTime(14, 0));

ComplaintSummary row(int number) {
  ComplaintSummary summary;
  summary.rowid = number;
  summary.id = {Uuid::derived(Uuid{}, QString::number(number))};
  summary.number = QStringLiteral("2026-본청-%1").arg(number, 6, 10, QLatin1Char('0'));
  summary.title = QStringLiteral("민원 %1").arg(number);
  summary.complainant_name = QStringLiteral("김가상");
  summary.received_at = kNow;
  summary.due_at = Instant{kNow.ms + number * kMsPerHour};
  return summary;
}

std::vector<ComplaintSummary> rowsFrom(std::initializer_list<int> numbers) {
  std::vector<ComplaintSummary> out;
  for (int number : numbers) out.push_back(row(number));
  return out;
}

struct ComplaintModelTest : testing::Test {
  ComplaintModelTest() { model.setNow(kNow); }
  QString cell(int at, ComplaintModel::Column column, int role = Qt::DisplayRole) {
    return model.index(at, static_cast<int>(column)).data(role).toString();
  }
  void watch() {
    tester = std::make_unique<QAbstractItemModelTester>(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  }
  ComplaintModel model;
  std::unique_ptr<QAbstractItemModelTester> tester;
};

TEST_F(ComplaintModelTest, Shows_a_row_in_words) {
  watch();
  model.setRows(rowsFrom({1}), {});
  EXPECT_EQ(cell(0, ComplaintModel::Column::kDue), QStringLiteral("오늘 15:00"));
  EXPECT_EQ(cell(0, ComplaintModel::Column::kComplainant), QStringLiteral("김*상"));
  EXPECT_EQ(cell(0, ComplaintModel::Column::kState), QStringLiteral("접수"));
}

TEST_F(ComplaintModelTest, Asks_for_the_next_page_once_and_again_after_it_came) {
  QSignalSpy asked(&model, &ComplaintModel::moreWanted);
  model.setRows(rowsFrom({1, 2}), PageCursor{2, 0});
  ASSERT_TRUE(model.canFetchMore({}));
  model.fetchMore({});
  model.fetchMore({});
  EXPECT_EQ(asked.count(), 1);
  model.append({rowsFrom({3}), PageCursor{3, 0}});
  EXPECT_EQ(model.rowCount(), 3);
  model.fetchMore({});
  EXPECT_EQ(asked.count(), 2);
  model.append({rowsFrom({4}), {}});
  EXPECT_FALSE(model.canFetchMore({}));
}

TEST_F(ComplaintModelTest, New_rows_move_nothing_that_stays) {
  watch();
  model.setRows(rowsFrom({1, 2, 3, 4}), {});
  const QPersistentModelIndex third = model.index(2, 2);
  model.setRows(rowsFrom({9, 1, 3, 4}), {});
  EXPECT_EQ(third.row(), 2);
  EXPECT_EQ(third.data().toString(), QStringLiteral("민원 3"));
  model.setRows(rowsFrom({3}), {});
  EXPECT_EQ(third.row(), 0);
  model.setRows(rowsFrom({4, 3, 2}), {});
  EXPECT_EQ(model.at(2)->id, row(2).id);
  model.setRows({}, {});
  EXPECT_FALSE(third.isValid());
}

TEST_F(ComplaintModelTest, A_changed_row_is_told_and_an_equal_one_is_not) {
  watch();
  model.setRows(rowsFrom({1, 2}), {});
  QSignalSpy changed(&model, &ComplaintModel::dataChanged);
  auto rows = rowsFrom({1, 2});
  rows[1].title = QStringLiteral("고친 제목");
  model.setRows(rows, {});
  ASSERT_EQ(changed.count(), 1);
  EXPECT_EQ(changed[0][0].toModelIndex().row(), 1);
}

TEST_F(ComplaintModelTest, Ticks_stay_with_their_rows_and_go_with_them) {
  watch();
  model.setRows(rowsFrom({1, 2, 3}), {});
  QSignalSpy ticked(&model, &ComplaintModel::tickedChanged);
  EXPECT_TRUE(model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole));
  EXPECT_EQ(ticked.count(), 1);
  model.setRows(rowsFrom({9, 1, 2}), {});
  ASSERT_EQ(model.ticked().size(), 1U);
  EXPECT_EQ(model.ticked()[0].id, row(2).id);
  model.setRows(rowsFrom({9}), {});
  EXPECT_EQ(model.tickedCount(), 0);
  EXPECT_EQ(ticked.count(), 2);
}

TEST_F(ComplaintModelTest, The_column_that_orders_is_marked) {
  const auto head = [this](ComplaintModel::Column column) {
    return model.headerData(static_cast<int>(column), Qt::Horizontal, Qt::DisplayRole).toString();
  };
  model.setOrder(ComplaintOrder::kDue);
  EXPECT_EQ(head(ComplaintModel::Column::kDue), QStringLiteral("기한 ↑"));
  model.setOrder(ComplaintOrder::kOldest);
  EXPECT_EQ(head(ComplaintModel::Column::kDue), QStringLiteral("기한"));
  EXPECT_EQ(head(ComplaintModel::Column::kNumber), QStringLiteral("접수번호 ↑"));
}

struct DueCase {
  const char* due;
  State state;
  const char16_t* words;
  theme::Tone tone;
};

class DueWordsTest : public testing::TestWithParam<DueCase> {};

TEST_P(DueWordsTest, Say_how_much_time_is_left) {
  const auto due = parseSeoul(QLatin1String(GetParam().due));
  const ToneWords words = dueWords(due, GetParam().state, kNow);
  EXPECT_EQ(words.text, QString::fromUtf16(GetParam().words));
  EXPECT_EQ(words.tone, GetParam().tone);
}

using theme::Tone;

INSTANTIATE_TEST_SUITE_P(
    Moments, DueWordsTest,
    testing::Values(DueCase{"2026-11-25T13:40", State::kReceived, u"20분 지남", Tone::kDanger},
                    DueCase{"2026-11-25T12:00", State::kInProgress, u"2시간 지남", Tone::kDanger},
                    DueCase{"2026-11-24T18:00", State::kInProgress, u"20시간 지남", Tone::kDanger},
                    DueCase{"2026-11-23T18:00", State::kInProgress, u"2일 지남", Tone::kDanger},
                    DueCase{"2026-11-25T18:00", State::kReplied, u"오늘 18:00", Tone::kWarning},
                    DueCase{"2026-11-26T09:00", State::kInProgress, u"1일 남음", Tone::kNeutral},
                    DueCase{"2026-12-03T18:00", State::kInProgress, u"8일 남음", Tone::kNeutral},
                    DueCase{"2026-11-25T12:00", State::kSupplementing, u"시계 멈춤",
                            Tone::kNeutral},
                    DueCase{"2026-11-25T12:00", State::kCompleted, u"11-25", Tone::kNeutral},
                    DueCase{"2025-11-25T12:00", State::kClosed, u"2025-11-25", Tone::kNeutral},
                    DueCase{"", State::kInProgress, u"기한 없음", Tone::kNeutral}));

}  // namespace
}  // namespace pcrm
