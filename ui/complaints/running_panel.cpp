// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/running_panel.h"

#include "ui/theme/text_styles.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/section_title.h"
#include "ui/widgets/wrapped_label.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace pcrm {
namespace {

using theme::Ink;
using theme::TextStyle;
using theme::Tone;

QString say(const char* text) { return QCoreApplication::translate("pcrm::running", text); }

Tone toneOf(DeadlineState state) {
  switch (state) {
    case DeadlineState::kLate:
      return Tone::kDanger;
    case DeadlineState::kAtRisk:
      return Tone::kWarning;
    case DeadlineState::kDone:
      return Tone::kSuccess;
    case DeadlineState::kOnTime:
      break;
  }
  return Tone::kNeutral;
}

}  // namespace

QString word(StopGround ground) {
  static constexpr std::array kWords{
      QT_TRANSLATE_NOOP("pcrm::running", "대표자 선정"),
      QT_TRANSLATE_NOOP("pcrm::running", "멀리 떨어진 기관 사이의 이송"),
      QT_TRANSLATE_NOOP("pcrm::running", "청문·의견 청취"),
      QT_TRANSLATE_NOOP("pcrm::running", "실험·검사·감정·전문 검토"),
      QT_TRANSLATE_NOOP("pcrm::running", "먼저 끝나야 하는 일"),
      QT_TRANSLATE_NOOP("pcrm::running", "전자문서 확인"),
      QT_TRANSLATE_NOOP("pcrm::running", "현장조사")};
  return say(kWords[static_cast<size_t>(ground)]);
}

QString word(NoticeWay way) {
  static constexpr std::array kWords{
      QT_TRANSLATE_NOOP("pcrm::running", "문자"), QT_TRANSLATE_NOOP("pcrm::running", "우편"),
      QT_TRANSLATE_NOOP("pcrm::running", "전화"), QT_TRANSLATE_NOOP("pcrm::running", "전자우편"),
      QT_TRANSLATE_NOOP("pcrm::running", "방문")};
  return say(kWords[static_cast<size_t>(way)]);
}

QString word(WorkingClock clock) {
  static constexpr std::array kWords{
      QT_TRANSLATE_NOOP("pcrm::running", "전자 민원 접수 · 8근무시간 (시행령 제6조제7항)"),
      QT_TRANSLATE_NOOP("pcrm::running", "부서로 넘김 · 1근무시간 (시행령 제13조)"),
      QT_TRANSLATE_NOOP("pcrm::running", "먼 부서로 넘김 · 3근무시간 (시행령 제13조)"),
      QT_TRANSLATE_NOOP("pcrm::running", "이송받아 맡음 · 3근무시간 (시행령 제13조)"),
      QT_TRANSLATE_NOOP("pcrm::running", "다른 기관의 일이면 이송 · 8근무시간 (시행령 제13조)")};
  return say(kWords[static_cast<size_t>(clock)]);
}

ToneWords clockWords(Instant until, DeadlineState state, Instant now) {
  const Tone tone = toneOf(state);
  if (state == DeadlineState::kDone) return {RunningPanel::tr("끝남"), tone};
  const auto days = static_cast<int>(seoulDate(now).daysTo(seoulDate(until)));
  const QString time = seoulTime(until).toString(QStringLiteral("HH:mm"));
  if (until < now) {
    return {days == 0 ? RunningPanel::tr("%1 지남").arg(time)
                      : RunningPanel::tr("%n일 지남", nullptr, -days),
            tone};
  }
  return {days == 0 ? RunningPanel::tr("오늘 %1까지").arg(time)
                    : RunningPanel::tr("%n일 남음", nullptr, days),
          tone};
}

bool RunningPanel::hasContent(const RunningData& data) {
  return !data.duties.empty() || data.rounds || !data.stops.empty() || !data.opinions.empty() ||
         !data.notices.empty() || !data.dunnings.empty() || data.next_interim;
}

