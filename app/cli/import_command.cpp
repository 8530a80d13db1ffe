// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/complaint_importer.h"
#include "app/cli/imported_row.h"
#include "app/cli/output.h"
#include "core/import/rejects_writer.h"
#include "core/offices/office.h"

#include <QFile>
#include <QFileInfo>

#include <atomic>
#include <csignal>

namespace pcrm::cli {
namespace {

constexpr qint64 kRowsPerProgress = 2000;

struct ImportOptions {
  std::vector<std::string> files;
  std::string mapping;
  std::string rejects;
};

std::atomic<bool> g_interrupted{false};
static_assert(std::atomic<bool>::is_always_lock_free, "set from a signal");

struct InputFile {
  QString name;
  ComplaintReader reader;
};

Result<MappingOverrides> mappingOf(const ImportOptions& options) {
  if (options.mapping.empty()) return MappingOverrides{};
  QFile file(QString::fromStdString(options.mapping));
  if (!file.open(QIODevice::ReadOnly)) {
    return failure(ErrorCode::kIo, QStringLiteral("열 이름 파일을 읽을 수 없습니다: %1. 경로를 "
                                                  "확인하세요.")
                                       .arg(file.fileName()));
  }
  return parseMappingFile(file.readAll());
}

/// All files are opened before anything is imported: one that is no table stops the whole.
Result<std::vector<InputFile>> openAll(const ImportOptions& options) {
  const auto overrides = mappingOf(options);
  if (!overrides) return failure(overrides.error());
  const auto synonyms = ColumnSynonyms::parse(
      QString::fromUtf8(readResource(QStringLiteral("import/complaint_columns.tsv"))));
  if (!synonyms) return failure(synonyms.error());
  std::vector<InputFile> files;
  for (const std::string& path : options.files) {
    const QString name = QString::fromStdString(path);
    auto reader = ComplaintReader::open(name, *synonyms, *overrides);
    if (!reader) {
      const QString message = reader.error().message;
      return failure(reader.error().code, options.files.size() > 1
                                              ? QStringLiteral("%1: %2").arg(name, message)
                                              : message);
    }
    files.push_back({QFileInfo(name).fileName(), std::move(*reader)});
  }
  return files;
}

/// `forms.rejects.csv` beside `forms.csv.gz`; beside the database where nobody may write there.
QString rejectsPath(const ImportOptions& options, const Globals& globals) {
  if (!options.rejects.empty()) return QString::fromStdString(options.rejects);
  const QFileInfo input(QString::fromStdString(options.files.front()));
  QString name = input.fileName();
  if (name.endsWith(u".gz", Qt::CaseInsensitive)) name.chop(3);
  name = QFileInfo(name).completeBaseName() + QStringLiteral(".rejects.csv");
  QFileInfo folder(input.absolutePath());
  if (!folder.isWritable())
    folder = QFileInfo(QFileInfo(QString::fromStdString(globals.db)).absolutePath());
  return folder.absoluteFilePath() + u'/' + name;
}

class Import {
 public:
  Import(Session& session, QString rejects_path)
      : session_(session),
        importer_(session, QString()),
        rejects_path_(std::move(rejects_path)),
        rejects_(rejects_path_) {
    for (const Department& department : session.reader().list<Department>())
      departments_[department.name] = department.code;
  }

  Result<> takeAll(std::vector<InputFile>& files) {
    for (InputFile& file : files) {
      importer_.setSource(file.name);
      auto taken = take(file);
      if (auto flushed = importer_.flush(); !flushed) return flushed;
      if (!taken || g_interrupted) return taken;
    }
    return {};
  }

  Result<> index() {
    return importer_.index([](qint64 waiting) {
      sayProgress(QStringLiteral("검색 색인을 만드는 중: %1건 남음").arg(waiting));
      return !g_interrupted;
    });
  }

