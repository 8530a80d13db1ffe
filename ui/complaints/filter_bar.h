// SPDX-License-Identifier: GPL-3.0-or-later
// The line over the list: a chip for each condition, "+ 조건" with those to be had, at the right
// which view is shown and in which order.
#pragma once

#include "core/complaints/complaint_queries.h"
#include "ui/complaints/complaint_names.h"

#include <QWidget>

#include <memory>

class QHBoxLayout;
class QLineEdit;
class QMenu;

namespace pcrm {

class Chip;
class LinkButton;

/// A list worth a name.
enum class ListView { kDueFirst, kNewest, kMine, kAll, kOther };

struct ListChoice {
  ComplaintFilter filter;
  ComplaintOrder order = ComplaintOrder::kNewest;

  bool operator==(const ListChoice&) const = default;
};

/// What a view shows to somebody.
[[nodiscard]] ListChoice choiceOf(ListView view, const Actor& actor);
/// Which view this is; kOther if it is none.
[[nodiscard]] ListView viewOf(const ListChoice& choice, const Actor& actor);

class FilterBar final : public QWidget {
  Q_OBJECT

 public:
  explicit FilterBar(QWidget* parent = nullptr);

  /// Shows `choice` as it is; nothing is emitted.
  void show(const ListChoice& choice, const Actor& actor, std::shared_ptr<const Names> names,
            Instant now);

  /// Opens the menus, as the keys do.
  void openConditions();
  void openViews();

 signals:
  void chosen(const pcrm::ListChoice& choice);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void rebuild();
  void fillConditions(QMenu* menu);
  void fillViews(QMenu* menu);
  void fillOrders(QMenu* menu);
  void choose(const ComplaintFilter& filter);

  ListChoice choice_;
  Actor actor_;
  std::shared_ptr<const Names> names_ = std::make_shared<const Names>();
  Instant now_;
  QWidget* chips_ = nullptr;
  Chip* add_ = nullptr;
  LinkButton* view_ = nullptr;
  LinkButton* order_ = nullptr;
};

}  // namespace pcrm
