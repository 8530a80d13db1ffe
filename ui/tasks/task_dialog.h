// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog of an action on a task: the fields of a FieldDialog as the payload of an operation.
#pragma once

#include "ui/complaints/field_dialog.h"

#include <QJsonObject>

namespace pcrm {

class TaskDialog final : public FieldDialog {
  Q_OBJECT

 public:
  using FieldDialog::FieldDialog;

  /// What stands in the fields, by key; unchanged fields only where they are sent always.
  [[nodiscard]] QJsonObject payload() const;
};

}  // namespace pcrm
