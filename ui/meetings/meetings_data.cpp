// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meetings_data.h"

#include "ui/complaints/body_procedures.h"

#include <QCoreApplication>

namespace pcrm {
namespace {

QString say(const char* korean) { return QCoreApplication::translate("pcrm::meetings", korean); }

QString speakerOf(const Opinion& opinion, const Names& names) {
  QString who = opinion.speaker == Speaker::kDepartment ? names.department(opinion.who)
                : opinion.who.isEmpty()                 ? word(opinion.speaker)
                                                        : opinion.who;
  if (opinion.in_writing) who += say(QT_TRANSLATE_NOOP("pcrm::meetings", " (서면)"));
  return who;
}

}  // namespace

MeetingsData readMeetings(Reader& reader, const Actor& actor, QDate today) {
  MeetingsData data;
  for (const Meeting& meeting : listMeetings(reader, actor)) {
    MeetingView view{meeting, {}};
    for (const AgendaItem& item : agendaOf(reader, meeting.id))
      view.agenda.push_back(
          {item, reader.find<Complaint>(item.complaint), opinionsOf(reader, item.id)});
    data.meetings.push_back(std::move(view));
  }
  data.to_review = repeatedGroupClosings(reader, actor, today.year());
  data.names = loadNames(reader);
  return data;
}

QString meetingText(const MeetingView& view, const Names& names) {
  const Meeting& meeting = view.meeting;
  QStringList lines{word(meeting.body), toDisplayText(meeting.held_at) + u' ' + meeting.place};
  if (!meeting.chair.isEmpty())
    lines << say(QT_TRANSLATE_NOOP("pcrm::meetings", "위원장: %1")).arg(meeting.chair);
  int number = 0;
  for (const AgendaLine& line : view.agenda) {
    lines << QString();
    const QString about = line.complaint ? line.complaint->number() + QStringLiteral(" ") +
                                               line.complaint->title.simplified()
                                         : QStringLiteral("-");
    lines << QStringLiteral("%1. %2 (%3)").arg(++number).arg(about, word(line.item.why));
    if (!line.item.gathered.isEmpty()) lines << line.item.gathered;
    for (const Opinion& opinion : line.opinions)
      lines << QStringLiteral("- %1: %2").arg(speakerOf(opinion, names), opinion.text);
    lines << say(QT_TRANSLATE_NOOP("pcrm::meetings", "의결: %1 %2"))
                 .arg(word(line.item.decision), line.item.decision_text)
                 .trimmed();
  }
  if (!meeting.minutes.isEmpty()) lines << QString() << meeting.minutes;
  return lines.join(u'\n');
}

}  // namespace pcrm
