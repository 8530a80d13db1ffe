// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/closing.h"

#include <QStringList>

#include <algorithm>

namespace pcrm {

const std::vector<GroundRule>& groundRules() {
  using G = CloseGround;
  // ground, name, article, may end a statutory complaint, must tell, rests on earlier ones,
  // selectable
  static const std::vector<GroundRule> rules{
      {G::kRepeated, u"반복 민원", u"법 제23조제1항", false, true, true, true},
      {G::kCopies, u"여러 기관에 낸 같은 민원", u"법 제23조제2항", false, true, true, true},
      {G::kJoined, u"병합", u"시행령 제6조제6항", true, false, false, false},
      {G::kUncollected, u"찾아가지 않은 처리 결과", u"시행령 제25조제4항", true, false, false,
       true},
      {G::kPolitics, u"고도의 정치적 판단·비밀", u"법 제21조제1호", false, true, false, true},
      {G::kInvestigation, u"수사·재판·형집행·감사 중", u"법 제21조제2호", false, true, false, true},
      {G::kAppeal, u"행정심판·소송 등 불복 절차 중", u"법 제21조제3호", false, true, false, true},
      {G::kMediation, u"화해·조정·중재 절차 중", u"법 제21조제4호", false, true, false, true},
      {G::kSettled, u"확정된 권리관계", u"법 제21조제5호", false, true, false, true},
      {G::kAuditBoard, u"감사위원회의 결정 사항", u"법 제21조제6호", false, true, false, true},
      {G::kElection, u"선거관리위원회 의결 사항", u"법 제21조제7호", false, true, false, true},
      {G::kPrivate, u"사인 간 권리관계·사생활", u"법 제21조제8호", false, true, false, true},
      {G::kPersonnel, u"소속 직원의 인사", u"법 제21조제9호", false, true, false, true},
      {G::kOther, u"그 밖의 사유", u"", true, false, false, true},
  };
  return rules;
}

const GroundRule& ruleOf(CloseGround ground) {
  const auto& rules = groundRules();
  const auto found = std::find_if(rules.begin(), rules.end(), [ground](const GroundRule& rule) {
    return rule.ground == ground;
  });
  return found == rules.end() ? rules.back() : *found;
}

QString groundText(CloseGround ground) {
  const GroundRule& rule = ruleOf(ground);
  if (rule.article.isEmpty()) return rule.name.toString();
  return QStringLiteral("%1(%2)").arg(rule.name, rule.article);
}

template <>
const Description<Closing>& describe<Closing>() {
  using C = Closing;
  static const Description<C> d(
      "closings",
      {column("id", &C::id, u"식별자"),
       column("complaint_id", &C::complaint, u"민원").references(QStringLiteral("complaints")),
       column("at", &C::at, u"일시"), column("actor", &C::actor, u"종결한 사람"),
       column("ground", &C::ground, u"근거"), column("reason", &C::reason, u"사유"),
       column("told", &C::told, u"사유를 알림"), column("earlier", &C::earlier, u"앞선 민원"),
       column("elsewhere", &C::elsewhere, u"다른 기관의 답변"),
       column("planned_on", &C::planned_on, u"교부 예정일"),
       column("decision", &C::decision, u"위원회 의결")});
  return d;
}

std::optional<Closing> closingOf(Reader& reader, const Complaint& complaint) {
  if (complaint.state != State::kClosed) return std::nullopt;
  auto all = reader.list<Closing>(
      QStringLiteral("WHERE complaint_id = ? ORDER BY at DESC, id DESC LIMIT 1"),
      {complaint.id.value.blob()});
  if (all.empty()) return std::nullopt;
  return all.front();
}

std::vector<ComplaintId> earlierOf(const Closing& closing) {
  std::vector<ComplaintId> out;
  for (const QString& word : closing.earlier.split(u' ', Qt::SkipEmptyParts))
    if (const auto id = Uuid::parse(word)) out.push_back({*id});
  return out;
}

}  // namespace pcrm
