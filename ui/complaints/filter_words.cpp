// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/filter_words.h"

#include "ui/complaints/complaint_words.h"

#include <QCoreApplication>

namespace pcrm {
namespace {

constexpr int kWeek = 7;

QString say(const char* korean) { return QCoreApplication::translate("pcrm::filter", korean); }

Instant endOfDay(Instant now, int days) { return fromSeoul(seoulDate(now).addDays(days + 1)); }

QString duePartWords(const ComplaintFilter& filter, Instant now) {
  const bool from = filter.due_from.has_value();
  if (filter.due_before && !from) {
    // "Past" was true at the moment the list was asked for; that moment may be a while ago.
    if (*filter.due_before <= now) return say(QT_TRANSLATE_NOOP("pcrm::filter", "기한 지남"));
    if (*filter.due_before == endOfDay(now, 0))
      return say(QT_TRANSLATE_NOOP("pcrm::filter", "기한 오늘까지"));
    if (*filter.due_before == endOfDay(now, kWeek))
      return say(QT_TRANSLATE_NOOP("pcrm::filter", "기한 7일 안"));
    return say(QT_TRANSLATE_NOOP("pcrm::filter", "기한 %1 전"))
        .arg(toDisplayText(*filter.due_before));
  }
  if (filter.due_before && *filter.due_before == endOfDay(now, 0))
    return say(QT_TRANSLATE_NOOP("pcrm::filter", "오늘 마감"));
  if (filter.due_before) {
    return say(QT_TRANSLATE_NOOP("pcrm::filter", "기한 %1부터 %2 전"))
        .arg(toDisplayText(*filter.due_from), toDisplayText(*filter.due_before));
  }
  return say(QT_TRANSLATE_NOOP("pcrm::filter", "기한 %1부터")).arg(toDisplayText(*filter.due_from));
}

QString receivedPartWords(const ComplaintFilter& filter) {
  const auto day = [](Instant at) { return seoulDate(at).toString(Qt::ISODate); };
  const QString from = filter.received_from ? day(*filter.received_from) : QString();
  const QString to = filter.received_before ? day({filter.received_before->ms - 1}) : QString();
  return say(QT_TRANSLATE_NOOP("pcrm::filter", "접수 %1–%2")).arg(from, to);
}

}  // namespace

std::vector<FilterPart> partsOf(const ComplaintFilter& filter, const Actor& actor,
                                const Names& names, Instant now) {
  using F = ComplaintFilter;
  std::vector<FilterPart> parts;
  if (!filter.department.isEmpty()) {
    const bool own = filter.department == actor.department;
    parts.push_back({own ? say(QT_TRANSLATE_NOOP("pcrm::filter", "내 부서"))
                         : names.department(filter.department),
                     [](F f) { return f.department.clear(), f; }});
  }
  if (!filter.office.isEmpty()) {
    const bool own = filter.office == actor.office;
    parts.push_back(
        {own ? say(QT_TRANSLATE_NOOP("pcrm::filter", "내 기관")) : names.office(filter.office),
         [](F f) { return f.office.clear(), f; }});
  }
  if (!filter.assignee.isEmpty()) {
    const bool own = filter.assignee == actor.login;
    parts.push_back(
        {own ? say(QT_TRANSLATE_NOOP("pcrm::filter", "담당 나"))
             : say(QT_TRANSLATE_NOOP("pcrm::filter", "담당 %1")).arg(names.user(filter.assignee)),
         [](F f) { return f.assignee.clear(), f; }});
  }
  if (filter.customer) {
    parts.push_back({say(QT_TRANSLATE_NOOP("pcrm::filter", "같은 민원인")),
                     [](F f) { return f.customer.reset(), f; }});
  }
  if (filter.handling_type)
    parts.push_back({word(*filter.handling_type), [](F f) { return f.handling_type.reset(), f; }});
  if (filter.scope) parts.push_back({word(*filter.scope), [](F f) { return f.scope.reset(), f; }});
  if (filter.persistence)
    parts.push_back({word(*filter.persistence), [](F f) { return f.persistence.reset(), f; }});
  if (filter.received_from || filter.received_before) {
    parts.push_back({receivedPartWords(filter),
                     [](F f) { return f.received_from.reset(), f.received_before.reset(), f; }});
  }
  if (filter.state) {
    parts.push_back({say(QT_TRANSLATE_NOOP("pcrm::filter", "상태 %1")).arg(word(*filter.state)),
                     [](F f) { return f.state.reset(), f; }});
  }
  if (filter.open_only) {
    parts.push_back({say(QT_TRANSLATE_NOOP("pcrm::filter", "처리 중")),
                     [](F f) { return f.open_only = false, f; }});
  }
  if (filter.due_before || filter.due_from) {
    parts.push_back({duePartWords(filter, now),
                     [](F f) { return f.due_before.reset(), f.due_from.reset(), f; }});
  }
  if (!filter.search.trimmed().isEmpty()) {
    parts.push_back({say(QT_TRANSLATE_NOOP("pcrm::filter", "“%1”")).arg(filter.search.trimmed()),
                     [](F f) { return f.search.clear(), f; }});
  }
  return parts;
}

QString titleOf(const ComplaintFilter& filter, const Actor& actor, const Names& names,
                Instant now) {
  QStringList words;
  for (const FilterPart& part : partsOf(filter, actor, names, now)) words << part.words;
  if (words.isEmpty()) return say(QT_TRANSLATE_NOOP("pcrm::filter", "모든 민원"));
  return words.join(QStringLiteral(" · "));
}

ComplaintFilter overdueFilter(ComplaintFilter base, Instant now) {
  base.open_only = true;
  base.due_from.reset();
  base.due_before = now;
  return base;
}

ComplaintFilter dueTodayFilter(ComplaintFilter base, Instant now) {
  base.open_only = true;
  base.due_from = now;
  base.due_before = endOfDay(now, 0);
  return base;
}

ComplaintFilter dueWithinFilter(ComplaintFilter base, Instant now, int days) {
  base.open_only = true;
  base.due_from.reset();
  base.due_before = endOfDay(now, days);
  return base;
}

ComplaintFilter ownUnitFilter(ComplaintFilter base, const Actor& actor) {
  base.department = actor.department;
  base.office = actor.department.isEmpty() ? actor.office : QString();
  return base;
}

}  // namespace pcrm
