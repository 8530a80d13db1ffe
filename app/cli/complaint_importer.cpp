// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/complaint_importer.h"

#include "core/complaints/complaint_operations.h"
#include "core/complaints/complaint_queries.h"

namespace pcrm::cli {
namespace {

constexpr int kIndexedAtOnce = 5000;

}  // namespace

ComplaintImporter::ComplaintImporter(Session& session, QString source)
    : session_(session), source_(std::move(source)) {
  session_.store().setBulk(true);
}

Result<> ComplaintImporter::add(const Complaint& complaint) {
  if (numbers_.contains(complaint.source_number) ||
      hasSourceNumber(session_.reader(), complaint.source_number)) {
    ++skipped_;
    return {};
  }
  if (!complaint.source_number.isEmpty()) numbers_.insert(complaint.source_number);
  rows_.append(ImportComplaints::rowOf(complaint));
  ++waiting_;
  if (rows_.size() == ImportComplaints::kMost) closeDraft();
  return waiting_ < kRowsPerTransaction ? Result<>{} : flush();
}

void ComplaintImporter::closeDraft() {
  if (rows_.isEmpty()) return;
  drafts_.push_back({describe<ImportComplaints>().name(),
                     {{QStringLiteral("source"), source_}, {QStringLiteral("rows"), rows_}}});
  rows_ = {};
}

Result<> ComplaintImporter::flush() {
  closeDraft();
  if (drafts_.empty()) return {};
  const auto done = session_.store().performAll(drafts_, systemActor());
  if (!done) return failure(done.error());
  accepted_ += waiting_;
  waiting_ = 0;
  drafts_.clear();
  numbers_.clear();
  return {};
}

Result<> ComplaintImporter::index(const std::function<bool(qint64)>& waiting) {
  for (;;) {
    const auto left = session_.store().indexPending(kIndexedAtOnce);
    if (!left) return failure(left.error());
    if (*left == 0 || !waiting(*left)) return {};
  }
}

}  // namespace pcrm::cli
