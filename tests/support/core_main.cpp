// SPDX-License-Identifier: GPL-3.0-or-later
// main() of tests that open a store: Qt finds its SQLite driver through the application's folder,
// which on Windows it knows only once there is an application.
#include <QCoreApplication>

#include <gmock/gmock.h>

int main(int argc, char** argv) {
  QCoreApplication app(argc, argv);
  ::testing::InitGoogleMock(&argc, argv);
  return RUN_ALL_TESTS();
}
