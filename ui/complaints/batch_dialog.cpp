// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/batch_dialog.h"

#include "core/store/rules.h"
#include "ui/complaints/complaint_words.h"
#include "ui/theme/text_styles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/progress_row.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace pcrm {
namespace {

constexpr int kWidth = 860;
constexpr int kHeight = 520;
constexpr int kPreviewDelay_ms = 150;
constexpr size_t kAtOnce = 10;  ///< So that the number moves and stopping is quick.

/// So they are written in answers, which are Korean.
const QString kPlaces =
    // not translated: kept in answers
    QStringLiteral("{민원인} {제목} {접수번호} {접수일} {부서} {전화} {담당자}");

QLabel* caption(const QString& text) {
  auto* label = new QLabel(text);
  theme::setTextStyle(label, theme::TextStyle::kCaption, theme::Ink::kSecondary);
  return label;
}

}  // namespace

BatchDialog::BatchDialog(DeskContext& context, Move move, std::vector<ComplaintId> complaints,
                         QWidget* parent)
    : QDialog(parent), context_(context), move_(move), complaints_(std::move(complaints)) {
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(tr("일괄 %1").arg(word(move_)));
  if (auto templates = parseAnswerTemplates(context_.rules().answer_templates))
    templates_ = std::move(*templates);
  build();
  soon_.setSingleShot(true);
  soon_.setInterval(kPreviewDelay_ms);
  connect(&soon_, &QTimer::timeout, this, &BatchDialog::readPreview);
  connect(text_, &QPlainTextEdit::textChanged, this, [this] { soon_.start(); });
  connect(template_, &QComboBox::currentIndexChanged, this, [this](int index) {
    if (index >= 0) text_->setPlainText(template_->itemData(index).toString());
  });
  connect(list_, &QListWidget::currentRowChanged, this, &BatchDialog::showRow);
  connect(ok_, &QPushButton::clicked, this, &BatchDialog::start);
  connect(cancel_, &QPushButton::clicked, this, &BatchDialog::reject);
  connect(progress_, &ProgressRow::cancelRequested, this, [this] { stopped_ = true; });
  readPreview();
}

void BatchDialog::build() {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(20, 16, 20, 16);
  column->setSpacing(2 * theme::kStep);
  auto* title = new QLabel(
      tr("일괄 %1 · %n건", nullptr, static_cast<int>(complaints_.size())).arg(word(move_)));
  theme::setTextStyle(title, theme::TextStyle::kHeading);
  about_ = caption({});
  about_->setWordWrap(true);
  column->addWidget(title);
  column->addWidget(about_);

  template_ = new QComboBox;
  template_->addItem(move_ == Move::kComplete ? tr("이미 한 답변 그대로") : tr("직접 적기"),
                     QString());
  for (const AnswerTemplate& each : templates_) template_->addItem(each.name, each.text);
  template_->setAccessibleName(tr("답변 양식"));
  text_ = new QPlainTextEdit;
  text_->setTabChangesFocus(true);
  text_->setAccessibleName(tr("답변"));
  text_->setPlaceholderText(move_ == Move::kComplete
                                ? tr("비워 두면 이미 답변한 것만 완료합니다")
                                : tr("모두에게 알릴 답변. %1 같은 곳은 저마다 채워집니다")
                                      .arg(kPlaces.section(u' ', 0, 0)));
  auto* write = new QVBoxLayout;
  write->setSpacing(theme::kStep);
  write->addWidget(caption(tr("답변 양식")));
  write->addWidget(template_);
  write->addSpacing(theme::kStep);
  write->addWidget(caption(tr("답변")));
  write->addWidget(text_, 1);
  auto* places = caption(tr("채울 수 있는 곳: %1").arg(kPlaces));
  places->setWordWrap(true);
  write->addWidget(places);

  list_ = new QListWidget;
  list_->setAccessibleName(tr("고른 민원"));
  list_->setTextElideMode(Qt::ElideRight);
  shown_ = new QLabel;
  shown_->setWordWrap(true);
  shown_->setTextFormat(Qt::PlainText);
  shown_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
  shown_->setMinimumHeight(110);
  auto* look = new QVBoxLayout;
  look->setSpacing(theme::kStep);
  look->addWidget(caption(tr("고른 민원")));
  look->addWidget(list_, 1);
  look->addSpacing(theme::kStep);
  look->addWidget(caption(tr("미리 보기")));
  look->addWidget(shown_);
  auto* halves = new QHBoxLayout;
  halves->setSpacing(theme::kGap);
  halves->addLayout(write, 1);
  halves->addLayout(look, 1);
  column->addLayout(halves, 1);

  progress_ = new ProgressRow(this);
  progress_->finish();
  column->addWidget(progress_);
  cancel_ = new ActionButton(tr("그만두기"), {}, theme::ButtonKind::kSecondary, this);
  ok_ = new ActionButton(word(move_), QKeySequence(Qt::CTRL | Qt::Key_Return),
                         theme::ButtonKind::kPrimary, this);
  auto* buttons = new QHBoxLayout;
  buttons->addStretch();
  buttons->addWidget(cancel_);
  buttons->addWidget(ok_);
  column->addLayout(buttons);
  resize(kWidth, kHeight);
  template_->setFocus();
}

