// SPDX-License-Identifier: GPL-3.0-or-later
// The tables that operations decide by: handed in as one value, the same on desk and server.
#pragma once

#include "core/calendar/holidays.h"
#include "core/calendar/office_hours.h"
#include "core/classification/tables.h"

#include <QJsonObject>

namespace pcrm {

struct Rules {
  HolidayTable holidays;
  OfficeHours hours;
  ClassificationTables classification;
  /// The processes that ship, one per handling type; read by core/processes/process_definition.h.
  std::vector<QJsonObject> processes = {};
  QJsonObject strike_rule = {};   ///< See core/promises/promise_queries.h.
  QString answer_templates = {};  ///< As shipped; see core/handling/answer_templates.h.

  /// The period that the law sets for a legal kind's code, `7d`; empty if it sets none.
  [[nodiscard]] QString statutoryPeriod(const QString& legal_kind) const {
    const LegalKindEntry* kind = classification.legal_kinds.find(legal_kind);
    return kind ? toText(kind->period) : QString();
  }
};

}  // namespace pcrm
