// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/move_dialog.h"

#include "ui/complaints/complaint_words.h"

namespace pcrm {
namespace {

const Complaint* pointerTo(const std::optional<Complaint>& complaint) {
  return complaint ? &*complaint : nullptr;
}

}  // namespace

MoveDialog::MoveDialog(Move move, std::optional<Complaint> complaint, const QString& subject,
                       const Actor& actor, const Names& names, Instant now, QWidget* parent)
    : FieldDialog(
          {word(move),
           complaint ? complaint->number() + QStringLiteral(" · ") + complaint->title.simplified()
                     : subject,
           noteOf(move, pointerTo(complaint))},
          fieldsOf(move, pointerTo(complaint), actor, names, now), parent),
      move_(move),
      complaint_(std::move(complaint)) {
  connect(this, &FieldDialog::confirmed, this, [this] { emit submitted(payload()); });
}

QJsonObject MoveDialog::payload() const {
  return payloadOf(move_, pointerTo(complaint_), fields(), values());
}

}  // namespace pcrm