  Result<QJsonObject> finish() {
    const auto written = rejects_.commit();
    if (!written) return failure(written.error());
    return QJsonObject{{QStringLiteral("read"), read_},
                       {QStringLiteral("accepted"), importer_.accepted()},
                       {QStringLiteral("rejected"), rejects_.count()},
                       {QStringLiteral("skipped"), importer_.skipped()},
                       {QStringLiteral("rejects_file"),
                        *written ? QJsonValue(rejects_path_) : QJsonValue(QJsonValue::Null)}};
  }

 private:
  Result<> take(InputFile& file) {
    while (!g_interrupted) {
      const auto row = file.reader.next();
      if (!row) return failure(row.error());
      if (!*row) return {};
      ++read_;
      if (const auto* complaint = std::get_if<ImportedComplaint>(&**row)) {
        const ComplaintId id{Uuid::v7(session_.clock().now(), session_.random())};
        auto added = importer_.add(complaintOf(*complaint, id, departments_));
        if (!added) return added;
      } else {
        auto added = rejects_.add(std::get<RejectedRow>(**row), file.name);
        if (!added) return added;
      }
      if (read_ % kRowsPerProgress == 0)
        sayProgress(QStringLiteral("%1: %2건 읽음").arg(file.name).arg(read_));
    }
    return {};
  }

  Session& session_;
  ComplaintImporter importer_;
  QHash<QString, QString> departments_;
  QString rejects_path_;
  RejectsWriter rejects_;
  qint64 read_ = 0;
};

int finish(const QJsonObject& result, const Globals& globals) {
  sayProgress(QString());
  const QString rejects = result[u"rejects_file"].toString();
  if (globals.json) {
    printJson(result);
  } else {
    print(QStringLiteral("읽음 %1건: 받아들임 %2, 거절 %3, 이미 있어 건너뜀 %4\n")
              .arg(result[u"read"].toInteger())
              .arg(result[u"accepted"].toInteger())
              .arg(result[u"rejected"].toInteger())
              .arg(result[u"skipped"].toInteger()));
    if (!rejects.isEmpty()) print(QStringLiteral("거절한 줄과 그 까닭: %1\n").arg(rejects));
  }
  if (!g_interrupted) return kDone;
  say(
      QStringLiteral("멈추었습니다. 여기까지 가져온 것은 저장되었으니, 같은 명령을 다시 하면 "
                     "이어집니다."));
  return kBadInput;
}

int import(const ImportOptions& options, const Globals& globals) {
  auto files = openAll(options);
  if (!files) return fail(files.error(), globals.json);
  auto session = Session::open(globals, Session::IfAbsent::kMakeCentral);
  if (!session) return fail(session.error(), globals.json);
  if ((*session)->store().kind() != ReplicaKind::kCentral) {
    return fail({ErrorCode::kInvalid, QStringLiteral("이 파일은 창구 PC의 데이터입니다. 서버의 "
                                                     "데이터에 가져오세요.")},
                globals.json);
  }
  std::signal(SIGINT, [](int) { g_interrupted = true; });
  Import work(**session, rejectsPath(options, globals));
  const auto taken = work.takeAll(*files);
  if (auto indexed = work.index(); !indexed) return fail(indexed.error(), globals.json);
  const auto result = work.finish();
  if (!taken) return fail(taken.error(), globals.json);
  if (!result) return fail(result.error(), globals.json);
  return finish(*result, globals);
}

}  // namespace

void addImportCommand(CLI::App& app, Globals& globals) {
  CLI::App* imports = app.add_subcommand("import", "다른 시스템의 파일을 가져옵니다");
  imports->require_subcommand(1);
  CLI::App* complaints =
      imports->add_subcommand("complaints", "민원: CSV·TSV, .gz도, UTF-8이나 CP949");
  const auto options = std::make_shared<ImportOptions>();
  complaints->add_option("파일", options->files, "가져올 파일")->required();
  complaints->add_option("--mapping", options->mapping, "열 이름을 정한 JSON 파일")
      ->type_name("경로");
  complaints->add_option("--rejects", options->rejects, "거절한 줄을 적을 CSV 파일")
      ->type_name("경로");
  complaints->callback(
      [options, &globals] { globals.run = [=, &globals] { return import(*options, globals); }; });
}

}  // namespace pcrm::cli
