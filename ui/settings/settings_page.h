// SPDX-License-Identifier: GPL-3.0-or-later
// 설정: what can be set on this desk, how it stands with the server, and what runs here.
#pragma once

#include "ui/context/desk_context.h"
#include "ui/settings/desk_settings.h"
#include "ui/shell/page.h"
#include "ui/shell/sync_words.h"

#include <functional>

class QScrollArea;

namespace pcrm {

class SectionTitle;

/// What the page shows but does not decide.
struct DeskFacts {
  QString database;       ///< Path of the data file.
  QString settings_file;  ///< Where the settings are kept.
  QString server;         ///< Address; empty: works alone.
  QString version;
};

class SettingsPage final : public Page {
  Q_OBJECT

 public:
  /// `context` must outlive the page. Reads the settings from the file.
  SettingsPage(DeskContext& context, DeskFacts facts, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] QString iconName() const override { return QStringLiteral("settings"); }
  void activate() override;

  [[nodiscard]] const DeskSettings& settings() const { return settings_; }
  /// Somebody else set it, such as the menu of the top bar; is kept and shown.
  void setSettings(const DeskSettings& settings);
  void setSyncState(const SyncState& state);

 signals:
  /// Kept already; whoever it concerns applies it.
  void settingsChanged(const pcrm::DeskSettings& settings);
  void syncRequested();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  struct PlaceFacts {
    qint64 to_index = 0;
    qint64 complaints = 0;
  };

  void rebuild();
  QWidget* languageCard();
  QWidget* screenCard();
  QWidget* lockCard();
  QWidget* receiptCard();
  QWidget* syncCard();
  QWidget* placeCard();
  QWidget* cityTimeCard();
  QWidget* processCard();
  QWidget* aboutCard();
  QWidget* keysCard();
  QWidget* choices(const QStringList& words, int current, const QString& name,
                   const std::function<void(int)>& chosen);
  void keep(DeskSettings settings);
  void readPlace();

  DeskContext& context_;
  DeskFacts facts_;
  DeskSettings settings_;
  SyncState sync_;
  PlaceFacts place_;
  SectionTitle* heading_ = nullptr;
  QWidget* content_ = nullptr;
  QScrollArea* scroll_ = nullptr;
};

}  // namespace pcrm
