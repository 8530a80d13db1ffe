// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/focus_matrix.h"

#include "core/text/phone.h"

#include <QSet>

namespace pcrm {

FocusMatrix focusMatrix(Reader& reader, const FocusQuestion& question) {
  ComplaintFilter filter;
  filter.office = question.office;
  filter.seen_by = question.seen_by;
  filter.received_from = question.from;
  filter.received_before = question.to;
  const FilterSql where = filterSql(filter);
  FocusMatrix matrix;
  std::array<std::array<QSet<QByteArray>, kPersistences>, kReaches> people;
  QSet<QByteArray> everybody;
  Rows rows = reader.database().query(
      QStringLiteral("SELECT c.scope, c.persistence, c.customer_id, c.complainant_name, "
                     "c.complainant_phone, c.completed_at IS NULL AND c.closed_at IS NULL, c.id "
                     "FROM complaints c WHERE 1 = 1%1")
          .arg(where.where),
      where.arguments);
  while (rows.next()) {
    const auto reach = static_cast<size_t>(Codec<Reach>::fromSql(rows.value(0)));
    const auto persistence = static_cast<size_t>(Codec<Persistence>::fromSql(rows.value(1)));
    QByteArray person = rows.blob(2);
    const QString name = rows.text(3).simplified();
    const QString digits = phoneDigits(rows.text(4));
    if (person.isEmpty() && !name.isEmpty() && !digits.isEmpty())
      person = (name + u'/' + digits).toUtf8();
    if (person.isEmpty()) person = rows.blob(6);
    FocusCell& cell = matrix.cells[reach][persistence];
    ++cell.cases;
    ++matrix.all.cases;
    cell.open += rows.integer(5);
    matrix.all.open += rows.integer(5);
    people[reach][persistence].insert(person);
    everybody.insert(person);
  }
  for (size_t reach = 0; reach < kReaches; ++reach) {
    for (size_t persistence = 0; persistence < kPersistences; ++persistence)
      matrix.cells[reach][persistence].people = people[reach][persistence].size();
  }
  matrix.all.people = everybody.size();
  return matrix;
}

}  // namespace pcrm
