// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/desk_settings.h"

#include "ui/language/language.h"
#include "ui/theme/text_styles.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDir>
#include <QSettings>

namespace pcrm {
namespace {

/// Calls `each(key, member)` for every setting.
template <class Settings, class Each>
void forEachSetting(Settings& settings, Each&& each) {
  each("language", settings.language);
  each("dark", settings.dark);
  each("text_percent", settings.text_percent);
  each("lock_minutes", settings.lock_minutes);
  each("print_receipt_directly", settings.print_receipt_directly);
}

DeskSettings sensible(DeskSettings settings) {
  const DeskSettings defaults;
  if (settings.language != QStringLiteral("en")) settings.language = defaults.language;
  if (settings.text_percent < 100 || settings.text_percent > 150)
    settings.text_percent = defaults.text_percent;
  if (settings.lock_minutes < 1 || settings.lock_minutes > 120)
    settings.lock_minutes = defaults.lock_minutes;
  return settings;
}

}  // namespace

DeskSettings readSettings(const QString& file) {
  const QSettings stored(file, QSettings::IniFormat);
  DeskSettings settings;
  forEachSetting(settings, [&stored]<class T>(const char* key, T& member) {
    const QVariant value = stored.value(QLatin1String(key));
    if (value.isValid() && value.canConvert<T>()) member = value.value<T>();
  });
  return sensible(settings);
}

Result<> writeSettings(const QString& file, const DeskSettings& settings) {
  QSettings stored(file, QSettings::IniFormat);
  forEachSetting(settings, [&stored](const char* key, const auto& member) {
    stored.setValue(QLatin1String(key), member);
  });
  stored.sync();
  if (stored.status() == QSettings::NoError) return {};
  return failure(ErrorCode::kIo,
                 QCoreApplication::translate("pcrm::settings",
                                             "설정을 ‘%1’에 저장하지 못했습니다. 그 폴더에 쓸 수 "
                                             "있는지 확인하십시오.")
                     .arg(QDir::toNativeSeparators(file)));
}

void applySettings(QApplication& app, const DeskSettings& settings) {
  theme::setTextScale(settings.text_percent / 100.0);
  theme::applyTheme(app, settings.dark ? theme::Scheme::kDark : theme::Scheme::kLight);
  if (currentLanguage() != settings.language) installLanguage(app, settings.language);
}

}  // namespace pcrm
