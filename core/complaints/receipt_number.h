// SPDX-License-Identifier: GPL-3.0-or-later
// Receipt numbers 접수번호. The central database gives the final one, `2026-초량2동-000123`,
// counted per year and office. A desk gives a provisional one at once, `임시-7F3A-000123`, which
// stays on the complaint and finds it for ever.
#pragma once

#include "core/complaints/complaint.h"
#include "core/store/transaction.h"

namespace pcrm {

/// Takes the next number. Central database only, inside the operation's transaction.
[[nodiscard]] QString finalNumber(const Complaint& complaint, Transaction& tx);

/// Takes the desk's next number; `device` makes it differ from every other desk's.
[[nodiscard]] QString provisionalNumber(const QString& device, Transaction& tx);

}  // namespace pcrm
