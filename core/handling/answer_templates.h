// SPDX-License-Identifier: GPL-3.0-or-later
// Ready answers for simple complaints, with places that are filled in for each one:
// {민원인} {제목} {접수번호} {접수일} {부서} {전화} {담당자}.
#pragma once

#include "core/base/result.h"
#include "core/complaints/complaint.h"
#include "core/store/reader.h"

namespace pcrm {

struct AnswerTemplate {
  QString code;
  QString legal_kind;  ///< Code; empty: for any.
  QString name;
  QString text;

  bool operator==(const AnswerTemplate&) const = default;
};

/// Columns: code, legal kind, name, text with \n for a new line.
[[nodiscard]] Result<std::vector<AnswerTemplate>> parseAnswerTemplates(const QString& text);

/// The places filled in. What is not known is left out with the space before it; what is no place
/// stays as written.
[[nodiscard]] QString filledAnswer(const QString& text, const Complaint& complaint, Reader& reader);

}  // namespace pcrm
