// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/desk_search.h"

#include "core/complaints/complaint_search.h"
#include "core/complaints/life_cycle.h"
#include "core/customers/customer_queries.h"
#include "core/store/rules.h"
#include "core/text/hangul.h"
#include "ui/shell/shell_window.h"

namespace pcrm {
namespace {

constexpr int kComplaints = 8;
constexpr int kCustomers = 4;

struct Found {
  std::vector<Customer> customers;
  std::vector<ComplaintSummary> complaints;
  QHash<QString, QString> departments;  ///< Code to name.
  bool more = false;
};

QString joined(const QStringList& parts) {
  QStringList kept;
  for (const QString& part : parts) {
    if (!part.isEmpty()) kept << part;
  }
  return kept.join(QStringLiteral(" · "));
}

Found find(Reader& reader, const QString& query, const Actor& actor, const Rules& rules) {
  Found found;
  found.customers = findCustomers(reader, query, kCustomers);
  ComplaintFilter filter;
  filter.search = query;
  filter.seen_by = actor;
  ComplaintPage page = searchComplaints(reader, filter, std::nullopt, kComplaints);
  found.more = page.next.has_value();
  found.complaints = std::move(page.rows);
  for (const ComplaintSummary& row : found.complaints) {
    const DepartmentEntry* entry = rules.classification.departments.find(row.department);
    found.departments[row.department] = entry ? entry->name : row.department;
  }
  return found;
}

}  // namespace

DeskSearch::DeskSearch(DeskContext& context, ShellWindow& window, QObject* parent)
    : QObject(parent), context_(context), window_(window) {
  connect(&window_, &ShellWindow::searchChanged, this, &DeskSearch::search);
  connect(&window_, &ShellWindow::resultOpened, this,
          [this](const QString& kind, const QString& id) {
            const Uuid uuid = Uuid::parse(id).value_or(Uuid{});
            if (kind == u"complaint") emit complaintChosen({uuid});
            if (kind == u"customer") emit customerChosen({uuid});
          });
}

void DeskSearch::search(const QString& query) {
  const int number = ++*latest_;
  if (query.trimmed().isEmpty()) return;
  context_.read<std::optional<Found>>(
      this,
      [query = query.trimmed(), actor = context_.actor(), latest = latest_, number,
       rules = &context_.rules()](Reader& reader) -> std::optional<Found> {
        if (*latest != number) return std::nullopt;
        return find(reader, query, actor, *rules);
      },
      [this, query, number](const std::optional<Found>& found) {
        if (!found || *latest_ != number) return;
        std::vector<SearchGroup> groups;
        SearchGroup people{QStringLiteral("customer"), tr("고객"), {}, {}};
        for (const Customer& customer : found->customers) {
          people.items.push_back({customer.id.text(), joined({customer.name, customer.phone}),
                                  rangesOf(joined({customer.name, customer.phone}), query),
                                  joined({customer.address})});
        }
        SearchGroup complaints{QStringLiteral("complaint"), tr("민원"), {}, {}};
        if (!found->more) complaints.total = static_cast<qint64>(found->complaints.size());
        for (const ComplaintSummary& row : found->complaints) {
          const QString text = QStringLiteral("%1 %2").arg(row.number, row.title);
          complaints.items.push_back(
              {row.id.text(), text, rangesOf(text, query),
               joined({maskedName(row.complainant_name), found->departments.value(row.department),
                       stateName(row.state)})});
        }
        if (!people.items.empty()) groups.push_back(std::move(people));
        if (!complaints.items.empty()) groups.push_back(std::move(complaints));
        window_.setSearchResults(query, groups);
      });
}

}  // namespace pcrm
