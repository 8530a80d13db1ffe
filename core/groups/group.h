// SPDX-License-Identifier: GPL-3.0-or-later
// Complaints of many people 다수인관련민원 (Act art. 2(6)): how many signed, who speaks for them
// (Decree art. 8), and which complaints of the same purport were received as one (Decree
// art. 6(6)).
#pragma once

#include "core/complaints/complaint.h"
#include "core/store/reader.h"

#include <vector>

namespace pcrm {

struct GroupTag;
struct JoinedTag;
struct RepresentativeTag;
using GroupId = Id<GroupTag>;
using JoinedId = Id<JoinedTag>;
using RepresentativeId = Id<RepresentativeTag>;

/// What a complaint has when several signed it: one row at most, with an id derived from its own.
struct SignedGroup {
  static constexpr int kMany = 5;  ///< Households, and signatories (Act art. 2(6)).

  GroupId id;
  ComplaintId complaint;
  int signatories = 0;
  int households = 0;
  std::optional<Instant> asked_at;  ///< Representatives were asked for.
  std::optional<QDate> answer_by;   ///< Until when; after it the agency chooses (Decree art. 8).
  int up_to = 0;                    ///< How many.

  bool operator==(const SignedGroup&) const = default;

  /// A group complaint in law.
  [[nodiscard]] bool isMany() const { return signatories >= kMany && households >= kMany; }
};

/// A complaint that was received as one with another.
struct JoinedComplaint {
  JoinedId id;
  ComplaintId main;    ///< The one that goes on.
  ComplaintId joined;  ///< The one that ended for it; this database may not hold it.
  Instant at;
  Uuid person;  ///< personOf() it.

  bool operator==(const JoinedComplaint&) const = default;
};

/// Who speaks for those who signed 대표자.
struct Representative {
  static constexpr int kFrom = 3;  ///< So many must have signed (Decree art. 8).
  static constexpr int kMost = 3;

  RepresentativeId id;
  ComplaintId complaint;
  QString name;
  QString phone;
  bool by_agency = false;  ///< Chosen by the agency, not by those who signed.
  Instant at;

  bool operator==(const Representative&) const = default;
};

template <>
const Description<SignedGroup>& describe<SignedGroup>();
template <>
const Description<JoinedComplaint>& describe<JoinedComplaint>();
template <>
const Description<Representative>& describe<Representative>();

[[nodiscard]] GroupId groupIdOf(ComplaintId complaint);
[[nodiscard]] std::optional<SignedGroup> groupOf(Reader& reader, ComplaintId complaint);
[[nodiscard]] std::vector<Representative> representativesOf(Reader& reader, ComplaintId complaint);
[[nodiscard]] std::vector<JoinedComplaint> joinedTo(Reader& reader, ComplaintId main);
/// The complaint into which this one was joined.
[[nodiscard]] std::optional<ComplaintId> joinedInto(Reader& reader, ComplaintId complaint);

/// A group complaint in law: scope group, and five or more who signed or were joined.
[[nodiscard]] bool isGroupComplaint(Reader& reader, const Complaint& complaint);

/// Everybody to be told what becomes of a complaint: it first, then those joined to it that this
/// database holds.
[[nodiscard]] std::vector<Complaint> toldWith(Reader& reader, const Complaint& complaint);

}  // namespace pcrm
