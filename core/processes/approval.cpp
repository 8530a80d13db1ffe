// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/processes/approval.h"

#include <algorithm>

namespace pcrm {

template <>
const Description<Approval>& describe<Approval>() {
  using A = Approval;
  static const Description<A> d(
      "approvals",
      {column("id", &A::id, u"식별자"),
       column("complaint_id", &A::complaint, u"민원").references(QStringLiteral("complaints")),
       column("request", &A::request, u"결재 요청"), column("level", &A::level, u"차례"),
       column("position", &A::position, u"직위"), column("state", &A::state, u"상태"),
       column("draft", &A::draft, u"결재할 내용"), column("asked_at", &A::asked_at, u"요청 일시"),
       column("asked_by", &A::asked_by, u"요청한 사람"),
       column("decided_at", &A::decided_at, u"결재 일시"),
       column("decided_by", &A::decided_by, u"결재한 사람"),
       column("decided_for", &A::decided_for, u"대신 받은 사람"),
       column("ground", &A::ground, u"결재 근거"), column("remark", &A::remark, u"의견")});
  return d;
}

template <>
const Description<Delegation>& describe<Delegation>() {
  using D = Delegation;
  static const Description<D> d(
      "delegations",
      {column("id", &D::id, u"식별자"), column("from_login", &D::from, u"맡긴 사람"),
       column("to_login", &D::to, u"맡은 사람"), column("until", &D::until, u"끝나는 날"),
       column("kinds", &D::kinds, u"법정 구분"), column("absent", &D::absent, u"부재"),
       column("at", &D::at, u"일시")});
  return d;
}

std::vector<Approval> lastRequest(Reader& reader, Id<ComplaintTag> complaint) {
  return reader.list<Approval>(
      QStringLiteral("WHERE request = (SELECT request FROM approvals WHERE complaint_id = ? ORDER "
                     "BY asked_at DESC, request DESC LIMIT 1) AND complaint_id = ? ORDER BY level"),
      {complaint.value.blob(), complaint.value.blob()});
}

const Approval* waitingLevel(const std::vector<Approval>& request) {
  for (const Approval& level : request) {
    if (level.state == ApprovalState::kWaiting) return &level;
    if (level.state != ApprovalState::kApproved) return nullptr;
  }
  return nullptr;
}

bool isApproved(const std::vector<Approval>& request) {
  return !request.empty() && std::all_of(request.begin(), request.end(), [](const Approval& level) {
    return level.state == ApprovalState::kApproved;
  });
}

bool holdsPosition(const User& user, Position position, const ApprovalSubject& subject) {
  if (!user.active || user.position != position) return false;
  if (position > Position::kSectionChief) return user.office == kHeadOffice;
  return user.department.isEmpty() ? user.office == subject.office
                                   : user.department == subject.department;
}

std::optional<ApprovalRight> approvalRight(Reader& reader, const QString& login, Position position,
                                           const ApprovalSubject& subject, QDate day) {
  const auto user = reader.findBy<User>(u"login", login);
  if (!user) return std::nullopt;
  if (holdsPosition(*user, position, subject)) return ApprovalRight{};
  for (const Delegation& delegation :
       reader.list<Delegation>(QStringLiteral("WHERE to_login = ? AND until >= ? ORDER BY at, id"),
                               {login, Codec<QDate>::toSql(day)})) {
    if (!delegation.kinds.isEmpty() && !delegation.kinds.split(u' ').contains(subject.legal_kind))
      continue;
    const auto holder = reader.findBy<User>(u"login", delegation.from);
    if (!holder || !holdsPosition(*holder, position, subject)) continue;
    return ApprovalRight{delegation.absent ? ApprovalGround::kAbsence : ApprovalGround::kDelegated,
                         holder->login};
  }
  return std::nullopt;
}

bool hasHolder(Reader& reader, Position position, const ApprovalSubject& subject) {
  for (const User& user :
       reader.list<User>(QStringLiteral("WHERE position = ?"), {codeOf(position)})) {
    if (holdsPosition(user, position, subject)) return true;
  }
  return false;
}

}  // namespace pcrm
