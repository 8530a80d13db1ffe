// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/closing/repeat_proof.h"

#include "core/complaints/complainant.h"

#include <QSet>

namespace pcrm {
namespace {

constexpr int kLookedAt = 50;

bool isAnswered(const Complaint& complaint) {
  return complaint.state == State::kReplied || complaint.state == State::kCompleted ||
         !complaint.answer.trimmed().isEmpty();
}

Result<Complaint> earlierOne(Reader& reader, const Complaint& complaint, ComplaintId id) {
  const auto one = reader.find<Complaint>(id);
  if (!one) {
    return failure(ErrorCode::kNotFound,
                   QStringLiteral("앞선 민원으로 고른 것이 없습니다. 다시 고르세요."));
  }
  const char16_t* why = nullptr;
  if (!samePerson(*one, complaint)) why = u"같은 사람의 민원이 아닙니다";
  if (one->legal_kind == LegalKind::kForm) why = u"법정민원이라 반복으로 세지 않습니다";
  if (one->id == complaint.id || one->received_at > complaint.received_at)
    why = u"이번보다 먼저 낸 민원이 아닙니다";
  if (!why) return *one;
  return failure(ErrorCode::kInvalid, QStringLiteral("%1은(는) %2. 빼고 다시 고르세요.")
                                          .arg(one->number(), QString::fromUtf16(why)));
}

}  // namespace

Result<RepeatEvidence> namedEvidence(Reader& reader, const Complaint& complaint,
                                     const std::vector<ComplaintId>& earlier) {
  RepeatEvidence evidence;
  evidence.statutory = complaint.legal_kind == LegalKind::kForm;
  evidence.submissions = 1;
  QSet<Uuid> seen;
  for (const ComplaintId id : earlier) {
    if (seen.contains(id.value)) {
      return failure(ErrorCode::kInvalid,
                     QStringLiteral("앞선 민원이 두 번 들어 있습니다. 한 번만 고르세요."));
    }
    seen.insert(id.value);
    const auto one = earlierOne(reader, complaint, id);
    if (!one) return failure(one.error());
    ++evidence.submissions;
    if (isAnswered(*one)) ++evidence.answers;
  }
  return evidence;
}

std::optional<SimilarComplaint> secondGrievance(const SimilarQuery& query,
                                                const SimilarComplaints& found) {
  if (query.legal_kind != LegalKind::kGrievance) return std::nullopt;
  for (const SimilarComplaint& hit : found.hits) {
    if (!hit.same_person || !hit.answered || hit.legal_kind != LegalKind::kGrievance) continue;
    if (query.received_at && hit.received_at > *query.received_at) continue;
    return hit;
  }
  return std::nullopt;
}

std::optional<SimilarComplaint> secondGrievance(Reader& reader, const SimilarQuery& query) {
  if (query.legal_kind != LegalKind::kGrievance) return std::nullopt;
  return secondGrievance(query, findSimilar(reader, query, kLookedAt));
}

}  // namespace pcrm
