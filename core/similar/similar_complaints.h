// SPDX-License-Identifier: GPL-3.0-or-later
// "Have we had this before?" 전에도 있었습니까: past complaints that are about the same matter,
// with what shows it.
//
// Three questions, answered together:
//   (a) same person, same matter: the evidence for Act art. 23;
//   (b) same matter, other people: five or more may be received as one (Decree art. 6(6)), and may
//   be
//       a group complaint (Act art. 2(6));
//   (c) nearly the same text, whoever wrote it.
// Precision comes first: what is listed under (b) and (c) is a near-duplicate by its whole text;
// for the same person less is enough, because the person is evidence too. Nothing is decided here:
// a person looks and decides.
#pragma once

#include "core/complaints/complaint.h"
#include "core/store/actor.h"
#include "core/store/reader.h"

#include <optional>
#include <vector>

namespace pcrm {

/// Who brings the complaint. Same person: the same card, or the same name and phone number, spaces
/// and hyphens apart. A name alone or a number alone is nobody: families share telephones.
struct Complainant {
  std::optional<Uuid> customer;
  QString name;
  QString phone;

  bool operator==(const Complainant&) const = default;
};

struct SimilarQuery {
  QString title;
  QString body;
  Complainant complainant;
  LegalKind legal_kind = LegalKind::kUndecided;
  std::optional<ComplaintId> except;   ///< The complaint itself, once it is stored.
  std::optional<Instant> received_at;  ///< Its reception; later ones are no evidence against it.
  std::optional<Actor> seen_by;        ///< Only what this person may see.

  bool operator==(const SimilarQuery&) const = default;
};

struct SimilarComplaint {
  ComplaintId id;
  QString number;  ///< Final or provisional.
  Instant received_at;
  Channel channel = Channel::kVisit;
  QString title;
  QString complainant_name;
  State state = State::kReceived;
  LegalKind legal_kind = LegalKind::kUndecided;
  QString office;           ///< Code.
  QString department;       ///< Code, or as written in an imported file.
  QString office_name;      ///< Korean; the code where there is no name.
  QString department_name;  ///< The same.
  QString answer;           ///< What the complainant was told; may be empty though answered.
  std::optional<Instant> completed_at;
  bool answered = false;  ///< The result was told: replied, completed, or an answer is kept.
  QStringList words;      ///< That both have, the most telling first; at most five.
  double score = 0;       ///< Likeness of the texts, 0…1 (core/text/similarity.h).
  bool same_person = false;
  bool same_matter = false;     ///< By its whole text, whoever wrote it; see kNearDuplicate.
  bool near_duplicate = false;  ///< The same, and none is much more alike.

  bool operator==(const SimilarComplaint&) const = default;
};

/// Act art. 23(1): the same matter, not a statutory complaint, submitted three times or more and
/// answered twice or more: later ones may be closed. Without good reason, which no program can see.
struct RepeatEvidence {
  static constexpr int kSubmissions = 3;
  static constexpr int kAnswers = 2;

  int submissions = 0;     ///< By the same person, this one included; 0 if nobody is named.
  int answers = 0;         ///< Earlier ones whose result was told.
  bool statutory = false;  ///< This one is a statutory complaint: the article does not apply.

  [[nodiscard]] bool conditionsMet() const {
    return !statutory && submissions >= kSubmissions && answers >= kAnswers;
  }
  bool operator==(const RepeatEvidence&) const = default;
};

/// Decree art. 6(6) and Act art. 2(6).
struct GroupEvidence {
  static constexpr int kMany = 5;

  int people = 0;  ///< Different people with the same matter, this one included if named.

  [[nodiscard]] bool isMany() const { return people >= kMany; }
  bool operator==(const GroupEvidence&) const = default;
};

struct SimilarComplaints {
  std::vector<SimilarComplaint> hits;  ///< Most alike first.
  RepeatEvidence repeat;               ///< Counted over everything found, beyond `hits` too.
  GroupEvidence group;
  bool complete = true;  ///< False while older complaints still wait to be indexed.

  [[nodiscard]] std::vector<SimilarComplaint> samePerson() const;      ///< (a)
  [[nodiscard]] std::vector<SimilarComplaint> otherPeople() const;     ///< (b)
  [[nodiscard]] std::vector<SimilarComplaint> nearDuplicates() const;  ///< (c)

  bool operator==(const SimilarComplaints&) const = default;
};

/// At most `limit` hits. A text of less than three pairs of syllables finds nothing. Takes some
/// milliseconds at a million complaints.
[[nodiscard]] SimilarComplaints findSimilar(Reader& reader, const SimilarQuery& query, int limit);
[[nodiscard]] SimilarComplaints findSimilar(Reader& reader, const QString& title,
                                            const QString& body, const Complainant& complainant,
                                            int limit);

/// The question that a stored complaint asks.
[[nodiscard]] SimilarQuery similarQueryOf(const Complaint& complaint);

}  // namespace pcrm
