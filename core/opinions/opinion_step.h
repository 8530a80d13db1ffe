// SPDX-License-Identifier: GPL-3.0-or-later
// What the operations on a request for an opinion begin and end with.
#pragma once

#include "core/opinions/opinion_request.h"
#include "core/store/transaction.h"

namespace pcrm {

/// The request, if it exists, waits for its answer, and is this person's to handle: as a member of
/// the asked department, or (`of_asker`) as somebody who has the complaint.
[[nodiscard]] Result<OpinionRequest> openRequest(OpinionRequestId id, bool of_asker,
                                                 const OperationContext& context, Reader& reader);

/// The line in the complaint's timeline, where the complaint is held: the asked department's desk
/// need not hold it, the server does.
void recordOpinionEvent(const OpinionRequest& request, QStringView operation,
                        const QString& summary, const QString& detail,
                        const OperationContext& context, Transaction& tx);

}  // namespace pcrm
