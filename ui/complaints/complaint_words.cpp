// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/complaint_words.h"

#include "core/complaints/kinds.h"

#include <QCoreApplication>
#include <QLocale>

namespace pcrm {
namespace {

using theme::Tone;

QString say(const char* korean) { return QCoreApplication::translate("pcrm::words", korean); }

// The names come from core, in Korean; here they only become known to the translation. A state and
// the move that leads to it have one word in Korean and two in English.
[[maybe_unused]] constexpr const char* kCoreNames[] = {
    QT_TRANSLATE_NOOP("pcrm::words", "접수"),      QT_TRANSLATE_NOOP("pcrm::words", "처리 중"),
    QT_TRANSLATE_NOOP("pcrm::words", "보완 중"),   QT_TRANSLATE_NOOP("pcrm::words", "답변"),
    QT_TRANSLATE_NOOP("pcrm::words", "완료"),      QT_TRANSLATE_NOOP("pcrm::words", "종결"),
    QT_TRANSLATE_NOOP("pcrm::words", "취하"),      QT_TRANSLATE_NOOP("pcrm::words", "방문"),
    QT_TRANSLATE_NOOP("pcrm::words", "전화"),      QT_TRANSLATE_NOOP("pcrm::words", "인터넷"),
    QT_TRANSLATE_NOOP("pcrm::words", "우편"),      QT_TRANSLATE_NOOP("pcrm::words", "팩스"),
    QT_TRANSLATE_NOOP("pcrm::words", "미정"),      QT_TRANSLATE_NOOP("pcrm::words", "단순"),
    QT_TRANSLATE_NOOP("pcrm::words", "복잡"),      QT_TRANSLATE_NOOP("pcrm::words", "주기과제"),
    QT_TRANSLATE_NOOP("pcrm::words", "장기과제"),  QT_TRANSLATE_NOOP("pcrm::words", "서식"),
    QT_TRANSLATE_NOOP("pcrm::words", "법령 질의"), QT_TRANSLATE_NOOP("pcrm::words", "질의"),
    QT_TRANSLATE_NOOP("pcrm::words", "건의"),      QT_TRANSLATE_NOOP("pcrm::words", "고충"),
    QT_TRANSLATE_NOOP("pcrm::words", "상담"),      QT_TRANSLATE_NOOP("pcrm::words", "기타"),
    QT_TRANSLATE_NOOP("pcrm::words", "개인"),      QT_TRANSLATE_NOOP("pcrm::words", "다수"),
    QT_TRANSLATE_NOOP("pcrm::words", "시민 전체"), QT_TRANSLATE_NOOP("pcrm::words", "일회"),
    QT_TRANSLATE_NOOP("pcrm::words", "반복"),      QT_TRANSLATE_NOOP("pcrm::words", "지속"),
    QT_TRANSLATE_NOOP("pcrm::moves", "정정"),      QT_TRANSLATE_NOOP("pcrm::moves", "분류"),
    QT_TRANSLATE_NOOP("pcrm::moves", "배정"),      QT_TRANSLATE_NOOP("pcrm::moves", "이송"),
    QT_TRANSLATE_NOOP("pcrm::moves", "메모"),      QT_TRANSLATE_NOOP("pcrm::moves", "보완 요청"),
    QT_TRANSLATE_NOOP("pcrm::moves", "보완 도착"), QT_TRANSLATE_NOOP("pcrm::moves", "연장"),
    QT_TRANSLATE_NOOP("pcrm::moves", "답변"),      QT_TRANSLATE_NOOP("pcrm::moves", "완료"),
    QT_TRANSLATE_NOOP("pcrm::moves", "종결"),      QT_TRANSLATE_NOOP("pcrm::moves", "취하"),
    QT_TRANSLATE_NOOP("pcrm::moves", "재개"),
};

QString inLanguage(const QString& korean) { return say(korean.toUtf8().constData()); }

QString sayNumber(const char* korean, qint64 number) {
  return QCoreApplication::translate("pcrm::words", korean, nullptr, static_cast<int>(number));
}

QString dayPart(Instant at, Instant now) {
  const QDate day = seoulDate(at);
  return day.toString(day.year() == seoulDate(now).year() ? QStringLiteral("MM-dd")
                                                          : QStringLiteral("yyyy-MM-dd"));
}

}  // namespace

ToneWords standingWords(DeadlineState state) {
  switch (state) {
    case DeadlineState::kOnTime:
    case DeadlineState::kDone:
      return {say(QT_TRANSLATE_NOOP("pcrm::words", "여유 있음")), Tone::kSuccess};
    case DeadlineState::kAtRisk:
      return {say(QT_TRANSLATE_NOOP("pcrm::words", "임박")), Tone::kWarning};
    case DeadlineState::kLate:
      return {say(QT_TRANSLATE_NOOP("pcrm::words", "지남")), Tone::kDanger};
  }
  return {};
}

ToneWords dueWords(std::optional<Instant> due, State state, Instant now) {
  if (!due) return {say(QT_TRANSLATE_NOOP("pcrm::words", "기한 없음")), Tone::kNeutral};
  if (!isOpen(state)) return {dayPart(*due, now), Tone::kNeutral};
  if (state == State::kSupplementing)
    return {say(QT_TRANSLATE_NOOP("pcrm::words", "시계 멈춤")), Tone::kNeutral};
  const qint64 left = due->ms - now.ms;
  const qint64 days = seoulDate(now).daysTo(seoulDate(*due));
  if (left < 0) {
    const qint64 late = -left;
    if (late < kMsPerHour)
      return {sayNumber(QT_TRANSLATE_N_NOOP("pcrm::words", "%n분 지남"),
                        qMax<qint64>(1, late / kMsPerMinute)),
              Tone::kDanger};
    if (late < kMsPerDay)
      return {sayNumber(QT_TRANSLATE_N_NOOP("pcrm::words", "%n시간 지남"), late / kMsPerHour),
              Tone::kDanger};
    return {sayNumber(QT_TRANSLATE_N_NOOP("pcrm::words", "%n일 지남"), qMax<qint64>(1, -days)),
            Tone::kDanger};
  }
  if (days == 0) {
    return {say(QT_TRANSLATE_NOOP("pcrm::words", "오늘 %1"))
                .arg(seoulTime(*due).toString(QStringLiteral("HH:mm"))),
            Tone::kWarning};
  }
  return {sayNumber(QT_TRANSLATE_N_NOOP("pcrm::words", "%n일 남음"), days), Tone::kNeutral};
}

ToneWords stateWords(State state) {
  Tone tone = Tone::kNeutral;
  switch (state) {
    case State::kReceived:
    case State::kInProgress:
      tone = Tone::kPrimary;
      break;
    case State::kSupplementing:
      tone = Tone::kWarning;
      break;
    case State::kReplied:
      tone = Tone::kInformation;
      break;
    case State::kCompleted:
      tone = Tone::kSuccess;
      break;
    case State::kClosed:
    case State::kWithdrawn:
      break;
  }
  return {word(state), tone};
}

QString word(State state) { return inLanguage(stateName(state)); }
QString word(Move move) {
  return QCoreApplication::translate("pcrm::moves", moveName(move).toUtf8().constData());
}
QString word(Channel channel) { return inLanguage(channelName(channel)); }
QString word(HandlingType type) { return inLanguage(handlingTypeName(type)); }
QString word(LegalKind kind) { return inLanguage(legalKindName(kind)); }
QString word(Reach reach) { return inLanguage(reachName(reach)); }
QString word(Persistence persistence) { return inLanguage(persistenceName(persistence)); }

QString shortTime(Instant at, Instant now) {
  return dayPart(at, now) + seoulTime(at).toString(QStringLiteral(" HH:mm"));
}

QString shortDay(Instant at, Instant now) {
  return dayPart(at, now) +
         QStringLiteral(" (%1) ").arg(
             QLocale().dayName(seoulDate(at).dayOfWeek(), QLocale::ShortFormat)) +
         seoulTime(at).toString(QStringLiteral("HH:mm"));
}

}  // namespace pcrm
