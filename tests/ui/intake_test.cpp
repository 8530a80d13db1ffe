// SPDX-License-Identifier: GPL-3.0-or-later
// The reception as a clerk uses it: real widgets, a real database, keys only.
#include "core/complaints/complaint_queries.h"
#include "core/customers/customer_queries.h"
#include "core/store/drafts.h"
#include "tests/support/busy_city.h"
#include "ui/complaints/field_dialog.h"
#include "ui/intake/input_line.h"
#include "ui/intake/intake_page.h"
#include "ui/intake/receipt.h"
#include "ui/shell/search_popup.h"
#include "ui/shell/shell_window.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/badge_row.h"
#include "ui/widgets/key_value_rows.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QInputMethodEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace pcrm {
namespace {

using testing::frequentName;
using testing::frequentPhone;

/// A clerk's window on a database of its own; may be opened again on the same one.
class Counter {
 public:
  explicit Counter(const QString& database, const Clock& clock)
      : random_(++seed_),
        context_(database, {&domain(), &testing::shippedRules(), &clock, &random_}),
        page_(new IntakePage(context_, navigator_)) {
    window_.addPage(page_);
    window_.show();
    window_.activateWindow();
    bool ready = false;
    QObject::connect(&context_, &DeskContext::ready, &window_, [&ready] { ready = true; });
    context_.open();
    waitFor([&ready] { return ready; });
    context_.setActor({QStringLiteral("clerk"),
                       QStringLiteral("박민원"),
                       Role::kClerk,
                       QStringLiteral("CR2"),
                       {}});
    window_.showPage(0);
    settle();
  }

  static void waitFor(const std::function<bool()>& done) {
    QElapsedTimer timer;
    timer.start();
    while (!done() && timer.elapsed() < 10'000)
      QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    ASSERT_TRUE(done());
  }
  void settle() {
    QCoreApplication::processEvents();
    waitFor([this] { return context_.waiting() == 0 && page_->isSettled(); });
    QCoreApplication::processEvents();
  }

  /// Keys into whatever has the focus.
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(focus(), key, modifiers);
  }
  void type(const char16_t* text) {
    const QString words = QString::fromUtf16(text);
    QInputMethodEvent event;
    event.setCommitString(words);
    QCoreApplication::sendEvent(focus(), &event);
  }
  void compose(const char16_t* text) {
    QInputMethodEvent event(QString::fromUtf16(text), {});
    QCoreApplication::sendEvent(focus(), &event);
  }
  [[nodiscard]] QWidget* focus() {
    QWidget* widget = QApplication::focusWidget();
    return widget ? widget : &window_;
  }
  [[nodiscard]] QString place() { return focus()->objectName(); }

  [[nodiscard]] std::vector<Complaint> newest(int count) {
    std::vector<Complaint> found;
    bool done = false;
    context_.read<std::vector<Complaint>>(
        &window_,
        [count](Reader& reader) {
          std::vector<Complaint> complaints;
          for (const ComplaintSummary& row :
               listComplaints(reader, {}, ComplaintOrder::kNewest, std::nullopt, count).rows)
            complaints.push_back(reader.find<Complaint>(row.id).value_or(Complaint{}));
          return complaints;
        },
        [&](const std::vector<Complaint>& complaints) {
          found = complaints;
          done = true;
        });
    waitFor([&done] { return done; });
    return found;
  }
  [[nodiscard]] std::vector<Draft> drafts() {
    std::vector<Draft> found;
    bool done = false;
    context_.run<std::vector<Draft>>(
        &window_,
        [](Store& store) { return draftsOf(store.database(), QStringLiteral("intake/")); },
        [&](const std::vector<Draft>& some) {
          found = some;
          done = true;
        });
    waitFor([&done] { return done; });
    return found;
  }
  [[nodiscard]] const std::vector<KeyValueRow>& proposals() {
    return page_->findChild<ProposalPanel*>()->findChild<KeyValueRows*>()->rows();
  }
  [[nodiscard]] SearchPopup* cards() { return page_->findChild<SearchPopup*>(); }
  [[nodiscard]] IntakePage& page() { return *page_; }
  [[nodiscard]] ShellWindow& window() { return window_; }
  [[nodiscard]] DeskContext& context() { return context_; }

