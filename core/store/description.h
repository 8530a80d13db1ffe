// SPDX-License-Identifier: GPL-3.0-or-later
// One description per struct: which member is which column. SQL, JSON, diff, `pcrm do --list` and
// sync all read it; there is no second list of columns anywhere.
//
// Example, beside the struct:
//   template <> inline const Description<Note>& describe<Note>() {
//     static const Description<Note> d("notes", {column("id", &Note::id, u"번호"), …});
//     return d;
//   }
// Descriptions are immutable and may be read from any thread.
#pragma once

#include "core/store/codec.h"

#include <QJsonObject>
#include <QStringList>
#include <QVariantList>

#include <functional>
#include <vector>

namespace pcrm {

/// What is known of a column without its struct.
struct ColumnInfo {
  QString name;   ///< SQL column and JSON key.
  QString label;  ///< Korean, for messages, diffs and the list of operations.
  ColumnType type = ColumnType::kText;
  bool nullable = false;  ///< May be NULL, or absent in a payload.
  QString references;     ///< Table whose id it holds, or empty.
  QStringList codes;      ///< The values an enum may have; empty: no enum.
};

struct FieldChange {
  QString column;
  QString label;
  QVariant before;
  QVariant after;
};

template <class Row>
struct Column {
  ColumnInfo info;
  std::function<QVariant(const Row&)> get;
  std::function<void(Row&, const QVariant&)> set;

  /// In a payload: may be absent, the member then keeps its default.
  Column optional() && {
    info.nullable = true;
    return std::move(*this);
  }
  Column references(QString table) && {
    info.references = std::move(table);
    return std::move(*this);
  }
};

template <class Row, class T>
[[nodiscard]] Column<Row> column(const char* name, T Row::*member, QStringView label) {
  Column<Row> c;
  c.info.name = QLatin1String(name);
  c.info.label = label.toString();
  c.info.type = Codec<T>::kType;
  c.info.nullable = kIsOptional<T>;
  using Value = typename Unwrapped<T>::type;
  if constexpr (CodedEnum<Value>) {
    for (const char* code : EnumCodes<Value>::kCodes) c.info.codes << QLatin1String(code);
  }
  c.get = [member](const Row& row) { return Codec<T>::toSql(row.*member); };
  c.set = [member](Row& row, const QVariant& v) { row.*member = Codec<T>::fromSql(v); };
  return c;
}

/// Checks a JSON object against columns and gives the SQL values in their order. An error names the
/// label of the field; an unknown key is an error too, so that a typing mistake is not lost.
[[nodiscard]] Result<QVariantList> valuesFromJson(const std::vector<ColumnInfo>& columns,
                                                  const QJsonObject& json);

template <class Row>
class Description {
 public:
  Description(const char* name, std::vector<Column<Row>> columns)
      : name_(QLatin1String(name)), columns_(std::move(columns)) {
    for (const auto& c : columns_) infos_.push_back(c.info);
  }

  /// Table, or name of the operation.
  [[nodiscard]] const QString& name() const { return name_; }
  [[nodiscard]] const std::vector<ColumnInfo>& columns() const { return infos_; }

  [[nodiscard]] QVariantList values(const Row& row) const {
    QVariantList out;
    out.reserve(static_cast<qsizetype>(columns_.size()));
    for (const auto& c : columns_) out << c.get(row);
    return out;
  }

  /// `values` in the order of the columns.
  [[nodiscard]] Row fromValues(const QVariantList& values) const {
    Row row;
    for (size_t i = 0; i < columns_.size(); ++i) {
      const QVariant& v = values[static_cast<qsizetype>(i)];
      if (!v.isNull()) columns_[i].set(row, v);
    }
    return row;
  }

  [[nodiscard]] QJsonObject toJson(const Row& row) const {
    QJsonObject out;
    for (const auto& c : columns_) {
      const QVariant v = c.get(row);
      if (!v.isNull()) out[c.info.name] = jsonFromSql(c.info.type, v);
    }
    return out;
  }

  [[nodiscard]] Result<Row> fromJson(const QJsonObject& json) const {
    auto values = valuesFromJson(infos_, json);
    if (!values) return failure(values.error());
    return fromValues(*values);
  }

  /// What differs, in the order of the columns.
  [[nodiscard]] std::vector<FieldChange> diff(const Row& before, const Row& after) const {
    std::vector<FieldChange> out;
    for (const auto& c : columns_) {
      const QVariant a = c.get(before);
      const QVariant b = c.get(after);
      if (a != b) out.push_back({c.info.name, c.info.label, a, b});
    }
    return out;
  }

 private:
  QString name_;
  std::vector<Column<Row>> columns_;
  std::vector<ColumnInfo> infos_;
};

/// Specialised beside each described struct.
template <class Row>
const Description<Row>& describe();

}  // namespace pcrm
