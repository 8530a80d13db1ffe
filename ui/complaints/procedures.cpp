// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/procedures.h"

namespace pcrm {

std::vector<Procedure> proceduresOf(const DetailData& data, const Actor& actor, const Names&,
                                    Instant) {
  std::vector<Procedure> procedures;
  addPeopleProcedures(data, actor, procedures);
  return procedures;
}

}  // namespace pcrm
