// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_queries.h"

#include "core/complaints/kinds.h"
#include "core/customers/customer_queries.h"

#include <algorithm>

namespace pcrm {
namespace {

constexpr int kMoments = 3;

QString contactChannelName(ContactChannel channel) {
  if (channel != ContactChannel::kText) return channelName(static_cast<Channel>(channel));
  return QStringLiteral("문자");  // not translated: as channelName()
}

}  // namespace

std::optional<PersonCard> personCard(Reader& reader, CustomerId id) {
  const auto customer = reader.find<Customer>(id);
  if (!customer) return std::nullopt;
  PersonCard card;
  card.customer = *customer;
  ComplaintFilter filter;
  filter.customer = id.value;
  card.complaints = countComplaints(reader, filter);
  const ComplaintPage page =
      listComplaints(reader, filter, ComplaintOrder::kNewest, std::nullopt, kMoments);
  for (const ComplaintSummary& row : page.rows) {
    const auto complaint = reader.find<Complaint>(row.id);
    PersonMoment moment{row.received_at, row.title, row.state, 0, {}, row.id};
    if (complaint && complaint->completed_at) {
      moment.days =
          static_cast<int>(seoulDate(row.received_at).daysTo(seoulDate(*complaint->completed_at)));
    }
    card.latest.push_back(std::move(moment));
  }
  for (const Contact& contact : contactsOf(reader, id, kMoments)) {
    card.latest.push_back({contact.at, contact.summary, std::nullopt, 0,
                           contactChannelName(contact.channel),
                           ComplaintId{contact.complaint.value_or(Uuid{})}});
  }
  std::stable_sort(card.latest.begin(), card.latest.end(),
                   [](const PersonMoment& a, const PersonMoment& b) { return a.at > b.at; });
  if (card.latest.size() > kMoments) card.latest.resize(kMoments);
  return card;
}

SimilarQuery similarQueryOf(const IntakeDraft& draft, const Actor& actor) {
  SimilarQuery query;
  query.title = draft.title;
  query.body = draft.body;
  query.complainant = {draft.customer, draft.name, draft.phone};
  query.seen_by = actor;
  return query;
}

}  // namespace pcrm
