// SPDX-License-Identifier: GPL-3.0-or-later
// One meeting beside the list: its agenda with opinions and decisions, its minutes, and what can be
// done.
#pragma once

#include "ui/complaints/step_forms.h"
#include "ui/meetings/meetings_data.h"
#include "ui/widgets/detail_frame.h"

#include <memory>

class QHBoxLayout;

namespace pcrm {

class MeetingDetail final : public DetailFrame {
  Q_OBJECT

 public:
  explicit MeetingDetail(QWidget* parent = nullptr);

  void show(std::shared_ptr<const MeetingsData> meetings, size_t index, const Actor& actor,
            Instant now);
  void showNothing();
  void focusFirst();

 signals:
  void formRequested(const pcrm::StepForm& form);
  void complaintRequested(const pcrm::ComplaintId& id);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void rebuild();
  void addActions(QVBoxLayout* column);
  void addItem(const AgendaLine& line, QVBoxLayout* column);
  void addReview(QVBoxLayout* column);
  [[nodiscard]] const MeetingView& view() const { return data_->meetings[index_]; }
  void print();

  std::shared_ptr<const MeetingsData> data_;
  size_t index_ = 0;
  Actor actor_;
  Instant now_;
};

}  // namespace pcrm
