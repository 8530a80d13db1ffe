// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/course_notice.h"

namespace pcrm {

template <>
const Description<CourseNotice>& describe<CourseNotice>() {
  using N = CourseNotice;
  static const Description<N> d(
      "course_notices",
      {column("id", &N::id, u"식별자"),
       column("complaint_id", &N::complaint, u"민원").references(QStringLiteral("complaints")),
       column("at", &N::at, u"일시"), column("way", &N::way, u"알린 방법"),
       column("text", &N::text, u"알린 내용"), column("told_by", &N::told_by, u"알린 사람")});
  return d;
}

QString noticeWayName(NoticeWay way) {
  static constexpr std::array kNames{u"문자", u"우편", u"전화", u"전자우편", u"방문"};
  return QString::fromUtf16(kNames[static_cast<size_t>(way)]);
}

std::vector<CourseNotice> courseNotices(ComplaintId complaint, Reader& reader) {
  return reader.list<CourseNotice>(QStringLiteral("WHERE complaint_id = ? ORDER BY at DESC, id"),
                                   {complaint.value.blob()});
}

}  // namespace pcrm
