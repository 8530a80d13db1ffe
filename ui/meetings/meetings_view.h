// SPDX-License-Identifier: GPL-3.0-or-later
// 회의: the meetings of the working council and the mediation committee, the chosen one beside the
// list. A part of the page of tasks.
#pragma once

#include "ui/complaints/step_forms.h"
#include "ui/context/desk_context.h"
#include "ui/context/navigator.h"
#include "ui/meetings/meetings_data.h"

#include <QTimer>
#include <QWidget>

class QTableWidget;

namespace pcrm {

class ActionButton;
class MeetingDetail;
class SectionTitle;

class MeetingsView final : public QWidget {
  Q_OBJECT

 public:
  /// `context` and `navigator` must outlive the view.
  MeetingsView(DeskContext& context, const Navigator& navigator, QWidget* parent = nullptr);

  void reload();
  void startNew();
  void step(int rows);
  void focusList();
  [[nodiscard]] int count() const;

 protected:
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void retranslate();
  void show(MeetingsData meetings);
  void rowChosen();
  void ask(const StepForm& form);

  DeskContext& context_;
  const Navigator& navigator_;
  std::shared_ptr<const MeetingsData> data_;
  MeetingId shown_;
  SectionTitle* heading_ = nullptr;
  ActionButton* new_ = nullptr;
  QTableWidget* table_ = nullptr;
  MeetingDetail* detail_ = nullptr;
  QTimer reload_soon_;
};

}  // namespace pcrm
