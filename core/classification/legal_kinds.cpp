// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/classification/legal_kinds.h"

#include "core/classification/tsv.h"

#include <algorithm>

namespace pcrm {

Result<LegalKindTable> LegalKindTable::parse(const QString& text) {
  const QString name = QStringLiteral("법정 구분");
  const auto rows = tsv::parse(text, name, 5);
  if (!rows) return failure(rows.error());
  LegalKindTable table;
  for (const tsv::Row& row : *rows) {
    const QStringList& f = row.fields;
    const auto period = parsePeriod(f[2]);
    if (!period) {
      return tsv::lineError(
          name, row.line,
          QStringLiteral("처리기간 \"%1\" 대신 3h, 7d, 1mo처럼 적어 주십시오.").arg(f[2]));
    }
    if (f[0].isEmpty() || table.find(f[0]) != nullptr) {
      return tsv::lineError(
          name, row.line,
          QStringLiteral("코드가 비었거나 두 번 나옵니다. 겹치지 않는 코드를 적어 주십시오."));
    }
    table.kinds_.push_back({f[0], f[1], *period, f[3], f[4]});
  }
  return table;
}

const LegalKindEntry* LegalKindTable::find(const QString& code) const {
  const auto found = std::find_if(kinds_.begin(), kinds_.end(),
                                  [&](const LegalKindEntry& kind) { return kind.code == code; });
  return found == kinds_.end() ? nullptr : &*found;
}

}  // namespace pcrm
