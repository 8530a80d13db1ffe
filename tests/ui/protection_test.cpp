// SPDX-License-Identifier: GPL-3.0-or-later
// The protection of staff at the desk: the timer, F8, and the list of records.
#include "core/protection/incident_queries.h"
#include "core/protection/protection_operations.h"
#include "core/store/drafts.h"
#include "tests/ui/desk_fixture.h"
#include "ui/complaints/field_dialog.h"
#include "ui/protection/incident_desk.h"
#include "ui/reports/protection_view.h"
#include "ui/reports/reports_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace pcrm::testing {
namespace {

const QJsonObject kIncident{{QStringLiteral("channel"), QStringLiteral("visit")},
                            {QStringLiteral("kind"), QStringLiteral("threat")},
                            {QStringLiteral("said"), QStringLiteral("찾아오겠다고 함")}};

class Protection : public ::testing::Test {
 protected:
  void openAs(const char* login) {
    desk.open(login);
    protection = std::make_unique<IncidentDesk>(
        *desk.context(), &window, [this] { return about; }, nullptr);
    auto* column = new QVBoxLayout(&window);
    column->addWidget(protection->button());
    text = new QPlainTextEdit;
    column->addWidget(text);
    window.show();
    window.activateWindow();
    text->setFocus();
    desk.settle();
  }
  ~Protection() override { protection.reset(); }

  IncidentDialog* dialog() {
    desk.settle();
    const auto all = window.findChildren<IncidentDialog*>();
    return all.isEmpty() ? nullptr : all.last();
  }
  void press(QWidget* on, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(on, key, modifiers);
    desk.settle();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  }
  std::vector<Incident> stored() {
    std::vector<Incident> found;
    desk.context()->read<std::vector<Incident>>(
        &window, [](Reader& reader) { return reader.list<Incident>(); },
        [&found](const std::vector<Incident>& incidents) { found = incidents; });
    desk.settle();
    return found;
  }
  void after(int seconds) {
    desk.clock.set({desk.clock.now().ms + seconds * qint64{1000}});
    emit protection->timer().changed();
  }

  DeskFixture desk;
  QWidget window;
  IncidentAbout about;
  QPlainTextEdit* text = nullptr;
  std::unique_ptr<IncidentDesk> protection;
};

TEST_F(Protection, The_timer_starts_and_stops_with_one_key_and_says_when_it_is_long) {
  openAs("clerk");
  press(&window, Qt::Key_T, Qt::ControlModifier);
  after(750);
  EXPECT_EQ(protection->button()->text(), QStringLiteral("응대 12:30"));
  EXPECT_FALSE(protection->timer().isOver());
  after(kUsualVisitMinutes * 60 - 750);
  EXPECT_TRUE(protection->timer().isOver());
  EXPECT_TRUE(protection->button()->toolTip().contains(QStringLiteral("30분이 지났습니다")));
  press(&window, Qt::Key_T, Qt::ControlModifier);
  EXPECT_FALSE(protection->timer().isRunning());
  EXPECT_EQ(protection->button()->text(), QStringLiteral("응대 시작"));
}

TEST_F(Protection, F8_opens_the_record_with_what_is_on_the_screen_and_the_minutes) {
  openAs("clerk");
  about.words = QStringLiteral("손가상");
  about.customer = desk.context()->newOperationId();
  press(&window, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
  after(125);
  press(text, Qt::Key_F8);
  ASSERT_TRUE(dialog());
  dialog()->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("욕을 함"));
  dialog()->findChild<QCheckBox*>(QStringLiteral("warning2"))->setChecked(true);
  dialog()->findChild<QCheckBox*>(QStringLiteral("ended"))->setChecked(true);
  press(dialog(), Qt::Key_Return, Qt::ControlModifier);
  ASSERT_EQ(stored().size(), 1U);
  const Incident incident = stored().front();
  EXPECT_EQ(incident.channel, IncidentChannel::kPhone);
  EXPECT_EQ(incident.minutes, 3);
  EXPECT_EQ(incident.warnings, 2);
  EXPECT_FALSE(incident.warning.isEmpty());
  EXPECT_EQ(incident.measures, QStringLiteral("ended"));
  EXPECT_EQ(incident.customer, about.customer);
  EXPECT_FALSE(dialog());
}

TEST_F(Protection, What_was_typed_is_there_again_and_gone_once_it_is_recorded) {
  openAs("clerk");
  press(text, Qt::Key_F8);
  dialog()->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("욕을 함"));
  dialog()->findChild<QComboBox*>()->setCurrentIndex(1);
  press(dialog(), Qt::Key_Escape);
  ASSERT_FALSE(dialog());
  press(text, Qt::Key_F8);
  EXPECT_EQ(dialog()->findChild<QPlainTextEdit*>()->toPlainText(), QStringLiteral("욕을 함"));
  EXPECT_EQ(dialog()->findChild<QComboBox*>()->currentIndex(), 1);
  press(dialog(), Qt::Key_Return, Qt::ControlModifier);
  press(text, Qt::Key_F8);
  EXPECT_EQ(dialog()->findChild<QPlainTextEdit*>()->toPlainText(), QString());
}

TEST_F(Protection, F8_works_over_another_dialog_and_nothing_stays_on_a_covered_desk) {
  openAs("clerk");
  auto* other = new FieldDialog({QStringLiteral("메모")}, {}, &window);
  other->open();
  press(other, Qt::Key_F8);
  ASSERT_TRUE(dialog());
  protection->button()->hide();  // As when the desk is locked.
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  EXPECT_FALSE(dialog());
  press(text, Qt::Key_F8);
  EXPECT_FALSE(dialog());
}

TEST_F(Protection, The_list_shows_own_records_and_a_lead_those_of_the_unit) {
  const Uuid clerks = desk.city->must("clerk", QStringLiteral("record-incident"), kIncident).id;
  desk.city->must("other_clerk", QStringLiteral("record-incident"), kIncident);
  openAs("lead");
  Navigator navigator;
  ReportsPage page(*desk.context(), navigator);
  page.show();
  page.showReport<ProtectionView>();
  page.activate();
  desk.settle();
  auto* view = page.findChild<ProtectionView*>();
  ASSERT_EQ(view->incidents().size(), 1U);
  EXPECT_EQ(view->incidents().front().id, RecordIncident::incidentOf(clerks));
  view->askSupport();
  auto* form = view->findChild<FieldDialog*>();
  ASSERT_TRUE(form);
  form->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("쉬게 함"));
  for (auto* button : form->findChildren<QPushButton*>()) {
    if (button->text() == form->windowTitle()) button->click();
  }
  desk.settle();
  QCoreApplication::processEvents();  // It reads again a moment later.
  desk.settle();
  EXPECT_EQ(view->incidents().front().support, QStringLiteral("쉬게 함"));
  desk.context()->setActor({QStringLiteral("clerk2"), {}, Role::kClerk, QStringLiteral("CR2"), {}});
  EXPECT_TRUE(view->incidents().empty());
}

TEST_F(Protection, The_privacy_officer_has_no_such_tab) {
  openAs("privacy");
  Navigator navigator;
  ReportsPage page(*desk.context(), navigator);
  EXPECT_FALSE(page.findChild<ProtectionView*>()->isFor(desk.context()->actor()));
  EXPECT_EQ(page.findChild<QTabWidget*>()->count(), 1);
}

}  // namespace
}  // namespace pcrm::testing
