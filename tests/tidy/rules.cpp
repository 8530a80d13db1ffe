// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tidy/rules.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace pcrm::tidy {
namespace {

using Findings = std::vector<Finding>;

constexpr int kMaxLines = 600;
constexpr int kMaxColumns = 100;

/// The rules and their tests hold examples of what they forbid.
bool isTidyItself(const SourceFile& file) { return file.isIn(QStringLiteral("tests/tidy")); }

/// One finding for each of `lines` that `pattern` is found in.
Findings matches(const SourceFile& file, const QStringList& lines,
                 const QRegularExpression& pattern, const QString& what) {
  Findings findings;
  for (int i = 0; i < lines.size(); ++i) {
    const QRegularExpressionMatch match = pattern.match(lines[i]);
    if (match.hasMatch()) {
      findings.push_back(
          {file.path, i + 1, match.captured().trimmed() + QStringLiteral(": ") + what});
    }
  }
  return findings;
}

/// One finding for each string literal that `pattern` is found in.
Findings literalMatches(const SourceFile& file, const QRegularExpression& pattern,
                        const QString& what) {
  Findings findings;
  for (const Literal& literal : file.literals) {
    const QRegularExpressionMatch match = pattern.match(literal.text);
    if (match.hasMatch()) {
      findings.push_back(
          {file.path, literal.line, match.captured().simplified() + QStringLiteral(": ") + what});
    }
  }
  return findings;
}

struct Include {
  int line = 0;
  QString name;
  bool of_system = false;
};

std::vector<Include> includesOf(const SourceFile& file) {
  static const QRegularExpression kInclude(QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)"));
  std::vector<Include> includes;
  for (int i = 0; i < file.lines.size(); ++i) {
    const QRegularExpressionMatch match = kInclude.match(file.lines[i]);
    if (match.hasMatch()) includes.push_back({i + 1, match.captured(2), match.captured(1) == u"<"});
  }
  return includes;
}

/// The module of Qt that has this header, such as `QtSql`; empty if none has.
QString qtModuleOf(const QString& header) {
  static const QStringList kModules = {
      QStringLiteral("QtCore"),         QStringLiteral("QtGui"),
      QStringLiteral("QtWidgets"),      QStringLiteral("QtSql"),
      QStringLiteral("QtNetwork"),      QStringLiteral("QtSvg"),
      QStringLiteral("QtCharts"),       QStringLiteral("QtSvgWidgets"),
      QStringLiteral("QtPrintSupport"), QStringLiteral("QtConcurrent"),
      QStringLiteral("QtTest")};
  const QString folder = header.section(u'/', 0, 0);
  if (kModules.contains(folder)) return folder;
  for (const QString& module : kModules) {
    const QString path = QStringLiteral(PCRM_QT_HEADERS) + u'/' + module + u'/' + header;
    if (QFileInfo::exists(path)) return module;
  }
  return {};
}

/// Which modules of Qt each folder may use; the first that fits counts. app and tests: any.
Findings qtModules(const SourceFile& file, const Tree&) {
  struct Allowed {
    QString folder;
    QStringList modules;
  };
  static const std::vector<Allowed> kAllowed = {
      {QStringLiteral("core/store"), {QStringLiteral("QtCore"), QStringLiteral("QtSql")}},
      {QStringLiteral("core/sync_http"), {QStringLiteral("QtCore"), QStringLiteral("QtNetwork")}},
      {QStringLiteral("core"), {QStringLiteral("QtCore")}},
      {QStringLiteral("ui"),
       {QStringLiteral("QtCore"), QStringLiteral("QtGui"), QStringLiteral("QtWidgets"),
        QStringLiteral("QtSvg"), QStringLiteral("QtSvgWidgets"), QStringLiteral("QtPrintSupport"),
        QStringLiteral("QtCharts")}},
  };
  Findings findings;
  for (const Allowed& allowed : kAllowed) {
    if (!file.isIn(allowed.folder)) continue;
    for (const Include& include : includesOf(file)) {
      if (!include.of_system) continue;
      const QString module = qtModuleOf(include.name);
      if (module.isEmpty() || allowed.modules.contains(module)) continue;
      findings.push_back({file.path, include.line,
                          QStringLiteral("<%1> is of %2; %3 may use %4")
                              .arg(include.name, module, allowed.folder,
                                   allowed.modules.join(QStringLiteral(", ")))});
    }
    break;
  }
  return findings;
}

Findings arrows(const SourceFile& file, const Tree& tree) {
  static const QStringList kLayers = {QStringLiteral("core"), QStringLiteral("ui"),
                                      QStringLiteral("app"), QStringLiteral("tests")};
  const QString layer = file.path.section(u'/', 0, 0);
  const QString folder = file.path.section(u'/', 1, 1);
  Findings findings;
  if (!file.isCpp() || !kLayers.contains(layer)) return findings;
  for (const Include& include : includesOf(file)) {
    const QString other_layer = include.name.section(u'/', 0, 0);
    const QString other_folder = include.name.section(u'/', 1, 1);
    const bool up = kLayers.indexOf(other_layer) > kLayers.indexOf(layer);
    const bool later = layer == u"core" && other_layer == u"core" &&
                       tree.core_order.contains(folder) &&
                       tree.core_order.indexOf(other_folder) > tree.core_order.indexOf(folder);
    if (up || later) {
      findings.push_back(
          {file.path, include.line,
           include.name + QStringLiteral(": arrows go down only, app → ui → core, and back in the "
                                         "order of core/CMakeLists.txt")});
    }
  }
  return findings;
}

Findings nowOnlyInApp(const SourceFile& file, const Tree&) {
  static const QRegularExpression kNow(QStringLiteral(
      "\\bcurrent(DateTime|DateTimeUtc|Date|Time|MSecsSinceEpoch|SecsSinceEpoch)\\s*\\("
      "|\\bsystem_clock\\b|\\bgettimeofday\\b|\\bGetSystemTime\\w*"
      "|\\btime\\s*\\(\\s*(nullptr|NULL|0)\\s*\\)"));
  static const QRegularExpression kNowInSql(
      QStringLiteral("'now'|\\bCURRENT_(TIMESTAMP|DATE|TIME)\\b"));
  static const QString kWhat = QStringLiteral("only app knows what time it is; take a Clock");
  if (file.isIn(QStringLiteral("app")) || isTidyItself(file)) return {};
  if (file.path.endsWith(u".sql")) return matches(file, file.lines, kNowInSql, kWhat);
  if (!file.isCpp()) return {};
  Findings findings = matches(file, file.code, kNow, kWhat);
  for (Finding& finding : literalMatches(file, kNowInSql, kWhat)) {
    findings.push_back(std::move(finding));
  }
  return findings;
}

Findings noSqlAboveCore(const SourceFile& file, const Tree&) {
  static const QRegularExpression kSql(QStringLiteral(
      "\\bSELECT\\b[\\s\\S]*\\bFROM\\b|\\bINSERT (OR \\w+ )?INTO\\b|\\bUPDATE \\w+ SET\\b"
      "|\\bDELETE FROM\\b|\\b(CREATE|ALTER|DROP) (TABLE|INDEX|VIEW|TRIGGER)\\b|\\bPRAGMA \\w"));
  if (!file.isIn(QStringLiteral("ui")) && !file.isIn(QStringLiteral("app"))) return {};
  return literalMatches(file, kSql, QStringLiteral("SQL stands in core; call a query"));
}

Findings translated(const SourceFile& file, const Tree&) {
  static const QRegularExpression kHangul(QStringLiteral("\\p{Hangul}+"));
  static const QStringList kTranslating = {
      QStringLiteral("tr"),           QStringLiteral("translate"),
      QStringLiteral("QT_TR_NOOP"),   QStringLiteral("QT_TRANSLATE_NOOP"),
      QStringLiteral("QT_TR_N_NOOP"), QStringLiteral("QT_TRANSLATE_N_NOOP")};
  Findings findings;
  if (!file.isIn(QStringLiteral("ui")) && !file.isIn(QStringLiteral("app/desk"))) return findings;
  for (const Literal& literal : file.literals) {
    const QRegularExpressionMatch match = kHangul.match(literal.text);
    if (!match.hasMatch() || kTranslating.contains(literal.inside)) continue;
    const bool said = file.lines.value(literal.line - 1).contains(u"// not translated") ||
                      file.lines.value(literal.line - 2).contains(u"// not translated");
    if (said) continue;
    findings.push_back({file.path, literal.line,
                        match.captured() + QStringLiteral(": not in tr(); or say why in a comment "
                                                          "\"// not translated: …\"")});
  }
  return findings;
}

Findings nothingLeftOver(const SourceFile& file, const Tree&) {
  static const QRegularExpression kLeftOver(QStringLiteral("\\b(FIXME|TODO|XXX|HACK)\\b"));
  if (isTidyItself(file)) return {};
  return matches(file, file.lines, kLeftOver, QStringLiteral("do it, or make it an issue"));
}

/// Whether a name in `backticks` means a file of this repository, rather than an address or a
/// value.
bool namesFile(const QString& name) {
  static const QRegularExpression kSuffix(
      QStringLiteral("\\.(cpp|h|md|txt|cmake|json|sql|png|svg|ts|tsv|qrc|sh|nsi|yaml)$"));
  static const QSet<QString> kTopFolders = {
      QStringLiteral("core"),        QStringLiteral("ui"),        QStringLiteral("app"),
      QStringLiteral("docs"),        QStringLiteral("cmake"),     QStringLiteral("tests"),
      QStringLiteral(".ci"),         QStringLiteral("installer"), QStringLiteral("resources"),
      QStringLiteral("translations")};
  return name.startsWith(u"./") || name.contains(kSuffix) ||
         (name.contains(u'/') && kTopFolders.contains(name.section(u'/', 0, 0)));
}

/// Whether a document in `folder` finds the name: from the top, from its own folder, or, a bare
/// file name, anywhere.
bool isFound(const QString& name, const QString& folder, bool anywhere, const Tree& tree) {
  if (tree.paths.contains(QDir::cleanPath(name))) return true;
  if (!folder.isEmpty() && tree.paths.contains(QDir::cleanPath(folder + u'/' + name))) return true;
  return anywhere && std::any_of(tree.paths.begin(), tree.paths.end(),
                                 [&](const QString& path) { return path.endsWith(u'/' + name); });
}

/// In documents: names in `backticks` and the targets of links. Fenced blocks are not looked at.
Findings namedFilesExist(const SourceFile& file, const Tree& tree) {
  static const QRegularExpression kName(QStringLiteral("`([^`\\s]+)`|\\]\\(([^)#\\s]+)[^)]*\\)"));
  static const QRegularExpression kNoName(
      QStringLiteral("[<>*${}|=…,:@]|^[-/~]|^build\\b|\\.\\.\\."));
  Findings findings;
  if (!file.path.endsWith(u".md")) return findings;
  const QString folder = file.path.section(u'/', 0, -2);
  bool fenced = false;
  for (int i = 0; i < file.lines.size(); ++i) {
    if (file.lines[i].startsWith(u"```")) fenced = !fenced;
    if (fenced) continue;
    for (const QRegularExpressionMatch& match : kName.globalMatch(file.lines[i])) {
      const bool is_link = match.hasCaptured(2);
      const QString name = match.captured(is_link ? 2 : 1);
      if (name.contains(kNoName) || !(is_link || namesFile(name))) continue;
      if (!isFound(name, folder, !is_link && !name.contains(u'/'), tree)) {
        findings.push_back({file.path, i + 1, name + QStringLiteral(": there is no such file")});
      }
    }
  }
  return findings;
}

Findings licenceNamed(const SourceFile& file, const Tree&) {
  const bool source = file.isCpp() || file.path.endsWith(u".cmake") ||
                      file.path.endsWith(u".sql") || file.path.endsWith(u".nsi") ||
                      (file.executable && file.lines.first().startsWith(u"#!"));
  if (!source) return {};
  // A script's first line names its interpreter.
  const QString first = file.lines.first() + u'\n' + file.lines.value(1);
  if (first.contains(u"SPDX-License-Identifier: GPL-3.0-or-later")) return {};
  return {{file.path, 1, QStringLiteral("begin with SPDX-License-Identifier: GPL-3.0-or-later")}};
}

Findings readAtOneSitting(const SourceFile& file, const Tree&) {
  if (!file.isCpp() || file.lines.size() <= kMaxLines) return {};
  return {{file.path, kMaxLines, QStringLiteral("longer than %1 lines; split it").arg(kMaxLines)}};
}

/// Tables may be wide between `// clang-format off` and `on`, and raw strings and addresses
/// anywhere.
Findings fitsTheScreen(const SourceFile& file, const Tree&) {
  Findings findings;
  if (!file.isCpp()) return findings;
  bool formatted = true;
  for (int i = 0; i < file.lines.size(); ++i) {
    const QString& line = file.lines[i];
    if (line.contains(u"clang-format off")) formatted = false;
    if (line.contains(u"clang-format on")) formatted = true;
    const bool in_raw_string =
        file.code[i].trimmed().isEmpty() && !line.trimmed().startsWith(u"//");
    if (!formatted || in_raw_string || line.contains(u"://") || line.size() <= kMaxColumns)
      continue;
    findings.push_back(
        {file.path, i + 1,
         QStringLiteral("%1 columns; at most %2").arg(line.size()).arg(kMaxColumns)});
  }
  return findings;
}

/// Only the machine that judges a change may look at what lies beside the repository.
Findings staysInside(const SourceFile& file, const Tree&) {
  static const QRegularExpression kOutside(QStringLiteral("(^|[^\\w.])(\\.\\./shared|/work/)"));
  if (file.isIn(QStringLiteral(".ci")) || isTidyItself(file)) return {};
  return matches(file, file.lines, kOutside, QStringLiteral("lies outside the repository"));
}

Findings headersAreGuarded(const SourceFile& file, const Tree&) {
  if (!file.path.endsWith(u".h") || file.code.contains(QStringLiteral("#pragma once"))) return {};
  return {{file.path, 1, QStringLiteral("no #pragma once")}};
}

}  // namespace

const std::vector<Rule>& rules() {
  static const std::vector<Rule> kRules = {
      {"Each_folder_uses_only_its_modules_of_Qt", qtModules},
      {"Arrows_go_down_only", arrows},
      {"Only_app_knows_what_time_it_is", nowOnlyInApp},
      {"No_SQL_in_ui_and_app", noSqlAboveCore},
      {"What_a_user_reads_can_be_translated", translated},
      {"Nothing_is_left_over", nothingLeftOver},
      {"Files_named_in_documents_exist", namedFilesExist},
      {"Each_source_names_its_licence", licenceNamed},
      {"Each_file_can_be_read_at_one_sitting", readAtOneSitting},
      {"Lines_fit_the_screen", fitsTheScreen},
      {"Nothing_outside_the_repository_is_needed", staysInside},
      {"Headers_are_guarded", headersAreGuarded},
  };
  return kRules;
}

}  // namespace pcrm::tidy
