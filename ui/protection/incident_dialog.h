// SPDX-License-Identifier: GPL-3.0-or-later
// The record of an incident: the warning to read aloud, what was said, warned and done. What is
// typed is a draft of whoever is signed in, on this desk only, until it is recorded or thrown away.
#pragma once

#include "core/protection/incident.h"
#include "ui/context/desk_context.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QSpinBox;

namespace pcrm {

class ActionButton;

/// What was on the screen when it happened.
struct IncidentAbout {
  std::optional<Uuid> complaint;
  std::optional<Uuid> customer;
  QString words;  ///< "2026-초량2동-000012 · 가로등 고장"; empty: nothing.
  IncidentChannel channel = IncidentChannel::kVisit;
  int minutes = 0;  ///< Of the contact timer; 0: it does not run.
};

class IncidentDialog final : public QDialog {
  Q_OBJECT

 public:
  /// `context` must outlive it.
  IncidentDialog(DeskContext& context, IncidentAbout about, QWidget* parent);
  ~IncidentDialog() override;

 signals:
  void recorded(const QString& told);

 private:
  void build();
  void showSentence();
  void readDraft();
  void keepDraft();
  void throwAway();
  void record();
  [[nodiscard]] QJsonObject payload() const;
  void fill(const QJsonObject& draft);
  [[nodiscard]] QString draftName() const;

  DeskContext& context_;
  IncidentAbout about_;
  QString login_;
  bool settled_ = false;  ///< Recorded or thrown away: nothing is kept any more.
  QTimer soon_;
  QComboBox* kind_ = nullptr;
  QComboBox* channel_ = nullptr;
  QSpinBox* minutes_ = nullptr;
  QLabel* sentence_ = nullptr;
  std::vector<QCheckBox*> warnings_;
  QPlainTextEdit* said_ = nullptr;
  std::vector<QCheckBox*> measures_;
  QCheckBox* concerns_ = nullptr;
  QLabel* hint_ = nullptr;
  QLabel* error_ = nullptr;
  ActionButton* ok_ = nullptr;
};

}  // namespace pcrm
