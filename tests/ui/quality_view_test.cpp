// SPDX-License-Identifier: GPL-3.0-or-later
// The quality of proposals as a lead sees it: real counts, what is confused, and learning anew.
#include "ui/reports/quality_view.h"

#include "core/learning/learning_operations.h"
#include "tests/support/small_model.h"
#include "tests/ui/desk_fixture.h"
#include "ui/reports/reports_page.h"
#include "ui/shell/shell_window.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/link_button.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

#include <gtest/gtest.h>

namespace pcrm::testing {
namespace {

class Quality : public ::testing::Test {
 protected:
  void receive(int times, const char* proposed, const char* decided) {
    for (int i = 0; i < times; ++i) {
      last_ = ReceiveComplaint::complaintOf(
          desk.city
              ->must(
                  "clerk", QStringLiteral("receive-complaint"),
                  {{QStringLiteral("title"), QStringLiteral("물건이 떨어졌습니다")},
                   {QStringLiteral("channel"), QStringLiteral("phone")},
                   {QStringLiteral("department"), QLatin1String(decided)},
                   {QStringLiteral("proposed"),
                    QJsonArray{QJsonObject{{QStringLiteral("field"), QStringLiteral("department")},
                                           {QStringLiteral("value"), QLatin1String(proposed)},
                                           {QStringLiteral("confidence"), 700},
                                           {QStringLiteral("by"), QStringLiteral("rule")},
                                           {QStringLiteral("edition"), 0}}}}})
              .id);
    }
  }
  void openAs(const char* login) {
    DeskContext& context = desk.open(login);
    navigator.openComplaint = [this](ComplaintId id) { opened_ = id; };
    page = new ReportsPage(context, navigator);
    window = std::make_unique<ShellWindow>();
    window->addPage(page);
    window->resize(1366, 768);
    window->show();
    window->showPage(page);
    desk.settle();
    if (view()) page->showReport<QualityView>();
    desk.settle();
  }
  QualityView* view() { return page->findChild<QualityView*>(); }
  ActionButton* button() {
    for (auto* each : view()->findChildren<ActionButton*>()) {
      if (each->text() == QStringLiteral("지금 다시 배우기")) return each;
    }
    return nullptr;
  }
  bool says(const QString& words) {
    for (const QLabel* each : view()->findChildren<QLabel*>()) {
      if (each->isVisible() && each->text().contains(words)) return true;
    }
    return false;
  }

  DeskFixture desk;
  Navigator navigator;
  std::unique_ptr<ShellWindow> window;
  ReportsPage* page = nullptr;
  ComplaintId last_;
  ComplaintId opened_;
};

TEST_F(Quality, Shows_what_held_by_field_and_by_department) {
  receive(3, "ROAD", "ROAD");
  receive(1, "ROAD", "PARK");
  receive(1, "", "PARK");
  openAs("lead");
  EXPECT_TRUE(says(QStringLiteral("제안 4 · 그대로 3 · 고침 1 · 모름 1")));
  EXPECT_TRUE(says(QStringLiteral("75%")));
  EXPECT_TRUE(says(QStringLiteral("도로과")));
  EXPECT_TRUE(says(QStringLiteral("제안 3 · 고침 0")));  // Of the road department.
  EXPECT_TRUE(says(QStringLiteral("제안 1 · 고침 1")));  // Of the parks.
}

TEST_F(Quality, A_pair_that_is_confused_leads_to_the_last_complaint_it_happened_with) {
  receive(2, "ROAD", "PARK");
  openAs("lead");
  EXPECT_TRUE(says(QStringLiteral("도로과 → ")));
  EXPECT_TRUE(says(QStringLiteral("2번")));
  auto* link = view()->findChild<LinkButton*>();
  ASSERT_TRUE(link);
  link->click();
  EXPECT_EQ(opened_, view()->quality().confusions[0].latest);
  EXPECT_FALSE(opened_.isNull());
}

TEST_F(Quality, Another_field_is_asked_for_and_answered) {
  receive(2, "ROAD", "PARK");
  openAs("lead");
  auto* field = view()->findChildren<QComboBox*>().at(1);
  field->setCurrentIndex(field->findData(QStringLiteral("scope")));
  emit field->activated(field->currentIndex());
  desk.settle();
  EXPECT_TRUE(view()->quality().confusions.empty());
  EXPECT_TRUE(says(QStringLiteral("고친 제안이 없습니다")));
}

TEST_F(Quality, An_empty_time_says_so_and_how_it_fills) {
  openAs("lead");
  auto* empty = view()->findChild<EmptyState*>();
  ASSERT_TRUE(empty);
  EXPECT_TRUE(empty->isVisible());
}

TEST_F(Quality, The_model_in_use_is_described) {
  receive(1, "ROAD", "ROAD");
  desk.city->must("admin", QStringLiteral("publish-model"),
                  PublishModel::payloadOf(ProposalField::kDepartment,
                                          modelFor(QStringLiteral("쿵쾅쿵쾅"), "ROAD", "PARK"), 120,
                                          0.81, 0.5));
  openAs("lead");
  EXPECT_TRUE(says(QStringLiteral("모델 1판")));
  EXPECT_TRUE(says(QStringLiteral("민원 120건에서 배움")));
  EXPECT_TRUE(says(QStringLiteral("81.0%")));
}

TEST_F(Quality, A_lead_lets_the_server_learn_and_reads_how_it_went) {
  openAs("lead");
  QSignalSpy asked(page, &ReportsPage::learningRequested);
  ASSERT_TRUE(button());
  QTest::mouseClick(button(), Qt::LeftButton);
  ASSERT_EQ(asked.count(), 1);
  page->showLearning(QStringLiteral("서버가 배우는 중입니다…"), false);
  EXPECT_FALSE(button()->isEnabled());
  page->showLearning(QStringLiteral("부서: 120건에서 배웠습니다."), true);
  EXPECT_TRUE(button()->isEnabled());
  EXPECT_TRUE(says(QStringLiteral("부서: 120건에서 배웠습니다.")));
}

TEST_F(Quality, Is_for_those_who_lead) {
  openAs("worker");
  const auto* tabs = page->findChild<QTabWidget*>();
  for (int i = 0; i < tabs->count(); ++i) EXPECT_NE(tabs->tabText(i), QStringLiteral("제안 품질"));
}

}  // namespace
}  // namespace pcrm::testing
