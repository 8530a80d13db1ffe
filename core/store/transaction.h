// SPDX-License-Identifier: GPL-3.0-or-later
// What an operation may do to the database: put and remove described rows. Everything that must
// happen with a changed row happens here and nowhere else:
//   (1) on the central database the row gets the transaction's version, and desks that may no
//   longer
//       hold it are told; on a desk the server's version of it is kept aside first (base row);
//   (2) the row as it was is remembered, for undo;
//   (3) the search index follows;
//   (4) the change is noted for views.
#pragma once

#include "core/store/changes.h"
#include "core/store/operation.h"
#include "core/store/reader.h"

#include <QJsonArray>

namespace pcrm {

class Transaction : public Reader {
 public:
  struct Settings {
    const Domain* domain = nullptr;
    bool central = false;
    qint64 version = 0;            ///< Of this transaction; central only.
    bool remember_before = false;  ///< Collect images for undo.
  };

  Transaction(Database& db, Settings settings);

  template <class Row>
  void put(const Row& row) {
    putValues(entityOf(describe<Row>().name()), describe<Row>().values(row));
  }
  template <class Row, class IdType>
  void remove(const IdType& id) {
    removeRow(entityOf(describe<Row>().name()), id.value);
  }

  /// The same for rows without their struct (undo). `values` in column order.
  void putValues(const EntityType& type, const QVariantList& values);
  void removeRow(const EntityType& type, const Uuid& id);

  /// Next value of a counter that never goes back: 1, 2, …
  [[nodiscard]] qint64 nextCounter(const QString& name);

  [[nodiscard]] const Domain& domain() const { return *settings_.domain; }
  [[nodiscard]] bool central() const { return settings_.central; }
  [[nodiscard]] qint64 version() const { return settings_.version; }
  [[nodiscard]] const Changes& changes() const { return changes_; }
  /// [{"table","id","before":row or null}], oldest first; what Undo::kRestoreRows restores.
  [[nodiscard]] const QJsonArray& images() const { return images_; }

  // --- for sync on a desk -----------------------------------------------------------------------
  /// A row as the server has it: no base row, no image.
  void putServerRow(const EntityType& type, const QVariantList& values, qint64 version);
  /// A row the server removed, or that left this desk's scope; its children go with it.
  void removeServerRow(const EntityType& type, const Uuid& id);
  /// Puts back the server's version of every row that pending operations changed.
  void restoreBaseRows();

 private:
  struct Stored {
    QVariantList values;
    qint64 version = 0;
    qint64 rowid = 0;
  };
  [[nodiscard]] const EntityType& entityOf(const QString& table) const;
  void touch(const QString& table, const char* column, const QVariant& value);
  [[nodiscard]] std::optional<Stored> stored(const EntityType& type, const Uuid& id);
  void write(const EntityType& type, const QVariantList& values, qint64 version,
             const std::optional<Stored>& before);
  void erase(const EntityType& type, const Uuid& id, const Stored& before);
  void keepBase(const EntityType& type, const Uuid& id, const std::optional<Stored>& before);
  void remember(const EntityType& type, const Uuid& id, const std::optional<Stored>& before);
  void noteScope(const EntityType& type, const QVariantList* before, const QVariantList& after);
  void noteExit(const QString& table, const QVariant& id, const QVariant& office,
                const QVariant& department);
  [[nodiscard]] qint64 freeRowid(const EntityType& type, const QVariantList& values);

  Settings settings_;
  Changes changes_;
  QJsonArray images_;
  QSet<QString> remembered_;
};

}  // namespace pcrm
