// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/problem.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace pcrm {

HttpResponse problem(int status, const QString& title, const QString& detail, const QString& type) {
  QJsonObject body{{QStringLiteral("type"), type},
                   {QStringLiteral("title"), title},
                   {QStringLiteral("status"), status}};
  if (!detail.isEmpty()) body.insert(QStringLiteral("detail"), detail);
  return {.status = status,
          .content_type = "application/problem+json",
          .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

}  // namespace pcrm
