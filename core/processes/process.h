// SPDX-License-Identifier: GPL-3.0-or-later
// The editions of process definitions that administrators made. Rows are only added: a complaint
// keeps the edition under which it was classified.
#pragma once

#include "core/processes/process_definition.h"
#include "core/store/reader.h"
#include "core/store/rules.h"

namespace pcrm {

struct ProcessTag;
using ProcessId = Id<ProcessTag>;

struct Process {
  ProcessId id;
  QString handling_type;
  QString department;
  int edition = 1;  ///< Of this type and department; counts from 1.
  QString name;
  QString body;  ///< The definition as JSON.
  Instant defined_at;
  QString defined_by;  ///< Login.

  bool operator==(const Process&) const = default;
  [[nodiscard]] Result<ProcessDefinition> definition() const;
};

template <>
const Description<Process>& describe<Process>();

/// The newest edition for this type and department, or else for all departments; nothing if no
/// administrator has made one: then the shipped definition holds.
[[nodiscard]] std::optional<ProcessId> newestProcess(Reader& reader, const QString& handling_type,
                                                     const QString& department);

/// The definition that a complaint with this process goes by; without one, the shipped one of its
/// type. Nothing for a type that has none.
[[nodiscard]] std::optional<ProcessDefinition> processDefinition(Reader& reader, const Rules& rules,
                                                                 const std::optional<Uuid>& process,
                                                                 const QString& handling_type);

/// Definitions in force: per type the shipped one or its newest edition, and those of departments.
[[nodiscard]] std::vector<ProcessDefinition> processesInForce(Reader& reader, const Rules& rules);

}  // namespace pcrm
