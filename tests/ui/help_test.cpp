// SPDX-License-Identifier: GPL-3.0-or-later
// What helps a person, over the complaint, and how it is set from there.
#include "core/customers/customer_operations.h"
#include "tests/ui/desk_fixture.h"
#include "ui/complaints/complaint_detail.h"
#include "ui/complaints/complaints_page.h"
#include "ui/complaints/procedures.h"
#include "ui/shell/shell_window.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/badge_row.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

#include <gtest/gtest.h>

namespace pcrm::testing {
namespace {

TEST(HelpOverTheComplaint, Is_set_by_a_procedure_and_stands_on_badges) {
  DeskFixture desk;
  const CustomerId card =
      RegisterCustomer::customerOf(desk.city
                                       ->must("clerk", QStringLiteral("register-customer"),
                                              {{QStringLiteral("name"), QStringLiteral("손가상")}})
                                       .id);
  const ComplaintId id = ReceiveComplaint::complaintOf(
      desk.city
          ->must("clerk", QStringLiteral("receive-complaint"),
                 {{QStringLiteral("title"), QStringLiteral("보도블록이 깨졌습니다")},
                  {QStringLiteral("channel"), QStringLiteral("visit")},
                  {QStringLiteral("customer"), card.text()}})
          .id);
  desk.open("clerk");
  Navigator navigator;
  auto* page = new ComplaintsPage(*desk.context(), navigator);
  ShellWindow window;
  window.addPage(page);
  window.show();
  desk.settle();
  page->openComplaint(id);
  desk.settle();
  auto* detail = page->findChild<ComplaintDetail*>();
  ASSERT_TRUE(detail->data());
  EXPECT_FALSE(detail->findChild<BadgeRow*>());
  const auto procedures =
      proceduresOf(*detail->data(), desk.context()->actor(), {}, desk.clock.now());
  ASSERT_FALSE(procedures.empty());
  EXPECT_EQ(procedures.front().article, QStringLiteral("법 제11조"));
  FieldDialog* dialog = page->startForm(procedures.front().form);
  ASSERT_TRUE(dialog);
  dialog->findChild<QCheckBox*>(QStringLiteral("large_print"))->setChecked(true);
  dialog->findChild<QCheckBox*>(QStringLiteral("interpreter"))->setChecked(true);
  dialog->findChild<QLineEdit*>(QStringLiteral("help_language"))
      ->setText(QStringLiteral("베트남어"));
  for (auto* button : dialog->findChildren<QPushButton*>()) {
    if (button->text() == dialog->windowTitle()) button->click();
  }
  desk.settle();
  QCoreApplication::processEvents();  // It reads again a moment later.
  desk.settle();
  const auto* row = detail->findChild<BadgeRow*>();
  ASSERT_TRUE(row);
  QStringList words;
  for (const Badge* badge : row->findChildren<Badge*>()) words << badge->text();
  EXPECT_EQ(words, (QStringList{QStringLiteral("큰 글자"), QStringLiteral("통역(베트남어)")}));
}

}  // namespace
}  // namespace pcrm::testing
