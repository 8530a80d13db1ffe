// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/notice_text.h"

#include "core/offices/office.h"

namespace pcrm {
namespace {

struct KindRow {
  NoticeKind kind;
  const char16_t* opening;  ///< What the notice is about.
  const char16_t* what;     ///< Before `what`.
  const char16_t* until;    ///< Before `until`.
  const char16_t* law;
};

constexpr std::array<KindRow, kNoticeKinds> kKinds = {{
    {NoticeKind::kInterim, u"접수하신 민원이 아직 처리 중이어서 진행 상황을 알려 드립니다.",
     u"진행 상황", u"처리 예정일", u"시행령 제23조·제31조"},
    {NoticeKind::kExtension, u"부득이한 사유로 처리 기간을 연장합니다.", u"연장 사유",
     u"처리 완료 예정일", u"시행령 제21조·제31조"},
    {NoticeKind::kSupplement, u"처리에 필요한 것이 있어 보완을 요청드립니다.", u"보완하실 것",
     u"보완 기한", u"법 제22조, 시행령 제31조"},
    {NoticeKind::kCourse, u"문의하신 민원의 진행 상황을 알려 드립니다.", u"진행 상황",
     u"처리 예정일", u"시행령 제23조·제31조"},
    {NoticeKind::kResult, u"접수하신 민원의 처리 결과를 알려 드립니다.", u"처리 결과", u"처리일",
     u"법 제27조, 시행령 제31조"},
}};

const KindRow& rowOf(NoticeKind kind) { return kKinds[static_cast<size_t>(kind)]; }

QString orGap(const QString& text, const char16_t* gap) {
  return text.isEmpty() ? QString::fromUtf16(gap) : text;
}

}  // namespace

NamedPerson namedPerson(const Complaint& complaint, const Actor& actor, Reader& reader) {
  NamedPerson person;
  const auto user = reader.findBy<User>(
      u"login", complaint.assignee.isEmpty() ? actor.login : complaint.assignee);
  person.name = user ? user->name : complaint.assignee.isEmpty() ? actor.name : complaint.assignee;
  const QString code = complaint.department.isEmpty() ? actor.department : complaint.department;
  if (const auto department = reader.findBy<Department>(u"code", code)) {
    person.department = department->name;
    person.phone = department->phone;
  }
  return person;
}

QString noticeTo(NoticeKind kind, const Complaint& complaint, const NamedPerson& person,
                 const QString& what, std::optional<QDate> until) {
  const KindRow& row = rowOf(kind);
  QStringList lines{
      QStringLiteral("[%1] %2").arg(orGap(complaint.number(), u"접수 중"), complaint.title),
      QString::fromUtf16(row.opening)};
  if (!what.trimmed().isEmpty())
    lines << QStringLiteral("%1: %2").arg(QString::fromUtf16(row.what), what.trimmed());
  if (until)
    lines << QStringLiteral("%1: %2").arg(QString::fromUtf16(row.until), toDisplayText(*until));
  lines << QStringLiteral("담당: %1 %2 (전화 %3)")
               .arg(orGap(person.department, u"(부서)"), orGap(person.name, u"(담당자)"),
                    orGap(person.phone, u"____"));
  lines << QStringLiteral("근거: %1").arg(noticeLaw(kind));
  return lines.join(u'\n');
}

QString noticeLaw(NoticeKind kind) { return QString::fromUtf16(rowOf(kind).law); }

}  // namespace pcrm
