// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/processes/process.h"

#include <QJsonDocument>

namespace pcrm {

template <>
const Description<Process>& describe<Process>() {
  using P = Process;
  static const Description<P> d(
      "processes",
      {column("id", &P::id, u"식별자"), column("handling_type", &P::handling_type, u"처리 유형"),
       column("department", &P::department, u"부서"), column("edition", &P::edition, u"판"),
       column("name", &P::name, u"이름"), column("body", &P::body, u"내용"),
       column("defined_at", &P::defined_at, u"정한 일시"),
       column("defined_by", &P::defined_by, u"정한 사람")});
  return d;
}

Result<ProcessDefinition> Process::definition() const {
  return readProcess(QJsonDocument::fromJson(body.toUtf8()).object());
}

std::optional<ProcessId> newestProcess(Reader& reader, const QString& handling_type,
                                       const QString& department) {
  const auto id = reader.database().scalar(
      QStringLiteral("SELECT id FROM processes WHERE handling_type = ? AND department IN (?, '') "
                     "ORDER BY department = '', edition DESC LIMIT 1"),
      {handling_type, department});
  if (!id) return std::nullopt;
  return ProcessId{Uuid::fromBlob(id->toByteArray())};
}

std::optional<ProcessDefinition> processDefinition(Reader& reader, const Rules& rules,
                                                   const std::optional<Uuid>& process,
                                                   const QString& handling_type) {
  if (process) {
    if (const auto row = reader.find<Process>(ProcessId{*process})) {
      if (auto definition = row->definition()) return *definition;
    }
  }
  for (const QJsonObject& shipped : rules.processes) {
    if (shipped[u"handling_type"].toString() != handling_type) continue;
    if (auto definition = readProcess(shipped)) return *definition;
  }
  return std::nullopt;
}

std::vector<ProcessDefinition> processesInForce(Reader& reader, const Rules& rules) {
  std::vector<ProcessDefinition> out;
  const auto rows = reader.list<Process>(QStringLiteral(
      "WHERE edition = (SELECT max(o.edition) FROM processes o WHERE o.handling_type = "
      "processes.handling_type AND o.department = processes.department) "
      "ORDER BY handling_type, department"));
  for (const QJsonObject& shipped : rules.processes) {
    auto general = readProcess(shipped);
    if (!general) continue;
    std::vector<ProcessDefinition> own;
    for (const Process& row : rows) {
      if (row.handling_type != general->handling_type) continue;
      auto definition = row.definition();
      if (!definition) continue;
      if (row.department.isEmpty()) {
        general = *definition;
      } else {
        own.push_back(*definition);
      }
    }
    out.push_back(*general);
    out.insert(out.end(), own.begin(), own.end());
  }
  return out;
}

}  // namespace pcrm
