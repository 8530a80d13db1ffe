// SPDX-License-Identifier: GPL-3.0-or-later
// What a write changed, for whoever shows it: views ask `changes.touches("complaints")` and reload.
#pragma once

#include "core/base/uuid.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace pcrm {

class Changes {
 public:
  void add(const QString& table, const Uuid& id) { rows_[table].insert(id); }
  void merge(const Changes& other) {
    for (auto it = other.rows_.constBegin(); it != other.rows_.constEnd(); ++it) {
      rows_[it.key()].unite(it.value());
    }
  }
  [[nodiscard]] bool isEmpty() const { return rows_.isEmpty(); }
  [[nodiscard]] bool touches(const QString& table) const { return rows_.contains(table); }
  [[nodiscard]] bool touches(const QString& table, const Uuid& id) const {
    return rows_.value(table).contains(id);
  }

 private:
  QHash<QString, QSet<Uuid>> rows_;
};

}  // namespace pcrm
