// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/similar/similar_complaints.h"

#include "core/complaints/complainant.h"
#include "core/complaints/search_tokens.h"
#include "core/offices/office.h"
#include "core/similar/similar_candidates.h"
#include "core/text/matching_words.h"
#include "core/text/similarity.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace pcrm {
namespace {

constexpr size_t kFewestPairs = 3;
constexpr int kComparedAtLeast = 48;
constexpr int kComparedAtMost = 200;
constexpr int kInVain = 12;       ///< So many misses in a row end the comparing.
constexpr double kMargin = 0.12;  ///< Below the likest: another text on the same matter.

// The same matter in other words, by the same person.
constexpr double kSameMatter = 0.30;
constexpr double kSameMatterPart = 0.50;  ///< Containment, of at least …
constexpr size_t kPartOf = 5;             ///< … so many pairs, with …
constexpr double kWithPart = 0.15;        ///< … this Jaccard similarity.

/// By what people are told apart when they are counted; empty: nobody.
QString personKey(const std::optional<Uuid>& customer, const QString& name, const QString& phone) {
  const QString both = nameAndPhone(name, phone);
  if (!both.isEmpty()) return both;
  if (customer) return customer->text();
  return name.trimmed().isEmpty() ? QString() : nameToken(name);
}

/// A complaint as it is compared.
struct Compared {
  SimilarComplaint hit;
  QString body;
  QString person;
};

class Comparison {
 public:
  Comparison(Reader& reader, const SimilarQuery& query)
      : reader_(reader),
        query_(query),
        text_(query.title + u'\n' + query.body),
        pairs_(pairSet(text_)),
        person_(nameAndPhone(query.complainant.name, query.complainant.phone)) {}

  [[nodiscard]] bool saysEnough() const { return pairs_.size() >= kFewestPairs; }
  [[nodiscard]] const std::vector<Compared>& found() const { return found_; }

  /// True if it is about the same matter.
  bool compare(qint64 rid) {
    if (seen_.contains(rid)) return false;
    seen_.insert(rid);
    static const QString sql = QStringLiteral(
        "SELECT id, receipt_number, provisional_number, received_at, channel, title, body, "
        "complainant_name, complainant_phone, customer_id, state, legal_kind, office, department, "
        "answer, completed_at FROM complaints WHERE rid = ?");
    Rows rows = reader_.database().query(sql, {rid});
    if (!rows.next()) return false;
    Compared one;
    SimilarComplaint& hit = one.hit;
    hit.id = {Uuid::fromBlob(rows.blob(0))};
    hit.office = rows.text(12);
    hit.department = rows.text(13);
    if (query_.except == hit.id) return false;
    if (query_.seen_by && !query_.seen_by->sees(hit.office, hit.department)) return false;
    hit.title = rows.text(5);
    one.body = rows.text(6);
    hit.complainant_name = rows.text(7);
    const QString phone = rows.text(8);
    const auto customer = Codec<std::optional<Uuid>>::fromSql(rows.value(9));
    hit.same_person = (customer && customer == query_.complainant.customer) ||
                      (!person_.isEmpty() && person_ == nameAndPhone(hit.complainant_name, phone));
    const PairSet pairs = pairSet(hit.title + u'\n' + one.body);
    hit.score = likeness(pairs_, pairs);
    hit.same_matter = hit.score >= kNearDuplicate;
    if (!hit.same_matter && !(hit.same_person && isSameMatter(pairs))) return false;
    hit.number = rows.text(1).isEmpty() ? rows.text(2) : rows.text(1);
    hit.received_at = {rows.integer(3)};
    hit.channel = Codec<Channel>::fromSql(rows.value(4));
    hit.state = Codec<State>::fromSql(rows.value(10));
    hit.legal_kind = Codec<LegalKind>::fromSql(rows.value(11));
    hit.answer = rows.text(14);
    hit.completed_at = Codec<std::optional<Instant>>::fromSql(rows.value(15));
    hit.answered = hit.state == State::kReplied || hit.state == State::kCompleted ||
                   !hit.answer.trimmed().isEmpty();
    one.person = personKey(customer, hit.complainant_name, phone);
    found_.push_back(std::move(one));
    return true;
  }

  /// The likest in order, with what only a reader needs.
  [[nodiscard]] std::vector<SimilarComplaint> best(int limit) {
    std::stable_sort(found_.begin(), found_.end(), [](const Compared& a, const Compared& b) {
      if (a.hit.score != b.hit.score) return a.hit.score > b.hit.score;
      return a.hit.received_at > b.hit.received_at;
    });
    std::vector<SimilarComplaint> out;
    for (Compared& one : found_) {
      one.hit.near_duplicate =
          one.hit.same_matter && one.hit.score >= found_.front().hit.score - kMargin;
    }
    for (const Compared& one : found_) {
      if (static_cast<int>(out.size()) >= limit) break;
      SimilarComplaint hit = one.hit;
      hit.words = matchingWords(text_, hit.title + u'\n' + one.body);
      hit.office_name = nameOf<Office>(offices_, hit.office);
      hit.department_name = nameOf<Department>(departments_, hit.department);
      out.push_back(std::move(hit));
    }
    return out;
  }

