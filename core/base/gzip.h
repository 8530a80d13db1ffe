// SPDX-License-Identifier: GPL-3.0-or-later
// Gzip (RFC 1952) for what travels over the network. Pure functions, safe on any thread.
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace pcrm {

/// The data as one gzip member. `level` 1 (quick) to 9 (small).
[[nodiscard]] QByteArray gzip(const QByteArray& data, int level = 1);

/// The data of one or more gzip members. kInvalid when it would be larger than `max_bytes` (a few
/// kilobytes can unfold to gigabytes), kCorrupt when it is not gzip or is cut short.
[[nodiscard]] Result<QByteArray> gunzip(const QByteArray& data, qsizetype max_bytes);

}  // namespace pcrm
