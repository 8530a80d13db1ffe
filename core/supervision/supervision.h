// SPDX-License-Identifier: GPL-3.0-or-later
// The watch over deadlines: letters to departments that are late 독촉장 (법 제25조, 시행령 제28조)
// and the check of every month 처리 점검 (시행령 제22조).
#pragma once

#include "core/complaints/complaint.h"
#include "core/store/operation.h"

namespace pcrm {

struct DunningLetterTag;
struct DunnedComplaintTag;
struct MonthlyCheckTag;
using DunningLetterId = Id<DunningLetterTag>;
using DunnedComplaintId = Id<DunnedComplaintTag>;
using MonthlyCheckId = Id<MonthlyCheckTag>;

/// Who acts as the examiner 민원심사관 (법 제25조). The one place that says so.
inline constexpr RoleSet kExaminerRoles{Role::kTeamLead, Role::kCsOperator, Role::kAdministrator};

/// A letter to the head of a department about what is late there.
struct DunningLetter {
  DunningLetterId id;
  QString office;  ///< Always empty: it goes to the department wherever its people sit.
  QString department;
  Instant at;
  QString issued_by;  ///< Login.
  int complaints = 0;
  QString text;

  bool operator==(const DunningLetter&) const = default;
};

/// That a complaint was named in a letter.
struct DunnedComplaint {
  DunnedComplaintId id;
  ComplaintId complaint;
  Uuid letter;
  QString department;
  Instant at;

  bool operator==(const DunnedComplaint&) const = default;
};

/// That all complaints were checked for a month, with what was found.
struct MonthlyCheck {
  MonthlyCheckId id;
  QString month;  ///< `2026-11`
  Instant at;
  QString checked_by;  ///< Login.
  QString counts;      ///< As the examiner saw them: countsOf() as JSON text.
  QString remark;

  bool operator==(const MonthlyCheck&) const = default;
};

template <>
const Description<DunningLetter>& describe<DunningLetter>();
template <>
const Description<DunnedComplaint>& describe<DunnedComplaint>();
template <>
const Description<MonthlyCheck>& describe<MonthlyCheck>();

/// Writes to a department about complaints that are late there.
struct IssueDunning {
  static constexpr int kMost = 200;
  static constexpr QStringView kLabel = u"독촉장";
  static constexpr RoleSet kRoles = kExaminerRoles;
  static constexpr Undo kUndo = Undo::kRestoreRows;

  QString department;
  QJsonArray complaints;  ///< Ids.
  QString text;           ///< dunningText(), as the examiner left it.

  [[nodiscard]] Result<void> check(const OperationContext& context, Reader& reader) const;
  void apply(const OperationContext& context, Transaction& tx) const;
};

/// Records that a month was checked. A month may be checked again.
struct RecordMonthlyCheck {
  static constexpr QStringView kLabel = u"처리 점검";
  static constexpr RoleSet kRoles = kExaminerRoles;
  static constexpr Undo kUndo = Undo::kRestoreRows;

  QString month;
  QJsonArray counts;
  QString remark;

  [[nodiscard]] Result<void> check(const OperationContext& context, Reader& reader) const;
  void apply(const OperationContext& context, Transaction& tx) const;
};

template <>
const Description<IssueDunning>& describe<IssueDunning>();
template <>
const Description<RecordMonthlyCheck>& describe<RecordMonthlyCheck>();

}  // namespace pcrm