 private:
  [[nodiscard]] bool isSameMatter(const PairSet& pairs) const {
    const double jaccard = jaccardSimilarity(pairs_, pairs);
    if (jaccard >= kSameMatter) return true;
    return std::min(pairs.size(), pairs_.size()) >= kPartOf && jaccard >= kWithPart &&
           containment(pairs_, pairs) >= kSameMatterPart;
  }

  template <class Row>
  QString nameOf(QHash<QString, QString>& names, const QString& code) {
    if (code.isEmpty()) return {};
    if (!names.contains(code)) {
      const auto row = reader_.findBy<Row>(u"code", code);
      names[code] = row ? row->name : code;
    }
    return names[code];
  }

  Reader& reader_;
  const SimilarQuery& query_;
  QString text_;
  PairSet pairs_;
  QString person_;
  QSet<qint64> seen_;
  std::vector<Compared> found_;
  QHash<QString, QString> offices_;
  QHash<QString, QString> departments_;
};

void compareAll(Comparison& comparison, const SimilarCandidates& candidates) {
  for (const qint64 rid : candidates.of_person) comparison.compare(rid);
  for (const qint64 rid : candidates.waiting) comparison.compare(rid);
  int compared = 0;
  int in_vain = 0;
  for (const qint64 rid : candidates.by_text) {
    if (compared >= kComparedAtMost || (compared >= kComparedAtLeast && in_vain >= kInVain)) return;
    ++compared;
    in_vain = comparison.compare(rid) ? 0 : in_vain + 1;
  }
}

bool isNamed(const Complainant& who) {
  return who.customer || !nameAndPhone(who.name, who.phone).isEmpty();
}

RepeatEvidence repeatEvidence(const SimilarQuery& query, const std::vector<Compared>& found) {
  RepeatEvidence evidence;
  evidence.statutory = query.legal_kind == LegalKind::kForm;
  if (!isNamed(query.complainant)) return evidence;
  evidence.submissions = 1;
  for (const Compared& one : found) {
    if (!one.hit.same_person || one.hit.legal_kind == LegalKind::kForm) continue;
    if (query.received_at && one.hit.received_at > *query.received_at) continue;
    ++evidence.submissions;
    if (one.hit.answered) ++evidence.answers;
  }
  return evidence;
}

GroupEvidence groupEvidence(const SimilarQuery& query, const std::vector<Compared>& found) {
  const Complainant& who = query.complainant;
  QSet<QString> people;
  const QString own = personKey(who.customer, who.name, who.phone);
  if (!own.isEmpty()) people.insert(own);
  for (const Compared& one : found) {
    if (one.hit.same_matter && !one.hit.same_person && !one.person.isEmpty())
      people.insert(one.person);
  }
  return {static_cast<int>(people.size())};
}

template <class Fits>
std::vector<SimilarComplaint> chosen(const std::vector<SimilarComplaint>& hits, Fits fits) {
  std::vector<SimilarComplaint> out;
  std::copy_if(hits.begin(), hits.end(), std::back_inserter(out), fits);
  return out;
}

}  // namespace

std::vector<SimilarComplaint> SimilarComplaints::samePerson() const {
  return chosen(hits, [](const SimilarComplaint& hit) { return hit.same_person; });
}

std::vector<SimilarComplaint> SimilarComplaints::otherPeople() const {
  return chosen(hits, [](const SimilarComplaint& hit) {
    return hit.same_matter && !hit.same_person && !hit.complainant_name.trimmed().isEmpty();
  });
}

std::vector<SimilarComplaint> SimilarComplaints::nearDuplicates() const {
  return chosen(hits, [](const SimilarComplaint& hit) { return hit.near_duplicate; });
}

SimilarComplaints findSimilar(Reader& reader, const SimilarQuery& query, int limit) {
  SimilarComplaints out;
  Comparison comparison(reader, query);
  if (comparison.saysEnough()) {
    const SimilarCandidates candidates = similarCandidates(reader, query);
    out.complete = candidates.complete;
    compareAll(comparison, candidates);
    out.hits = comparison.best(limit);
  }
  out.repeat = repeatEvidence(query, comparison.found());
  out.group = groupEvidence(query, comparison.found());
  return out;
}

SimilarComplaints findSimilar(Reader& reader, const QString& title, const QString& body,
                              const Complainant& complainant, int limit) {
  SimilarQuery query;
  query.title = title;
  query.body = body;
  query.complainant = complainant;
  return findSimilar(reader, query, limit);
}

SimilarQuery similarQueryOf(const Complaint& complaint) {
  return {complaint.title,
          complaint.body,
          {complaint.customer, complaint.complainant_name, complaint.complainant_phone},
          complaint.legal_kind,
          complaint.id,
          complaint.received_at,
          std::nullopt};
}

}  // namespace pcrm
