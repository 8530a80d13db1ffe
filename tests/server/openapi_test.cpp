// SPDX-License-Identifier: GPL-3.0-or-later
// docs/api/openapi.yaml and the running program name the same routes.
#include "tests/server/server_fixture.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

namespace pcrm {
namespace {

/// "GET /path" for each method of each path; two and four spaces deep, as the file is written.
QSet<QByteArray> describedRoutes() {
  QFile file(QStringLiteral("docs/api/openapi.yaml"));  // ctest runs in the top folder.
  EXPECT_TRUE(file.open(QIODevice::ReadOnly));
  static const QRegularExpression kPath(QStringLiteral("^  (/\\S*):$"));
  static const QRegularExpression kMethod(QStringLiteral("^    (get|post|put|patch|delete):$"));
  QSet<QByteArray> routes;
  QByteArray path;
  for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
    if (const auto match = kPath.match(line); match.hasMatch()) path = match.captured(1).toUtf8();
    if (const auto match = kMethod.match(line); match.hasMatch()) {
      routes.insert(match.captured(1).toUpper().toUtf8() + ' ' + path);
    }
  }
  return routes;
}

class OpenApi : public testing::ServerFixture {};

TEST_F(OpenApi, Describes_every_route_and_nothing_else) {
  const QList<QByteArray> served = app->router().routes();
  EXPECT_EQ(describedRoutes(), QSet<QByteArray>(served.begin(), served.end()));
}

}  // namespace
}  // namespace pcrm
