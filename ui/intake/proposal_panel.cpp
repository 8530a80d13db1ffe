// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/proposal_panel.h"

#include "core/complaints/kinds.h"
#include "ui/theme/text_styles.h"
#include "ui/widgets/deadline_strip.h"
#include "ui/widgets/key_value_rows.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

namespace pcrm {
namespace {

/// Periods that are asked for often, besides those of the kinds.
constexpr const char* kPeriods[] = {"3h", "3d", "5d", "7d", "10d", "14d", "30d", "1mo"};

constexpr ProposalField kFields[] = {ProposalField::kHandlingType, ProposalField::kDepartment,
                                     ProposalField::kLegalKind};

QString dayText(Instant at) {
  const QDate date = seoulDate(at);
  return QLocale().toString(date,
                            QCoreApplication::translate("pcrm::ProposalPanel", "M월 d일 (ddd)"));
}

QString dueText(Instant at) {
  return dayText(at) + u' ' + seoulTime(at).toString(QStringLiteral("HH:mm"));
}

/// The day, or the time when it is the very day of the due date.
QString targetText(const Advice& advice) {
  if (seoulDate(*advice.target) != seoulDate(advice.deadline->due)) return dayText(*advice.target);
  return seoulTime(*advice.target).toString(QStringLiteral("HH:mm"));
}

QString loadText(const Load& load) {
  const QString open = ProposalPanel::tr("처리 중 %n건", nullptr, static_cast<int>(load.open));
  return load.overdue == 0 ? open : ProposalPanel::tr("%1, 지남 %2").arg(open).arg(load.overdue);
}

/// What whoever receives tells the person (Decree art. 6(4)), and where no receipt is needed
/// (Decree art. 6(3)): simple advice, done at once, by somebody who did not come.
QString guidanceText(const Advice& advice, const IntakeDraft& draft) {
  QString text = ProposalPanel::tr(
                     "알려 드릴 것: 서류가 갖추어졌는지, 처리 절차, 예상 기한 %1, 현장 확인 "
                     "여부 (시행령 제6조제4항)")
                     .arg(dueText(advice.deadline->due));
  const auto period = parsePeriod(advice.period);
  const bool at_once = period && period->unit == PeriodUnit::kHours;
  if (advice.legal_kind == codeOf(LegalKind::kOther) && at_once && draft.channel != Channel::kVisit)
    text +=
        QLatin1Char('\n') + ProposalPanel::tr("접수증을 주지 않아도 됩니다 (시행령 제6조제3항)");
  return text;
}

std::vector<DayCell> cellsOf(const Deadline& deadline) {
  std::vector<DayCell> cells;
  for (const CountedDay& day : deadline.days) {
    DayCell::State state = DayCell::State::kCounted;
    if (day.mark == DayMark::kSkipped) state = DayCell::State::kSkipped;
    if (day.mark == DayMark::kStopped) state = DayCell::State::kStopped;
    if (day.date == seoulDate(deadline.due)) state = DayCell::State::kDue;
    cells.push_back({day.date, state, day.ordinal, day.reason});
  }
  return cells;
}

}  // namespace

ProposalPanel::ProposalPanel(const Rules& rules, QWidget* parent)
    : QWidget(parent),
      rules_(rules),
      card_(new Card(tr("이렇게 처리하겠습니다"), this)),
      rows_(new KeyValueRows(card_)),
      strip_(new DeadlineStrip(card_)),
      law_(new QLabel(card_)),
      guidance_(new QLabel(card_)) {
  law_->setWordWrap(true);
  theme::setTextStyle(law_, theme::TextStyle::kSmall, theme::Ink::kSecondary);
  card_->body()->addWidget(rows_);
  card_->body()->addWidget(strip_);
  card_->body()->addWidget(law_);
  guidance_->setWordWrap(true);
  theme::setTextStyle(guidance_, theme::TextStyle::kSmall, theme::Ink::kSecondary);
  card_->body()->addWidget(guidance_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(card_);
  connect(rows_, &KeyValueRows::rowActivated, this,
          [this](int index) { openChoices(static_cast<Line>(index)); });
  refresh();
}

void ProposalPanel::show(const Advice& advice, const IntakeDraft& decided) {
  advice_ = advice;
  decided_ = decided;
  refresh();
}

QString ProposalPanel::decidedFor(Line line) const {
  switch (line) {
    case Line::kHandlingType:
      return decided_.handling_type;
    case Line::kDepartment:
      return decided_.department;
    case Line::kLegalKind:
      return decided_.legal_kind;
    case Line::kPeriod:
      break;
  }
  return decided_.period;
}

QString ProposalPanel::proposedFor(Line line) const {
  if (line == Line::kPeriod) return rules_.statutoryPeriod(advice_.legal_kind);
  return advice_.proposal.of(kFields[static_cast<size_t>(line)]).value;
}

QString ProposalPanel::nameOf(Line line, const QString& code) const {
  switch (line) {
    case Line::kHandlingType:
      return handlingTypeName(enumFromCode<HandlingType>(code).value_or(HandlingType::kUndecided));
    case Line::kDepartment: {
      const DepartmentEntry* entry = rules_.classification.departments.find(code);
      return entry ? entry->name : code;
    }
    case Line::kLegalKind: {
      const LegalKindEntry* entry = rules_.classification.legal_kinds.find(code);
      return entry ? entry->name : code;
    }
    case Line::kPeriod:
      break;
  }
  const auto period = parsePeriod(code);
  return period ? toDisplayText(*period) : code;
}

QStringList ProposalPanel::codesOf(Line line) const {
  QStringList codes;
  switch (line) {
    case Line::kHandlingType:
      return valuesOf(ProposalField::kHandlingType);
    case Line::kDepartment:
      for (const DepartmentEntry& entry : rules_.classification.departments.departments())
        codes << entry.code;
      return codes;
    case Line::kLegalKind:
      for (const LegalKindEntry& entry : rules_.classification.legal_kinds.kinds())
        codes << entry.code;
      return codes;
    case Line::kPeriod:
      break;
  }
  for (const char* period : kPeriods) codes << QLatin1String(period);
  return codes;
}

void ProposalPanel::refresh() {
  // Beside the title, so that the reasons in the rows keep their room.
  const QString& department = advice_.department;
  card_->setTitle(tr("이렇게 처리하겠습니다"),
                  advice_.loads.contains(department)
                      ? QStringLiteral("%1 · %2").arg(nameOf(Line::kDepartment, department),
                                                      loadText(advice_.loads.value(department)))
                      : QString());
  const QString keys[] = {tr("처리 유형"), tr("부서"), tr("법정 구분"), tr("처리 기한")};
  const QString codes[] = {advice_.handling_type, advice_.department, advice_.legal_kind};
  const QString unknown = tr("아직 모름");
  std::vector<KeyValueRow> rows;
  for (int i = 0; i < 4; ++i) {
    const auto line = static_cast<Line>(i);
    KeyValueRow row;
    row.key = keys[i];
    row.keys = QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i));
    const bool own = !decidedFor(line).isEmpty();
    if (line == Line::kPeriod) {
      row.value = advice_.deadline ? dueText(advice_.deadline->due) : unknown;
      row.note = !advice_.deadline ? tr("법정 구분을 고르면 셉니다")
                 : advice_.target  ? tr("목표 %1").arg(targetText(advice_))
                                   : QString();
    } else {
      const FieldProposal& proposal = advice_.proposal.of(kFields[i]);
      row.value = codes[i].isEmpty() ? unknown : nameOf(line, codes[i]);
      if (line == Line::kLegalKind && !advice_.period.isEmpty())
        row.value += QStringLiteral(" · ") + nameOf(Line::kPeriod, advice_.period);
      if (!own && proposal.known()) {
        row.badge = QStringLiteral("%1%").arg(qRound(proposal.confidence * 100));
        // The first reason, and that the like was handled so.
        QStringList reasons;
        for (const ProposalReason& reason : proposal.reasons) {
          if (reasons.isEmpty() || reason.like > 0) reasons << toDisplayText(reason);
        }
        row.note = reasons.join(QStringLiteral(" · "));
      } else if (!own) {
        QStringList maybe;
        for (const ValueConfidence& other : proposal.alternatives) {
          if (maybe.size() < 3) maybe << nameOf(line, other.value);
        }
        row.note = maybe.isEmpty() ? tr("쓰는 대로 제안합니다")
                                   : tr("아마도 %1").arg(maybe.join(QStringLiteral(", ")));
      }
    }
    if (own) {
      row.badge = tr("직접 정함");
      row.badgeTone = theme::Tone::kSuccess;
      const QString proposed = proposedFor(line);
      if (!proposed.isEmpty() && proposed != decidedFor(line))
        row.note = tr("제안은 %1").arg(nameOf(line, proposed));
    }
    row.strong = row.value != unknown;
    if (!row.strong) row.ink = theme::Ink::kSecondary;
    rows.push_back(row);
  }
  rows_->setRows(rows);
  // Counts in hours need no calendar.
  const bool days = advice_.deadline && advice_.deadline->days.back().ordinal > 0;
  strip_->setDays(days ? cellsOf(*advice_.deadline) : std::vector<DayCell>{});
  strip_->setVisible(days);
  law_->setText(advice_.deadline ? advice_.deadline->law : QString());
  law_->setVisible(advice_.deadline.has_value());
  guidance_->setText(advice_.deadline ? guidanceText(advice_, decided_) : QString());
  guidance_->setVisible(advice_.deadline.has_value());
}

