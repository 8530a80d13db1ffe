// SPDX-License-Identifier: GPL-3.0-or-later
// The least a Qt program with a window can take to start: shows one, paints it, ends.
#include <QApplication>
#include <QMainWindow>
#include <QTimer>

int main(int argc, char** argv) {
  QApplication app(argc, argv);
  QMainWindow window;
  window.resize(1366, 768);
  window.show();
  QTimer::singleShot(0, &app, [&window] {
    window.repaint();
    QCoreApplication::quit();
  });
  return QApplication::exec();
}
