// SPDX-License-Identifier: GPL-3.0-or-later
// That the complainant was told how the matter stands 처리 상황 통지 (시행령 제23조): a row for
// each time.
#pragma once

#include "core/complaints/complaint.h"
#include "core/store/reader.h"

namespace pcrm {

struct CourseNoticeTag;
using CourseNoticeId = Id<CourseNoticeTag>;

enum class NoticeWay { kText, kMail, kPhone, kEmail, kVisit };
template <>
struct EnumCodes<NoticeWay> {
  static constexpr std::array kCodes{"text", "mail", "phone", "email", "visit"};
};

struct CourseNotice {
  CourseNoticeId id;
  ComplaintId complaint;
  Instant at;
  NoticeWay way = NoticeWay::kText;
  QString text;
  QString told_by;  ///< Login.

  bool operator==(const CourseNotice&) const = default;
};

template <>
const Description<CourseNotice>& describe<CourseNotice>();

/// "문자"
[[nodiscard]] QString noticeWayName(NoticeWay way);

/// The last first.
[[nodiscard]] std::vector<CourseNotice> courseNotices(ComplaintId complaint, Reader& reader);

/// A notice given so many days before the day the law names, or later, is that day's notice.
inline constexpr int kInterimNoticeEarly = 7;

}  // namespace pcrm
