// SPDX-License-Identifier: GPL-3.0-or-later
// What the reception reads while somebody types. On the worker; only reads.
#pragma once

#include "core/complaints/complaint_queries.h"
#include "core/customers/customer.h"
#include "core/similar/similar_complaints.h"
#include "ui/intake/intake_draft.h"

#include <optional>
#include <vector>

namespace pcrm {

/// Something that happened with a person: a complaint of theirs or a contact.
struct PersonMoment {
  Instant at;
  QString what;                ///< "골목 가로등 고장", or the contact's summary.
  std::optional<State> state;  ///< Of a complaint.
  int days = 0;                ///< From reception to completion, of a completed one.
  QString channel;             ///< Korean; of a contact.
  ComplaintId complaint;       ///< Null for a contact that was about none.
};

/// The card of a person with what happened last.
struct PersonCard {
  Customer customer;
  qint64 complaints = 0;
  std::vector<PersonMoment> latest;  ///< Newest first, at most three.
};

[[nodiscard]] std::optional<PersonCard> personCard(Reader& reader, CustomerId id);

/// What "have we had this before?" asks of what stands in the form; only what `actor` may see. The
/// kind in law is left open.
[[nodiscard]] SimilarQuery similarQueryOf(const IntakeDraft& draft, const Actor& actor);

}  // namespace pcrm
