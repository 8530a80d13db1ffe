// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/pcrm_program.h"

#include <QFile>
#include <QProcess>

namespace pcrm {

QJsonObject Ran::json() const {
  QJsonParseError error;
  const QJsonDocument document = QJsonDocument::fromJson(out, &error);
  EXPECT_TRUE(document.isObject()) << out.toStdString() << error.errorString().toStdString();
  EXPECT_TRUE(out.endsWith('\n'));
  return document.object();
}

Ran PcrmProgram::run(QStringList words, const QByteArray& input) const {
  if (!words.contains(QStringLiteral("--db"))) words << QStringLiteral("--db") << db();
  if (!words.contains(QStringLiteral("--now")))
    words << QStringLiteral("--now") << QStringLiteral("2026-02-13T15:20");
  QProcess process;
  process.start(QStringLiteral(PCRM_PROGRAM), words);
  EXPECT_TRUE(process.waitForStarted()) << PCRM_PROGRAM;
  process.write(input);
  process.closeWriteChannel();
  EXPECT_TRUE(process.waitForFinished(120'000));
  EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
  return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QJsonObject PcrmProgram::json(QStringList words, const QByteArray& input) const {
  const Ran ran = run(words << QStringLiteral("--json"), input);
  EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
  return ran.json();
}

QString PcrmProgram::write(const QString& name, const QByteArray& bytes) const {
  QFile file(path(name));
  EXPECT_TRUE(file.open(QIODevice::WriteOnly));
  EXPECT_EQ(file.write(bytes), bytes.size());
  return file.fileName();
}

QByteArray PcrmProgram::read(const QString& path) {
  QFile file(path);
  EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
  return file.readAll();
}

void PcrmProgram::addUser(const QString& login, const QString& role) const {
  const Ran ran = run({QStringLiteral("user"), QStringLiteral("add"), login,
                       QStringLiteral("--name"), QStringLiteral("나들이"), QStringLiteral("--role"),
                       role, QStringLiteral("--office"), QStringLiteral("HQ")},
                      "long-enough-word\n");
  EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
}

}  // namespace pcrm
