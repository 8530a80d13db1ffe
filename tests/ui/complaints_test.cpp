// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_queries.h"
#include "tests/ui/desk_fixture.h"
#include "ui/complaints/batch_dialog.h"
#include "ui/complaints/complaint_detail.h"
#include "ui/complaints/complaints_page.h"
#include "ui/complaints/deadline_popup.h"
#include "ui/complaints/move_dialog.h"
#include "ui/gallery/gallery.h"
#include "ui/language/language.h"
#include "ui/shell/shell_window.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/section_title.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace pcrm::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

class Complaints : public ::testing::Test {
 protected:
  void openAs(const char* login) {
    desk.open(login);
    page = new ComplaintsPage(context(), navigator);
    window = std::make_unique<ShellWindow>();
    window->addPage(page);
    window->resize(1366, 768);
    window->show();
    window->activateWindow();
    desk.settle();
  }
  ~Complaints() override {
    installLanguage(*qApp, QStringLiteral("ko"));
    window.reset();
  }

  DeskContext& context() { return *desk.context(); }
  QTableView* table() { return page->findChild<QTableView*>(); }
  ComplaintDetail* detail() { return page->findChild<ComplaintDetail*>(); }
  QString heading() {
    QStringList words;
    for (const QLabel* label : page->findChild<SectionTitle*>()->findChildren<QLabel*>())
      words << label->text();
    return words.join(QLatin1Char('|'));
  }
  void press(QWidget* on, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(on, key, modifiers);
    desk.settle();
  }
  MoveDialog* dialog() {
    const auto all = page->findChildren<MoveDialog*>();
    return all.isEmpty() ? nullptr : all.last();
  }
  void type(const char* field, const QString& text) {
    dialog()->findChild<QPlainTextEdit*>(QLatin1String(field))->setPlainText(text);
  }
  void confirm() {
    desk.settle();
    press(dialog(), Qt::Key_Return, Qt::ControlModifier);
  }
  Complaint stored(ComplaintId id) {
    Complaint found;
    context().read<Complaint>(
        page, [id](Reader& reader) { return reader.find<Complaint>(id).value_or(Complaint{}); },
        [&found](Complaint complaint) { found = std::move(complaint); });
    desk.settle();
    return found;
  }

  DeskFixture desk;
  Navigator navigator;
  std::unique_ptr<ShellWindow> window;
  ComplaintsPage* page = nullptr;
};

TEST_F(Complaints, Begin_with_what_is_due_first_and_say_so_in_words) {
  desk.fillMorning();
  openAs("worker");
  EXPECT_EQ(heading(), QStringLiteral("내 부서 · 처리 중|14건 가운데 13건"));
  EXPECT_EQ(table()->model()->rowCount(), 13);
  EXPECT_EQ(table()->model()->index(0, 2).data().toString(),
            QStringLiteral("재개발 보상 기준 설명 요청"));
  EXPECT_EQ(detail()->data()->complaint.title, QStringLiteral("재개발 보상 기준 설명 요청"));
}

TEST_F(Complaints, A_chip_taken_away_widens_the_list_and_its_title) {
  desk.fillMorning();
  openAs("worker");
  auto chips = page->findChildren<Chip*>();
  press(chips.at(1), Qt::Key_Delete);
  EXPECT_EQ(heading(), QStringLiteral("내 부서|14건"));
  EXPECT_EQ(page->choice().order, ComplaintOrder::kNewest);
}

TEST_F(Complaints, Saved_views_and_what_is_behind_a_number) {
  desk.fillMorning();
  openAs("worker");
  page->choose(choiceOf(ListView::kMine, context().actor()));
  desk.settle();
  EXPECT_THAT(heading().toStdString(), StartsWith("담당 나 · 처리 중|14건 가운데 9건"));
  ComplaintFilter filter;
  filter.state = State::kCompleted;
  page->openList(filter);
  desk.settle();
  EXPECT_EQ(heading(), QStringLiteral("상태 완료|14건 가운데 1건"));
}

TEST_F(Complaints, An_empty_list_says_why_and_leads_on) {
  desk.fillMorning();
  openAs("worker");
  ComplaintFilter filter;
  filter.search = QStringLiteral("없는말");
  page->openList(filter);
  desk.settle();
  EXPECT_TRUE(page->findChildren<EmptyState*>().size() >= 1);
  EXPECT_THAT(heading().toStdString(), HasSubstr("14건 가운데 0건"));
  emit page->findChild<EmptyState*>(QStringLiteral("emptyList"))->actionTriggered();
  desk.settle();
  EXPECT_EQ(heading(), QStringLiteral("모든 민원|14건"));
}

