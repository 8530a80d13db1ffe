// SPDX-License-Identifier: GPL-3.0-or-later
// Grounds, groups, objections and bodies as somebody meets them beside a complaint.
#include "core/complaints/closing.h"
#include "core/groups/group.h"
#include "core/objections/objection.h"
#include "tests/ui/desk_fixture.h"
#include "ui/complaints/bodies_panel.h"
#include "ui/complaints/body_procedures.h"
#include "ui/complaints/complaint_detail.h"
#include "ui/complaints/complaints_page.h"
#include "ui/shell/shell_window.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QTest>

#include <gmock/gmock.h>

namespace pcrm::testing {
namespace {

using ::testing::Contains;
using ::testing::Not;

class Bodies : public ::testing::Test {
 protected:
  ~Bodies() override { window.reset(); }

  ComplaintId raise(const char* kind, int person, bool answered) {
    TestCity& city = *desk.city;
    city.clock.advanceMs(kMsPerMinute);
    const auto done = city.must(
        "clerk", QStringLiteral("receive-complaint"),
        {{QStringLiteral("title"), QStringLiteral("우리 골목에 가로등을 세워 주십시오")},
         {QStringLiteral("body"), QStringLiteral("골목이 어두워 밤에 다니기 무섭습니다.")},
         {QStringLiteral("channel"), QStringLiteral("visit")},
         {QStringLiteral("name"), QStringLiteral("손%1").arg(person)},
         {QStringLiteral("phone"), QStringLiteral("010-0000-%1").arg(1000 + person)},
         {QStringLiteral("legal_kind"), QLatin1String(kind)},
         {QStringLiteral("department"), QStringLiteral("ROAD")}});
    const ComplaintId id = ReceiveComplaint::complaintOf(done.id);
    if (answered) {
      city.must("clerk", QStringLiteral("reply-complaint"),
                {{QStringLiteral("complaint"), id.text()},
                 {QStringLiteral("answer"), QStringLiteral("사유지라 세울 수 없습니다.")}});
    }
    return id;
  }
  void openOne(const char* login, ComplaintId id) {
    while (desk.city && desk.city->store->indexPending(1000).value_or(0) > 0) {
    }
    desk.open(login);
    page = new ComplaintsPage(*desk.context(), navigator);
    window = std::make_unique<ShellWindow>();
    window->addPage(page);
    window->resize(1366, 768);
    window->show();
    window->activateWindow();
    settle();
    page->openComplaint(id);
    settle();
  }
  void settle() {
    for (int i = 0; i < 4; ++i) {
      QCoreApplication::processEvents();
      desk.settle();
    }
  }
  Complaint stored(ComplaintId id) {
    Complaint out;
    desk.context()->read<Complaint>(
        page, [id](Reader& reader) { return reader.find<Complaint>(id).value_or(Complaint{}); },
        [&out](const Complaint& found) { out = found; });
    settle();
    return out;
  }
  const DetailData& data() { return *page->findChild<ComplaintDetail*>()->data(); }
  FieldDialog* dialog() { return page->findChild<FieldDialog*>(); }
  void confirm() {
    dialog()->activateWindow();  // The key is a shortcut of the window it stands in.
    settle();
    QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier);
    settle();
  }
  QStringList procedures() {
    QStringList words;
    for (const Procedure& each :
         proceduresOf(data(), desk.context()->actor(), Names{}, desk.context()->clock().now()))
      words << each.form.operation;
    return words;
  }

  DeskFixture desk;
  Navigator navigator;
  ComplaintsPage* page = nullptr;
  std::unique_ptr<ShellWindow> window;
};

TEST_F(Bodies, A_grievance_that_comes_again_goes_to_audit_with_one_key) {  // 시행령 제17조제2항
  raise("grievance", 1, true);
  const ComplaintId again = raise("grievance", 1, false);
  openOne("worker", again);
  ASSERT_TRUE(data().bodies.second_grievance);
  QTest::keyClick(window.get(), Qt::Key_U, Qt::AltModifier);
  settle();
  ASSERT_TRUE(dialog());
  confirm();
  EXPECT_EQ(stored(again).department, QStringLiteral("AUDIT"));
}

TEST_F(Bodies, Closing_shows_the_evidence_and_asks_whether_it_was_told) {  // 법 제23조
  raise("inquiry", 1, true);
  raise("inquiry", 1, true);
  const ComplaintId third = raise("inquiry", 1, false);
  openOne("worker", third);
  page->startMove(Move::kClose);
  settle();
  ASSERT_TRUE(dialog());
  EXPECT_EQ(dialog()->findChild<QComboBox*>()->currentData().toString(),
            QStringLiteral("repeated"));
  auto* ticks = dialog()->findChild<TickedComplaints*>();
  ASSERT_TRUE(ticks);
  EXPECT_EQ(ticks->ticked().size(), 2);
  dialog()->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("답변이 같습니다."));
  confirm();
  ASSERT_TRUE(dialog()) << "not told yet";
  EXPECT_EQ(data().complaint.state, State::kReceived);
  for (QCheckBox* box : dialog()->findChildren<QCheckBox*>()) box->setChecked(true);
  confirm();
  EXPECT_EQ(stored(third).state, State::kClosed);
  page->openComplaint(third);
  settle();
  ASSERT_TRUE(data().bodies.closing);
  EXPECT_EQ(data().bodies.closing->ground, CloseGround::kRepeated);
  EXPECT_TRUE(page->findChild<BodiesPanel*>());
}

TEST_F(Bodies, Neighbours_are_joined_from_the_menu) {  // 시행령 제6조제6항
  const ComplaintId main = raise("inquiry", 1, false);
  for (int person = 2; person <= 5; ++person) raise("inquiry", person, false);
  openOne("clerk", main);
  EXPECT_THAT(procedures(), Contains(QStringLiteral("join-complaints")));
  EXPECT_THAT(procedures(), Not(Contains(QStringLiteral("name-representatives"))));
  for (const Procedure& each :
       proceduresOf(data(), desk.context()->actor(), Names{}, desk.context()->clock().now())) {
    if (each.form.operation == QStringLiteral("join-complaints")) page->startForm(each.form);
  }
  settle();
  ASSERT_TRUE(dialog());
  confirm();
  EXPECT_EQ(data().bodies.joined_count, 4);
  EXPECT_EQ(data().complaint.scope, Reach::kGroup);
}

TEST_F(Bodies, An_objection_is_offered_for_a_refused_statutory_complaint) {  // 법 제35조
  const ComplaintId id = raise("form", 1, true);
  openOne("clerk", id);
  EXPECT_THAT(procedures(), Contains(QStringLiteral("receive-objection")));
  for (const Procedure& each :
       proceduresOf(data(), desk.context()->actor(), Names{}, desk.context()->clock().now())) {
    if (each.form.operation == QStringLiteral("receive-objection")) page->startForm(each.form);
  }
  settle();
  ASSERT_TRUE(dialog());
  dialog()->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("다시 재어 주십시오."));
  confirm();
  ASSERT_EQ(data().bodies.objections.size(), 1u);
  EXPECT_THAT(procedures(), Not(Contains(QStringLiteral("receive-objection"))));
  EXPECT_THAT(procedures(), Not(Contains(QStringLiteral("decide-objection"))))
      << "not a clerk's to decide";
}

}  // namespace
}  // namespace pcrm::testing
