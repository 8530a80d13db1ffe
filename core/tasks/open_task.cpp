// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaint_step.h"
#include "core/tasks/task_operations.h"
#include "core/tasks/task_step.h"

#include <QSet>

namespace pcrm {
namespace {

constexpr qsizetype kLongestTitle = 200;
constexpr qsizetype kMostComplaints = 500;

void fill(QJsonObject& payload, const QString& key, const QString& value) {
  if (payload.value(key).toString().isEmpty()) payload[key] = value;
}

ComplaintId complaintAt(const QJsonArray& ids, qsizetype i) {
  return {Uuid::parse(ids[i].toString()).value_or(Uuid{})};
}

}  // namespace

template <>
const Description<OpenTask>& describe<OpenTask>() {
  using O = OpenTask;
  static const Description<O> d(
      "open-task", {column("title", &O::title, u"과제"), column("kind", &O::kind, u"구분"),
                    column("owner", &O::owner, u"담당자").optional(),
                    column("department", &O::department, u"부서").optional(),
                    column("office", &O::office, u"기관").optional(),
                    column("complaints", &O::complaints, u"민원").optional()});
  return d;
}

void OpenTask::prepare(QJsonObject& payload, const OperationContext& context, Transaction& tx) {
  QString department = context.actor.department;
  QString office = context.actor.office;
  const QJsonArray ids = payload.value(u"complaints").toArray();
  if (!ids.isEmpty()) {
    if (const auto first = tx.find<Complaint>(complaintAt(ids, 0))) {
      department = first->department;
      office = first->office;
    }
  }
  fill(payload, QStringLiteral("owner"), context.actor.login);
  fill(payload, QStringLiteral("department"), department);
  fill(payload, QStringLiteral("office"), office);
}

Result<void> OpenTask::check(const OperationContext& context, Reader& reader) const {
  if (auto ok = requireText(title, u"과제 이름"); !ok) return ok;
  if (title.size() > kLongestTitle) {
    return failure(
        ErrorCode::kInvalid,
        QStringLiteral("과제 이름이 200자를 넘습니다. 줄이고 나머지는 계획에 적으세요."));
  }
  if (!context.actor.sees(office, department)) {
    return failure(
        ErrorCode::kDenied,
        QStringLiteral("다른 부서나 기관의 과제는 만들 수 없습니다. 그곳에 알려 주세요."));
  }
  if (auto ok = checkOwner(owner, office, department, reader); !ok) return ok;
  if (complaints.size() > kMostComplaints) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("민원은 한 번에 %1건까지 묶을 수 있습니다. 나누어 묶으세요.")
                       .arg(kMostComplaints));
  }
  QSet<Uuid> seen;
  for (qsizetype i = 0; i < complaints.size(); ++i) {
    const ComplaintId id = complaintAt(complaints, i);
    const auto complaint = complaintToLink(id, taskOf(context.id), context, reader);
    if (!complaint) return failure(complaint.error());
    if (seen.contains(id.value)) {
      return failure(ErrorCode::kInvalid,
                     QStringLiteral("같은 민원이 두 번 들어 있습니다. 한 번만 고르세요."));
    }
    seen.insert(id.value);
  }
  return {};
}

void OpenTask::apply(const OperationContext& context, Transaction& tx) const {
  Task task;
  task.id = taskOf(context.id);
  task.title = title.trimmed();
  task.kind = kind;
  task.owner = owner;
  task.department = department;
  task.office = office;
  task.created_at = context.at;
  tx.put(task);
  for (qsizetype i = 0; i < complaints.size(); ++i) {
    if (const auto complaint = tx.find<Complaint>(complaintAt(complaints, i)))
      link(*complaint, task, context, tx);
  }
}

}  // namespace pcrm