TEST_F(Complaints, A_header_pressed_gives_the_orders_there_are) {
  desk.fillMorning();
  openAs("worker");
  auto* header = table()->horizontalHeader();
  emit header->sectionClicked(1);
  desk.settle();
  EXPECT_EQ(page->choice().order, ComplaintOrder::kNewest);
  emit header->sectionClicked(1);
  desk.settle();
  EXPECT_EQ(page->choice().order, ComplaintOrder::kOldest);
  emit header->sectionClicked(3);
  desk.settle();
  EXPECT_EQ(page->choice().order, ComplaintOrder::kOldest);
}

TEST_F(Complaints, Alt_J_and_Alt_K_go_through_the_list_and_Enter_and_Esc_go_over_and_back) {
  desk.fillMorning();
  openAs("worker");
  press(window.get(), Qt::Key_J, Qt::AltModifier);
  EXPECT_EQ(table()->currentIndex().row(), 1);
  EXPECT_EQ(detail()->data()->complaint.id, page->model().at(1)->id);
  press(window.get(), Qt::Key_K, Qt::AltModifier);
  EXPECT_EQ(table()->currentIndex().row(), 0);
  table()->setFocus();
  press(table(), Qt::Key_Return);
  EXPECT_TRUE(detail()->isAncestorOf(QApplication::focusWidget()));
  press(QApplication::focusWidget(), Qt::Key_Escape);
  EXPECT_EQ(QApplication::focusWidget(), table());
}

TEST_F(Complaints, A_reply_is_written_and_seen_at_once) {
  const auto ids = desk.fillMorning();
  openAs("worker");
  QSignalSpy told(page, &Page::actionDone);
  press(window.get(), Qt::Key_R, Qt::ControlModifier);
  ASSERT_TRUE(dialog());
  type("answer", QStringLiteral("기준을 서면으로 보냈습니다."));
  confirm();
  EXPECT_EQ(dialog(), nullptr);
  EXPECT_EQ(stored(ids[0]).state, State::kReplied);
  EXPECT_EQ(detail()->data()->complaint.answer, QStringLiteral("기준을 서면으로 보냈습니다."));
  ASSERT_EQ(told.count(), 1);
  EXPECT_TRUE(told[0][0].toString().endsWith(QStringLiteral("답변")));
  EXPECT_TRUE(told[0][1].toBool());
}

TEST_F(Complaints, What_is_refused_stays_typed_with_the_reason) {
  const auto ids = desk.fillMorning();
  openAs("worker");
  page->startMove(Move::kExtend);
  type("reason", QStringLiteral("현장을 다시 보아야 합니다."));
  // Meanwhile somebody else ends it.
  context().perform({{QStringLiteral("close-complaint"),
                      {{QStringLiteral("complaint"), ids[0].text()},
                       {QStringLiteral("reason"), QStringLiteral("법 제23조")}}}},
                    page, {});
  desk.settle();
  confirm();
  ASSERT_TRUE(dialog());
  EXPECT_EQ(dialog()->findChild<QPlainTextEdit*>()->toPlainText(),
            QStringLiteral("현장을 다시 보아야 합니다."));
  const auto labels = dialog()->findChildren<QLabel*>();
  EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
    return label->isVisible() && label->text().contains(QStringLiteral("‘종결’ 상태"));
  }));
}

TEST_F(Complaints, Whoever_assigns_sees_what_each_person_has_already) {
  desk.fillMorning();
  openAs("lead");
  page->startMove(Move::kAssign);
  desk.settle();
  auto* box = dialog()->findChild<QComboBox*>();
  ASSERT_TRUE(box);
  const int worker = box->findData(QStringLiteral("worker"));
  ASSERT_GE(worker, 0);
  EXPECT_TRUE(box->itemText(worker).contains(QStringLiteral("처리 중 ")));
  EXPECT_TRUE(box->itemText(worker).contains(QStringLiteral("(지남 ")));
}

TEST_F(Complaints, What_must_be_said_is_asked_for_before_anything_is_done) {
  desk.fillMorning();
  openAs("worker");
  page->startMove(Move::kWithdraw);
  confirm();
  ASSERT_TRUE(dialog());
  EXPECT_TRUE(theme::isInvalid(dialog()->findChild<QPlainTextEdit*>()));
}

