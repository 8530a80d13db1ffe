// SPDX-License-Identifier: GPL-3.0-or-later
// 접수: receiving a complaint in under a minute, by keyboard alone.
//
// The page joins its parts: the form, the panels beside it, the drafts, the receipt. What is typed
// is a draft at once; receiving is one step of operations (a new card, the complaint, at the
// counter also its completion), all or none. UI thread.
#pragma once

#include "core/complaints/complaint.h"
#include "core/customers/customer.h"
#include "ui/context/desk_context.h"
#include "ui/context/navigator.h"
#include "ui/intake/advice.h"
#include "ui/intake/intake_draft.h"
#include "ui/intake/intake_form.h"
#include "ui/intake/proposal_panel.h"
#include "ui/intake/receipt.h"
#include "ui/shell/page.h"

class QLabel;
class QStackedWidget;

namespace pcrm {

class ActionButton;
class DraftKeeper;
class DuplicatesPanel;
class InputLine;
class IntakeAssistant;
class PersonPanel;
class ReceiptView;
class SearchPopup;
class SectionTitle;

class IntakePage final : public Page {
  Q_OBJECT

 public:
  /// Both must outlive it.
  IntakePage(DeskContext& context, const Navigator& navigator, QWidget* parent = nullptr);

  ~IntakePage() override;

  [[nodiscard]] QString title() const override;
  [[nodiscard]] QString iconName() const override { return QStringLiteral("intake"); }
  [[nodiscard]] QList<KeyHelp> keys() const override;
  void activate() override;

  /// A new complaint of a person with a card; what was being written is put aside.
  void beginFor(CustomerId customer);
  /// Puts words into the form as if typed.
  void fill(const IntakeDraft& draft);
  /// What was being written is put aside as a draft; the form is empty.
  void beginNew();
  [[nodiscard]] IntakeDraft draft() const { return value(); }
  /// Shows the receipt of a complaint that is here.
  void showReceipt(ComplaintId id);
  /// Takes the form's place as it was before it was emptied.
  void restore(const IntakeDraft& draft) { fill(draft); }
  /// No answer is awaited that would change the page.
  [[nodiscard]] bool isSettled() const;

 signals:
  /// A complaint was received; `completion` is the operation that also completed it, or null.
  void received(pcrm::ComplaintId id, const pcrm::Uuid& completion);
  /// The form was emptied on purpose; restore(what) takes that back.
  void emptied(const pcrm::IntakeDraft& what);
  /// Esc: elsewhere, please. The draft stays.
  void leaveRequested();

 protected:
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  enum class After { kNext, kReceipt };

  QWidget* buildForm();
  QWidget* buildAnswer();
  QWidget* buildPanels();
  void connectParts();
  void retranslate();

  [[nodiscard]] IntakeDraft value() const;
  void edited();
  void startAfresh(const IntakeDraft& value);
  void acceptCard(const Uuid& id);
  void showCards(const QString& text, const std::vector<Customer>& cards);
  void showNewcomer();
  void openDrafts();
  void refreshDraftsButton();
  void empty();

  void submit(After after);
  void completeNow();
  [[nodiscard]] bool validate(const IntakeDraft& draft);
  void receive(const IntakeDraft& draft, const QString& answer, After after);
  void wasReceived(ComplaintId id, const Uuid& completion, After after);
  void sayError(const QString& sentence);

  DeskContext& context_;
  const Navigator& navigator_;
  IntakeAssistant* assistant_ = nullptr;
  DraftKeeper* drafts_ = nullptr;

  QStackedWidget* layers_ = nullptr;  // the work, or the receipt
  QWidget* work_ = nullptr;
  ReceiptView* receipt_ = nullptr;
  SectionTitle* heading_ = nullptr;
  ActionButton* draftsButton_ = nullptr;
  ActionButton* newButton_ = nullptr;
  IntakeForm* form_ = nullptr;
  QWidget* answerBox_ = nullptr;
  QLabel* answerCaption_ = nullptr;
  QLabel* answerError_ = nullptr;
  InputLine* answer_ = nullptr;
  QLabel* error_ = nullptr;
  ActionButton* next_ = nullptr;
  ActionButton* print_ = nullptr;
  ActionButton* complete_ = nullptr;
  ActionButton* empty_ = nullptr;
  QLabel* hint_ = nullptr;
  SearchPopup* cards_ = nullptr;
  ProposalPanel* proposals_ = nullptr;
  DuplicatesPanel* duplicates_ = nullptr;
  PersonPanel* person_ = nullptr;

  Advice advice_;
  IntakeDraft decided_;  ///< Only the decisions in it count.
  std::vector<Customer> found_;
  std::optional<Uuid> customer_;
  QString login_;  ///< Whose drafts were loaded.
  QString savedText_;
  std::optional<ComplaintId> last_;  ///< Received last, for its receipt.
  bool filling_ = false;
  bool receiving_ = false;
};

}  // namespace pcrm
