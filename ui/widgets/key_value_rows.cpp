// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/key_value_rows.h"

#include "ui/widgets/badge.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/link_button.h"

#include <QGridLayout>
#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

namespace pcrm {
namespace {

// Key, value, note, link or key cap, and nothing: the space up to the end of the hairline.
constexpr int kColumns = 5;

class Hairline final : public QWidget {
 public:
  explicit Hairline(QWidget* parent) : QWidget(parent) {
    setFixedHeight(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  }
  void paintEvent(QPaintEvent*) override {
    QPainter(this).fillRect(rect(), theme::tokens().hairline);
  }
};

}  // namespace

KeyValueRows::KeyValueRows(QWidget* parent) : QWidget(parent) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void KeyValueRows::setRows(const std::vector<KeyValueRow>& rows) {
  if (content_ && rows == rows_) return;
  rows_ = rows;
  delete content_;
  content_ = new QWidget(this);
  layout()->addWidget(content_);
  auto* grid = new QGridLayout(content_);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(theme::kGap);
  grid->setVerticalSpacing(0);
  grid->setColumnStretch(2, 1);
  for (int i = 0; i < static_cast<int>(rows_.size()); ++i) addRow(grid, i);
  content_->show();
  updateGeometry();
}

void KeyValueRows::addRow(QGridLayout* grid, int index) {
  const KeyValueRow& row = rows_[static_cast<size_t>(index)];
  const int line = 2 * index;
  if (index > 0) grid->addWidget(new Hairline(content_), line - 1, 0, 1, kColumns);
  grid->setRowMinimumHeight(line, theme::kRowHeight - 1);

  auto* key = new QLabel(row.key, content_);
  theme::setTextStyle(key, theme::TextStyle::kBody, theme::Ink::kSecondary);
  key->setTextFormat(Qt::PlainText);
  key->setContentsMargins(2 * theme::kStep, 0, 0, 0);
  grid->addWidget(key, line, 0);

  auto* value = new ElidedLabel(row.value, content_);
  theme::setTextStyle(value, row.strong ? theme::TextStyle::kStrong : theme::TextStyle::kBody,
                      row.ink);
  value->setAccessibleName(row.key + QStringLiteral(": ") + row.value);
  auto* together = new QHBoxLayout;
  together->setSpacing(theme::kStep);
  together->addWidget(value);
  if (!row.badge.isEmpty()) together->addWidget(new Badge(row.badge, row.badgeTone, content_));
  together->addStretch();
  const int columns = row.note.isEmpty() ? 2 : 1;
  grid->addLayout(together, line, 1, 1, columns);

  if (!row.note.isEmpty()) {
    auto* note = new ElidedLabel(row.note, content_);
    theme::setTextStyle(note, theme::TextStyle::kCaption, theme::Ink::kSecondary);
    grid->addWidget(note, line, 2);
  }
  if (!row.keys.isEmpty()) {
    grid->addWidget(new KeyHint(row.keys, content_), line, 3, Qt::AlignRight | Qt::AlignVCenter);
    auto* shortcut = new QShortcut(row.keys, content_);
    connect(shortcut, &QShortcut::activated, this, [this, index] { emit rowActivated(index); });
  }
  if (!row.link.isEmpty()) {
    auto* link = new LinkButton(row.link, content_);
    grid->addWidget(link, line, 3, Qt::AlignRight | Qt::AlignVCenter);
    connect(link, &QAbstractButton::clicked, this, [this, index] { emit rowActivated(index); });
  }
}

}  // namespace pcrm
