// SPDX-License-Identifier: GPL-3.0-or-later
// The protection of staff (Act art. 4; Decree art. 4): what was said or done to somebody at the
// counter or on the telephone, what was warned and done, and how the person was helped afterwards.
//
// Restricted: who recorded it, the team leads of that unit and administrators hold and see it,
// nobody else, not even the people of the city hall (Actor::seesRestricted).
#pragma once

#include "core/store/entity.h"

#include <vector>

namespace pcrm {

struct IncidentTag;
struct ContactLimitTag;
using IncidentId = Id<IncidentTag>;
using ContactLimitId = Id<ContactLimitTag>;

enum class IncidentChannel { kVisit, kPhone };
template <>
struct EnumCodes<IncidentChannel> {
  static constexpr std::array kCodes{"visit", "phone"};
};

enum class IncidentKind {
  kVerbalAbuse,  ///< 폭언
  kThreat,       ///< 협박
  kHarassment,   ///< 성희롱
  kViolence,     ///< 폭행
  kDamage,       ///< 흉기 · 기물 파손
  kLong,         ///< 장시간 · 반복
  kOther,
};
template <>
struct EnumCodes<IncidentKind> {
  static constexpr std::array kCodes{"verbal_abuse", "threat", "harassment", "violence",
                                     "damage",       "long",   "other"};
};

/// What was done about it; several may be.
enum class IncidentMeasure {
  kEnded,      ///< 응대 중단, after a warning or for a stated cause.
  kSeparated,  ///< 분리
  kTakenOver,  ///< 팀장 인계
  kPolice,     ///< 경찰 신고
  kRecorded,   ///< 녹음 · 녹화
};
template <>
struct EnumCodes<IncidentMeasure> {
  static constexpr std::array kCodes{"ended", "separated", "taken_over", "police", "recorded"};
};

struct Incident {
  IncidentId id;
  Instant at;
  QString office;
  QString department;
  QString actor;  ///< Login of whoever it happened to and who recorded it.
  std::optional<Uuid> complaint;
  std::optional<Uuid> customer;
  IncidentChannel channel = IncidentChannel::kVisit;
  IncidentKind kind = IncidentKind::kVerbalAbuse;
  QString said;        ///< What was said or done, as it was.
  int warnings = 0;    ///< 0–3, given aloud.
  QString warning;     ///< In which words.
  QString measures;    ///< Codes joined by commas; see measuresOf().
  int minutes = 0;     ///< How long the contact lasted; 0: not known.
  QString support;     ///< What help was given afterwards; empty: none yet.
  QString support_by;  ///< Login.
  std::optional<Instant> supported_at;

  bool operator==(const Incident&) const = default;
};

/// The recommended length of a contact, where an administrator set one.
struct ContactLimit {
  ContactLimitId id;  ///< The same for the same channel on every database.
  IncidentChannel channel = IncidentChannel::kVisit;
  int minutes = 0;

  bool operator==(const ContactLimit&) const = default;
};

template <>
const Description<Incident>& describe<Incident>();
template <>
const Description<ContactLimit>& describe<ContactLimit>();

// Korean names.
[[nodiscard]] QString incidentKindName(IncidentKind kind);
[[nodiscard]] QString measureName(IncidentMeasure measure);

/// From codes joined by commas, in the order of the list and each once.
[[nodiscard]] Result<std::vector<IncidentMeasure>> readMeasures(const QString& codes);
[[nodiscard]] QString measureCodes(const std::vector<IncidentMeasure>& measures);
/// Codes this program does not know are left out.
[[nodiscard]] std::vector<IncidentMeasure> measuresOf(const Incident& incident);

}  // namespace pcrm
