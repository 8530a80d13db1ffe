// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/complaint_json.h"
#include "app/cli/output.h"
#include "core/complaints/kinds.h"
#include "core/complaints/life_cycle.h"

#include <QJsonDocument>

#include <limits>

namespace pcrm::cli {
namespace {

constexpr int kPage = 500;

struct ListOptions {
  std::string state;
  std::string search;
  std::string office;
  std::string department;
  std::string assignee;
  bool open_only = false;
  int limit = 50;
};

/// Rows page by page, so that a list of a million needs no more memory than one of a hundred.
template <class Visit>
void forEachRow(Reader& reader, const ComplaintFilter& filter, int limit, Visit visit) {
  int left = limit == 0 ? std::numeric_limits<int>::max() : limit;
  std::optional<PageCursor> after;
  while (left > 0) {
    const ComplaintPage page =
        listComplaints(reader, filter, ComplaintOrder::kNewest, after, std::min(kPage, left));
    for (const ComplaintSummary& row : page.rows) visit(row);
    left -= static_cast<int>(page.rows.size());
    if (!page.next) return;
    after = page.next;
  }
}

void printListJson(Reader& reader, const ComplaintFilter& filter, int limit, const Names& names) {
  print(QStringLiteral("{\"total\":%1,\"complaints\":[").arg(countComplaints(reader, filter)));
  bool first = true;
  forEachRow(reader, filter, limit, [&](const ComplaintSummary& row) {
    const QJsonDocument json(summaryJson(row, names));
    print((first ? QString() : QStringLiteral(",")) +
          QString::fromUtf8(json.toJson(QJsonDocument::Compact)));
    first = false;
  });
  print(QStringLiteral("]}\n"));
}

void printListText(Reader& reader, const ComplaintFilter& filter, int limit, const Names& names) {
  std::vector<QStringList> rows;
  rows.push_back({QStringLiteral("접수번호"), QStringLiteral("접수 일시"), QStringLiteral("상태"),
                  QStringLiteral("처리 기한"), QStringLiteral("부서"), QStringLiteral("민원인"),
                  QStringLiteral("제목")});
  forEachRow(reader, filter, limit, [&](const ComplaintSummary& row) {
    rows.push_back({row.number, toSeoulText(row.received_at).replace(u'T', u' '),
                    stateName(row.state),
                    row.due_at ? toSeoulText(*row.due_at).replace(u'T', u' ') : QString(),
                    shortened(names.department(row.department), 14),
                    shortened(row.complainant_name, 12), shortened(row.title, 44)});
  });
  const auto shown = rows.size() - 1;
  print(table(rows));
  print(QStringLiteral("모두 %1건 가운데 %2건\n").arg(countComplaints(reader, filter)).arg(shown));
}

int list(const ListOptions& options, const Globals& globals) {
  ComplaintFilter filter;
  if (!options.state.empty()) {
    filter.state = enumFromCode<State>(QString::fromStdString(options.state));
    if (!filter.state) {
      QStringList codes;
      for (const char* code : EnumCodes<State>::kCodes) codes << QLatin1String(code);
      return usage(QStringLiteral("--state에는 다음 가운데 하나를 적으세요: %1")
                       .arg(codes.join(QLatin1String(", "))));
    }
  }
  if (options.limit < 0) return usage(QStringLiteral("--limit에는 0 이상의 수를 적으세요."));
  filter.search = QString::fromStdString(options.search);
  filter.office = QString::fromStdString(options.office);
  filter.department = QString::fromStdString(options.department);
  filter.assignee = QString::fromStdString(options.assignee);
  filter.open_only = options.open_only;
  auto session = Session::open(globals, Session::IfAbsent::kFail);
  if (!session) return fail(session.error(), globals.json);
  Reader& reader = (*session)->reader();
  const Names names(reader);
  if (!filter.office.isEmpty() && !names.hasOffice(filter.office))
    say(QStringLiteral("‘%1’ 기관은 이 데이터에 없습니다.").arg(filter.office));
  if (globals.json) {
    printListJson(reader, filter, options.limit, names);
  } else {
    printListText(reader, filter, options.limit, names);
  }
  return kDone;
}

QString detailText(const Complaint& c, const std::vector<TimelineEntry>& timeline,
                   const Names& names) {
  std::vector<QStringList> facts{
      {QStringLiteral("접수번호"), c.number()},
      {QStringLiteral("제목"), c.title},
      {QStringLiteral("상태"), stateName(c.state)},
      {QStringLiteral("접수"),
       toDisplayText(c.received_at) + QStringLiteral(" · ") + channelName(c.channel)},
      {QStringLiteral("기한"), c.due_at ? toDisplayText(*c.due_at) : QStringLiteral("없음")},
      {QStringLiteral("처리 유형"), handlingTypeName(c.handling_type)},
      {QStringLiteral("법정 구분"), legalKindName(c.legal_kind)},
      {QStringLiteral("기관·부서"),
       names.office(c.office) + QStringLiteral(" · ") + names.department(c.department)},
      {QStringLiteral("담당자"), c.assignee},
      {QStringLiteral("민원인"), c.complainant_name + u' ' + c.complainant_phone}};
  std::vector<QStringList> lines;
  for (const TimelineEntry& entry : timeline)
    lines.push_back({toDisplayText(entry.at), entry.actor_name, entry.summary});
  return table(facts) + u'\n' + c.body + QStringLiteral("\n\n경과\n") + table(lines);
}

int show(const std::string& key, const Globals& globals) {
  auto session = Session::open(globals, Session::IfAbsent::kFail);
  if (!session) return fail(session.error(), globals.json);
  Reader& reader = (*session)->reader();
  const auto complaint = findComplaint(reader, QString::fromStdString(key));
  if (!complaint) {
    return fail(
        {ErrorCode::kNotFound, QStringLiteral("‘%1’에 맞는 민원이 없습니다. 접수번호를 확인하세요.")
                                   .arg(QString::fromStdString(key))},
        globals.json);
  }
  const Names names(reader);
  const auto timeline = timelineOf(reader, *complaint);
  if (globals.json) {
    QJsonObject json = complaintJson(*complaint, names);
    json[QStringLiteral("timeline")] = timelineJson(timeline);
    printJson(json);
  } else {
    print(detailText(*complaint, timeline, names));
  }
  return kDone;
}

}  // namespace

void addComplaintsCommand(CLI::App& app, Globals& globals) {
  CLI::App* complaints = app.add_subcommand("complaints", "민원을 찾아 봅니다");
  complaints->require_subcommand(1);

  CLI::App* lists = complaints->add_subcommand("list", "민원 목록, 최근에 접수한 것부터");
  const auto options = std::make_shared<ListOptions>();
  lists->add_option("--state", options->state, "상태: received, in_progress, …");
  lists->add_option("--search", options->search, "제목·내용·민원인·전화번호·접수번호에서 찾을 말");
  lists->add_option("--office", options->office, "기관 코드");
  lists->add_option("--department", options->department, "부서 코드");
  lists->add_option("--assignee", options->assignee, "담당자의 로그인");
  lists->add_flag("--open", options->open_only, "끝나지 않은 민원만");
  lists->add_option("--limit", options->limit, "몇 건까지 (처음 값 50, 0이면 모두)");
  lists->callback(
      [options, &globals] { globals.run = [=, &globals] { return list(*options, globals); }; });

  CLI::App* shows = complaints->add_subcommand("show", "민원 하나와 그 경과");
  const auto key = std::make_shared<std::string>();
  shows->add_option("번호", *key, "식별자나 접수번호(임시 번호, 원본 번호도 됨)")->required();
  shows->callback([key, &globals] { globals.run = [=, &globals] { return show(*key, globals); }; });
}

}  // namespace pcrm::cli
