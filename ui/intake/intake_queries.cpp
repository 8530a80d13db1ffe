// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_queries.h"

#include "core/complaints/complaint_search.h"
#include "core/complaints/kinds.h"
#include "core/customers/customer_queries.h"
#include "core/offices/office.h"
#include "core/text/phone.h"
#include "core/text/similarity.h"

#include <QRegularExpression>

#include <algorithm>

namespace pcrm {
namespace {

constexpr int kMoments = 3;
constexpr int kWordsAsked = 4;   ///< Each costs one search.
constexpr int kOfEachWord = 12;  ///< Newest complaints that have it.
constexpr int kOfThePerson = 12;
constexpr int kShown = 2;
constexpr double kLeastLikeness = 0.3;
constexpr double kLeastForSamePerson = 0.15;
constexpr qsizetype kExcerpt = 40;

QString contactChannelName(ContactChannel channel) {
  if (channel != ContactChannel::kText) return channelName(static_cast<Channel>(channel));
  return QStringLiteral("문자");  // not translated: as channelName()
}

/// Longest first: long words are rare words.
QStringList wordsToAsk(const IntakeDraft& draft) {
  static const QRegularExpression kGap(QStringLiteral("[^\\p{L}\\p{N}]+"));
  QStringList words;
  for (const QString& word :
       (draft.title + u' ' + draft.body.left(200)).split(kGap, Qt::SkipEmptyParts)) {
    // Particles and endings stand at the end: the beginning of a word is what others share.
    const QString stem = word.size() > 3 ? word.left(word.size() - 1) : word;
    if (stem.size() >= 2 && !words.contains(stem)) words << stem;
  }
  std::stable_sort(words.begin(), words.end(),
                   [](const QString& a, const QString& b) { return a.size() > b.size(); });
  return words.mid(0, kWordsAsked);
}

bool isSamePerson(const IntakeDraft& draft, const Complaint& complaint) {
  if (draft.customer && complaint.customer == draft.customer) return true;
  const QString digits = phoneDigits(draft.phone);
  return digits.size() >= 8 && digits == phoneDigits(complaint.complainant_phone);
}

/// Endings that any two sentences share say nothing.
QStringList tellingWords(const QString& a, const QString& b) {
  static const QRegularExpression kEnding(
      // not translated: endings of Korean
      QStringLiteral("^.?(습니|합니|입니|니다|습니다|십시오|주십|하고|에서|해서|지만|는데).*$"));
  QStringList words;
  for (const QString& word : sharedWords(a, b, 8)) {
    if (!kEnding.match(word).hasMatch()) words << word;
  }
  return words.mid(0, 5);
}

QString excerptOf(const QString& text, const QStringList& shared) {
  const QString line = text.simplified();
  qsizetype at = shared.isEmpty() ? 0 : line.indexOf(shared.first(), 0, Qt::CaseInsensitive);
  at = at < kExcerpt / 2 ? 0 : at - kExcerpt / 4;
  QString piece = line.mid(at, kExcerpt);
  if (at > 0) piece.prepend(u'…');
  if (at + kExcerpt < line.size()) piece.append(u'…');
  return piece;
}

std::vector<ComplaintId> candidates(Reader& reader, const IntakeDraft& draft, const Actor& actor) {
  std::vector<ComplaintId> ids;
  const auto add = [&ids](const ComplaintPage& page) {
    for (const ComplaintSummary& row : page.rows) {
      if (std::find(ids.begin(), ids.end(), row.id) == ids.end()) ids.push_back(row.id);
    }
  };
  ComplaintFilter filter;
  filter.seen_by = actor;
  if (draft.customer) {
    filter.customer = draft.customer;
    add(listComplaints(reader, filter, ComplaintOrder::kNewest, std::nullopt, kOfThePerson));
    filter.customer.reset();
  } else if (phoneDigits(draft.phone).size() >= 8) {
    filter.search = phoneDigits(draft.phone);
    add(searchComplaints(reader, filter, std::nullopt, kOfThePerson));
  }
  for (const QString& word : wordsToAsk(draft)) {
    filter.search = word;
    add(searchComplaints(reader, filter, std::nullopt, kOfEachWord));
  }
  return ids;
}

}  // namespace

std::optional<PersonCard> personCard(Reader& reader, CustomerId id) {
  const auto customer = reader.find<Customer>(id);
  if (!customer) return std::nullopt;
  PersonCard card;
  card.customer = *customer;
  ComplaintFilter filter;
  filter.customer = id.value;
  card.complaints = countComplaints(reader, filter);
  const ComplaintPage page =
      listComplaints(reader, filter, ComplaintOrder::kNewest, std::nullopt, kMoments);
  for (const ComplaintSummary& row : page.rows) {
    const auto complaint = reader.find<Complaint>(row.id);
    PersonMoment moment{row.received_at, row.title, row.state, 0, {}, row.id};
    if (complaint && complaint->completed_at) {
      moment.days =
          static_cast<int>(seoulDate(row.received_at).daysTo(seoulDate(*complaint->completed_at)));
    }
    card.latest.push_back(std::move(moment));
  }
  for (const Contact& contact : contactsOf(reader, id, kMoments)) {
    card.latest.push_back({contact.at, contact.summary, std::nullopt, 0,
                           contactChannelName(contact.channel),
                           ComplaintId{contact.complaint.value_or(Uuid{})}});
  }
  std::stable_sort(card.latest.begin(), card.latest.end(),
                   [](const PersonMoment& a, const PersonMoment& b) { return a.at > b.at; });
  if (card.latest.size() > kMoments) card.latest.resize(kMoments);
  return card;
}

std::vector<SimilarComplaint> similarComplaints(Reader& reader, const IntakeDraft& draft,
                                                const Actor& actor, const Rules& rules) {
  const QString text = draft.title + u'\n' + draft.body;
  const PairSet own = pairSet(text);
  const PairSet ownTitle = pairSet(draft.title);
  std::vector<SimilarComplaint> similar;
  if (own.size() < 3) return similar;
  for (const ComplaintId& id : candidates(reader, draft, actor)) {
    const auto complaint = reader.find<Complaint>(id);
    if (!complaint) continue;
    const QString other = complaint->title + u'\n' + complaint->body;
    SimilarComplaint found;
    found.samePerson = isSamePerson(draft, *complaint);
    found.likeness = 0.5 * containment(ownTitle, pairSet(complaint->title)) +
                     0.5 * containment(own, pairSet(other));
    if (found.likeness < (found.samePerson ? kLeastForSamePerson : kLeastLikeness)) continue;
    found.shared = tellingWords(text, other);
    if (found.shared.isEmpty()) continue;
    ComplaintSummary& summary = found.summary;
    summary.id = id;
    summary.number = complaint->number();
    summary.received_at = complaint->received_at;
    summary.title = complaint->title;
    summary.state = complaint->state;
    summary.due_at = complaint->due_at;
    found.channel = complaint->channel;
    found.excerpt = excerptOf(complaint->title, found.shared);
    const auto office = reader.findBy<Office>(u"code", complaint->office);
    found.office = office ? office->name : complaint->office;
    const DepartmentEntry* entry = rules.classification.departments.find(complaint->department);
    found.department = entry ? entry->name : complaint->department;
    similar.push_back(std::move(found));
  }
  std::stable_sort(similar.begin(), similar.end(), [](const auto& a, const auto& b) {
    if (a.samePerson != b.samePerson) return a.samePerson;
    return a.likeness > b.likeness;
  });
  if (similar.size() > kShown) similar.resize(kShown);
  return similar;
}

}  // namespace pcrm
