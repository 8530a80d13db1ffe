// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_pages.h"
#include "ui/shell/search_box.h"
#include "ui/shell/search_popup.h"
#include "ui/shell/shell_window.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QInputMethodEvent>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace pcrm {
namespace {

std::vector<SearchGroup> groups() {
  return {
      {QStringLiteral("complaint"),
       QStringLiteral("민원"),
       {{QStringLiteral("c1"), QStringLiteral("가로등 고장"), {{0, 3}}, QStringLiteral("도로과")},
        {QStringLiteral("c2"), QStringLiteral("골목 가로등"), {{3, 3}}, QStringLiteral("도로과")}},
       412},
      {QStringLiteral("customer"),
       QStringLiteral("고객"),
       {{QStringLiteral("k1"), QStringLiteral("가로등주민회"), {{0, 3}}, {}}},
       {}},
      {QStringLiteral("empty"), QStringLiteral("과제"), {}, {}}};
}

TEST(SearchModel, Keeps_the_promises_of_a_Qt_model) {
  SearchModel model;
  QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  model.setGroups(groups());
  model.setGroups({});
}

TEST(SearchModel, A_group_without_results_has_no_title) {
  SearchModel model;
  model.setGroups(groups());
  EXPECT_EQ(model.rowCount(), 5);
  EXPECT_EQ(model.index(0).data().toString(), QStringLiteral("민원 412"));
  EXPECT_FALSE(model.targetAt(0));
  EXPECT_EQ(model.targetAt(4)->id, QStringLiteral("k1"));
}

class Search : public testing::Test {
 protected:
  Search() {
    window_.addPage(new sample::FormPage);
    window_.show();
    window_.activateWindow();
    box_ = window_.findChild<SearchBox*>();
    box_->setFocus();
    QCoreApplication::processEvents();
    popup_ = window_.findChild<SearchPopup*>();
  }

  void compose(const QString& preedit, const QString& commit = {}) {
    QInputMethodEvent event(preedit, {});
    event.setCommitString(commit);
    QCoreApplication::sendEvent(box_, &event);
  }

  ShellWindow window_;
  SearchBox* box_ = nullptr;
  SearchPopup* popup_ = nullptr;
};

TEST_F(Search, A_syllable_still_being_composed_is_part_of_the_query) {
  QSignalSpy changed(&window_, &ShellWindow::searchChanged);
  compose(QStringLiteral("ㄱ"));
  compose(QStringLiteral("가"));
  compose(QStringLiteral("ㄹ"), QStringLiteral("가"));
  compose(QStringLiteral("로"));
  QStringList queries;
  for (const QList<QVariant>& call : changed) queries.append(call[0].toString());
  EXPECT_EQ(queries.last(), QStringLiteral("가로"));
  EXPECT_TRUE(queries.startsWith(QStringLiteral("ㄱ")));
  EXPECT_EQ(box_->text(), QStringLiteral("가"));  // The composition goes on.
}

TEST_F(Search, Committing_what_was_composed_does_not_announce_it_twice) {
  compose(QStringLiteral("등"));
  QSignalSpy changed(&window_, &ShellWindow::searchChanged);
  compose({}, QStringLiteral("등"));
  EXPECT_EQ(changed.count(), 0);
}

TEST_F(Search, Down_and_Enter_open_the_next_result_over_a_title) {
  QSignalSpy opened(&window_, &ShellWindow::resultOpened);
  window_.search(QStringLiteral("가로등"));
  window_.setSearchResults(QStringLiteral("가로등"), groups());
  ASSERT_TRUE(popup_->isVisible());
  QTest::keyClick(box_, Qt::Key_Down);
  QTest::keyClick(box_, Qt::Key_Down);
  QTest::keyClick(box_, Qt::Key_Return);
  ASSERT_EQ(opened.count(), 1);
  EXPECT_EQ(opened[0][0].toString(), QStringLiteral("customer"));
  EXPECT_EQ(opened[0][1].toString(), QStringLiteral("k1"));
  EXPECT_FALSE(popup_->isVisible());
}

TEST_F(Search, The_selection_stops_at_both_ends) {
  QSignalSpy opened(&window_, &ShellWindow::resultOpened);
  window_.search(QStringLiteral("가로등"));
  window_.setSearchResults(QStringLiteral("가로등"), groups());
  for (int i = 0; i < 9; ++i) QTest::keyClick(box_, Qt::Key_Down);
  for (int i = 0; i < 9; ++i) QTest::keyClick(box_, Qt::Key_Up);
  QTest::keyClick(box_, Qt::Key_Return);
  ASSERT_EQ(opened.count(), 1);
  EXPECT_EQ(opened[0][1].toString(), QStringLiteral("c1"));
}

TEST_F(Search, An_answer_to_an_older_query_is_ignored) {
  window_.search(QStringLiteral("가로등"));
  window_.setSearchResults(QStringLiteral("가로"), groups());
  EXPECT_FALSE(popup_->isVisible());
}

TEST_F(Search, Escape_closes_the_results_first_and_then_empties_the_box) {
  window_.search(QStringLiteral("가로등"));
  window_.setSearchResults(QStringLiteral("가로등"), groups());
  QTest::keyClick(box_, Qt::Key_Escape);
  EXPECT_FALSE(popup_->isVisible());
  EXPECT_EQ(box_->text(), QStringLiteral("가로등"));
  QTest::keyClick(box_, Qt::Key_Escape);
  EXPECT_TRUE(box_->text().isEmpty());
}

TEST_F(Search, Finding_nothing_says_so_and_Enter_opens_nothing) {
  QSignalSpy opened(&window_, &ShellWindow::resultOpened);
  window_.search(QStringLiteral("없는말"));
  window_.setSearchResults(QStringLiteral("없는말"), {});
  EXPECT_TRUE(popup_->isVisible());
  QTest::keyClick(box_, Qt::Key_Return);
  EXPECT_EQ(opened.count(), 0);
}

}  // namespace
}  // namespace pcrm
