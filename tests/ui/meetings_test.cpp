// SPDX-License-Identifier: GPL-3.0-or-later
// 회의 as somebody uses it: calling one, its agenda, its minutes as text.
#include "core/meetings/meeting_operations.h"
#include "tests/tasks/task_fixture.h"
#include "tests/ui/desk_fixture.h"
#include "ui/complaints/field_dialog.h"
#include "ui/meetings/meeting_detail.h"
#include "ui/meetings/meetings_view.h"
#include "ui/tasks/tasks_page.h"

#include <QtTest>

namespace pcrm {
namespace {

using testing::Fields;

class MeetingsTab : public ::testing::Test {
 protected:
  void openAs(const char* login) {
    page = std::make_unique<TasksPage>(desk.open(login), navigator);
    page->resize(1280, 700);
    page->setVisible(true);
    page->activate();
    settle();
    page->showMeetings();
    settle();
  }
  void settle() {
    for (int i = 0; i < 4; ++i) {
      QCoreApplication::processEvents();
      desk.settle();
    }
  }
  MeetingsView* view() { return page->findChild<MeetingsView*>(); }

  testing::DeskFixture desk;
  Navigator navigator;
  std::unique_ptr<TasksPage> page;
};

TEST_F(MeetingsTab, A_meeting_is_called_by_keyboard) {
  openAs("worker");
  EXPECT_EQ(view()->count(), 0);
  view()->startNew();
  auto* dialog = page->findChild<FieldDialog*>();
  ASSERT_TRUE(dialog);
  dialog->activateWindow();  // The key is a shortcut of the window it stands in.
  settle();
  QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
  settle();
  EXPECT_EQ(view()->count(), 1);
}

TEST_F(MeetingsTab, Text_of_a_meeting_has_its_agenda_with_opinions_and_decision) {
  testing::TestCity& city = *desk.city;
  const ComplaintId id = testing::raise(city, "010-0000-0001", u"도로점용과 간판 허가");
  const auto planned = city.must(
      "worker", QStringLiteral("plan-meeting"),
      Fields()("body", u"working_council")("held_at", u"2026-03-10T15:00")("place", u"2층"));
  const MeetingId meeting = PlanMeeting::meetingOf(planned.id);
  const auto put =
      city.must("worker", QStringLiteral("put-on-agenda"),
                Fields()("meeting", meeting.text())("complaint", id.text())("why", u"compound"));
  const AgendaItemId item = PutOnAgenda::itemOf(put.id);
  city.must("worker", QStringLiteral("record-opinion"),
            Fields()("item", item.text())("who", u"ROAD")("text", u"폭을 줄이면 됩니다."));
  city.must("worker", QStringLiteral("record-decision"),
            Fields()("item", item.text())("decision", u"grant")("text", u"허가함"));
  const MeetingsData data =
      readMeetings(city.store->reader(), city.actor("worker"), QDate(2026, 3, 10));
  ASSERT_EQ(data.meetings.size(), 1u);
  const QString text = meetingText(data.meetings[0], data.names);
  for (const char16_t* part : {u"도로점용과 간판 허가", u"도로과: 폭을 줄이면 됩니다.", u"허가함"})
    EXPECT_TRUE(text.contains(QString::fromUtf16(part))) << qPrintable(text);
  openAs("worker");
  EXPECT_EQ(view()->count(), 1);
  EXPECT_TRUE(view()->findChild<MeetingDetail*>()->isVisible());
}

}  // namespace
}  // namespace pcrm
