// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/imported_row.h"

#include "core/calendar/period.h"
#include "core/store/actor.h"

namespace pcrm::cli {
namespace {

LegalKind legalKindOf(const QString& kind) {
  struct Word {
    QStringView word;
    LegalKind kind;
  };
  // The longer word first where one contains the other.
  static constexpr Word kWords[] = {
      {u"서식", LegalKind::kForm},         {u"상담", LegalKind::kConsultation},
      {u"법령", LegalKind::kLegalInquiry}, {u"질의", LegalKind::kInquiry},
      {u"건의", LegalKind::kProposal},     {u"제안", LegalKind::kProposal},
      {u"고충", LegalKind::kGrievance},    {u"기타", LegalKind::kOther},
  };
  for (const Word& word : kWords) {
    if (kind.contains(word.word)) return word.kind;
  }
  return LegalKind::kUndecided;
}

/// Old files give days; 0 stands for at once and for hours.
QString periodOf(const std::optional<int>& days) {
  if (!days) return {};
  return toText(*days == 0 ? kImmediate : Period{*days, PeriodUnit::kDays});
}

}  // namespace

Complaint complaintOf(const ImportedComplaint& row, ComplaintId id,
                      const QHash<QString, QString>& departments) {
  Complaint c;
  c.id = id;
  c.source_number = row.source_number;
  c.received_at = row.received_at;
  c.legal_kind = legalKindOf(row.kind);
  c.channel = c.legal_kind == LegalKind::kForm ? Channel::kVisit : Channel::kInternet;
  c.title = row.title;
  c.body = row.body;
  c.complainant_name = row.name;
  c.complainant_phone = row.mobile.isEmpty() ? row.phone : row.mobile;
  c.complainant_address = row.address;
  c.complainant_email = row.email;
  c.handling_type = HandlingType::kSimple;
  c.department = departments.value(row.department, row.department);
  c.office = kHeadOffice.toString();
  c.period = periodOf(row.period_days);
  c.state = row.completed_at ? State::kCompleted : State::kReceived;
  c.completed_at = row.completed_at;
  return c;
}

}  // namespace pcrm::cli
