// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_popup.h"

#include "ui/theme/paint_controls.h"
#include "ui/theme/text_styles.h"
#include "ui/theme/tokens.h"

#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QVBoxLayout>

namespace pcrm {
namespace {

constexpr int kSide = 14;
constexpr int kMostHeight = 440;

class ResultDelegate final : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&,
                               const QModelIndex& index) const override {
    const QFontMetrics body(theme::font(theme::TextStyle::kBody));
    const QFontMetrics caption(theme::font(theme::TextStyle::kCaption));
    if (index.data(SearchModel::kIsTitleRole).toBool()) return {100, caption.height() + 10};
    const bool note = !index.data(SearchModel::kNoteRole).toString().isEmpty();
    return {100, body.height() + (note ? caption.height() : 0) + 10};
  }

  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override {
    const theme::Tokens& t = theme::tokens();
    painter->save();
    QRect place = option.rect;
    if (index.data(SearchModel::kIsTitleRole).toBool()) {
      painter->setFont(theme::font(theme::TextStyle::kCaptionStrong));
      painter->setPen(t.textSecondary);
      painter->drawText(place.adjusted(kSide, 4, -kSide, 0), Qt::AlignLeft | Qt::AlignVCenter,
                        index.data().toString());
    } else {
      if (option.state & QStyle::State_Selected) {
        painter->fillRect(place, t.selection);
        painter->fillRect(place.left(), place.top(), 3, place.height(), t.accent);
      }
      place.adjust(kSide, 5, -kSide, 0);
      const int used = paintMarked(painter, place, index);
      place.setTop(place.top() + used);
      painter->setFont(theme::font(theme::TextStyle::kCaption));
      painter->setPen(t.textSecondary);
      painter->drawText(
          place, Qt::AlignLeft | Qt::AlignTop,
          painter->fontMetrics().elidedText(index.data(SearchModel::kNoteRole).toString(),
                                            Qt::ElideRight, place.width()));
    }
    painter->restore();
  }

 private:
  static int paintMarked(QPainter* painter, const QRect& place, const QModelIndex& index) {
    const theme::Tokens& t = theme::tokens();
    const QFont font = theme::font(theme::TextStyle::kBody);
    const QFontMetrics metrics(font);
    const QString text = metrics.elidedText(index.data().toString(), Qt::ElideRight, place.width());
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange& mark :
         index.data(SearchModel::kMarksRole).value<std::vector<TextRange>>()) {
      if (mark.start >= text.size()) continue;
      QTextLayout::FormatRange range;
      range.start = static_cast<int>(mark.start);
      range.length = static_cast<int>(qMin(mark.length, text.size() - mark.start));
      range.format.setBackground(t.mark);
      formats.append(range);
    }
    QTextLayout layout(text, font);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(place.width());
    layout.endLayout();
    painter->setPen(t.text);
    layout.draw(painter, place.topLeft());
    return metrics.height();
  }
};

}  // namespace

SearchPopup::SearchPopup(QWidget* window)
    : QFrame(window),
      model_(new SearchModel(this)),
      list_(new QListView(this)),
      nothing_(new QLabel(this)) {
  list_->setModel(model_);
  list_->setItemDelegate(new ResultDelegate(list_));
  list_->setFrameShape(QFrame::NoFrame);
  list_->setFocusPolicy(Qt::NoFocus);
  list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  list_->setMouseTracking(true);
  list_->setAccessibleName(tr("검색 결과"));
  nothing_->setContentsMargins(kSide, kSide, kSide, kSide);
  nothing_->setTextFormat(Qt::PlainText);
  nothing_->setWordWrap(true);
  theme::setTextStyle(nothing_, theme::TextStyle::kBody, theme::Ink::kSecondary);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(1, 5, 1, 5);
  column->addWidget(list_);
  column->addWidget(nothing_);
  setFocusPolicy(Qt::NoFocus);
  connect(list_, &QListView::clicked, this, [this] { openCurrent(); });
  hide();
}

void SearchPopup::showResults(const std::vector<SearchGroup>& groups, const QString& query,
                              const QWidget* anchor) {
  const int before = list_->currentIndex().row();
  model_->setGroups(groups);
  int at = model_->itemFrom(qMax(0, before), 1);
  if (at < 0) at = model_->itemFrom(0, 1);
  if (at >= 0) list_->setCurrentIndex(model_->index(at));
  list_->setVisible(!model_->isEmpty());
  nothing_->setText(
      tr("“%1” 검색 결과가 없습니다. 낱말을 줄이거나 전화번호 뒷자리로 찾아보십시오.").arg(query));
  nothing_->setVisible(model_->isEmpty());
  place(anchor);
  show();
  raise();
}

void SearchPopup::place(const QWidget* anchor) {
  const QPoint below = anchor->mapTo(parentWidget(), QPoint(0, anchor->height() + 4));
  int wanted = 12;
  for (int row = 0; row < model_->rowCount(); ++row) wanted += list_->sizeHintForRow(row);
  const int width = anchor->width();
  if (model_->isEmpty()) wanted = nothing_->heightForWidth(width - 2) + 12;
  const int room = parentWidget()->height() - below.y() - 8;
  setGeometry(below.x(), below.y(), width, qMax(60, qMin(wanted, qMin(kMostHeight, room))));
}

void SearchPopup::moveSelection(int step) {
  const int next = model_->itemFrom(list_->currentIndex().row() + step, step);
  if (next < 0) return;
  list_->setCurrentIndex(model_->index(next));
  // Going up to the first result also shows the title over it.
  list_->scrollTo(next == 1 ? model_->index(0) : model_->index(next));
}

bool SearchPopup::openCurrent() {
  const auto target = model_->targetAt(list_->currentIndex().row());
  if (!target) return false;
  hide();
  emit opened(target->kind, target->id);
  return true;
}

void SearchPopup::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const theme::Tokens& t = theme::tokens();
  painter.fillRect(rect(), t.window);
  theme::paintBox(&painter, rect(), theme::kCorner, t.panel, t.lineStrong);
}

}  // namespace pcrm
