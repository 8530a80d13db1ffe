// SPDX-License-Identifier: GPL-3.0-or-later
// From an HttpResponse to the HTTP library's: compression, default headers, closing.
#pragma once

#include "app/server/http/http_message.h"

#include <microhttpd.h>

namespace pcrm {

enum class AfterReply { kKeepOpen, kClose };

/// Whether an Accept-Encoding header (RFC 9110 section 12.5.3) takes gzip.
[[nodiscard]] bool acceptsGzip(const QByteArray& accept_encoding);

/// Hands the response to the library; the worker thread of that connection only.
[[nodiscard]] MHD_Result queueReply(MHD_Connection* connection, HttpResponse response,
                                    bool accepts_gzip, AfterReply after);

/// The response as bytes for a connection that the library can no longer answer on.
[[nodiscard]] QByteArray rawReply(const HttpResponse& response);

}  // namespace pcrm
