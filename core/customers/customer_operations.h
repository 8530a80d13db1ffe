// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with a customer card.
#pragma once

#include "core/customers/customer.h"
#include "core/store/operation.h"

namespace pcrm {

/// Opens a card 고객 등록. Whether the person has one already is for a person to decide before.
struct RegisterCustomer {
  static constexpr QStringView kLabel = u"고객 등록";
  static constexpr RoleSet kRoles{Role::kClerk, Role::kCaseWorker, Role::kTeamLead,
                                  Role::kCsOperator, Role::kAdministrator};
  static constexpr Undo kUndo = Undo::kRestoreRows;

  QString name;
  QString phone;
  QString email;
  QString address;
  QString note;

  [[nodiscard]] static CustomerId customerOf(const Uuid& operation) {
    return {Uuid::derived(operation, u"customer")};
  }
  [[nodiscard]] Result<void> check(const OperationContext& context, Reader& reader) const;
  void apply(const OperationContext& context, Transaction& tx) const;
};

/// Notes that somebody came, called or wrote, or was called 접촉 기록.
struct RecordContact {
  static constexpr QStringView kLabel = u"접촉 기록";
  static constexpr RoleSet kRoles{Role::kClerk, Role::kCaseWorker, Role::kTeamLead,
                                  Role::kCsOperator, Role::kAdministrator};
  static constexpr Undo kUndo = Undo::kRestoreRows;

  CustomerId customer;
  std::optional<Uuid> complaint;
  ContactChannel channel = ContactChannel::kVisit;
  Direction direction = Direction::kIncoming;
  QString summary;

  [[nodiscard]] Result<void> check(const OperationContext& context, Reader& reader) const;
  void apply(const OperationContext& context, Transaction& tx) const;
};

/// Says what makes it easier for the person 편의 제공 (Act art. 11; Decree art. 8-2). What is left
/// out helps no more.
struct SetCustomerHelp {
  static constexpr QStringView kLabel = u"편의 제공";
  static constexpr RoleSet kRoles{Role::kClerk, Role::kCaseWorker, Role::kTeamLead,
                                  Role::kCsOperator, Role::kAdministrator};
  static constexpr Undo kUndo = Undo::kRestoreRows;

  CustomerId customer;
  QString help;           ///< Codes joined by commas; empty: nothing.
  QString help_language;  ///< Needed with an interpreter, at most 40 characters; else dropped.
  std::optional<QString> was_help;  ///< What the user saw, so that another's change is noticed.

  [[nodiscard]] Result<void> check(const OperationContext& context, Reader& reader) const;
  void apply(const OperationContext& context, Transaction& tx) const;
};

template <>
const Description<RegisterCustomer>& describe<RegisterCustomer>();
template <>
const Description<RecordContact>& describe<RecordContact>();
template <>
const Description<SetCustomerHelp>& describe<SetCustomerHelp>();

}  // namespace pcrm
