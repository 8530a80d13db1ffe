// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/language.h"

#include <QApplication>
#include <QLocale>
#include <QTranslator>

// Q_INIT_RESOURCE must not stand in a namespace.
static void initialiseTranslations() { Q_INIT_RESOURCE(translations); }

namespace pcrm {
namespace {

QString g_language = QStringLiteral("ko");

// One translator each for the desk's words and Qt's own. They belong to the application, since
// a translator that outlives it would crash.
QTranslator* translatorCalled(QApplication& app, const QString& name) {
  auto* translator = app.findChild<QTranslator*>(name, Qt::FindDirectChildrenOnly);
  if (!translator) {
    translator = new QTranslator(&app);
    translator->setObjectName(name);
  }
  return translator;
}

void install(QApplication& app, const QString& name, const QString& file) {
  QTranslator* translator = translatorCalled(app, name);
  app.removeTranslator(translator);
  if (!file.isEmpty() && translator->load(QStringLiteral(":/pcrm/translations/") + file)) {
    app.installTranslator(translator);
  }
}

}  // namespace

void installLanguage(QApplication& app, const QString& code) {
  initialiseTranslations();
  const bool english = code == QStringLiteral("en");
  g_language = english ? QStringLiteral("en") : QStringLiteral("ko");
  QLocale::setDefault(english ? QLocale(QLocale::English, QLocale::SouthKorea)
                              : QLocale(QLocale::Korean, QLocale::SouthKorea));
  install(app, QStringLiteral("pcrm-qt"), english ? QString() : QStringLiteral("qtbase_ko.qm"));
  install(app, QStringLiteral("pcrm-desk"), english ? QStringLiteral("pcrm_en.qm") : QString());
}

QString currentLanguage() { return g_language; }

}  // namespace pcrm
