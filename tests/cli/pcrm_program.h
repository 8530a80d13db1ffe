// SPDX-License-Identifier: GPL-3.0-or-later
// Runs build/bin/pcrm as a shell would, in a folder of its own.
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace pcrm {

/// How a run ended.
struct Ran {
  int code = -1;
  QByteArray out;
  QByteArray err;

  /// What it printed, which must be one JSON object and a line end.
  [[nodiscard]] QJsonObject json() const;
};

class PcrmProgram : public testing::Test {
 protected:
  /// With `--db` for words that do not name another, and a now that stands: 2026-02-13T15:20.
  Ran run(QStringList words, const QByteArray& input = {}) const;
  /// The same with --json; expects exit code 0.
  QJsonObject json(QStringList words, const QByteArray& input = {}) const;

  [[nodiscard]] QString path(const QString& name) const { return dir_.filePath(name); }
  [[nodiscard]] QString db() const { return path(QStringLiteral("city.db")); }
  QString write(const QString& name, const QByteArray& bytes) const;
  static QByteArray read(const QString& path);

  /// A user who can be named after --as.
  void addUser(const QString& login, const QString& role) const;

 private:
  QTemporaryDir dir_;
};

}  // namespace pcrm
