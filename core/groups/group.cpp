// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/groups/group.h"

#include "core/complaints/complainant.h"

#include <QSet>

namespace pcrm {

template <>
const Description<SignedGroup>& describe<SignedGroup>() {
  using G = SignedGroup;
  static const Description<G> d(
      "signed_groups",
      {column("id", &G::id, u"식별자"),
       column("complaint_id", &G::complaint, u"민원").references(QStringLiteral("complaints")),
       column("signatories", &G::signatories, u"연명한 사람"),
       column("households", &G::households, u"세대"),
       column("asked_at", &G::asked_at, u"대표자 선정 요청"),
       column("answer_by", &G::answer_by, u"선정 기한"), column("up_to", &G::up_to, u"대표자 수")});
  return d;
}

template <>
const Description<JoinedComplaint>& describe<JoinedComplaint>() {
  using J = JoinedComplaint;
  static const Description<J> d(
      "joined_complaints",
      {column("id", &J::id, u"식별자"),
       column("complaint_id", &J::main, u"대표 민원").references(QStringLiteral("complaints")),
       column("joined_id", &J::joined, u"병합된 민원"), column("at", &J::at, u"일시"),
       column("person", &J::person, u"사람")});
  return d;
}

template <>
const Description<Representative>& describe<Representative>() {
  using R = Representative;
  static const Description<R> d(
      "representatives",
      {column("id", &R::id, u"식별자"),
       column("complaint_id", &R::complaint, u"민원").references(QStringLiteral("complaints")),
       column("name", &R::name, u"이름"), column("phone", &R::phone, u"전화"),
       column("by_agency", &R::by_agency, u"기관이 선정"), column("at", &R::at, u"일시")});
  return d;
}

GroupId groupIdOf(ComplaintId complaint) { return {Uuid::derived(complaint.value, u"group")}; }

std::optional<SignedGroup> groupOf(Reader& reader, ComplaintId complaint) {
  return reader.find<SignedGroup>(groupIdOf(complaint));
}

std::vector<Representative> representativesOf(Reader& reader, ComplaintId complaint) {
  return reader.list<Representative>(QStringLiteral("WHERE complaint_id = ? ORDER BY at, name, id"),
                                     {complaint.value.blob()});
}

std::vector<JoinedComplaint> joinedTo(Reader& reader, ComplaintId main) {
  return reader.list<JoinedComplaint>(QStringLiteral("WHERE complaint_id = ? ORDER BY at, id"),
                                      {main.value.blob()});
}

std::optional<ComplaintId> joinedInto(Reader& reader, ComplaintId complaint) {
  const auto row = reader.findBy<JoinedComplaint>(u"joined_id", complaint.value.blob());
  if (!row) return std::nullopt;
  return row->main;
}

bool isGroupComplaint(Reader& reader, const Complaint& complaint) {
  if (complaint.scope != Reach::kGroup) return false;
  const auto group = groupOf(reader, complaint.id);
  if (group && group->signatories >= SignedGroup::kMany) return true;
  QSet<Uuid> people{personOf(complaint)};
  for (const JoinedComplaint& joined : joinedTo(reader, complaint.id)) people.insert(joined.person);
  return people.size() >= SignedGroup::kMany;
}

std::vector<Complaint> toldWith(Reader& reader, const Complaint& complaint) {
  std::vector<Complaint> out{complaint};
  for (const JoinedComplaint& joined : joinedTo(reader, complaint.id))
    if (auto one = reader.find<Complaint>(joined.joined)) out.push_back(std::move(*one));
  return out;
}

}  // namespace pcrm
