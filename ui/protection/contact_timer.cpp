// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/contact_timer.h"

namespace pcrm {
namespace {
constexpr int kTick_ms = 1000;
constexpr int kSecondsOfMinute = 60;
}  // namespace

ContactTimer::ContactTimer(DeskContext& context, QObject* parent)
    : QObject(parent), context_(context) {
  second_.setInterval(kTick_ms);
  connect(&second_, &QTimer::timeout, this, &ContactTimer::changed);
  connect(&context_, &DeskContext::ready, this, &ContactTimer::readLimits);
  connect(&context_, &DeskContext::changed, this, [this](const Changes& changes) {
    if (changes.touches(QStringLiteral("contact_limits"))) readLimits();
  });
  connect(&context_, &DeskContext::actorChanged, this, [this] {
    if (context_.actor().login == login_) return;
    login_ = context_.actor().login;
    since_.reset();
    last_seconds_ = 0;
    second_.stop();
    readLimits();
    emit changed();
  });
}

void ContactTimer::readLimits() {
  context_.read<std::pair<int, int>>(
      this,
      [](Reader& reader) {
        return std::pair(contactLimit(reader, IncidentChannel::kPhone),
                         contactLimit(reader, IncidentChannel::kVisit));
      },
      [this](std::pair<int, int> limits) {
        std::tie(call_limit_, visit_limit_) = limits;
        emit changed();
      });
}

void ContactTimer::start(IncidentChannel channel) {
  channel_ = channel;
  since_ = context_.clock().now();
  second_.start();
  emit changed();
}

void ContactTimer::stop() {
  if (!since_) return;
  last_seconds_ = seconds();
  since_.reset();
  second_.stop();
  emit changed();
}

int ContactTimer::seconds() const {
  if (!since_) return last_seconds_;
  return static_cast<int>((context_.clock().now().ms - since_->ms) / 1000);
}

int ContactTimer::minutes() const {
  return since_ ? (seconds() + kSecondsOfMinute - 1) / kSecondsOfMinute : 0;
}

int ContactTimer::limit(IncidentChannel channel) const {
  return channel == IncidentChannel::kPhone ? call_limit_ : visit_limit_;
}

bool ContactTimer::isOver() const {
  return since_ && seconds() >= limit(channel_) * kSecondsOfMinute;
}

}  // namespace pcrm
