// SPDX-License-Identifier: GPL-3.0-or-later
// "시한과 통지": the clocks, questions and notices that run beside a complaint's deadline, each
// with its article.
#pragma once

#include "ui/complaints/complaint_names.h"
#include "ui/complaints/complaint_words.h"
#include "ui/complaints/running_data.h"

#include <QWidget>

class QVBoxLayout;

namespace pcrm {

class RunningPanel final : public QWidget {
  Q_OBJECT

 public:
  RunningPanel(const RunningData& running, const Names& names, Instant now,
               QWidget* parent = nullptr);

  /// Whether there is anything to show.
  [[nodiscard]] static bool hasContent(const RunningData& data);

 private:
  void addRow(QVBoxLayout* column, const ToneWords& state, const QString& text,
              const QString& note);
};

/// "2시간 남음", "오늘 14:00까지", "1일 지남".
[[nodiscard]] ToneWords clockWords(Instant until, DeadlineState state, Instant now);

// Core's Korean names in the language of the screen.
[[nodiscard]] QString word(StopGround ground);
[[nodiscard]] QString word(NoticeWay way);
/// "1근무시간 안에 부서로 넘김"
[[nodiscard]] QString word(WorkingClock clock);

}  // namespace pcrm
