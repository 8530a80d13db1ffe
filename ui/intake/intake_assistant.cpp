// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_assistant.h"

#include "core/classification/proposer.h"
#include "core/customers/customer_queries.h"

namespace pcrm {
namespace {

constexpr int kIdle_ms = 150;
constexpr int kCards = 5;
constexpr int kSimilar = 12;

constexpr qint64 kLoadsHold_ms = 60 * 1000;  ///< Nobody routes by one complaint more or less.

struct Answer {
  Advice advice;
  SimilarComplaints similar;
  std::optional<QHash<QString, Load>> loads;
};

}  // namespace

IntakeAssistant::IntakeAssistant(DeskContext& context, QObject* parent)
    : QObject(parent), context_(context) {
  soon_.setSingleShot(true);
  soon_.setInterval(kIdle_ms);
  connect(&soon_, &QTimer::timeout, this, &IntakeAssistant::ask);
}

void IntakeAssistant::consider(const IntakeDraft& draft) {
  draft_ = draft;
  soon_.start();
}

void IntakeAssistant::ask() {
  const int number = ++asked_;
  const Instant now = context_.clock().now();
  const bool count = !loads_at_ || now.ms - loads_at_->ms > kLoadsHold_ms;
  context_.read<Answer>(
      this,
      [draft = draft_, now, count, actor = context_.actor(),
       rules = &context_.rules()](Reader& reader) {
        WorkCalendars calendars(*rules, reader);
        SimilarQuery query = similarQueryOf(draft, actor);
        // What is proposed holds until somebody decides: a statutory complaint is never a repeated
        // one.
        const QString kind = draft.legal_kind.isEmpty()
                                 ? propose(draft.title, draft.body, rules->classification)
                                       .of(ProposalField::kLegalKind)
                                       .value
                                 : draft.legal_kind;
        query.legal_kind = enumFromCode<LegalKind>(kind).value_or(LegalKind::kUndecided);
        Answer answer{{}, findSimilar(reader, query, kSimilar), std::nullopt};
        answer.advice = advise(draft, now, *rules, calendars, DeadlineSettings(reader),
                               actor.office, answer.similar.hits);
        if (count) answer.loads = departmentLoads(reader, now);
        return answer;
      },
      [this, number, now](Answer answer) {
        answered_ = number;
        if (answer.loads) {
          loads_ = std::move(*answer.loads);
          loads_at_ = now;
        }
        if (number != asked_) return;
        answer.advice.loads = loads_;
        emit advised(answer.advice);
        emit similarFound(answer.similar);
      });
}

void IntakeAssistant::findCards(const QString& text) {
  cardText_ = text.trimmed();
  if (cardText_.size() < 2) {
    emit cardsFound(cardText_, {});
    return;
  }
  context_.read<std::vector<Customer>>(
      this, [text = cardText_](Reader& reader) { return findCustomers(reader, text, kCards); },
      [this, text = cardText_](const std::vector<Customer>& cards) {
        if (text == cardText_) emit cardsFound(text, cards);
      });
}

void IntakeAssistant::openCard(std::optional<Uuid> customer) {
  card_ = customer;
  if (!customer) {
    emit cardOpened(std::nullopt);
    return;
  }
  context_.read<std::optional<PersonCard>>(
      this, [id = *customer](Reader& reader) { return personCard(reader, CustomerId{id}); },
      [this, id = *customer](const std::optional<PersonCard>& card) {
        if (card_ == id) emit cardOpened(card);
      });
}

}  // namespace pcrm
