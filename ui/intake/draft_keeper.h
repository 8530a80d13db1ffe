// SPDX-License-Identifier: GPL-3.0-or-later
// The drafts of the person at this desk: what is being written now, saved as it is typed, and what
// was put aside.
//
// A draft's id becomes the id of the operation that receives it. So a draft left over by a crash
// between receiving and forgetting it is recognised and not offered again. UI thread.
#pragma once

#include "ui/context/desk_context.h"
#include "ui/intake/intake_draft.h"

#include <QTimer>

namespace pcrm {

struct KeptDraft {
  Uuid id;
  IntakeDraft value;
  Instant savedAt;
};

class DraftKeeper final : public QObject {
  Q_OBJECT

 public:
  /// `context` must outlive it.
  explicit DraftKeeper(DeskContext& context, QObject* parent = nullptr);

  /// Reads what the person signed in has; `loaded` follows.
  void load();

  /// Saves soon; an empty value forgets the draft instead.
  void keep(const IntakeDraft& value);
  /// What keep() put off, now.
  void flush();

  /// The id of what is being written.
  [[nodiscard]] const Uuid& current() const { return current_; }
  /// The present one stays among the others, and something new is begun.
  void putAside();
  /// The present one is done with and forgotten.
  void finish();
  /// Goes on with one of others().
  [[nodiscard]] IntakeDraft takeUp(const Uuid& id);

  /// Put aside, saved last first.
  [[nodiscard]] std::vector<KeptDraft> others() const;

 signals:
  void loaded();
  void saved(pcrm::Instant at);
  /// The disk would not.
  void failed(const QString& sentence);
  void othersChanged();

 private:
  [[nodiscard]] QString nameOf(const Uuid& id) const;
  void store(const Uuid& id, const IntakeDraft& value);
  void forget(const Uuid& id);

  DeskContext& context_;
  Uuid current_;
  std::vector<KeptDraft> all_;  ///< The present one too, once it was saved.
  std::optional<IntakeDraft> unsaved_;
  QTimer soon_;
};

}  // namespace pcrm
