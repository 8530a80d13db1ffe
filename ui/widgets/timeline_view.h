// SPDX-License-Identifier: GPL-3.0-or-later
// What happened, newest first or as given: time, who and what in black, a grey note behind.
#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

#include <vector>

namespace pcrm {

struct TimelineLine {
  QString time = {};   ///< As it shall be shown: "11-25 09:02".
  QString badge = {};  ///< "방문"; may be empty.
  theme::Tone badgeTone = theme::Tone::kNeutral;
  QString text = {};  ///< "이도현 · 보상팀 의견 받음"
  QString note = {};  ///< Grey, on the same line when there is no badge, below it otherwise.

  bool operator==(const TimelineLine&) const = default;
};

/// Words wrap, so that nothing is hidden; put it into a scroll area when it may be long.
class TimelineView final : public QWidget {
  Q_OBJECT

 public:
  explicit TimelineView(QWidget* parent = nullptr);

  void setEntries(const std::vector<TimelineLine>& entries);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void rebuild();

  std::vector<TimelineLine> entries_;
  QWidget* content_ = nullptr;
};

}  // namespace pcrm
