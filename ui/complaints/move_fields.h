// SPDX-License-Identifier: GPL-3.0-or-later
// What each move asks, as a table: the small dialogs are drawn from it, and their payload is made
// from what was filled in.
#pragma once

#include "core/complaints/complaint.h"
#include "core/complaints/life_cycle.h"
#include "core/store/actor.h"
#include "core/store/rules.h"
#include "ui/complaints/complaint_names.h"

#include <QHash>
#include <QJsonObject>
#include <QVariant>

#include <vector>

namespace pcrm {

struct FieldChoice {
  QString words;
  QString value;
};

struct MoveField {
  enum class Kind { kLine, kText, kDate, kChoice, kTick };

  QString key;  ///< Of the operation's payload.
  QString label;
  Kind kind = Kind::kLine;
  QString hint = {};    ///< In the empty field.
  QVariant value = {};  ///< What stands in it at first.
  std::vector<FieldChoice> choices = {};
  bool required = false;
  bool always = false;  ///< Sent even if it was not changed.
};

/// `complaint` is null for a batch: then nothing of one complaint is proposed.
[[nodiscard]] std::vector<MoveField> fieldsOf(Move move, const Complaint* complaint,
                                              const Actor& actor, const Names& names, Instant now);

/// The payload of the move's operation from what stands in the fields, by key. Text is sent as it
/// was typed. What was proposed and left is not sent unless the operation needs it. With the
/// complaint goes what the user saw, so that a change by somebody else is noticed.
[[nodiscard]] QJsonObject payloadOf(Move move, const Complaint* complaint,
                                    const std::vector<MoveField>& fields,
                                    const QHash<QString, QVariant>& values);

/// A sentence about what the move does, under the title of its dialog; may be empty.
[[nodiscard]] QString noteOf(Move move, const Complaint* complaint);

}  // namespace pcrm
