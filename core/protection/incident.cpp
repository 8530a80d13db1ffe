// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protection/incident.h"

#include <set>

namespace pcrm {

template <>
const Description<Incident>& describe<Incident>() {
  using I = Incident;
  static const Description<I> d(
      "incidents",
      {column("id", &I::id, u"식별자"), column("at", &I::at, u"일시"),
       column("office", &I::office, u"기관"), column("department", &I::department, u"부서"),
       column("actor", &I::actor, u"겪은 사람"), column("complaint_id", &I::complaint, u"민원"),
       column("customer_id", &I::customer, u"고객"), column("channel", &I::channel, u"경로"),
       column("kind", &I::kind, u"구분"), column("said", &I::said, u"있었던 일"),
       column("warnings", &I::warnings, u"경고 횟수"), column("warning", &I::warning, u"경고한 말"),
       column("measures", &I::measures, u"조치"), column("minutes", &I::minutes, u"응대 시간"),
       column("support", &I::support, u"지원"),
       column("support_by", &I::support_by, u"지원한 사람"),
       column("supported_at", &I::supported_at, u"지원 일시")});
  return d;
}

template <>
const Description<ContactLimit>& describe<ContactLimit>() {
  using L = ContactLimit;
  static const Description<L> d(
      "contact_limits", {column("id", &L::id, u"식별자"), column("channel", &L::channel, u"경로"),
                         column("minutes", &L::minutes, u"권장 시간")});
  return d;
}

QString incidentKindName(IncidentKind kind) {
  switch (kind) {
    case IncidentKind::kVerbalAbuse:
      return QStringLiteral("폭언");
    case IncidentKind::kThreat:
      return QStringLiteral("협박");
    case IncidentKind::kHarassment:
      return QStringLiteral("성희롱");
    case IncidentKind::kViolence:
      return QStringLiteral("폭행");
    case IncidentKind::kDamage:
      return QStringLiteral("흉기·기물 파손");
    case IncidentKind::kLong:
      return QStringLiteral("장시간·반복");
    case IncidentKind::kOther:
      return QStringLiteral("그 밖");
  }
  return {};
}

QString measureName(IncidentMeasure measure) {
  switch (measure) {
    case IncidentMeasure::kEnded:
      return QStringLiteral("응대 중단");
    case IncidentMeasure::kSeparated:
      return QStringLiteral("분리");
    case IncidentMeasure::kTakenOver:
      return QStringLiteral("팀장 인계");
    case IncidentMeasure::kPolice:
      return QStringLiteral("경찰 신고");
    case IncidentMeasure::kRecorded:
      return QStringLiteral("녹음·녹화");
  }
  return {};
}

Result<std::vector<IncidentMeasure>> readMeasures(const QString& codes) {
  std::set<IncidentMeasure> found;
  for (const QString& part : codes.split(u',', Qt::SkipEmptyParts)) {
    const auto measure = enumFromCode<IncidentMeasure>(part.trimmed());
    if (!measure) {
      return failure(ErrorCode::kInvalid,
                     QStringLiteral("‘%1’이라는 조치는 없습니다. 목록에서 고르세요.").arg(part));
    }
    found.insert(*measure);
  }
  return std::vector<IncidentMeasure>(found.begin(), found.end());
}

QString measureCodes(const std::vector<IncidentMeasure>& measures) {
  QStringList codes;
  for (const IncidentMeasure measure : measures) codes << codeOf(measure);
  return codes.join(u',');
}

std::vector<IncidentMeasure> measuresOf(const Incident& incident) {
  std::set<IncidentMeasure> found;
  for (const QString& part : incident.measures.split(u',', Qt::SkipEmptyParts)) {
    if (const auto measure = enumFromCode<IncidentMeasure>(part)) found.insert(*measure);
  }
  return {found.begin(), found.end()};
}

}  // namespace pcrm
