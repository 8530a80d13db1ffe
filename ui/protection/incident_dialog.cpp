// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/incident_dialog.h"

#include "core/protection/protection_operations.h"
#include "core/protection/sentences.h"
#include "core/store/drafts.h"
#include "ui/protection/incident_words.h"
#include "ui/theme/text_styles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/wrapped_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace pcrm {
namespace {

constexpr int kWidth = 560;
constexpr int kDraftDelay_ms = 800;
constexpr int kLongest = 24 * 60;  // Minutes.

QLabel* caption(const QString& text) {
  return wrappedLabel(text, theme::TextStyle::kCaption, theme::Ink::kSecondary);
}

}  // namespace

IncidentDialog::IncidentDialog(DeskContext& context, IncidentAbout about, QWidget* parent)
    : QDialog(parent), context_(context), about_(std::move(about)), login_(context.actor().login) {
  setWindowTitle(tr("응대 중단·보호 기록"));
  setAttribute(Qt::WA_DeleteOnClose);
  build();
  soon_.setSingleShot(true);
  soon_.setInterval(kDraftDelay_ms);
  connect(&soon_, &QTimer::timeout, this, &IncidentDialog::keepDraft);
  // Whoever locks the desk or leaves it must not leave this open for the next one.
  connect(&context_, &DeskContext::actorChanged, this, &QDialog::reject);
  readDraft();
}

IncidentDialog::~IncidentDialog() { keepDraft(); }

void IncidentDialog::build() {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(20, 16, 20, 16);
  column->setSpacing(2 * theme::kStep);
  auto* title = new QLabel(windowTitle());
  theme::setTextStyle(title, theme::TextStyle::kHeading);
  column->addWidget(title);
  column->addWidget(caption(tr("법 제4조, 시행령 제4조. 적은 사람과 그 팀장, 관리자만 봅니다.")));

  kind_ = new QComboBox;
  for (size_t i = 0; i < EnumCodes<IncidentKind>::kCodes.size(); ++i) {
    const auto kind = static_cast<IncidentKind>(i);
    kind_->addItem(word(kind), codeOf(kind));
  }
  channel_ = new QComboBox;
  for (const IncidentChannel channel : {IncidentChannel::kVisit, IncidentChannel::kPhone})
    channel_->addItem(word(channel), codeOf(channel));
  channel_->setCurrentIndex(channel_->findData(codeOf(about_.channel)));
  minutes_ = new QSpinBox;
  minutes_->setRange(0, kLongest);
  minutes_->setSuffix(tr("분"));
  minutes_->setSpecialValueText(tr("모름"));
  minutes_->setValue(about_.minutes);
  auto* line = new QHBoxLayout;
  line->setSpacing(2 * theme::kStep);
  const auto labelled = [line](const QString& text, QWidget* field, int stretch) {
    auto* label = new QLabel(text);
    label->setBuddy(field);
    field->setAccessibleName(text);
    theme::setTextStyle(label, theme::TextStyle::kCaption, theme::Ink::kSecondary);
    line->addWidget(label);
    line->addWidget(field, stretch);
  };
  labelled(tr("구분"), kind_, 2);
  labelled(tr("경로"), channel_, 1);
  labelled(tr("응대 시간"), minutes_, 1);
  column->addLayout(line);

  column->addSpacing(theme::kStep);
  column->addWidget(caption(tr("읽어 줄 경고")));
  sentence_ = wrappedLabel({}, theme::TextStyle::kStrong, theme::Ink::kText);
  sentence_->setObjectName(QStringLiteral("sentence"));
  column->addWidget(sentence_);
  auto* warnings = new QHBoxLayout;
  for (const auto& [text, name] : {std::pair{tr("1차 경고 (Alt+1)"), QStringLiteral("warning1")},
                                   std::pair{tr("2차 경고 (Alt+2)"), QStringLiteral("warning2")}}) {
    auto* tick = new QCheckBox(text);
    tick->setObjectName(name);
    tick->setShortcut(QKeySequence(QStringLiteral("Alt+%1").arg(warnings_.size() + 1)));
    warnings_.push_back(tick);
    warnings->addWidget(tick);
  }
  // The second comes after the first.
  connect(warnings_[1], &QCheckBox::toggled, this, [this](bool on) {
    if (on) warnings_[0]->setChecked(true);
  });
  connect(warnings_[0], &QCheckBox::toggled, this, [this](bool on) {
    if (!on) warnings_[1]->setChecked(false);
  });
  warnings->addStretch();
  column->addLayout(warnings);

  column->addSpacing(theme::kStep);
  column->addWidget(caption(tr("있었던 일 (들은 말 그대로)")));
  said_ = new QPlainTextEdit;
  said_->setObjectName(QStringLiteral("said"));
  said_->setTabChangesFocus(true);
  said_->setAccessibleName(tr("있었던 일"));
  said_->setPlaceholderText(tr("무슨 말이나 행동이 있었는지"));
  said_->setMinimumHeight(96);
  column->addWidget(said_, 1);

  column->addWidget(caption(tr("조치")));
  auto* done = new QHBoxLayout;
  done->setSpacing(theme::kGap);
  for (size_t i = 0; i < EnumCodes<IncidentMeasure>::kCodes.size(); ++i) {
    const auto measure = static_cast<IncidentMeasure>(i);
    auto* tick = new QCheckBox(word(measure));
    tick->setObjectName(codeOf(measure));
    measures_.push_back(tick);
    done->addWidget(tick);
  }
  done->addStretch();
  column->addLayout(done);
  hint_ = caption(tr("응대 중단은 먼저 경고하고, 까닭을 말한 뒤에 합니다."));
  column->addWidget(hint_);

  concerns_ = new QCheckBox(tr("관련: %1").arg(about_.words));
  concerns_->setChecked(about_.complaint || about_.customer);
  concerns_->setVisible(about_.complaint || about_.customer);
  column->addWidget(concerns_);

  error_ = wrappedLabel({}, theme::TextStyle::kBody, theme::Ink::kDanger);
  error_->hide();
  column->addWidget(error_);
  ok_ = new ActionButton(tr("기록"), QKeySequence(Qt::CTRL | Qt::Key_Return),
                         theme::ButtonKind::kPrimary);
  auto* later = new ActionButton(tr("나중에"), {}, theme::ButtonKind::kSecondary);
  later->setToolTip(tr("쓴 것은 남습니다 (Esc). F8로 이어 씁니다."));
  auto* drop = new ActionButton(tr("지우기"), {}, theme::ButtonKind::kGhost);
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(drop);
  buttons->addStretch();
  buttons->addWidget(later);
  buttons->addWidget(ok_);
  column->addLayout(buttons);

  connect(ok_, &QPushButton::clicked, this, &IncidentDialog::record);
  connect(later, &QPushButton::clicked, this, &QDialog::reject);
  connect(drop, &QPushButton::clicked, this, &IncidentDialog::throwAway);
  connect(kind_, &QComboBox::currentIndexChanged, this, &IncidentDialog::showSentence);
  connect(said_, &QPlainTextEdit::textChanged, this, [this] { soon_.start(); });
  for (QCheckBox* tick : findChildren<QCheckBox*>())
    connect(tick, &QCheckBox::toggled, this, [this] { showSentence(); });
  resize(kWidth, sizeHint().height());
  showSentence();
  said_->setFocus();
}

