// SPDX-License-Identifier: GPL-3.0-or-later
// Words that can be pressed: "실행 취소", "왜 이 날짜입니까?". Reached by Tab like any button.
#pragma once

#include <QAbstractButton>

namespace pcrm {

class LinkButton final : public QAbstractButton {
  Q_OBJECT

 public:
  explicit LinkButton(const QString& text, QWidget* parent = nullptr);

  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
};

}  // namespace pcrm