TEST_F(Complaints, Every_move_has_a_dialog_whose_payload_the_operation_takes) {
  desk.fillMorning();
  openAs("lead");
  for (size_t i = 0; i < kMoveCount; ++i) {
    const auto move = static_cast<Move>(i);
    Complaint complaint;
    complaint.id = {Uuid::derived(Uuid{}, u"c")};
    complaint.period = QStringLiteral("7d");
    MoveDialog dialog(move, complaint, {}, context().actor(), Names{}, desk.clock.now(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    for (auto* text : dialog.findChildren<QPlainTextEdit*>())
      text->setPlainText(QStringLiteral("까닭"));
    const OperationType* type = domain().operation(codeOf(move));
    ASSERT_TRUE(type);
    EXPECT_TRUE(valuesFromJson(type->fields, dialog.payload())) << qPrintable(type->name);
  }
}

TEST_F(Complaints, A_batch_does_what_fits_and_names_what_it_left_out) {
  const auto ids = desk.fillMorning();
  openAs("worker");
  ComplaintFilter filter;
  page->openList(filter);
  desk.settle();
  auto* model = page->findChild<ComplaintModel*>();
  for (int row = 0; row < model->rowCount(); ++row) {
    for (int which : {0, 12, 13})
      if (model->at(row)->id == ids[static_cast<size_t>(which)]) model->setTicked(row, true);
  }
  QSignalSpy told(page, &ComplaintsPage::batchDone);
  page->startBatch(Move::kComplete);
  desk.settle();
  auto* batch = page->findChild<BatchDialog*>();
  ASSERT_TRUE(batch);
  ASSERT_EQ(batch->preview().size(), 3U);
  press(batch, Qt::Key_Return, Qt::ControlModifier);
  ASSERT_EQ(told.count(), 1);
  EXPECT_EQ(told[0][0].toString(), QStringLiteral("완료 1건 · 못 한 것 2건"));
  EXPECT_EQ(stored(ids[12]).state, State::kCompleted);
  EXPECT_EQ(stored(ids[0]).state, State::kInProgress);
  // It stays open and says which and why.
  ASSERT_EQ(batch->result().size(), 3U);
  EXPECT_FALSE(batch->result()[0].done());
  EXPECT_FALSE(batch->result()[0].reason.isEmpty());
  // And all of it can be taken back at once.
  const auto back = told[0][1].value<std::vector<OperationDraft>>();
  context().perform(back, page, {});
  desk.settle();
  EXPECT_EQ(stored(ids[12]).state, State::kReplied);
}

TEST_F(Complaints, The_steps_of_a_complex_complaint_are_done_by_their_keys) {
  const auto ids = desk.fillMorning();
  desk.city->must("lead", QStringLiteral("classify-complaint"),
                  {{QStringLiteral("complaint"), ids[0].text()},
                   {QStringLiteral("handling_type"), QStringLiteral("complex")}});
  openAs("worker");
  page->openComplaint(ids[0]);
  desk.settle();
  ASSERT_TRUE(detail()->data()->course.process);
  EXPECT_THAT(detail()->data()->course.missing.toStdString(), HasSubstr("타당성 검토"));
  press(window.get(), Qt::Key_4, Qt::AltModifier);
  auto* review = page->findChild<FieldDialog*>();
  ASSERT_TRUE(review);
  EXPECT_TRUE(review->findChild<PastCases*>()) << "the past outcomes are listed";
  press(review, Qt::Key_Return, Qt::ControlModifier);
  EXPECT_THAT(detail()->data()->course.missing.toStdString(),
              ::testing::Not(HasSubstr("타당성 검토")));
  ASSERT_EQ(detail()->data()->course.reviews.size(), 1U);
}

TEST_F(Complaints, A_promise_is_noted_beside_the_complaint) {
  const auto ids = desk.fillMorning();
  openAs("worker");
  page->openComplaint(ids[0]);
  desk.settle();
  press(window.get(), Qt::Key_Y, Qt::AltModifier);
  auto* note = page->findChild<FieldDialog*>();
  ASSERT_TRUE(note);
  note->findChild<QPlainTextEdit*>(QStringLiteral("what"))
      ->setPlainText(QStringLiteral("금요일까지 기준을 서면으로 보냄"));
  press(note, Qt::Key_Return, Qt::ControlModifier);
  ASSERT_EQ(detail()->data()->promises.size(), 1U);
  EXPECT_EQ(detail()->data()->promises[0].department, stored(ids[0]).department);
}

TEST_F(Complaints, The_due_date_is_explained) {
  desk.fillMorning();
  openAs("worker");
  detail()->explainDeadline();
  desk.settle();
  auto* popup = detail()->findChild<DeadlinePopup*>();
  ASSERT_TRUE(popup);
  EXPECT_TRUE(popup->isVisible());
  EXPECT_FALSE(popup->findChild<DeadlineStrip*>()->days().empty());
  popup->close();
}

TEST_F(Complaints, A_complaint_opened_from_elsewhere_shows_even_outside_the_list) {
  const auto ids = desk.fillMorning();
  openAs("worker");
  page->openComplaint(ids[13]);
  desk.settle();
  EXPECT_EQ(detail()->data()->complaint.id, ids[13]);
}

TEST_F(Complaints, Nobody_sees_beyond_the_own_scope) {
  const auto ids = desk.fillMorning();
  openAs("other_clerk");
  EXPECT_EQ(table()->model()->rowCount(), 0);
  page->openComplaint(ids[0]);
  desk.settle();
  EXPECT_FALSE(detail()->data());
}

// PCRM_MANY_ROWS=100000 tries more; filling the file is what takes long.
TEST_F(Complaints, A_long_list_scrolls_to_its_end_and_is_exported_whole) {
  bool given = false;
  const int asked = qEnvironmentVariableIntValue("PCRM_MANY_ROWS", &given);
  const int many = given ? asked : 10'000;
  desk.fillMany(many);
  openAs("worker");
  EXPECT_EQ(page->model().rows().size(), 200U);
  EXPECT_THAT(heading().toStdString(), HasSubstr(QLocale().toString(many).toStdString() + "건"));
  auto* model = page->findChild<ComplaintModel*>();
  while (model->canFetchMore({})) {
    model->fetchMore({});
    desk.settle();
  }
  EXPECT_EQ(model->rowCount(), many);
  table()->scrollToBottom();
  desk.settle();

  QSignalSpy told(page, &Page::actionDone);
  const QString path = desk.folder.filePath(QStringLiteral("list.csv"));
  page->exportTo(path);
  desk.settle();
  ASSERT_EQ(told.count(), 1) << qPrintable(path);
  QFile file(path);
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  const QByteArray bytes = file.readAll();
  EXPECT_TRUE(bytes.startsWith("\xEF\xBB\xBF"));
  EXPECT_EQ(bytes.count('\n'), many + 1);
}

TEST_F(Complaints, Look_as_drawn) {
  desk.fillMorning();
  openAs("worker");
  const QString folder =
      qEnvironmentVariable("PCRM_GALLERY_DIR", desk.folder.filePath(QStringLiteral("pictures")));
  window->setUser(QStringLiteral("본청"), QStringLiteral("오도로"));
  const auto settle = [this] { desk.settle(); };
  const std::vector<GalleryScene> scenes{{QStringLiteral("complaints"), [this] {
                                            page->findChild<ComplaintModel*>()->setTicked(2, true);
                                          }}};
  EXPECT_TRUE(writeGallery(*window, folder, scenes, gallerySizes(), settle));
  theme::applyTheme(*qApp, theme::Scheme::kDark);
  installLanguage(*qApp, QStringLiteral("en"));
  EXPECT_TRUE(
      writeGallery(*window, folder + QStringLiteral("/dark"), scenes, {QSize(1366, 768)}, settle));
  theme::applyTheme(*qApp, theme::Scheme::kLight);
  installLanguage(*qApp, QStringLiteral("ko"));
  for (Move move : {Move::kReply, Move::kClassify, Move::kTransfer, Move::kRequestSupplement}) {
    page->startMove(move);
    desk.settle();
    EXPECT_TRUE(dialog()->grab().save(folder + QStringLiteral("/dialog-") + codeOf(move) +
                                      QStringLiteral(".png")));
    dialog()->reject();
    desk.settle();
  }
  detail()->explainDeadline();
  desk.settle();
  EXPECT_TRUE(
      detail()->findChild<DeadlinePopup*>()->grab().save(folder + QStringLiteral("/deadline.png")));
}

}  // namespace
}  // namespace pcrm::testing
