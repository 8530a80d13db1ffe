// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/contact_limits_tab.h"

#include "core/protection/incident_queries.h"
#include "core/protection/protection_operations.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/wrapped_label.h"

#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace pcrm {

ContactLimitsTab::ContactLimitsTab(DeskContext& context, QWidget* parent)
    : QWidget(parent), context_(context), call_(new QSpinBox), visit_(new QSpinBox) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(12, 12, 12, 12);
  column->addWidget(wrappedLabel(
      tr("이 시간이 지나면 위쪽의 응대 시계가 색을 바꾸고 마무리 말을 보여 줍니다. 저절로 끊지는 "
         "않습니다. (법 제4조, 시행령 제4조)")));
  auto* form = new QFormLayout;
  const auto row = [this, form](const QString& label, QSpinBox* minutes, IncidentChannel channel) {
    minutes->setRange(SetContactLimit::kShortestLimit, SetContactLimit::kLongestLimit);
    minutes->setSuffix(tr("분"));
    minutes->setObjectName(QStringLiteral("limit_") + codeOf(channel));
    auto* button = new ActionButton(tr("정하기"), {}, theme::ButtonKind::kSecondary, this);
    button->setAutoDefault(false);
    button->setObjectName(QStringLiteral("set_") + codeOf(channel));
    button->setAccessibleName(label + QStringLiteral(": ") + button->text());
    connect(button, &QPushButton::clicked, this,
            [this, channel, minutes] { set(channel, minutes); });
    auto* line = new QHBoxLayout;
    line->addWidget(minutes, 1);
    line->addWidget(button);
    form->addRow(label, line);
  };
  row(tr("통화"), call_, IncidentChannel::kPhone);
  row(tr("방문"), visit_, IncidentChannel::kVisit);
  column->addLayout(form);
  column->addStretch();
  connect(&context_, &DeskContext::changed, this, [this](const Changes& changes) {
    if (changes.touches(QStringLiteral("contact_limits"))) load();
  });
  load();
}

void ContactLimitsTab::load() {
  context_.read<std::pair<int, int>>(
      this,
      [](Reader& reader) {
        return std::pair(contactLimit(reader, IncidentChannel::kPhone),
                         contactLimit(reader, IncidentChannel::kVisit));
      },
      [this](std::pair<int, int> limits) {
        call_->setValue(limits.first);
        visit_->setValue(limits.second);
      });
}

void ContactLimitsTab::set(IncidentChannel channel, const QSpinBox* minutes) {
  context_.perform(
      {{describe<SetContactLimit>().name(),
        {{QStringLiteral("channel"), codeOf(channel)},
         {QStringLiteral("minutes"), minutes->value()}}}},
      this, [this](const DeskContext::Outcome& outcome) {
        emit told(outcome ? tr("권장 응대 시간을 정했습니다.") : outcome.error().message, !outcome);
      });
}

}  // namespace pcrm
