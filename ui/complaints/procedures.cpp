// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/procedures.h"

#include "ui/complaints/body_procedures.h"
#include "ui/complaints/running_forms.h"

namespace pcrm {

std::vector<Procedure> proceduresOf(const DetailData& data, const Actor& actor, const Names& names,
                                    Instant now) {
  std::vector<Procedure> procedures;
  addPeopleProcedures(data, actor, procedures);
  addRunningProcedures(procedures, data, actor, names, now);
  addBodyProcedures(procedures, data, actor, names, now);
  return procedures;
}

}  // namespace pcrm