BatchRequest BatchDialog::request() const {
  return {codeOf(move_), {}, text_->toPlainText().trimmed()};
}

void BatchDialog::readPreview() {
  if (busy_ || !items_.empty()) return;
  const quint64 number = ++preview_number_;
  OperationContext circumstances;
  circumstances.at = context_.clock().now();
  circumstances.actor = context_.actor();
  circumstances.rules = &context_.rules();
  context_.read<std::vector<BatchPreview>>(
      this,
      [request = request(), ids = complaints_, circumstances](Reader& reader) {
        return previewBatch(reader, request, ids, circumstances);
      },
      [this, number](std::vector<BatchPreview> preview) {
        if (number != preview_number_ || busy_ || !items_.empty()) return;
        preview_ = std::move(preview);
        showPreview();
      });
}

void BatchDialog::showPreview() {
  const int row = qMax(0, list_->currentRow());
  list_->clear();
  int possible = 0;
  for (const BatchPreview& each : preview_) {
    const bool can = each.reason.isEmpty();
    possible += can ? 1 : 0;
    auto* item = new QListWidgetItem(
        (can ? QString() : tr("못 함 · ")) + each.number + u' ' + each.title.simplified(), list_);
    if (!can) {
      item->setForeground(theme::toneColors(theme::Tone::kDanger).text);
      item->setToolTip(each.reason);
    }
  }
  list_->setCurrentRow(qMin(row, static_cast<int>(preview_.size()) - 1));
  const int refused = static_cast<int>(preview_.size()) - possible;
  about_->setText(refused == 0
                      ? tr("고른 것을 모두 처리할 수 있습니다. 한 번에 되돌릴 수 있습니다.")
                      : tr("%1건은 할 수 있고 %2건은 지금 할 수 없습니다. 까닭은 그 "
                           "민원을 고르면 보입니다.")
                            .arg(possible)
                            .arg(refused));
  ok_->setText(tr("%1 %n건", nullptr, possible).arg(word(move_)));
  ok_->setEnabled(possible > 0);
  showRow(list_->currentRow());
}

void BatchDialog::showRow(int row) {
  QString text;
  bool bad = false;
  if (!items_.empty() && row >= 0 && row < static_cast<int>(items_.size())) {
    const BatchItem& item = items_[static_cast<size_t>(row)];
    bad = !item.done();
    text = bad ? item.reason : tr("처리했습니다.");
  } else if (row >= 0 && row < static_cast<int>(preview_.size())) {
    const BatchPreview& each = preview_[static_cast<size_t>(row)];
    bad = !each.reason.isEmpty();
    text = bad                     ? each.reason
           : each.answer.isEmpty() ? tr("이미 한 답변으로 끝냅니다.")
                                   : each.answer;
  }
  theme::setTextStyle(shown_, theme::TextStyle::kBody,
                      bad ? theme::Ink::kDanger : theme::Ink::kText);
  shown_->setText(text);
}