 private:
  static inline quint64 seed_ = 11;  ///< No two windows make the same ids.
  Random random_;
  Navigator navigator_;
  DeskContext context_;
  ShellWindow window_;
  IntakePage* page_;
};

class Intake : public ::testing::Test {
 protected:
  Intake() : clock_(fromSeoul(QDate(2026, 11, 25), QTime(9, 41))) {
    database_ = folder_.filePath(QStringLiteral("city.db"));
    testing::makeBusyCity(database_);
    counter_ = std::make_unique<Counter>(database_, clock_);
  }

  void writeStreetLamp() {
    counter_->type(u"051-000-0000");
    counter_->press(Qt::Key_Return);
    counter_->type(u"한가온");
    counter_->press(Qt::Key_Return);
    counter_->press(Qt::Key_Down);  // 방문 → 전화
    counter_->press(Qt::Key_Return);
    counter_->type(u"초량동 77");
    counter_->press(Qt::Key_Return);
    counter_->type(u"가로등이 꺼져 있습니다");
    counter_->press(Qt::Key_Return);
    counter_->type(u"놀이터 앞 가로등이 꺼져 어둡습니다.");
    counter_->settle();
  }

  QTemporaryDir folder_;
  QString database_;
  FixedClock clock_;
  std::unique_ptr<Counter> counter_;
};

TEST_F(Intake, Is_done_by_keys_alone_and_ready_for_the_next) {
  QSignalSpy said(&counter_->page(), &Page::actionDone);
  EXPECT_EQ(counter_->place(), QStringLiteral("phone"));
  writeStreetLamp();
  EXPECT_EQ(counter_->place(), QStringLiteral("body"));
  counter_->press(Qt::Key_Return, Qt::ControlModifier);
  counter_->settle();

  const Complaint complaint = counter_->newest(1).front();
  EXPECT_EQ(complaint.title, QStringLiteral("가로등이 꺼져 있습니다"));
  EXPECT_EQ(complaint.complainant_name, QStringLiteral("한가온"));
  EXPECT_EQ(complaint.channel, Channel::kPhone);
  EXPECT_EQ(complaint.department, QStringLiteral("ROAD"));
  EXPECT_TRUE(complaint.due_at);
  EXPECT_EQ(counter_->place(), QStringLiteral("phone"));
  EXPECT_TRUE(counter_->page().draft().isEmpty());
  EXPECT_TRUE(counter_->drafts().empty());
  ASSERT_EQ(said.count(), 1);
  EXPECT_EQ(said[0][0].toString(), QStringLiteral("%1 접수 · 도로과").arg(complaint.number()));
}

TEST_F(Intake, Makes_a_card_for_somebody_new_in_the_same_step) {
  writeStreetLamp();
  counter_->press(Qt::Key_Return, Qt::ControlModifier);
  counter_->settle();
  const Complaint complaint = counter_->newest(1).front();
  ASSERT_TRUE(complaint.customer);
  writeStreetLamp();  // The same person again: no second card.
  counter_->press(Qt::Key_Return, Qt::ControlModifier);
  counter_->settle();
  EXPECT_EQ(counter_->newest(1).front().customer, complaint.customer);
}

TEST_F(Intake, Proposes_the_card_for_the_last_four_digits_and_Enter_accepts_it) {
  counter_->type(u"8141");
  counter_->settle();
  ASSERT_TRUE(counter_->cards()->isVisible());
  counter_->press(Qt::Key_Return);
  counter_->settle();
  const IntakeDraft draft = counter_->page().draft();
  EXPECT_EQ(draft.name, frequentName());
  EXPECT_EQ(draft.phone, frequentPhone());
  EXPECT_TRUE(draft.customer);
  EXPECT_EQ(counter_->place(), QStringLiteral("title"));
}

TEST_F(Intake, Says_what_helps_the_person_and_Alt_H_writes_it_down) {
  counter_->type(u"8141");
  counter_->settle();
  counter_->press(Qt::Key_Return);
  counter_->settle();
  counter_->press(Qt::Key_H, Qt::AltModifier);
  auto* dialog = counter_->page().findChild<FieldDialog*>();
  ASSERT_TRUE(dialog);
  dialog->findChild<QCheckBox*>(QStringLiteral("written"))->setChecked(true);
  for (auto* button : dialog->findChildren<QPushButton*>()) {
    if (button->text() == dialog->windowTitle()) button->click();
  }
  counter_->settle();
  QStringList words;
  for (const Badge* badge : counter_->page().findChild<BadgeRow*>()->findChildren<Badge*>())
    words << badge->text();
  EXPECT_EQ(words, QStringList{QStringLiteral("필담")});
  EXPECT_EQ(counter_->page().draft().name, frequentName());
}

TEST_F(Intake, Does_not_take_somebody_else_for_a_name_typed_out_but_Alt_A_does) {
  counter_->press(Qt::Key_Return);
  counter_->type(u"정다");
  counter_->settle();
  ASSERT_TRUE(counter_->cards()->isVisible());
  counter_->press(Qt::Key_Return);
  EXPECT_FALSE(counter_->page().draft().customer);
  EXPECT_EQ(counter_->place(), QStringLiteral("channel"));
  counter_->press(Qt::Key_Backtab, Qt::ShiftModifier);
  counter_->press(Qt::Key_End);
  counter_->type(u"온");
  counter_->settle();
  counter_->press(Qt::Key_A, Qt::AltModifier);
  counter_->settle();
  EXPECT_EQ(counter_->page().draft().phone, frequentPhone());
}

TEST_F(Intake, Lets_go_of_the_card_when_another_name_is_typed) {
  counter_->type(u"8141");
  counter_->settle();
  counter_->press(Qt::Key_Return);
  counter_->settle();
  counter_->page().findChild<QLineEdit*>(QStringLiteral("name"))->setText(QStringLiteral("남"));
  EXPECT_FALSE(counter_->page().draft().customer);
}

TEST_F(Intake, Proposals_follow_what_is_still_being_composed) {
  for (int i = 0; i < 4; ++i) counter_->press(Qt::Key_Return);
  ASSERT_EQ(counter_->place(), QStringLiteral("title"));
  counter_->type(u"가로등 고");
  counter_->compose(u"장");
  counter_->settle();
  EXPECT_EQ(counter_->proposals()[1].value, QStringLiteral("도로과"));
}

TEST_F(Intake, Says_what_the_department_has_already_and_leaves_the_reason_its_room) {
  writeStreetLamp();
  EXPECT_EQ(counter_->proposals()[1].value, QStringLiteral("도로과"));
  QStringList shown;
  for (const QLabel* label : counter_->page().findChildren<QLabel*>()) shown << label->text();
  EXPECT_TRUE(shown.join(u'\n').contains(QStringLiteral("처리 중 ")));
  counter_->press(Qt::Key_2, Qt::AltModifier);
  auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
  ASSERT_TRUE(menu);
  int told = 0;
  for (const QAction* each : menu->actions())
    told += each->text().contains(QStringLiteral("처리 중 ")) ? 1 : 0;
  EXPECT_GT(told, 0);
  menu->close();
}

TEST_F(Intake, Says_what_the_law_wants_told_at_the_counter) {
  writeStreetLamp();
  QStringList shown;
  for (const QLabel* label : counter_->page().findChildren<QLabel*>()) shown << label->text();
  EXPECT_TRUE(shown.join(u'\n').contains(QStringLiteral("(시행령 제6조제4항)")));
  EXPECT_FALSE(shown.join(u'\n').contains(QStringLiteral("(시행령 제6조제3항)")));
}

TEST_F(Intake, Enter_ends_a_composition_and_neither_moves_on_nor_hands_in) {
  for (int i = 0; i < 4; ++i) counter_->press(Qt::Key_Return);
  counter_->type(u"가로등 고");
  counter_->compose(u"장");
  counter_->press(Qt::Key_Return);
  EXPECT_EQ(counter_->place(), QStringLiteral("title"));
  EXPECT_EQ(counter_->page().draft().title, QStringLiteral("가로등 고장"));
}

TEST_F(Intake, Hands_in_what_is_still_being_composed_with_Ctrl_Enter) {
  for (int i = 0; i < 4; ++i) counter_->press(Qt::Key_Return);
  counter_->type(u"가로등 고");
  counter_->compose(u"장");
  counter_->press(Qt::Key_Return, Qt::ControlModifier);
  counter_->settle();
  EXPECT_EQ(counter_->newest(1).front().title, QStringLiteral("가로등 고장"));
}

TEST_F(Intake, A_decision_by_Alt_and_a_number_wins_over_the_proposal) {
  writeStreetLamp();
  counter_->press(Qt::Key_3, Qt::AltModifier);
  auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
  ASSERT_TRUE(menu);
  for (QAction* action : menu->actions()) {
    if (action->text().contains(QStringLiteral("건의"))) {
      menu->setActiveAction(action);
      break;
    }
  }
  QTest::keyClick(menu, Qt::Key_Return);
  counter_->window().activateWindow();  // Offscreen nobody else does after a menu.
  counter_->settle();
  EXPECT_EQ(counter_->proposals()[2].badge, QStringLiteral("직접 정함"));
  EXPECT_EQ(counter_->page().draft().legal_kind, QStringLiteral("proposal"));
  counter_->press(Qt::Key_Return, Qt::ControlModifier);
  counter_->settle();
  const Complaint complaint = counter_->newest(1).front();
  EXPECT_EQ(complaint.legal_kind, LegalKind::kProposal);
  EXPECT_EQ(complaint.period, QStringLiteral("14d"));
  EXPECT_EQ(toDisplayText(*complaint.due_at), QStringLiteral("2026-12-14 (월) 18:00"));
}

TEST_F(Intake, Says_at_the_field_what_is_missing_and_loses_nothing) {
  counter_->type(u"010");
  counter_->press(Qt::Key_Return, Qt::ControlModifier);
  counter_->settle();
  EXPECT_EQ(counter_->place(), QStringLiteral("title"));
  auto* title = counter_->page().findChild<QLineEdit*>(QStringLiteral("title"));
  EXPECT_TRUE(theme::isInvalid(title));
  EXPECT_EQ(title->accessibleDescription(),
            QStringLiteral("제목이 없습니다. 무슨 일인지 한 줄로 적으십시오."));
  counter_->type(u"소음");
  EXPECT_FALSE(theme::isInvalid(title));
  counter_->press(Qt::Key_Return, Qt::ControlModifier);
  EXPECT_EQ(counter_->place(), QStringLiteral("phone"));
  EXPECT_EQ(counter_->page().draft().phone, QStringLiteral("010"));
  EXPECT_EQ(counter_->page().draft().title, QStringLiteral("소음"));
}

TEST_F(Intake, A_refusal_is_said_in_words_and_the_text_stays) {
  counter_->context().setActor({QStringLiteral("privacy"),
                                QStringLiteral("정보호"),
                                Role::kPrivacyOfficer,
                                QStringLiteral("HQ"),
                                {}});
  counter_->settle();
  writeStreetLamp();
  counter_->press(Qt::Key_Return, Qt::ControlModifier);
  counter_->settle();
  EXPECT_EQ(counter_->page().draft().title, QStringLiteral("가로등이 꺼져 있습니다"));
  EXPECT_EQ(counter_->drafts().size(), 1U);
}

TEST_F(Intake, A_draft_survives_the_end_of_the_program) {
  writeStreetLamp();
  Counter::waitFor([this] { return !counter_->drafts().empty(); });
  counter_.reset();
  counter_ = std::make_unique<Counter>(database_, clock_);
  EXPECT_EQ(counter_->page().draft().title, QStringLiteral("가로등이 꺼져 있습니다"));
  EXPECT_EQ(counter_->page().draft().body, QStringLiteral("놀이터 앞 가로등이 꺼져 어둡습니다."));
  EXPECT_EQ(counter_->page().draft().channel, Channel::kPhone);
}

TEST_F(Intake, What_was_typed_in_the_last_moment_before_the_window_closes_is_kept) {
  writeStreetLamp();
  counter_->type(u" 급합니다");
  counter_.reset();
  counter_ = std::make_unique<Counter>(database_, clock_);
  EXPECT_TRUE(counter_->page().draft().body.endsWith(QStringLiteral("급합니다")));
}

TEST_F(Intake, A_draft_that_was_received_before_a_crash_is_not_offered_again) {
  const QByteArray left = [this] {
    writeStreetLamp();
    Counter::waitFor([this] { return !counter_->drafts().empty(); });
    const Draft draft = counter_->drafts().front();
    counter_->press(Qt::Key_Return, Qt::ControlModifier);
    counter_->settle();
    bool done = false;
    counter_->context().run<bool>(
        &counter_->window(),
        [draft](Store& store) { return saveDraft(store.database(), draft).has_value(); },
        [&done](bool) { done = true; });
    Counter::waitFor([&done] { return done; });
    return draft.name.toUtf8();
  }();
  EXPECT_FALSE(left.isEmpty());
  counter_.reset();
  counter_ = std::make_unique<Counter>(database_, clock_);
  EXPECT_TRUE(counter_->page().draft().isEmpty());
  EXPECT_TRUE(counter_->drafts().empty());
}

TEST_F(Intake, Several_drafts_wait_side_by_side) {
  writeStreetLamp();
  counter_->press(Qt::Key_N, Qt::ControlModifier);
  EXPECT_TRUE(counter_->page().draft().isEmpty());
  counter_->type(u"010-0000-2210");
  counter_->press(Qt::Key_D, Qt::ControlModifier);
  auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
  ASSERT_TRUE(menu);
  EXPECT_EQ(menu->actions().size(), 1);
  QTest::keyClick(menu, Qt::Key_Return);
  counter_->settle();
  EXPECT_EQ(counter_->page().draft().title, QStringLiteral("가로등이 꺼져 있습니다"));
  EXPECT_EQ(counter_->drafts().size(), 2U);
}

TEST_F(Intake, Esc_leaves_and_keeps_the_draft) {
  QSignalSpy left(&counter_->page(), &IntakePage::leaveRequested);
  writeStreetLamp();
  counter_->press(Qt::Key_Escape);
  EXPECT_EQ(left.count(), 1);
  EXPECT_EQ(counter_->drafts().size(), 1U);
  EXPECT_FALSE(counter_->page().draft().isEmpty());
}

TEST_F(Intake, Completes_at_the_counter_in_one_step) {
  writeStreetLamp();
  counter_->press(Qt::Key_Return, Qt::AltModifier);
  EXPECT_EQ(counter_->place(), QStringLiteral("answer"));
  counter_->press(Qt::Key_Return);
  EXPECT_EQ(counter_->newest(1).front().title, QStringLiteral("생활쓰레기 수거 시간 문의"));
  counter_->type(u"내일 고친다고 안내함");
  counter_->press(Qt::Key_Return);
  counter_->settle();
  const Complaint complaint = counter_->newest(1).front();
  EXPECT_EQ(complaint.state, State::kCompleted);
  EXPECT_EQ(complaint.answer, QStringLiteral("내일 고친다고 안내함"));
}

TEST_F(Intake, Reminds_of_what_the_same_person_said_before) {
  counter_->type(u"8141");
  counter_->settle();
  counter_->press(Qt::Key_Return);
  counter_->settle();
  counter_->type(u"초등학교 뒤 가로등");
  counter_->settle();
  QStringList shown;
  for (QLabel* label : counter_->page().findChildren<QLabel*>()) {
    if (label->isVisible()) shown << label->text();
  }
  EXPECT_TRUE(shown.join(u'\n').contains(QStringLiteral("같은 사람")));
}

TEST_F(Intake, Ctrl_P_receives_and_shows_the_receipt_which_Esc_closes) {
  writeStreetLamp();
  counter_->press(Qt::Key_P, Qt::ControlModifier);
  counter_->settle();
  EXPECT_EQ(counter_->newest(1).front().title, QStringLiteral("가로등이 꺼져 있습니다"));
  EXPECT_NE(counter_->place(), QStringLiteral("phone"));
  counter_->press(Qt::Key_Escape);
  EXPECT_EQ(counter_->place(), QStringLiteral("phone"));
}

TEST_F(Intake, The_receipt_is_a_page_of_A5_as_PDF) {
  ReceiptContent content;
  content.number = QStringLiteral("2026-초량2동-000123");
  content.title = QStringLiteral("가로등이 꺼져 있습니다");
  const QString path = folder_.filePath(QStringLiteral("receipt.pdf"));
  ASSERT_TRUE(writeReceiptPdf(path, content));
  QFile file(path);
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  EXPECT_TRUE(file.read(5).startsWith("%PDF-"));
  const auto refused =
      writeReceiptPdf(folder_.filePath(QStringLiteral("no/such/place.pdf")), content);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, ErrorCode::kIo);
}

}  // namespace
}  // namespace pcrm
