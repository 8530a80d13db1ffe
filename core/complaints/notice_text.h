// SPDX-License-Identifier: GPL-3.0-or-later
// What the complainant is told: every notice of an extension, a request for papers, the course or
// the result names the person in charge, the department and how to reach them (시행령 제31조).
#pragma once

#include "core/complaints/complaint.h"
#include "core/store/actor.h"
#include "core/store/reader.h"

namespace pcrm {

enum class NoticeKind {
  kInterim,     ///< 중간 통지: after 30 days and every 30 (시행령 제23조).
  kExtension,   ///< 연장 (시행령 제21조).
  kSupplement,  ///< 보완 요청 (법 제22조).
  kCourse,      ///< 처리 상황, when asked (시행령 제23조).
  kResult,      ///< 처리 결과 (법 제27조).
};
inline constexpr int kNoticeKinds = 5;

/// Who is named. A part that is not known is empty.
struct NamedPerson {
  QString name;
  QString department;
  QString phone;

  bool operator==(const NamedPerson&) const = default;
};

/// The person in charge, or while nobody is `actor`; the department of the complaint, or while it
/// has none the actor's.
[[nodiscard]] NamedPerson namedPerson(const Complaint& complaint, const Actor& actor,
                                      Reader& reader);

/// The whole text. `what`: the reason, what is to be brought, how it stands, the answer; `until`:
/// the new day, the day for the papers, the day expected. Parts not known are left out, but the
/// person in charge never: a gap to fill in stands there.
[[nodiscard]] QString noticeTo(NoticeKind kind, const Complaint& complaint,
                               const NamedPerson& person, const QString& what,
                               std::optional<QDate> until);

/// "시행령 제21조·제31조"
[[nodiscard]] QString noticeLaw(NoticeKind kind);

}  // namespace pcrm
