// SPDX-License-Identifier: GPL-3.0-or-later
// A complaint as the command line shows it to machines: codes, Seoul times, names beside codes.
#pragma once

#include "core/complaints/complaint_queries.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace pcrm::cli {

/// Names of offices and departments by their codes; an unknown code is its own name.
class Names {
 public:
  explicit Names(Reader& reader);
  [[nodiscard]] QString office(const QString& code) const { return offices_.value(code, code); }
  [[nodiscard]] QString department(const QString& code) const {
    return departments_.value(code, code);
  }
  [[nodiscard]] bool hasOffice(const QString& code) const { return offices_.contains(code); }

 private:
  QHash<QString, QString> offices_;
  QHash<QString, QString> departments_;
};

/// `2026-02-13T15:20`, or null.
[[nodiscard]] QJsonValue timeJson(const std::optional<Instant>& at);

/// The keys of a line of a list.
[[nodiscard]] QJsonObject summaryJson(const ComplaintSummary& complaint, const Names& names);
/// The same keys and everything else.
[[nodiscard]] QJsonObject complaintJson(const Complaint& complaint, const Names& names);
[[nodiscard]] QJsonArray timelineJson(const std::vector<TimelineEntry>& timeline);

}  // namespace pcrm::cli
