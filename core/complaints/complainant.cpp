// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complainant.h"

#include "core/complaints/search_tokens.h"
#include "core/text/phone.h"

namespace pcrm {
namespace {

constexpr qsizetype kFewestDigits = 8;

}  // namespace

QString nameAndPhone(const QString& name, const QString& phone) {
  const QString digits = phoneDigits(phone);
  if (name.trimmed().isEmpty() || digits.size() < kFewestDigits) return {};
  return nameToken(name) + digitsToken(digits);
}

bool samePerson(const Complaint& a, const Complaint& b) {
  if (a.customer && a.customer == b.customer) return true;
  const QString who = nameAndPhone(a.complainant_name, a.complainant_phone);
  return !who.isEmpty() && who == nameAndPhone(b.complainant_name, b.complainant_phone);
}

Uuid personOf(const Complaint& complaint) {
  if (complaint.customer) return *complaint.customer;
  const QString digits = phoneDigits(complaint.complainant_phone);
  if (digits.isEmpty()) return Uuid::derived(complaint.id.value, u"person");
  return Uuid::derived(
      Uuid{}, QStringLiteral("person/%1/%2").arg(complaint.complainant_name.simplified(), digits));
}

bool isReachable(const Complaint& complaint) {
  return complaint.customer || !complaint.complainant_phone.isEmpty() ||
         !complaint.complainant_email.isEmpty() || !complaint.complainant_address.isEmpty();
}

}  // namespace pcrm
