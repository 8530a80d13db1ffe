// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/classification/departments.h"

#include "core/classification/tsv.h"

#include <algorithm>

namespace pcrm {
namespace {

bool isCode(const QString& text) {
  return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
    return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_';
  });
}

template <class Matches>
const DepartmentEntry* findIf(const std::vector<DepartmentEntry>& all, Matches&& matches) {
  const auto found = std::find_if(all.begin(), all.end(), matches);
  return found == all.end() ? nullptr : &*found;
}

}  // namespace

Result<DepartmentTable> DepartmentTable::parse(const QString& text) {
  const QString name = QStringLiteral("부서");
  const auto rows = tsv::parse(text, name, 3);
  if (!rows) return failure(rows.error());
  DepartmentTable table;
  for (const tsv::Row& row : *rows) {
    const QStringList& f = row.fields;
    if (!isCode(f[0]) || table.find(f[0]) != nullptr) {
      return tsv::lineError(
          name, row.line,
          QStringLiteral("부서 코드 \"%1\" 대신 겹치지 않는 영문 대문자를 적어 주십시오.")
              .arg(f[0]));
    }
    if (f[1].isEmpty())
      return tsv::lineError(name, row.line, QStringLiteral("부서 이름을 적어 주십시오."));
    table.departments_.push_back({f[0], f[1], tsv::alternatives(f[2])});
  }
  return table;
}

const DepartmentEntry* DepartmentTable::find(const QString& code) const {
  return findIf(departments_, [&](const DepartmentEntry& d) { return d.code == code; });
}

const DepartmentEntry* DepartmentTable::findByName(const QString& name) const {
  return findIf(departments_, [&](const DepartmentEntry& d) { return d.name == name; });
}

}  // namespace pcrm
