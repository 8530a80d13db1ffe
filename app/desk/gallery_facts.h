// SPDX-License-Identifier: GPL-3.0-or-later
// Whom and what the pictures of the gallery show: found in the database they are taken of.
#pragma once

#include "core/complaints/complaint.h"
#include "core/customers/customer.h"
#include "core/offices/office.h"
#include "core/store/reader.h"

namespace pcrm {

/// What is not there is left out, and the pictures that need it show an empty screen.
struct GalleryFacts {
  std::optional<User> clerk;
  std::optional<User> worker;            ///< Of a department that has complex complaints.
  std::optional<User> chief;             ///< With approvals to give.
  std::optional<ComplaintId> complex;    ///< Answered, not yet evaluated or completed.
  std::optional<ComplaintId> to_review;  ///< Complex and not yet reviewed.
  std::optional<User> lead;              ///< Of a dong office.
  std::optional<User> admin;
  std::optional<Customer> helped;      ///< With what makes it easier for the person.
  std::optional<User> task_worker;     ///< Sees the tasks of the whole city.
  std::optional<User> running_worker;  ///< Asked another department for an opinion.
  std::optional<ComplaintId> running;
  std::optional<User> asked;  ///< Of an asked department.
  std::optional<User> examiner;
  std::optional<ComplaintId> group;     ///< Others were joined to it.
  std::optional<ComplaintId> repeated;  ///< A grievance that came before and was answered.
  std::optional<ComplaintId> objected;  ///< With an open objection.
  std::optional<User> guardian;         ///< Helps somebody.
  std::optional<Customer> customer;
  std::optional<ComplaintId> complaint;
  QString title;
  QString body;
  QString word;
};

[[nodiscard]] GalleryFacts readGalleryFacts(Reader& reader, Instant now);

}  // namespace pcrm
