// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/drafts.h"

#include <QJsonDocument>

namespace pcrm {
namespace {

/// A draft stands alone: an error of its statement must not stop what follows on this connection.
Result<> outcome(Database& db) {
  if (!db.failed()) return {};
  Error error = *db.error();
  db.clearError();
  return failure(std::move(error));
}

}  // namespace

Result<> saveDraft(Database& db, const Draft& draft) {
  db.execute(
      QStringLiteral("INSERT INTO drafts (name, body, saved_at) VALUES (?, ?, ?) "
                     "ON CONFLICT (name) DO UPDATE SET body = excluded.body, "
                     "saved_at = excluded.saved_at"),
      {draft.name, QString::fromUtf8(QJsonDocument(draft.body).toJson(QJsonDocument::Compact)),
       draft.saved_at.ms});
  return outcome(db);
}

Result<> removeDraft(Database& db, const QString& name) {
  db.execute(QStringLiteral("DELETE FROM drafts WHERE name = ?"), {name});
  return outcome(db);
}

std::vector<Draft> draftsOf(Database& db, const QString& prefix) {
  std::vector<Draft> drafts;
  Rows rows = db.query(QStringLiteral("SELECT name, body, saved_at FROM drafts "
                                      "WHERE name >= ? AND name < ? ORDER BY saved_at DESC"),
                       {prefix, prefix + QChar(u'\uFFFD')});
  while (rows.next()) {
    drafts.push_back({rows.text(0), QJsonDocument::fromJson(rows.text(1).toUtf8()).object(),
                      Instant{rows.integer(2)}});
  }
  return drafts;
}

}  // namespace pcrm
