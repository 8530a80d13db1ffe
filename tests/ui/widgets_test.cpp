// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/action_button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/highlight_label.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/key_value_rows.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/progress_row.h"
#include "ui/widgets/stat_tile.h"
#include "ui/widgets/status_line.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace pcrm {
namespace {

// A window that has the keyboard, with a text field in it as on a real screen.
class InWindow : public testing::Test {
 protected:
  void show() {
    window_.show();
    window_.activateWindow();
    field_->setFocus();
    QCoreApplication::processEvents();
  }

  QWidget window_;
  QVBoxLayout* column_ = new QVBoxLayout(&window_);
  QLineEdit* field_ = [this] {
    auto* field = new QLineEdit(&window_);
    column_->addWidget(field);
    return field;
  }();
};

TEST(KeyText, Return_is_written_as_on_the_keyboard) {
  EXPECT_EQ(keyText(QKeySequence(QStringLiteral("Ctrl+Return"))), QStringLiteral("Ctrl+Enter"));
  EXPECT_EQ(keyText(QKeySequence(QStringLiteral("Alt+1"))), QStringLiteral("Alt+1"));
}

TEST_F(InWindow, The_key_of_a_button_works_while_somebody_types) {
  auto* button = new ActionButton(QStringLiteral("접수하고 다음"),
                                  QKeySequence(QStringLiteral("Ctrl+Return")));
  column_->addWidget(button);
  QSignalSpy clicked(button, &QPushButton::clicked);
  show();
  QTest::keyClick(field_, Qt::Key_Return, Qt::ControlModifier);
  QTest::keyClick(field_, Qt::Key_Enter, Qt::ControlModifier);
  EXPECT_EQ(clicked.count(), 2);
  button->setText(QStringLiteral("Receive"));  // Another language must not lose the key.
  QTest::keyClick(field_, Qt::Key_Return, Qt::ControlModifier);
  EXPECT_EQ(clicked.count(), 3);
  button->setEnabled(false);
  QTest::keyClick(field_, Qt::Key_Return, Qt::ControlModifier);
  EXPECT_EQ(clicked.count(), 3);
}

TEST_F(InWindow, Delete_on_a_filter_asks_for_its_removal) {
  auto* chip = new Chip(QStringLiteral("처리 중"), Chip::Kind::kFilter);
  column_->addWidget(chip);
  QSignalSpy removed(chip, &Chip::removeRequested);
  show();
  QTest::keyClick(chip, Qt::Key_Delete);
  QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(chip->width() - 12, chip->height() / 2));
  EXPECT_EQ(removed.count(), 2);
}

TEST_F(InWindow, The_key_of_a_row_says_which_row) {
  auto* rows = new KeyValueRows;
  rows->setRows({{.key = QStringLiteral("처리 유형"),
                  .value = QStringLiteral("단순"),
                  .keys = QKeySequence(QStringLiteral("Alt+1"))},
                 {.key = QStringLiteral("부서"),
                  .value = QStringLiteral("도로과"),
                  .keys = QKeySequence(QStringLiteral("Alt+2"))}});
  column_->addWidget(rows);
  QSignalSpy activated(rows, &KeyValueRows::rowActivated);
  show();
  QTest::keyClick(field_, Qt::Key_2, Qt::AltModifier);
  ASSERT_EQ(activated.count(), 1);
  EXPECT_EQ(activated[0][0].toInt(), 1);
}

TEST_F(InWindow, Undo_reaches_the_status_line_from_a_field_with_nothing_to_undo) {
  auto* line = new StatusLine;
  column_->addWidget(line);
  QSignalSpy undo(line, &StatusLine::undoRequested);
  show();
  line->showAction(QStringLiteral("접수함"), true);
  QTest::keyClick(field_, Qt::Key_Z, Qt::ControlModifier);
  EXPECT_EQ(undo.count(), 1);
}

