// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with complaints of many people, one struct each, each in a file of its own name.
#pragma once

#include "core/complaints/complaint_operations.h"
#include "core/groups/group.h"

namespace pcrm {

#define PCRM_OPERATION(label, roles)                                                       \
  static constexpr QStringView kLabel = label;                                             \
  static constexpr RoleSet kRoles = roles;                                                 \
  static constexpr Undo kUndo = Undo::kRestoreRows;                                        \
  [[nodiscard]] Result<void> check(const OperationContext& context, Reader& reader) const; \
  void apply(const OperationContext& context, Transaction& tx) const

/// Notes how many signed, of how many households. With five of both the complaint becomes one of a
/// group (Act art. 2(6)).
struct RecordSignatories {
  ComplaintId complaint;
  int signatories = 0;
  int households = 0;
  PCRM_OPERATION(u"연명 기록", kCounterRoles);
};

/// Takes complaints of the same purport, of five people or more, as one (Decree art. 6(6)): the
/// others end for it, and their people are told with it.
struct JoinComplaints {
  static constexpr int kMost = 200;

  ComplaintId complaint;  ///< The one that goes on.
  QJsonArray others;      ///< Ids.
  PCRM_OPERATION(u"병합 접수", kCaseRoles);
};

/// Asks those who signed to name up to three until a day (Decree art. 8(1)).
struct AskForRepresentatives {
  ComplaintId complaint;
  QDate until;
  int up_to = Representative::kMost;
  PCRM_OPERATION(u"대표자 선정 요청", kCaseRoles);
};

/// Notes who speaks for them, in place of those named before. The agency may choose once the day
/// asked for has passed (Decree art. 8(2)).
struct NameRepresentatives {
  ComplaintId complaint;
  QJsonArray people;  ///< `{"name", "phone"}`, or names alone.
  bool by_agency = false;
  PCRM_OPERATION(u"대표자 선정", kCaseRoles);
};

#undef PCRM_OPERATION

template <>
const Description<RecordSignatories>& describe<RecordSignatories>();
template <>
const Description<JoinComplaints>& describe<JoinComplaints>();
template <>
const Description<AskForRepresentatives>& describe<AskForRepresentatives>();
template <>
const Description<NameRepresentatives>& describe<NameRepresentatives>();

/// Reaction: what the complainant of the one that goes on was told, those joined to it are told
/// too.
void tellJoined(const QJsonObject& payload, const OperationContext& context, Transaction& tx);

}  // namespace pcrm
