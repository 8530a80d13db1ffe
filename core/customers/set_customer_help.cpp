// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer_help.h"
#include "core/customers/customer_operations.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace pcrm {
namespace {
constexpr qsizetype kLanguageMaxLength = 40;  // Characters.
}

template <>
const Description<SetCustomerHelp>& describe<SetCustomerHelp>() {
  using S = SetCustomerHelp;
  static const Description<S> d(
      "set-customer-help",
      {column("customer", &S::customer, u"고객").references(QStringLiteral("customers")),
       column("help", &S::help, u"편의").optional(),
       column("help_language", &S::help_language, u"통역 언어").optional(),
       column("was_help", &S::was_help, u"보던 편의")});
  return d;
}

Result<void> SetCustomerHelp::check(const OperationContext&, Reader& reader) const {
  const auto card = reader.find<Customer>(customer);
  if (!card) {
    return failure(ErrorCode::kNotFound,
                   QStringLiteral("고객카드를 찾을 수 없습니다. 고객을 다시 고르세요."));
  }
  const auto wanted = readHelp(help);
  if (!wanted) return failure(wanted.error());
  if (std::find(wanted->begin(), wanted->end(), Help::kInterpreter) != wanted->end() &&
      help_language.trimmed().isEmpty())
    return failure(ErrorCode::kInvalid, QStringLiteral("어느 말로 통역하는지 적으세요."));
  if (help_language.size() > kLanguageMaxLength) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("통역 언어가 %1자를 넘습니다. 언어의 이름만 적으세요.")
                       .arg(kLanguageMaxLength));
  }
  if (was_help && *was_help != card->help && help != card->help) {
    return failure(ErrorCode::kConflict,
                   QStringLiteral("그 사이 다른 사람이 이 분의 편의를 고쳤습니다. 지금 적힌 것을 "
                                  "보고 다시 고르세요."));
  }
  return {};
}

void SetCustomerHelp::apply(const OperationContext&, Transaction& tx) const {
  auto card = tx.find<Customer>(customer);
  if (!card) return;
  const auto wanted = readHelp(help).value_or(std::vector<Help>{});
  const bool speaks = std::find(wanted.begin(), wanted.end(), Help::kInterpreter) != wanted.end();
  card->help = helpCodes(wanted);
  card->help_language = speaks ? help_language.trimmed() : QString();
  tx.put(*card);
}

}  // namespace pcrm
