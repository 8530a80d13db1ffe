// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/column_mapping.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <optional>

namespace pcrm {
namespace {

struct FieldName {
  const char16_t* name;
  const char16_t* korean;
};

constexpr std::array<FieldName, kImportFieldCount> kFields{{
    {u"receipt", u"접수번호"},
    {u"received_at", u"접수일시"},
    {u"completed_at", u"처리완료일시"},
    {u"kind", u"민원구분"},
    {u"service", u"민원종류"},
    {u"department", u"처리부서"},
    {u"period_days", u"처리기간"},
    {u"name", u"민원인"},
    {u"address", u"주소"},
    {u"phone", u"전화번호"},
    {u"mobile", u"휴대전화"},
    {u"email", u"이메일"},
    {u"title", u"제목"},
    {u"body", u"내용"},
}};
constexpr QStringView kResident = u"resident_number";

std::optional<ImportField> fieldNamed(QStringView name) {
  for (size_t i = 0; i < kFields.size(); ++i) {
    if (name == QStringView(kFields[i].name)) return static_cast<ImportField>(i);
  }
  return std::nullopt;
}

QString koreanName(ImportField field) {
  return QString::fromUtf16(kFields[static_cast<size_t>(field)].korean);
}

// Letters and digits alone, so that spaces, brackets and width do not matter.
QString comparable(const QString& heading) {
  QString key;
  for (const QChar c : heading.normalized(QString::NormalizationForm_KC).toLower()) {
    if (c.isLetterOrNumber()) key += c;
  }
  return key;
}

tl::unexpected<Error> tableError(qsizetype line, const QString& why) {
  return failure(ErrorCode::kCorrupt,
                 QStringLiteral("열 이름 표의 %1째 줄이 잘못되었습니다: %2").arg(line).arg(why));
}

tl::unexpected<Error> mappingError(const QString& why) {
  return failure(ErrorCode::kInvalid, QStringLiteral("열 연결 파일(--mapping): %1").arg(why));
}

Result<> applyOverride(ColumnMapping& mapping, const QStringList& heading,
                       const ColumnSynonyms& synonyms, ImportField field, const QString& name) {
  int& column = mapping.columns[static_cast<size_t>(field)];
  column = -1;
  if (name.isEmpty()) return {};
  if (synonyms.isResidentNumber(name)) {
    return mappingError(QStringLiteral("‘%1’ 열은 주민등록번호라서 가져올 수 없습니다.").arg(name));
  }
  column = static_cast<int>(heading.indexOf(name));
  for (int i = 0; column < 0 && i < heading.size(); ++i) {
    if (comparable(heading[i]) == comparable(name)) column = i;
  }
  if (column >= 0) return {};
  return mappingError(
      QStringLiteral("‘%1’에 연결한 ‘%2’ 열이 파일에 없습니다. 파일의 열은 %3입니다.")
          .arg(importFieldName(field), name, heading.join(QStringLiteral(", "))));
}

}  // namespace

QString importFieldName(ImportField field) {
  return QString::fromUtf16(kFields[static_cast<size_t>(field)].name);
}

Result<ColumnSynonyms> ColumnSynonyms::parse(const QString& table) {
  ColumnSynonyms synonyms;
  QSet<QString> seen;
  const QStringList lines = table.split(u'\n');
  for (qsizetype i = 0; i < lines.size(); ++i) {
    const QString line = lines[i].trimmed();
    if (line.isEmpty() || line.startsWith(u'#')) continue;
    const QString field = line.section(u'\t', 0, 0);
    const auto known = fieldNamed(field);
    if (!known && field != kResident) return tableError(i + 1, field);
    QStringList& names =
        known ? synonyms.names_[static_cast<size_t>(*known)] : synonyms.resident_names_;
    for (const QString& name : line.section(u'\t', 1).split(u'|')) {
      const QString key = comparable(name);
      if (key.isEmpty() || seen.contains(key)) return tableError(i + 1, name);
      seen.insert(key);
      names << key;
    }
  }
  return synonyms;
}

bool ColumnSynonyms::isResidentNumber(const QString& heading) const {
  const QString key = comparable(heading);
  return std::any_of(resident_names_.begin(), resident_names_.end(),
                     [&](const QString& name) { return key.contains(name); });
}

QString ColumnMapping::text(const QStringList& row, ImportField field) const {
  const int index = column(field);
  return index >= 0 && index < row.size() ? row[index].trimmed() : QString();
}

Result<MappingOverrides> parseMappingFile(const QByteArray& json) {
  QJsonParseError error;
  const QJsonDocument document = QJsonDocument::fromJson(json, &error);
  if (error.error != QJsonParseError::NoError) {
    return mappingError(QStringLiteral("JSON이 아닙니다(%1번째 바이트 근처). "
                                       "{\"title\": \"제목 열 이름\"} 꼴로 써 주세요.")
                            .arg(error.offset));
  }
  if (!document.isObject()) {
    return mappingError(QStringLiteral("{\"title\": \"제목 열 이름\"} 꼴로 써 주세요."));
  }
  const QJsonObject object = document.object();
  MappingOverrides overrides;
  for (auto entry = object.begin(); entry != object.end(); ++entry) {
    const auto field = fieldNamed(entry.key());
    if (!field) {
      QStringList known;
      for (const FieldName& name : kFields) known << QString::fromUtf16(name.name);
      return mappingError(
          QStringLiteral("‘%1’은(는) 모르는 항목입니다. 쓸 수 있는 항목은 %2입니다.")
              .arg(entry.key(), known.join(QStringLiteral(", "))));
    }
    if (!entry.value().isString() && !entry.value().isNull()) {
      return mappingError(
          QStringLiteral("‘%1’의 값은 열 이름(글자)이어야 합니다.").arg(entry.key()));
    }
    overrides.insert(*field, entry.value().toString().simplified());
  }
  return overrides;
}

Result<ColumnMapping> mapColumns(const QStringList& heading, const ColumnSynonyms& synonyms,
                                 const MappingOverrides& overrides) {
  QStringList keys;
  for (const QString& name : heading) {
    keys << (synonyms.isResidentNumber(name) ? QString() : comparable(name));
  }
  ColumnMapping mapping;
  for (size_t i = 0; i < mapping.columns.size(); ++i) {
    const auto field = static_cast<ImportField>(i);
    mapping.columns[i] = -1;
    if (overrides.contains(field)) {
      const auto applied = applyOverride(mapping, heading, synonyms, field, overrides.value(field));
      if (!applied) return failure(applied.error());
      continue;
    }
    for (const QString& name : synonyms.names(field)) {
      mapping.columns[i] = static_cast<int>(keys.indexOf(name));
      if (mapping.columns[i] >= 0) break;
    }
  }
  for (const ImportField required : {ImportField::kTitle, ImportField::kReceivedAt}) {
    if (mapping.column(required) >= 0) continue;
    return failure(
        ErrorCode::kInvalid,
        QStringLiteral("첫 줄에서 ‘%1’ 열을 찾지 못했으니, 열 이름을 고치거나 --mapping으로 "
                       "{\"%2\": \"열 이름\"}을 알려 주세요.")
            .arg(koreanName(required), importFieldName(required)));
  }
  return mapping;
}

}  // namespace pcrm
