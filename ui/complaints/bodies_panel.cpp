// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/bodies_panel.h"

#include "core/text/hangul.h"
#include "ui/complaints/body_procedures.h"
#include "ui/complaints/complaint_actions.h"
#include "ui/theme/text_styles.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/section_title.h"
#include "ui/widgets/wrapped_label.h"

#include <QLabel>
#include <QRegularExpression>
#include <QShortcut>
#include <QVBoxLayout>

namespace pcrm {
namespace {

using theme::Ink;
using theme::TextStyle;
using theme::Tone;

constexpr size_t kMostJoined = 8;

const QString& dot() {
  static const QString text = QStringLiteral(" · ");
  return text;
}

Tone toneOf(AgendaDecision decision) {
  switch (decision) {
    case AgendaDecision::kNone:
      return Tone::kInformation;
    case AgendaDecision::kGrant:
    case AgendaDecision::kConditional:
      return Tone::kSuccess;
    case AgendaDecision::kRefuse:
    case AgendaDecision::kClose:
      return Tone::kWarning;
    case AgendaDecision::kAssign:
    case AgendaDecision::kDefer:
      return Tone::kNeutral;
  }
  return Tone::kNeutral;
}

}  // namespace

ToneWords objectionWords(const Objection& objection, Instant now) {
  switch (objection.decision) {
    case ObjectionDecision::kUpheld:
      return {word(objection.decision), Tone::kSuccess};
    case ObjectionDecision::kDismissed:
    case ObjectionDecision::kRejected:
      return {word(objection.decision), Tone::kNeutral};
    case ObjectionDecision::kPending:
      break;
  }
  const auto days = static_cast<int>(seoulDate(now).daysTo(seoulDate(objection.due_at)));
  if (days < 0) return {BodiesPanel::tr("%n일 늦음", nullptr, -days), Tone::kDanger};
  if (days == 0) return {BodiesPanel::tr("오늘까지"), Tone::kWarning};
  return {BodiesPanel::tr("%n일 남음", nullptr, days), Tone::kInformation};
}

bool BodiesPanel::hasContent(const BodiesData& bodies) {
  const bool grounded = bodies.closing && bodies.closing->ground != CloseGround::kOther;
  return grounded || bodies.group || bodies.joined_count > 0 || bodies.main || bodies.guardian ||
         bodies.second_grievance || !bodies.representatives.empty() || !bodies.objections.empty() ||
         !bodies.agenda.empty();
}

BodiesPanel::BodiesPanel(const DetailData& shown, const Actor& actor, const Names& names,
                         Instant now, QWidget* parent)
    : QWidget(parent), actor_(actor), names_(names), now_(now), column_(new QVBoxLayout(this)) {
  column_->setContentsMargins(0, 0, 0, 0);
  column_->setSpacing(theme::kStep);
  column_->addWidget(new SectionTitle(tr("사람과 절차")));
  addSecondGrievance(shown);
  addClosing(shown.bodies);
  addPeople(shown.bodies);
  addJoined(shown.bodies);
  addObjections(shown.bodies);
  addAgenda(shown.bodies);
}

void BodiesPanel::addLine(const ToneWords& badge, const QString& text, const QString& note) {
  auto* line = new QHBoxLayout;
  line->setSpacing(2 * theme::kStep);
  line->addWidget(new Badge(badge.text, badge.tone), 0, Qt::AlignTop);
  line->addWidget(wrappedLabel(text, TextStyle::kBody, Ink::kText), 1);
  column_->addLayout(line);
  if (!note.isEmpty()) column_->addWidget(wrappedLabel(note, TextStyle::kCaption, Ink::kSecondary));
}

void BodiesPanel::addSecondGrievance(const DetailData& shown) {
  const auto& earlier = shown.bodies.second_grievance;
  if (!earlier) return;
  auto* line = new QHBoxLayout;
  line->setSpacing(2 * theme::kStep);
  line->addWidget(wrappedLabel(tr("같은 고충민원에 이미 답했습니다(%1). 감사 부서가 먼저 "
                                  "봅니다(시행령 제17조제2항).")
                                   .arg(earlier->number),
                               TextStyle::kCaption, Ink::kDanger),
                  1);
  if (auto form = auditForm(shown, actor_)) {
    form->words.about = shown.complaint.number() + dot() + shown.complaint.title.simplified();
    const QKeySequence keys(QStringLiteral("Alt+U"));
    auto* link = new LinkButton(tr("감사 부서로"));
    link->setObjectName(QStringLiteral("audit"));
    const auto ask = [this, form = *form] { emit formRequested(form); };
    connect(link, &LinkButton::clicked, this, ask);
    connect(new QShortcut(keys, this), &QShortcut::activated, this, ask);
    line->addWidget(link);
    line->addWidget(new KeyHint(keys));
  }
  column_->addLayout(line);
}

void BodiesPanel::addClosing(const BodiesData& bodies) {
  if (!bodies.closing || bodies.closing->ground == CloseGround::kOther) return;
  const Closing& closing = *bodies.closing;
  const GroundRule& rule = ruleOf(closing.ground);
  QStringList note{rule.article.toString()};
  if (!bodies.earlier.isEmpty() && closing.ground != CloseGround::kJoined)
    note << tr("앞선 민원 %1").arg(bodies.earlier.join(QStringLiteral(", ")));
  if (closing.elsewhere > 0) note << tr("다른 기관의 답변 %n번", nullptr, closing.elsewhere);
  if (closing.decision) note << tr("조정위원회 의결");
  if (closing.told) note << tr("사유를 알림");
  note << closing.reason.simplified();
  addLine({tr("종결 근거"), Tone::kNeutral}, word(closing.ground), note.join(dot()));
}

void BodiesPanel::addPeople(const BodiesData& bodies) {
  if (bodies.group) {
    QString text = tr("연명 %n명", nullptr, bodies.group->signatories);
    if (bodies.group->households > 0)
      text += dot() + tr("%n세대", nullptr, bodies.group->households);
    QString note;
    if (bodies.group->answer_by && bodies.representatives.empty()) {
      note = tr("대표자 선정 기한 %1(시행령 제8조)").arg(toDisplayText(*bodies.group->answer_by));
    }
    addLine(bodies.group->isMany() ? ToneWords{tr("다수인관련"), Tone::kPrimary}
                                   : ToneWords{tr("연명"), Tone::kNeutral},
            text, note);
  }
  for (const Representative& each : bodies.representatives) {
    const bool sees = seesComplainant(actor_);
    QStringList text{sees ? each.name : maskedName(each.name)};
    if (sees && !each.phone.isEmpty()) text << each.phone;
    addLine({tr("대표자"), Tone::kNeutral}, text.join(dot()),
            each.by_agency ? tr("기한이 지나 기관이 정함(시행령 제8조)") : QString());
  }
  if (bodies.guardian) {
    addLine({tr("후견인"), Tone::kSuccess}, names_.user(bodies.guardian->login),
            QStringList{tr("법 제33조"), bodies.guardian->note.simplified()}
                .filter(QRegularExpression(QStringLiteral(".")))
                .join(dot()));
  }
}

void BodiesPanel::addJoined(const BodiesData& bodies) {
  const auto addLink = [this](const Complaint& complaint, const QString& words) {
    auto* line = new QHBoxLayout;
    line->setSpacing(2 * theme::kStep);
    auto* link = new LinkButton(complaint.number());
    link->setAccessibleDescription(complaint.title);
    connect(link, &LinkButton::clicked, this,
            [this, id = complaint.id] { emit complaintRequested(id); });
    line->addWidget(link);
    line->addWidget(wrappedLabel(words, TextStyle::kCaption, Ink::kText), 1);
    column_->addLayout(line);
  };
  if (bodies.main) addLink(*bodies.main, tr("대표 민원 · 이 민원은 여기에 병합되었습니다"));
  if (bodies.joined_count == 0) return;
  addLine({tr("병합"), Tone::kPrimary}, tr("함께 접수한 민원 %n건", nullptr, bodies.joined_count),
          tr("이 민원의 답변이 모두에게 알려집니다(시행령 제6조제6항)"));
  for (size_t i = 0; i < bodies.joined.size() && i < kMostJoined; ++i) {
    const Complaint& each = bodies.joined[i];
    const QString name =
        seesComplainant(actor_) ? each.complainant_name : maskedName(each.complainant_name);
    addLink(each,
            name.isEmpty() ? each.title.simplified() : name + dot() + each.title.simplified());
  }
}

void BodiesPanel::addObjections(const BodiesData& bodies) {
  for (const Objection& each : bodies.objections) {
    QStringList note{tr("법 제35조"), tr("접수 %1").arg(shortDay(each.received_at, now_))};
    if (!each.decided_at) note << tr("%1까지 결정").arg(toDisplayText(seoulDate(each.due_at)));
    if (!each.extension_reason.isEmpty())
      note << tr("10일 연장: %1").arg(each.extension_reason.simplified());
    if (each.decided_at) note << each.reason.simplified();
    if (!each.remedies.isEmpty()) note << each.remedies.simplified();
    addLine(objectionWords(each, now_), tr("이의신청: %1").arg(each.what.simplified()),
            note.join(dot()));
  }
}

void BodiesPanel::addAgenda(const BodiesData& bodies) {
  for (const AgendaView& each : bodies.agenda) {
    const AgendaItem& item = each.item;
    QStringList note{bodyArticle(item.body), shortTime(item.held_at, now_), word(item.why)};
    if (!item.decision_text.isEmpty()) note << item.decision_text.simplified();
    addLine({word(item.decision), toneOf(item.decision)}, word(item.body), note.join(dot()));
    for (const Opinion& opinion : each.opinions) {
      QString who = opinion.speaker == Speaker::kDepartment ? names_.department(opinion.who)
                    : opinion.who.isEmpty()                 ? word(opinion.speaker)
                                                            : opinion.who;
      if (opinion.in_writing) who += tr(" (서면)");
      column_->addWidget(wrappedLabel(who + QStringLiteral(": ") + opinion.text.simplified(),
                                      TextStyle::kCaption, Ink::kText));
    }
  }
}

}  // namespace pcrm