void IncidentDialog::showSentence() {
  sentence_->setText(warningSentence(static_cast<IncidentKind>(qMax(0, kind_->currentIndex()))));
  const bool ends = measures_.front()->isChecked();
  const bool warned = warnings_.front()->isChecked();
  theme::setTextStyle(hint_, theme::TextStyle::kCaption,
                      ends && !warned ? theme::Ink::kWarning : theme::Ink::kSecondary);
  soon_.start();
}

QString IncidentDialog::draftName() const { return QStringLiteral("incident/") + login_; }

QJsonObject IncidentDialog::payload() const {
  QStringList measures;
  for (const QCheckBox* tick : measures_) {
    if (tick->isChecked()) measures << tick->objectName();
  }
  int warnings = 0;
  for (const QCheckBox* tick : warnings_) warnings += tick->isChecked() ? 1 : 0;
  return {{QStringLiteral("channel"), channel_->currentData().toString()},
          {QStringLiteral("kind"), kind_->currentData().toString()},
          {QStringLiteral("said"), said_->toPlainText()},
          {QStringLiteral("warnings"), warnings},
          {QStringLiteral("warning"), warnings > 0 ? sentence_->text() : QString()},
          {QStringLiteral("measures"), measures.join(u',')},
          {QStringLiteral("minutes"), minutes_->value()}};
}

void IncidentDialog::fill(const QJsonObject& draft) {
  kind_->setCurrentIndex(qMax(0, kind_->findData(draft[u"kind"].toString())));
  if (about_.minutes == 0) {
    channel_->setCurrentIndex(qMax(0, channel_->findData(draft[u"channel"].toString())));
    minutes_->setValue(draft[u"minutes"].toInt());
  }
  said_->setPlainText(draft[u"said"].toString());
  said_->moveCursor(QTextCursor::End);
  for (size_t i = 0; i < warnings_.size(); ++i)
    warnings_[i]->setChecked(draft[u"warnings"].toInt() > static_cast<int>(i));
  const QStringList measures = draft[u"measures"].toString().split(u',');
  for (QCheckBox* tick : measures_) tick->setChecked(measures.contains(tick->objectName()));
}

void IncidentDialog::readDraft() {
  context_.run<std::vector<Draft>>(
      this, [name = draftName()](Store& store) { return draftsOf(store.database(), name); },
      [this](const std::vector<Draft>& drafts) {
        // What was typed meanwhile counts.
        for (const Draft& draft : drafts) {
          if (draft.name == draftName() && said_->toPlainText().isEmpty()) fill(draft.body);
        }
      });
}

void IncidentDialog::keepDraft() {
  soon_.stop();
  if (settled_ || said_->toPlainText().trimmed().isEmpty()) return;
  const Draft draft{draftName(), payload(), context_.clock().now()};
  context_.run<bool>(
      &context_, [draft](Store& store) { return saveDraft(store.database(), draft).has_value(); },
      [](bool) {});
}

void IncidentDialog::throwAway() {
  settled_ = true;
  soon_.stop();
  context_.run<bool>(
      &context_,
      [name = draftName()](Store& store) {
        return removeDraft(store.database(), name).has_value();
      },
      [](bool) {});
  close();
}

void IncidentDialog::record() {
  QJsonObject what = payload();
  if (concerns_->isChecked()) {
    if (about_.complaint) what[QStringLiteral("complaint")] = about_.complaint->text();
    if (about_.customer) what[QStringLiteral("customer")] = about_.customer->text();
  }
  ok_->setEnabled(false);
  context_.perform({{describe<RecordIncident>().name(), what}}, this,
                   [this](const DeskContext::Outcome& outcome) {
                     ok_->setEnabled(true);
                     if (!outcome) {
                       error_->setText(outcome.error().message);
                       error_->show();
                       theme::setInvalid(said_, said_->toPlainText().trimmed().isEmpty());
                       return;
                     }
                     emit recorded(tr("응대 중단·보호를 기록했습니다"));
                     throwAway();
                   });
}

}  // namespace pcrm
