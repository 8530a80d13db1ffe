// SPDX-License-Identifier: GPL-3.0-or-later
// The clocks of the law on screen: procedures, the panel of the detail, 오늘, 처리 점검.
#include "core/supervision/supervision_queries.h"
#include "tests/ui/desk_fixture.h"
#include "ui/complaints/detail_data.h"
#include "ui/complaints/field_dialog.h"
#include "ui/complaints/procedures.h"
#include "ui/complaints/running_forms.h"
#include "ui/reports/supervision_view.h"
#include "ui/today/duties_panel.h"
#include "ui/today/today_data.h"
#include "ui/widgets/link_button.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace pcrm::testing {
namespace {

class Running : public ::testing::Test {
 protected:
  Running() { ids = desk.fillMorning(); }

  DetailData detail(size_t index, const char* login = "worker") {
    TestCity& city = *desk.city;
    return readDetail(city.store->reader(), ids[index], shippedRules(), city.actor(login),
                      desk.clock.now())
        .value_or(DetailData{});
  }
  QStringList procedures(size_t index, const char* login = "worker") {
    QStringList words;
    const Names names = loadNames(desk.city->store->reader());
    for (const Procedure& each :
         proceduresOf(detail(index), desk.city->actor(login), names, desk.clock.now()))
      words << each.words;
    return words;
  }

  DeskFixture desk;
  std::vector<ComplaintId> ids;
};

TEST_F(Running, The_menu_offers_what_is_possible_now_and_no_more) {
  const QStringList plain = procedures(0);
  EXPECT_TRUE(plain.contains(QStringLiteral("의견 조회")));
  EXPECT_TRUE(plain.contains(QStringLiteral("처리 기간 멈춤")));
  EXPECT_TRUE(plain.contains(QStringLiteral("처리 상황 통지")));
  EXPECT_FALSE(plain.contains(QStringLiteral("보완 기한 늘리기")));
  const QStringList waiting = procedures(7);  // Papers are asked for, until the 16th.
  EXPECT_TRUE(waiting.contains(QStringLiteral("보완 기한 늘리기")));
  EXPECT_FALSE(waiting.contains(QStringLiteral("다시 보완 요청")));
  EXPECT_FALSE(waiting.contains(QStringLiteral("반려")));
  const QStringList ended = procedures(13);
  EXPECT_TRUE(ended.isEmpty()) << qPrintable(ended.join(u' '));
}

TEST_F(Running, A_dialog_shows_the_notice_that_results) {
  const DetailData data = detail(0);
  FieldDialog dialog({QStringLiteral("연장")},
                     {{.key = QStringLiteral("reason"),
                       .label = QStringLiteral("사유"),
                       .kind = MoveField::Kind::kText}},
                     nullptr);
  dialog.setPreview([&data](const QHash<QString, QVariant>& values) {
    return noticeOf(Move::kExtend, data, values);
  });
  dialog.findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("자재가 늦음"));
  const QString shown = dialog.findChild<QLabel*>(QStringLiteral("preview"))->text();
  EXPECT_TRUE(shown.contains(QStringLiteral("연장 사유: 자재가 늦음"))) << qPrintable(shown);
  EXPECT_TRUE(shown.contains(QStringLiteral("담당: 도로과"))) << qPrintable(shown);
}

TEST_F(Running, Completing_says_that_open_questions_are_withdrawn) {
  EXPECT_EQ(noticeOf(Move::kComplete, detail(0), {}), QString());
  desk.city->must("worker", QStringLiteral("request-opinion"),
                  {{QStringLiteral("complaint"), ids[0].text()},
                   {QStringLiteral("department"), QStringLiteral("PARK")},
                   {QStringLiteral("question"), QStringLiteral("나무를 옮길 수 있습니까?")},
                   {QStringLiteral("period"), QStringLiteral("3d")}});
  EXPECT_THAT(noticeOf(Move::kComplete, detail(0), {}).toStdString(),
              ::testing::HasSubstr("1건은 거두어집니다"));
}

TEST_F(Running, The_detail_knows_how_a_complaint_stands_against_the_departments_target) {
  const DetailData data = detail(0);
  ASSERT_TRUE(data.standing.target);
  ASSERT_TRUE(data.complaint.due_at);
  EXPECT_LE(data.standing.target->ms, data.complaint.due_at->ms);
}

TEST_F(Running, Today_shows_what_is_asked_of_the_department_with_the_way_to_answer) {
  desk.city->must("hq_clerk", QStringLiteral("request-opinion"),
                  {{QStringLiteral("complaint"), ids[0].text()},
                   {QStringLiteral("department"), QStringLiteral("TRAFFIC")},
                   {QStringLiteral("question"), QStringLiteral("방지턱을 두어도 되는가")},
                   {QStringLiteral("period"), QStringLiteral("3h")}});
  Actor asked = desk.city->actor("worker");
  asked.department = QStringLiteral("TRAFFIC");
  const TodayData today = readToday(*desk.city->store, asked, desk.clock.now());
  ASSERT_EQ(today.opinions.asked.size(), 1u);
  DutiesPanel panel;
  panel.show(today, desk.clock.now());
  QSignalSpy asks(&panel, &DutiesPanel::formRequested);
  for (LinkButton* link : panel.findChildren<LinkButton*>()) {
    if (link->text() == QStringLiteral("회신하기")) link->click();
  }
  EXPECT_EQ(asks.count(), 1);
}

TEST_F(Running, The_examiner_writes_to_a_late_department_and_records_the_month) {
  DeskContext& context = desk.open("lead");
  const Navigator navigator;
  SupervisionView view(context, navigator);
  view.reload();
  desk.settle();
  size_t late = 0;
  while (late < view.data().late.size() && view.data().late[late].empty()) ++late;
  ASSERT_LT(late, view.data().late.size()) << "the morning has late ones";
  FieldDialog* letter = view.startLetter(late);
  ASSERT_TRUE(letter);
  EXPECT_TRUE(
      letter->findChild<QPlainTextEdit*>()->toPlainText().contains(QStringLiteral("제25조")));
  emit letter->confirmed();
  desk.settle();
  FieldDialog* check = view.startCheck();
  emit check->confirmed();
  desk.settle();
  view.reload();
  desk.settle();
  EXPECT_EQ(view.data().made.size(), 1u);
  EXPECT_GT(view.data().late[late].front().dunned, 0);
  Actor clerk;
  clerk.role = Role::kClerk;
  EXPECT_FALSE(view.isFor(clerk));
}

}  // namespace
}  // namespace pcrm::testing
