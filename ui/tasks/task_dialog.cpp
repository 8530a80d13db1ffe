// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/task_dialog.h"

#include <QDate>

namespace pcrm {

QJsonObject TaskDialog::payload() const {
  QJsonObject payload;
  const QHash<QString, QVariant> now = values();
  for (const MoveField& field : fields()) {
    const QVariant value = now.value(field.key);
    if (value == field.value && !field.always) continue;
    if (field.kind == MoveField::Kind::kTick) {
      payload[field.key] = value.toBool();
    } else if (field.kind == MoveField::Kind::kDate) {
      payload[field.key] = value.toDate().toString(Qt::ISODate);
    } else {
      payload[field.key] = value.toString();
    }
  }
  return payload;
}

}  // namespace pcrm
