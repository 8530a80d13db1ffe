// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/undo_operation.h"

#include <QJsonDocument>

namespace pcrm {
namespace {

struct Done {
  QString name;
  QString actor;
  QString images;
};

std::optional<Done> find(const Uuid& operation, Reader& reader) {
  Rows rows =
      reader.database().query(QStringLiteral("SELECT name, actor, images FROM operations WHERE id "
                                             "= ? AND state IN ('pending', 'accepted', "
                                             "'unconfirmed')"),
                              {operation.blob()});
  if (!rows.next()) return std::nullopt;
  return Done{rows.text(0), rows.text(1), rows.text(2)};
}

}  // namespace

template <>
const Description<UndoOperation>& describe<UndoOperation>() {
  static const Description<UndoOperation> d(
      "undo-operation", {column("operation", &UndoOperation::operation, u"취소할 작업")});
  return d;
}

Result<void> UndoOperation::check(const OperationContext& context, Reader& reader) const {
  const auto done = find(operation, reader);
  if (!done)
    return failure(ErrorCode::kNotFound,
                   QStringLiteral("취소할 작업이 없습니다. 이미 취소되었거나 거절된 작업입니다."));
  if (done->actor != context.actor.login) {
    return failure(
        ErrorCode::kDenied,
        QStringLiteral("다른 사람이 한 일은 취소할 수 없습니다. 그 사람이나 팀장에게 말하세요."));
  }
  if (done->images.isEmpty()) {
    return failure(ErrorCode::kConflict, QStringLiteral("이 일은 되돌릴 수 없습니다."));
  }
  // Somebody else's later operation on the same rows shows in the log of the database that decides.
  for (const QJsonValue& image : QJsonDocument::fromJson(done->images.toUtf8()).array()) {
    const QString pattern = QStringLiteral("%") + image[u"id"].toString() + QStringLiteral("%");
    const auto later = reader.database().scalar(
        QStringLiteral(
            "SELECT 1 FROM operations WHERE number > (SELECT number FROM operations WHERE id = ?) "
            "AND state IN ('pending', 'accepted', 'unconfirmed') AND id <> ? AND images LIKE ? "
            "LIMIT 1"),
        {operation.blob(), context.id.blob(), pattern});
    if (later) {
      return failure(
          ErrorCode::kConflict,
          QStringLiteral("그 뒤에 다른 처리가 있어 되돌릴 수 없습니다. 새 처리로 고치세요."));
    }
  }
  return {};
}

void UndoOperation::apply(const OperationContext&, Transaction& tx) const {
  const auto done = find(operation, tx);
  if (!done) return;
  const QJsonArray images = QJsonDocument::fromJson(done->images.toUtf8()).array();
  for (qsizetype i = images.size() - 1; i >= 0; --i) {
    const EntityType* type = tx.domain().entity(images[i][u"table"].toString());
    const auto id = Uuid::parse(images[i][u"id"].toString());
    if (!type || !id) continue;
    const QJsonValue before = images[i][u"before"];
    if (before.isNull()) {
      tx.removeRow(*type, *id);
    } else if (const auto values = valuesFromJson(type->columns, before.toObject())) {
      tx.putValues(*type, *values);
    }
  }
}

}  // namespace pcrm