RunningPanel::RunningPanel(const RunningData& running, const Names& names, Instant now,
                           QWidget* parent)
    : QWidget(parent) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(theme::kStep);
  column->addWidget(new SectionTitle(tr("시한과 통지")));
  const QDate today = seoulDate(now);
  for (const Duty& duty : running.duties) {
    addRow(column, clockWords(duty.until, stateOf(duty, now), now), word(duty.clock),
           tr("%1까지").arg(shortDay(duty.until, now)));
  }
  if (running.rounds) {
    const SupplementRounds& rounds = *running.rounds;
    const QDate due = *rounds.waiting.due_on;
    const ToneWords state =
        rounds.expired ? ToneWords{tr("기한 지남"), Tone::kDanger}
                       : ToneWords{tr("%n일 남음", nullptr, static_cast<int>(today.daysTo(due))),
                                   Tone::kInformation};
    QStringList note{tr("%1까지").arg(toDisplayText(due))};
    if (rounds.waiting.extended > 0) note << tr("%n번 늘림", nullptr, rounds.waiting.extended);
    if (rounds.undelivered > 0) note << tr("%n번 반송", nullptr, rounds.undelivered);
    if (rounds.mayAskAgain()) note << tr("10일 안에 한 번 더 요청합니다 (시행령 제24조제3항)");
    if (rounds.mayReturn()) note << tr("반려할 수 있습니다 (시행령 제25조)");
    addRow(column, state,
           rounds.waiting.round > 1 ? tr("보완 2차 요청 (시행령 제24조제3항)")
                                    : tr("보완 요청 (법 제22조)"),
           note.join(QStringLiteral(" · ")));
  }
  for (const StoppedClock& stop : running.stops) {
    const QString span = stop.to
                             ? tr("%1 – %2").arg(shortDay(stop.from, now), shortDay(*stop.to, now))
                             : tr("%1부터").arg(shortDay(stop.from, now));
    QStringList note{span};
    if (stop.last_on) note << tr("%1까지만 뺍니다").arg(toDisplayText(*stop.last_on));
    note << stop.reason.simplified();
    addRow(column,
           stop.to ? ToneWords{tr("다시 흐름"), Tone::kNeutral}
                   : ToneWords{tr("멈춤"), Tone::kInformation},
           QStringLiteral("%1 (%2)").arg(word(stop.ground), stopGroundLaw(stop.ground)),
           note.join(QStringLiteral(" · ")));
  }
  for (const OpinionRow& row : running.opinions) {
    const OpinionRequest& request = row.request;
    const ToneWords state = request.withdrawn_at  ? ToneWords{tr("철회"), Tone::kNeutral}
                            : request.answered_at ? ToneWords{tr("회신"), Tone::kSuccess}
                                                  : clockWords(request.due_at, row.state, now);
    QStringList note{tr("%1까지").arg(shortDay(request.due_at, now))};
    if (request.extended_at) note << tr("연장: %1").arg(request.extension_reason.simplified());
    note << request.question.simplified();
    if (request.answered_at) {
      note << tr("%1의 회신: %2").arg(names.user(request.answered_by), request.answer.simplified());
    }
    addRow(column, state,
           tr("의견 조회 · %1 (법 제20조)").arg(names.department(request.asked_department)),
           note.join(QStringLiteral(" · ")));
  }
  if (!running.dunnings.empty()) {
    addRow(column, {tr("%n번", nullptr, static_cast<int>(running.dunnings.size())), Tone::kDanger},
           tr("독촉장 (법 제25조, 시행령 제28조)"),
           tr("마지막 %1").arg(shortDay(running.dunnings.front().at, now)));
  }
  for (const CourseNotice& notice : running.notices) {
    addRow(column, {tr("알림"), Tone::kSuccess},
           tr("처리 상황 통지 · %1 (시행령 제23조)").arg(word(notice.way)),
           tr("%1 · %2").arg(shortDay(notice.at, now), names.user(notice.told_by)));
  }
  if (running.next_interim) {
    const auto days = static_cast<int>(today.daysTo(*running.next_interim));
    const bool told =
        !running.notices.empty() && seoulDate(running.notices.front().at) >=
                                        running.next_interim->addDays(-kInterimNoticeEarly);
    if (!told) {
      addRow(column, {tr("%n일 남음", nullptr, days), days <= 1 ? Tone::kWarning : Tone::kNeutral},
             tr("다음 중간 통지 (시행령 제23조)"),
             tr("%1까지").arg(toDisplayText(*running.next_interim)));
    }
  }
}

void RunningPanel::addRow(QVBoxLayout* column, const ToneWords& state, const QString& text,
                          const QString& note) {
  auto* line = new QHBoxLayout;
  line->setSpacing(2 * theme::kStep);
  line->addWidget(new Badge(state.text, state.tone), 0, Qt::AlignTop);
  line->addWidget(wrappedLabel(text, TextStyle::kBody, Ink::kText), 1);
  column->addLayout(line);
  column->addWidget(wrappedLabel(note, TextStyle::kCaption, Ink::kSecondary));
}

}  // namespace pcrm
