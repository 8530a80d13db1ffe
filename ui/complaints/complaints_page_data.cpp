// SPDX-License-Identifier: GPL-3.0-or-later
// What the page reads and does; how it is laid out and which key does what is complaints_page.cpp.
#include "core/operations/catalogue.h"
#include "ui/complaints/body_procedures.h"
#include "ui/complaints/complaint_actions.h"
#include "ui/complaints/complaint_detail.h"
#include "ui/complaints/complaint_export.h"
#include "ui/complaints/complaint_words.h"
#include "ui/complaints/complaints_page.h"
#include "ui/complaints/filter_words.h"
#include "ui/complaints/move_dialog.h"
#include "ui/complaints/running_forms.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/progress_row.h"
#include "ui/widgets/section_title.h"

#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QMap>
#include <QMenu>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableView>

namespace pcrm {
namespace {

constexpr int kFirstPage = 200;
constexpr int kLargestPage = 2000;

}  // namespace

void ComplaintsPage::reload() {
  reload_soon_.stop();
  reading_ = true;
  const quint64 number = ++list_number_;
  const int rows = qMax(kFirstPage, model_->rowCount());
  context_.read<ComplaintPage>(
      this,
      [filter = filterToRead(), order = choice_.order, rows](Reader& reader) {
        return listComplaints(reader, filter, order, std::nullopt, rows);
      },
      [this, number](ComplaintPage page) {
        if (number != list_number_) return;
        reading_ = false;
        const bool none = page.rows.empty();
        model_->setRows(std::move(page.rows), page.next);
        list_layers_->setCurrentIndex(none ? 1 : 0);
        if (!none && shown_.isNull()) table_->selectRow(0);
        const int row = shown_.isNull() ? -1 : model_->rowOf(shown_);
        if (row >= 0 && table_->currentIndex().row() != row) table_->selectRow(row);
        if (none) detail_->showNothing({});
        showTitle();
        countRows();
      });
}

void ComplaintsPage::readMore() {
  const quint64 number = list_number_;
  const int rows = qBound(kFirstPage, model_->rowCount() / 2, kLargestPage);
  context_.read<ComplaintPage>(
      this,
      [filter = filterToRead(), order = choice_.order, after = model_->next(),
       rows](Reader& reader) { return listComplaints(reader, filter, order, after, rows); },
      [this, number](ComplaintPage page) {
        if (number == list_number_) model_->append(std::move(page));
      });
}

void ComplaintsPage::countRows() {
  const quint64 number = list_number_;
  ComplaintFilter filter = filterToRead();
  // In this order complaints without a due date have no place.
  if (choice_.order == ComplaintOrder::kDue && !filter.due_from)
    filter.due_from = Instant{std::numeric_limits<qint64>::min()};
  const bool short_list = !model_->next() && !reading_;
  if (short_list) {
    matching_ = model_->rowCount();
    showTitle();
  } else {
    context_.read<qint64>(
        this, [filter](Reader& reader) { return countComplaints(reader, filter); },
        [this, number](qint64 count) {
          if (number != list_number_) return;
          matching_ = count;
          showTitle();
        });
  }
  ComplaintFilter all;
  all.seen_by = context_.actor();
  context_.read<qint64>(
      this, [all](Reader& reader) { return countComplaints(reader, all); },
      [this](qint64 count) {
        all_ = count;
        showTitle();
      });
}

void ComplaintsPage::readNames() {
  context_.read<Names>(this, loadNames, [this](Names names) {
    names_ = std::make_shared<const Names>(std::move(names));
    model_->setNames(names_);
    bar_->show(choice_, context_.actor(), names_, context_.clock().now());
    showTitle();
    if (!shown_.isNull()) readDetail(shown_);
  });
}

void ComplaintsPage::showTitle() {
  const QString words = titleOf(choice_.filter, context_.actor(), *names_, context_.clock().now());
  const QLocale locale;
  QString count;
  if (!matching_) {
    count = reading_ ? tr("읽는 중") : tr("세는 중");
  } else if (all_ && *all_ > *matching_) {
    count = tr("%1건 가운데 %2건").arg(locale.toString(*all_), locale.toString(*matching_));
  } else {
    count = tr("%1건").arg(locale.toString(*matching_));
  }
  if (model_->tickedCount() > 0) count += tr(" · %n건 고름", nullptr, model_->tickedCount());
  heading_->setTitle(words, count);
  export_->setEnabled(!model_->rows().empty() && !running_export_);
  const bool everything = choice_.filter == ComplaintFilter{};
  const bool searched = !choice_.filter.search.trimmed().isEmpty();
  empty_->setContent(searched ? QStringLiteral("search") : QStringLiteral("complaints"),
                     everything ? tr("아직 민원이 없습니다. 접수한 민원이 여기에 모입니다.")
                     : searched
                         ? tr("‘%1’에 맞는 민원이 없습니다.").arg(choice_.filter.search.trimmed())
                         : tr("이 조건에 맞는 민원이 없습니다."),
                     everything ? tr("접수 화면에서 첫 민원을 접수하십시오.")
                                : tr("위의 조건을 ✕로 지우거나 모든 민원을 보십시오."));
  empty_->setAction(everything ? tr("새 민원") : tr("모든 민원 보기"));
}

void ComplaintsPage::showTicked() {
  batch_->setEnabled(!chosenRows().empty());
  showTitle();
}

std::vector<ComplaintSummary> ComplaintsPage::chosenRows() const {
  auto rows = model_->ticked();
  if (!rows.empty()) return rows;
  for (const QModelIndex& index : table_->selectionModel()->selectedRows()) {
    if (const ComplaintSummary* row = model_->at(index.row())) rows.push_back(*row);
  }
  return rows;
}

void ComplaintsPage::readDetail(ComplaintId id) {
  shown_ = id;
  context_.read<std::optional<DetailData>>(
      this,
      [id, actor = context_.actor(), rules = &context_.rules(), now = context_.clock().now()](
          Reader& reader) { return pcrm::readDetail(reader, id, *rules, actor, now); },
      [this, id](std::optional<DetailData> found) {
        if (id != shown_) return;
        if (found) {
          detail_->show(std::move(*found), context_.actor(), names_, context_.clock().now());
        } else {
          detail_->showNothing(tr("이 민원은 여기에 없거나 볼 수 있는 범위가 아닙니다."));
        }
      });
}

void ComplaintsPage::startMove(Move move) {
  if (!detail_->data()) return;
  const Complaint& complaint = detail_->data()->complaint;
  if (move == Move::kClose) {
    StepForm form = closeForm(*detail_->data());
    form.words.about = complaint.number() + QStringLiteral(" · ") + complaint.title.simplified();
    startForm(form);
    return;
  }
  auto* dialog =
      new MoveDialog(move, complaint, {}, context_.actor(), *names_, context_.clock().now(), this);
  if (move == Move::kRequestSupplement)
    dialog->setDate(QStringLiteral("due_on"), detail_->data()->running.supplement_day);
  if (move == Move::kExtend || move == Move::kRequestSupplement || move == Move::kComplete) {
    dialog->setPreview([move, data = *detail_->data()](const QHash<QString, QVariant>& values) {
      return noticeOf(move, data, values);
    });
  }
  connect(dialog, &MoveDialog::submitted, this,
          [this, dialog, move, number = complaint.number()](const QJsonObject& payload) {
            context_.perform({{codeOf(move), payload}}, dialog,
                             [this, dialog, move, number](DeskContext::Outcome outcome) {
                               if (!outcome) {
                                 dialog->setError(outcome.error().message);
                                 return;
                               }
                               const OperationType* type = domain().operation(codeOf(move));
                               emit actionDone(number + QStringLiteral(" · ") + word(move),
                                               type && type->undo == Undo::kRestoreRows);
                               dialog->accept();
                             });
          });
  if (move == Move::kAssign) showLoads(dialog, detail_->data()->similar.hits);
  dialog->open();
}

void ComplaintsPage::openBatchMenu() {
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  for (Move move : {Move::kReply, Move::kComplete, Move::kAssign, Move::kAddNote}) {
    if (!mayMove(move, context_.actor())) continue;
    menu->addAction(word(move) + QStringLiteral("…"), this, [this, move] { startBatch(move); });
  }
  menu->addSeparator();
  QAction* none = menu->addAction(tr("고르기 표시 지우기"), model_, &ComplaintModel::untickAll);
  none->setEnabled(model_->tickedCount() > 0);
  menu->popup(batch_->mapToGlobal(QPoint(0, batch_->height() + 2)));
}

void ComplaintsPage::startBatch(Move move) {
  if (move == Move::kReply || move == Move::kComplete) {
    startAnswers(move);
    return;
  }
  std::vector<ComplaintSummary> fitting;
  QMap<QString, int> left_out;
  for (const ComplaintSummary& row : chosenRows()) {
    if (stateAfter(row.state, move)) {
      fitting.push_back(row);
    } else {
      ++left_out[word(row.state)];
    }
  }
  QStringList skipped;
  for (auto it = left_out.constBegin(); it != left_out.constEnd(); ++it)
    skipped << tr("‘%1’ 상태 %n건", nullptr, it.value()).arg(it.key());
  if (fitting.empty()) {
    if (!skipped.isEmpty()) {
      emit actionDone(tr("%1: 고른 민원에는 할 수 없습니다 (%2)")
                          .arg(word(move), skipped.join(QStringLiteral(", "))),
                      false);
    }
    return;
  }
  QString subject = tr("%n건", nullptr, static_cast<int>(fitting.size()));
  if (!skipped.isEmpty())
    subject += tr(" · 할 수 없어 빼는 것: %1").arg(skipped.join(QStringLiteral(", ")));
  auto* dialog = new MoveDialog(move, std::nullopt, subject, context_.actor(), *names_,
                                context_.clock().now(), this);
  connect(dialog, &MoveDialog::submitted, this,
          [this, dialog, fitting, skipped](const QJsonObject& payload) {
            performBatch(dialog, fitting, skipped, payload);
          });
  if (move == Move::kAssign) showLoads(dialog, {});
  dialog->open();
}

void ComplaintsPage::performBatch(MoveDialog* dialog, const std::vector<ComplaintSummary>& rows,
                                  const QStringList& skipped, const QJsonObject& payload) {
  std::vector<OperationDraft> drafts;
  for (const ComplaintSummary& row : rows) {
    QJsonObject one = payload;
    one[QStringLiteral("complaint")] = row.id.text();
    if (dialog->move() == Move::kAssign) one[QStringLiteral("was_assignee")] = row.assignee;
    drafts.push_back({codeOf(dialog->move()), one});
  }
  // One by one: what somebody else has changed meanwhile must not stop the others.
  context_.run<BatchResult>(
      dialog,
      [drafts = std::move(drafts), actor = context_.actor()](Store& store) {
        BatchResult result;
        for (const OperationDraft& draft : drafts) {
          const auto done = store.perform(draft, actor, &result.changes);
          if (done) {
            ++result.done;
          } else {
            result.problems << done.error().message;
          }
        }
        return result;
      },
      [this, dialog, skipped](BatchResult result) {
        context_.announce(result.changes);
        const QString move = word(dialog->move());
        if (result.done == 0) {
          dialog->setError(result.problems.value(0));
          return;
        }
        QString told = tr("%1 %n건", nullptr, result.done).arg(move);
        if (!skipped.isEmpty()) told += tr(" · 뺀 것: %1").arg(skipped.join(QStringLiteral(", ")));
        if (!result.problems.isEmpty()) {
          told += tr(" · 못 한 것 %n건: ", nullptr, static_cast<int>(result.problems.size())) +
                  result.problems.front();
        }
        model_->untickAll();
        emit actionDone(told, false);
        dialog->accept();
      });
}

void ComplaintsPage::askForExport() {
  const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  const QString name =
      tr("민원 목록 %1.csv").arg(seoulDate(context_.clock().now()).toString(Qt::ISODate));
  auto* dialog = new QFileDialog(this, tr("목록 내보내기"), folder, tr("CSV 파일 (*.csv)"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(QStringLiteral("csv"));
  dialog->selectFile(name);
  connect(dialog, &QFileDialog::fileSelected, this, &ComplaintsPage::exportTo);
  dialog->open();
}

void ComplaintsPage::exportTo(const QString& path) {
  if (running_export_) return;
  running_export_ =
      new ComplaintExport(context_, {filterToRead(), choice_.order}, names_, path, this);
  export_->setEnabled(false);
  const QString what = tr("내보내는 중: %1").arg(QDir::toNativeSeparators(path));
  progress_->setProgress(what, 0, matching_.value_or(0));
  connect(running_export_, &ComplaintExport::progressed, this,
          [this, what](qint64 rows) { progress_->setProgress(what, rows, matching_.value_or(0)); });
  connect(running_export_, &ComplaintExport::finished, this,
          [this, path](qint64 rows, const QString& error) {
            running_export_->deleteLater();
            running_export_ = nullptr;
            progress_->finish();
            showTitle();
            emit actionDone(error.isEmpty()
                                ? tr("%1건을 내보냈습니다: %2")
                                      .arg(QLocale().toString(rows), QDir::toNativeSeparators(path))
                                : error,
                            false);
          });
  running_export_->start();
}

}  // namespace pcrm
