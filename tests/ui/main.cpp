// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the tests inside a QApplication that looks as the desk does.
#include "ui/language/language.h"
#include "ui/theme/theme.h"

#include <QApplication>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

int main(int argc, char** argv) {
  if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  testing::InitGoogleMock(&argc, argv);
  QApplication app(argc, argv);
  pcrm::theme::applyTheme(app, pcrm::theme::Scheme::kLight);
  pcrm::installLanguage(app, QStringLiteral("ko"));
  return RUN_ALL_TESTS();
}