void BatchDialog::start() {
  if (!items_.empty()) {
    accept();
    return;
  }
  if (busy_) return;
  queue_.clear();
  if (soon_.isActive()) {
    // The text is newer than the preview: all are tried, and what is refused is named.
    soon_.stop();
    preview_.clear();
    queue_ = complaints_;
  }
  for (const BatchPreview& each : preview_) {
    if (each.reason.isEmpty()) queue_.push_back(each.complaint);
  }
  if (queue_.empty()) return;
  busy_ = true;
  stopped_ = false;
  running_ = request();
  std::reverse(queue_.begin(), queue_.end());
  for (QWidget* part :
       {static_cast<QWidget*>(ok_), static_cast<QWidget*>(text_), static_cast<QWidget*>(template_)})
    part->setEnabled(false);
  performNext();
}

void BatchDialog::performNext() {
  progress_->setProgress(tr("%1 처리하는 중").arg(word(move_)), static_cast<qint64>(items_.size()),
                         static_cast<qint64>(items_.size() + queue_.size()));
  if (stopped_ || queue_.empty()) {
    showResult();
    return;
  }
  std::vector<ComplaintId> now;
  while (!queue_.empty() && now.size() < kAtOnce) {
    now.push_back(queue_.back());
    queue_.pop_back();
  }
  struct Answer {
    std::vector<BatchItem> items;
    Changes changes;
  };
  context_.run<Answer>(
      this,
      [request = running_, now, actor = context_.actor()](Store& store) {
        Answer answer;
        answer.items = performBatch(store, request, now, actor, &answer.changes);
        return answer;
      },
      [this](Answer answer) {
        items_.insert(items_.end(), answer.items.begin(), answer.items.end());
        context_.announce(answer.changes);
        performNext();
      });
}

void BatchDialog::showResult() {
  busy_ = false;
  progress_->finish();
  // What could not be done from the start is named as well.
  for (const BatchPreview& each : preview_) {
    if (!each.reason.isEmpty())
      items_.push_back({each.complaint, each.number, each.title, {}, each.reason});
  }
  const auto done = static_cast<int>(std::count_if(
      items_.begin(), items_.end(), [](const BatchItem& item) { return item.done(); }));
  const int refused = static_cast<int>(items_.size()) - done;
  emit batchFinished(done, refused, undoOf(items_));
  if (refused == 0 && queue_.empty()) {
    accept();
    return;
  }
  std::stable_sort(items_.begin(), items_.end(),
                   [](const BatchItem& a, const BatchItem& b) { return !a.done() && b.done(); });
  list_->clear();
  for (const BatchItem& item : items_) {
    auto* row = new QListWidgetItem(
        (item.done() ? tr("함 · ") : tr("못 함 · ")) + item.number + u' ' + item.title.simplified(),
        list_);
    if (!item.done()) row->setForeground(theme::toneColors(theme::Tone::kDanger).text);
  }
  list_->setCurrentRow(0);
  about_->setText(queue_.empty()
                      ? tr("%1건을 처리했고 %2건은 못 했습니다. 까닭은 그 민원을 고르면 보입니다.")
                            .arg(done)
                            .arg(refused)
                      : tr("그만두었습니다. %1건을 처리했고 %2건은 손대지 않았습니다.")
                            .arg(done)
                            .arg(static_cast<int>(queue_.size())));
  ok_->setText(tr("닫기"));
  ok_->setEnabled(true);
  ok_->setFocus();
  cancel_->hide();
}

void BatchDialog::reject() {
  if (busy_) {
    stopped_ = true;  // What has begun is finished; then the result is shown.
    return;
  }
  QDialog::reject();
}

}  // namespace pcrm
