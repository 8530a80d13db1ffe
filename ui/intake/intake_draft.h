// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the reception form: the value that is saved as a draft, proposed for, received.
#pragma once

#include "core/base/uuid.h"
#include "core/complaints/complaint.h"

#include <QJsonObject>

#include <optional>

namespace pcrm {

struct IntakeDraft {
  QString phone = {};
  QString name = {};
  Channel channel = Channel::kVisit;
  QString address = {};
  QString title = {};
  QString body = {};
  std::optional<Uuid> customer = {};  ///< The card that was accepted.
  // What the person decided instead of the proposal; empty: as proposed.
  QString handling_type = {};
  QString department = {};
  QString legal_kind = {};
  QString period = {};

  bool operator==(const IntakeDraft&) const = default;

  /// Nothing was written.
  [[nodiscard]] bool isEmpty() const;
  /// How a list of drafts names it: "홍길동 · 골목 가로등이 꺼져…".
  [[nodiscard]] QString caption() const;

  [[nodiscard]] QJsonObject toJson() const;
  /// Whatever is missing or strange keeps its default: a draft is never refused.
  [[nodiscard]] static IntakeDraft fromJson(const QJsonObject& json);
};

}  // namespace pcrm