TEST_F(InWindow, Undo_stays_with_a_field_in_which_something_was_typed) {
  auto* line = new StatusLine;
  column_->addWidget(line);
  QSignalSpy undo(line, &StatusLine::undoRequested);
  show();
  line->showAction(QStringLiteral("접수함"), true);
  QTest::keyClicks(field_, QStringLiteral("abc"));
  QTest::keyClick(field_, Qt::Key_Z, Qt::ControlModifier);
  EXPECT_EQ(undo.count(), 0);
  EXPECT_TRUE(field_->text().isEmpty());
}

TEST_F(InWindow, Undo_does_nothing_after_what_cannot_be_undone) {
  auto* line = new StatusLine;
  column_->addWidget(line);
  QSignalSpy undo(line, &StatusLine::undoRequested);
  show();
  line->showAction(QStringLiteral("문자를 보냄"), false);
  QTest::keyClick(field_, Qt::Key_Z, Qt::ControlModifier);
  EXPECT_EQ(undo.count(), 0);
}

TEST(StatTile, The_whole_tile_is_read_out) {
  StatTile tile({QStringLiteral("기한 지남"),
                 QStringLiteral("2"),
                 QStringLiteral("건"),
                 QStringLiteral("어제보다 1건 줄음"),
                 {}});
  EXPECT_EQ(tile.accessibleName(), QStringLiteral("기한 지남, 2건, 어제보다 1건 줄음"));
}

TEST(EmptyState, The_button_appears_with_its_text_and_reports) {
  EmptyState state;
  state.setContent(QStringLiteral("inbox"), QStringLiteral("여기에 내 민원이 보입니다."));
  state.setAction(QStringLiteral("새 민원"));
  QSignalSpy triggered(&state, &EmptyState::actionTriggered);
  state.findChild<ActionButton*>()->click();
  EXPECT_EQ(triggered.count(), 1);
}

TEST(ProgressRow, Shows_what_and_how_many_and_can_be_cancelled) {
  ProgressRow row;
  row.setProgress(QStringLiteral("처음 동기화"), 31200, 85967);
  QSignalSpy cancelled(&row, &ProgressRow::cancelRequested);
  row.findChild<LinkButton*>()->click();
  EXPECT_EQ(cancelled.count(), 1);
  EXPECT_EQ(row.findChild<QLabel*>()->text(), QStringLiteral("처음 동기화 · 31,200 / 85,967건"));
  row.finish();
  EXPECT_TRUE(row.isHidden());
}

struct MarkCase {
  QStringView text;
  QStringView query;
  std::vector<TextRange> expected;
};

class Marks : public testing::TestWithParam<MarkCase> {};

TEST_P(Marks, Are_where_the_words_stand) {
  EXPECT_EQ(rangesOf(GetParam().text.toString(), GetParam().query.toString()), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Words, Marks,
    testing::Values(MarkCase{u"골목 가로등 고장", u"가로등", {{3, 3}}},
                    MarkCase{u"가로등 옆 가로등", u"가로등", {{0, 3}, {6, 3}}},
                    MarkCase{u"초등학교 뒤 가로등", u"가로등 초등", {{0, 2}, {7, 3}}},
                    MarkCase{u"CCTV 설치", u"cctv", {{0, 4}}},
                    MarkCase{u"가나다", u"가나 나다", {{0, 3}}},  // Overlapping words are one mark.
                    MarkCase{u"가나다", u"  ", {}}, MarkCase{u"", u"가", {}}));

TEST(MarkedHtml, Text_that_looks_like_HTML_stays_text) {
  EXPECT_EQ(markedHtml(QStringLiteral("<b>&"), {}), QStringLiteral("&lt;b&gt;&amp;"));
}

TEST(MarkedHtml, Ranges_outside_the_text_are_cut_to_it) {
  const QString html = markedHtml(QStringLiteral("가나"), {{1, 50}, {-3, 1}, {9, 2}});
  EXPECT_EQ(html.count(QStringLiteral("<span")), 1);
  EXPECT_TRUE(html.endsWith(QStringLiteral("나</span>")));
}

}  // namespace
}  // namespace pcrm
