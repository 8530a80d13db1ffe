// SPDX-License-Identifier: GPL-3.0-or-later
// Offices and people of the invented city. Everybody signs in with the same password, which the
// demonstration tells.
#pragma once

#include "app/cli/session.h"

namespace pcrm::cli {

inline constexpr QStringView kSamplePassword = u"pcrm-desk-demo";

struct SampleOffice {
  QString code;
  QString dong;  ///< 초량2동; of HQ the name of the city.
};

struct SampleCity {
  std::vector<SampleOffice> offices;           ///< HQ first.
  QHash<QString, std::vector<Actor>> clerks;   ///< By office code.
  QHash<QString, std::vector<Actor>> workers;  ///< By department code, all at HQ.
  QHash<QString, Actor> chiefs;                ///< By department code: 과장.
  Actor director;                              ///< 국장 of all departments.
};

/// Sets them up by operations, with passwords.
[[nodiscard]] Result<SampleCity> makeSampleCity(Session& session);

}  // namespace pcrm::cli
