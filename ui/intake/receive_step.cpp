// SPDX-License-Identifier: GPL-3.0-or-later
// Handing in: how IntakePage turns what was typed into operations, and what happens afterwards.
#include "core/complaints/complaint_operations.h"
#include "core/customers/customer_operations.h"
#include "core/customers/customer_queries.h"
#include "core/text/phone.h"
#include "ui/intake/draft_keeper.h"
#include "ui/intake/input_line.h"
#include "ui/intake/intake_assistant.h"
#include "ui/intake/intake_page.h"
#include "ui/intake/receipt_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/action_button.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QLabel>
#include <QStackedWidget>

namespace pcrm {
namespace {

QJsonObject payloadOf(const IntakeDraft& draft) {
  QJsonObject payload = draft.toJson();
  payload.remove(QStringLiteral("customer"));
  if (draft.customer) payload[QStringLiteral("customer")] = draft.customer->text();
  payload[QStringLiteral("title")] = draft.title;
  payload[QStringLiteral("channel")] = codeOf(draft.channel);
  return payload;
}

/// The card of the same name and number, if this office has one that nobody pointed to.
std::optional<Uuid> sameCard(Reader& reader, const IntakeDraft& draft) {
  const QString digits = phoneDigits(draft.phone);
  if (digits.size() < 8) return std::nullopt;
  for (const Customer& customer : findCustomers(reader, digits, 10)) {
    if (customer.phone_digits == digits && customer.name == draft.name) return customer.id.value;
  }
  return std::nullopt;
}

}  // namespace

bool IntakePage::validate(const IntakeDraft& draft) {
  form_->clearErrors();
  error_->hide();
  if (draft.title.isEmpty()) {
    form_->setError(IntakeForm::Field::kTitle,
                    tr("제목이 없습니다. 무슨 일인지 한 줄로 적으십시오."));
    form_->focusOn(IntakeForm::Field::kTitle);
    return false;
  }
  if (!draft.phone.isEmpty() && phoneDigits(draft.phone).size() < 7) {
    form_->setError(IntakeForm::Field::kPhone,
                    tr("전화번호가 짧습니다. 지역번호부터 모두 적거나 비워 두십시오."));
    form_->focusOn(IntakeForm::Field::kPhone);
    return false;
  }
  return true;
}

void IntakePage::sayError(const QString& sentence) {
  error_->setText(sentence);
  error_->show();
}

void IntakePage::submit(After after) {
  QGuiApplication::inputMethod()->commit();
  form_->tidyPhone();
  const IntakeDraft draft = value();
  if (receiving_ || !validate(draft)) return;
  receive(draft, {}, after);
}

void IntakePage::completeNow() {
  QGuiApplication::inputMethod()->commit();
  form_->tidyPhone();
  const IntakeDraft draft = value();
  if (receiving_ || !validate(draft)) return;
  const QString answer = answer_->composedText().trimmed();
  if (answerBox_->isHidden()) {
    answerBox_->show();
    answer_->setFocus();
    return;
  }
  answerError_->setVisible(answer.isEmpty());
  theme::setInvalid(answer_, answer.isEmpty());
  if (answer.isEmpty()) {
    answerError_->setText(tr("무엇이라고 답했는지 적으십시오."));
    answer_->setFocus();
    return;
  }
  receive(draft, answer, After::kNext);
}

void IntakePage::receive(const IntakeDraft& draft, const QString& answer, After after) {
  receiving_ = true;
  drafts_->keep(draft);
  drafts_->flush();
  const bool wantsCard = !draft.customer && !draft.name.isEmpty() && !draft.phone.isEmpty();
  context_.read<std::optional<Uuid>>(
      this,
      [draft, wantsCard](Reader& reader) {
        return wantsCard ? sameCard(reader, draft) : std::optional<Uuid>();
      },
      [this, draft, answer, after, wantsCard](const std::optional<Uuid>& known) {
        IntakeDraft whole = draft;
        std::vector<OperationDraft> steps;
        if (known) whole.customer = known;
        if (wantsCard && !known) {
          const Uuid card = context_.newOperationId();
          whole.customer = RegisterCustomer::customerOf(card).value;
          steps.push_back({QStringLiteral("register-customer"),
                           {{QStringLiteral("name"), draft.name},
                            {QStringLiteral("phone"), draft.phone},
                            {QStringLiteral("address"), draft.address}},
                           card});
        }
        const Uuid reception = drafts_->current();
        const ComplaintId complaint = ReceiveComplaint::complaintOf(reception);
        QJsonObject payload = payloadOf(whole);
        // What the person saw. An answer still under way was not seen: then it is asked for again.
        if (assistant_->isIdle())
          payload[QStringLiteral("proposed")] = proposedJson(advice_.proposal);
        steps.push_back({QStringLiteral("receive-complaint"), payload, reception});
        Uuid completion;
        if (!answer.isEmpty()) {
          completion = context_.newOperationId();
          steps.push_back({QStringLiteral("complete-complaint"),
                           {{QStringLiteral("complaint"), complaint.text()},
                            {QStringLiteral("answer"), answer}},
                           completion});
        }
        context_.perform(std::move(steps), this,
                         [this, complaint, completion, after](const DeskContext::Outcome& outcome) {
                           receiving_ = false;
                           if (!outcome) {
                             sayError(outcome.error().message);
                             return;
                           }
                           wasReceived(complaint, completion, after);
                         });
      });
}

void IntakePage::wasReceived(ComplaintId id, const Uuid& completion, After after) {
  last_ = id;
  drafts_->finish();
  startAfresh({});
  form_->focusOn(IntakeForm::Field::kPhone);
  emit received(id, completion);
  context_.read<std::optional<ReceiptContent>>(
      this,
      [id, rules = &context_.rules()](Reader& reader) { return receiptOf(reader, id, *rules); },
      [this, completion, after](const std::optional<ReceiptContent>& content) {
        if (!content) return;
        QStringList words{tr("%1 접수").arg(content->number)};
        if (!content->department.isEmpty()) words << content->department;
        if (!completion.isNull()) words << tr("완료");
        emit actionDone(words.join(QStringLiteral(" · ")), true);
        if (after == After::kReceipt) {
          layers_->setCurrentWidget(receipt_);
          receipt_->show(*content);
        }
      });
}

void IntakePage::showReceipt(ComplaintId id) {
  context_.read<std::optional<ReceiptContent>>(
      this,
      [id, rules = &context_.rules()](Reader& reader) { return receiptOf(reader, id, *rules); },
      [this](const std::optional<ReceiptContent>& content) {
        if (!content) return;
        layers_->setCurrentWidget(receipt_);
        receipt_->show(*content);
      });
}

}  // namespace pcrm
