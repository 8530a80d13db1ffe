// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a process and the answering of many at once, as the page of complaints offers them.
#include "core/handling/handling_operations.h"
#include "core/handling/similar_cases.h"
#include "core/learning/routing.h"
#include "core/operations/catalogue.h"
#include "ui/complaints/batch_dialog.h"
#include "ui/complaints/complaint_detail.h"
#include "ui/complaints/complaint_words.h"
#include "ui/complaints/complaints_page.h"

namespace pcrm {
namespace {
constexpr int kPastCases = 4;
}

const Complaint* ComplaintsPage::shownComplaint() const {
  return detail_->data() ? &detail_->data()->complaint : nullptr;
}

void ComplaintsPage::startStep(const StepAction& action) {
  if (!detail_->data()) return;
  if (action.what == StepAction::What::kAssign) return startMove(Move::kAssign);
  if (action.what == StepAction::What::kReply) return startMove(Move::kReply);
  if (action.what == StepAction::What::kMakeTask) {
    if (navigator_.makeTask) navigator_.makeTask(detail_->data()->complaint.id);
    return;
  }
  const StepForm form =
      stepForm(action, detail_->data()->course, detail_->data()->complaint, context_.clock().now());
  if (form.operation.isEmpty()) return;
  if (action.what == StepAction::What::kReview) return startReview(form);
  startForm(form);
}

FieldDialog* ComplaintsPage::startForm(const StepForm& form) {
  if (!detail_->data()) return nullptr;
  const Complaint& complaint = detail_->data()->complaint;
  auto* dialog = new FieldDialog(form.words, form.fields, this);
  if (form.above) dialog->addAbove(form.above(dialog));
  if (form.preview) dialog->setPreview(form.preview);
  connect(dialog, &FieldDialog::confirmed, this,
          [this, dialog, form, id = complaint.id, number = complaint.number()] {
            QJsonObject payload = form.payload(dialog->values());
            if (form.names_complaint) payload[QStringLiteral("complaint")] = id.text();
            const QString operation =
                form.operation_of ? form.operation_of(dialog->values()) : form.operation;
            context_.perform(
                {{operation, payload}}, dialog,
                [this, dialog, told = number + QStringLiteral(" · ") + form.words.title](
                    DeskContext::Outcome outcome) {
                  if (!outcome) {
                    dialog->setError(outcome.error().message);
                    return;
                  }
                  emit actionDone(told, true);
                  dialog->accept();
                });
          });
  dialog->open();
  return dialog;
}

void ComplaintsPage::startReview(StepForm form) {
  // The past cases come when they are found; what was ticked goes with the rest.
  const auto past = std::make_shared<QPointer<PastCases>>();
  form.payload = [past, rest = form.payload](const QHash<QString, QVariant>& values) {
    QJsonObject payload = rest(values);
    if (*past) payload[QStringLiteral("compared")] = (*past)->ticked();
    return payload;
  };
  FieldDialog* dialog = startForm(form);
  context_.read<std::vector<SimilarCase>>(
      dialog,
      [complaint = detail_->data()->complaint, actor = context_.actor()](Reader& reader) {
        return similarCases(reader, complaint, actor, kPastCases);
      },
      [this, dialog, past](const std::vector<SimilarCase>& cases) {
        *past = new PastCases(cases, context_.clock().now(), dialog);
        dialog->addAbove(*past);
      });
}

void ComplaintsPage::showLoads(FieldDialog* dialog, std::vector<SimilarComplaint> like) {
  struct Facts {
    std::vector<AssigneeLoad> loads;
    QHash<QString, int> like;
  };
  context_.read<Facts>(
      dialog,
      [now = context_.clock().now(), actor = context_.actor(),
       like = std::move(like)](Reader& reader) {
        ComplaintFilter seen;
        seen.seen_by = actor;
        return Facts{openLoads(reader, seen, now, now), likeCasesByPerson(reader, like)};
      },
      [dialog](const Facts& facts) {
        QHash<QString, QString> words;
        for (const AssigneeLoad& load : facts.loads) {
          if (load.assignee.isEmpty()) continue;
          words[load.assignee] = load.overdue > 0
                                     ? tr("처리 중 %1건(지남 %2)").arg(load.open).arg(load.overdue)
                                     : tr("처리 중 %1건").arg(load.open);
        }
        for (auto it = facts.like.constBegin(); it != facts.like.constEnd(); ++it) {
          QString& said = words[it.key()];
          if (!said.isEmpty()) said += QStringLiteral(" · ");
          said += tr("비슷한 민원 %1건").arg(it.value());
        }
        dialog->addToChoices(QStringLiteral("assignee"), words);
      });
}

void ComplaintsPage::startAnswers(Move move) {
  std::vector<ComplaintId> ids;
  for (const ComplaintSummary& row : chosenRows()) ids.push_back(row.id);
  if (ids.empty()) return;
  auto* dialog = new BatchDialog(context_, move, ids, this);
  connect(dialog, &BatchDialog::batchFinished, this,
          [this, move](int done, int refused, const std::vector<OperationDraft>& back) {
            if (done == 0) return;
            model_->untickAll();
            QString told = tr("%1 %n건", nullptr, done).arg(word(move));
            if (refused > 0) told += tr(" · 못 한 것 %n건", nullptr, refused);
            emit batchDone(told, back);
          });
  dialog->open();
}

}  // namespace pcrm