void ProposalPanel::openChoices(Line line) {
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  const QString proposed = proposedFor(line);
  const QString own = decidedFor(line);
  const auto add = [&](const QString& text, const QString& value, bool current) {
    QAction* action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(current);
    if (current) menu->setActiveAction(action);
    connect(action, &QAction::triggered, this, [this, line, value] { emit decided(line, value); });
  };
  if (!proposed.isEmpty()) {
    add(line == Line::kPeriod ? tr("법에 정한 대로: %1").arg(nameOf(line, proposed))
                              : tr("제안대로: %1").arg(nameOf(line, proposed)),
        {}, own.isEmpty());
    menu->addSeparator();
  }
  int number = 0;
  for (const QString& code : codesOf(line)) {
    QString name = nameOf(line, code);
    if (line == Line::kDepartment && advice_.loads.contains(code))
      name += QStringLiteral("  (%1)").arg(loadText(advice_.loads.value(code)));
    ++number;
    add(number <= 9 ? QStringLiteral("&%1  %2").arg(number).arg(name) : name, code, own == code);
  }
  if (!menu->activeAction() && !menu->actions().isEmpty())
    menu->setActiveAction(menu->actions().first());
  const int rowHeight = rows_->height() / 4;
  menu->popup(rows_->mapToGlobal(QPoint(80, rowHeight * (static_cast<int>(line) + 1))));
}

void ProposalPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) refresh();
  QWidget::changeEvent(event);
}

}  // namespace pcrm
