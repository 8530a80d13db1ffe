// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/draft_keeper.h"

#include "core/complaints/complaint_operations.h"
#include "core/store/drafts.h"

#include <algorithm>

namespace pcrm {
namespace {

constexpr int kSoon_ms = 400;

QString prefixOf(const QString& login) { return QStringLiteral("intake/%1/").arg(login); }

/// Those that were not received; the others are forgotten here.
std::vector<Draft> unreceived(Store& store, const QString& prefix) {
  std::vector<Draft> drafts = draftsOf(store.database(), prefix);
  std::erase_if(drafts, [&](const Draft& draft) {
    const auto id = Uuid::parse(QStringView(draft.name).mid(prefix.size()));
    const bool done =
        !id || store.reader().find<Complaint>(ReceiveComplaint::complaintOf(*id)).has_value();
    if (done) (void)removeDraft(store.database(), draft.name);
    return done;
  });
  return drafts;
}

}  // namespace

DraftKeeper::DraftKeeper(DeskContext& context, QObject* parent)
    : QObject(parent), context_(context), current_(context.newOperationId()) {
  soon_.setSingleShot(true);
  soon_.setInterval(kSoon_ms);
  connect(&soon_, &QTimer::timeout, this, &DraftKeeper::flush);
}

QString DraftKeeper::nameOf(const Uuid& id) const {
  return prefixOf(context_.actor().login) + id.text();
}

void DraftKeeper::load() {
  const QString prefix = prefixOf(context_.actor().login);
  context_.run<std::vector<Draft>>(
      this, [prefix](Store& store) { return unreceived(store, prefix); },
      [this, prefix](const std::vector<Draft>& drafts) {
        if (prefix != prefixOf(context_.actor().login)) return;
        all_.clear();
        for (const Draft& draft : drafts) {
          all_.push_back({Uuid::parse(QStringView(draft.name).mid(prefix.size())).value_or(Uuid{}),
                          IntakeDraft::fromJson(draft.body), draft.saved_at});
        }
        emit loaded();
        emit othersChanged();
      });
}

void DraftKeeper::keep(const IntakeDraft& value) {
  unsaved_ = value;
  soon_.start();
}

void DraftKeeper::flush() {
  soon_.stop();
  if (!unsaved_) return;
  const IntakeDraft value = *unsaved_;
  unsaved_.reset();
  if (value.isEmpty()) {
    forget(current_);
  } else {
    store(current_, value);
  }
}

void DraftKeeper::store(const Uuid& id, const IntakeDraft& value) {
  const Instant now = context_.clock().now();
  std::erase_if(all_, [&](const KeptDraft& kept) { return kept.id == id; });
  all_.insert(all_.begin(), KeptDraft{id, value, now});
  context_.run<Result<>>(
      this,
      [draft = Draft{nameOf(id), value.toJson(), now}](Store& s) {
        return saveDraft(s.database(), draft);
      },
      [this, now](const Result<>& result) {
        if (result) {
          emit saved(now);
        } else {
          emit failed(result.error().message);
        }
      });
}

void DraftKeeper::forget(const Uuid& id) {
  std::erase_if(all_, [&](const KeptDraft& kept) { return kept.id == id; });
  context_.run<Result<>>(
      this, [name = nameOf(id)](Store& s) { return removeDraft(s.database(), name); },
      [](const Result<>&) {});
}

void DraftKeeper::putAside() {
  flush();
  current_ = context_.newOperationId();
  emit othersChanged();
}

void DraftKeeper::finish() {
  unsaved_.reset();
  soon_.stop();
  forget(current_);
  current_ = context_.newOperationId();
  emit othersChanged();
}

IntakeDraft DraftKeeper::takeUp(const Uuid& id) {
  flush();
  const auto found =
      std::find_if(all_.begin(), all_.end(), [&](const KeptDraft& kept) { return kept.id == id; });
  if (found == all_.end()) return {};
  current_ = id;
  const IntakeDraft value = found->value;
  emit othersChanged();
  return value;
}

std::vector<KeptDraft> DraftKeeper::others() const {
  std::vector<KeptDraft> others;
  for (const KeptDraft& kept : all_) {
    if (kept.id != current_) others.push_back(kept);
  }
  return others;
}

}  // namespace pcrm
