// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/supervision_view.h"

#include "ui/complaints/complaint_words.h"
#include "ui/complaints/field_dialog.h"
#include "ui/theme/text_styles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/wrapped_label.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace pcrm {
namespace {

using theme::Ink;
using theme::TextStyle;
using theme::Tone;

constexpr int kMonths = 13;
constexpr int kLatePerDepartment = 20;
constexpr int kLedger = 100;

QString monthText(QDate first) { return first.toString(QStringLiteral("yyyy-MM")); }

QLabel* cell(const QString& text, TextStyle style = TextStyle::kBody, Ink ink = Ink::kText) {
  auto* label = new QLabel(text);
  label->setTextFormat(Qt::PlainText);
  theme::setTextStyle(label, style, ink);
  return label;
}

QLabel* number(int value, Tone tone) {
  const Ink ink = value == 0 ? Ink::kSecondary : tone == Tone::kDanger ? Ink::kDanger : Ink::kText;
  QLabel* label = cell(QLocale().toString(value), TextStyle::kStrong, ink);
  label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  return label;
}

}  // namespace

SupervisionView::SupervisionView(DeskContext& context, const Navigator& navigator, QWidget* parent)
    : ReportView(parent),
      context_(context),
      navigator_(navigator),
      month_(new QComboBox(this)),
      month_label_(cell({}, TextStyle::kCaption, Ink::kSecondary)),
      checked_(cell({}, TextStyle::kCaption, Ink::kSecondary)),
      check_(new ActionButton({}, {}, theme::ButtonKind::kPrimary, this)) {
  month_label_->setBuddy(month_);
  auto* choices = new QHBoxLayout;
  choices->setSpacing(2 * theme::kStep);
  choices->addWidget(month_label_);
  choices->addWidget(month_);
  choices->addSpacing(theme::kGap);
  choices->addWidget(checked_, 1);
  choices->addWidget(check_);
  auto* inside = new QWidget(this);
  body_ = new QVBoxLayout(inside);
  body_->setContentsMargins(0, 0, 0, 0);
  auto* scroll = new QScrollArea(this);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidget(inside);
  scroll->viewport()->setAutoFillBackground(false);
  inside->setAutoFillBackground(false);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, theme::kGap, 0, 0);
  column->setSpacing(10);
  column->addLayout(choices);
  column->addWidget(scroll, 1);
  reload_soon_.setSingleShot(true);
  reload_soon_.setInterval(0);
  connect(&reload_soon_, &QTimer::timeout, this, &SupervisionView::reload);
  connect(&context_, &DeskContext::changed, this, [this](const Changes& changes) {
    if (isVisible() && (changes.touches(QStringLiteral("complaints")) ||
                        changes.touches(QStringLiteral("dunning_letters")) ||
                        changes.touches(QStringLiteral("monthly_checks"))))
      reload_soon_.start();
  });
  connect(month_, &QComboBox::activated, this, &SupervisionView::reload);
  connect(check_, &ActionButton::clicked, this, &SupervisionView::startCheck);
  retranslate();
}

QString SupervisionView::title() const { return tr("처리 점검"); }

bool SupervisionView::isFor(const Actor& actor) const {
  return kExaminerRoles.contains(actor.role);
}

QDate SupervisionView::month() const {
  const QDate today = seoulDate(context_.clock().now());
  return QDate(today.year(), today.month(), 1).addMonths(-qMax(0, month_->currentIndex()));
}

void SupervisionView::retranslate() {
  month_label_->setText(tr("달"));
  check_->setText(tr("점검 기록"));
  show();
}

void SupervisionView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  ReportView::changeEvent(event);
}

void SupervisionView::reload() {
  reload_soon_.stop();
  const Instant now = context_.clock().now();
  if (month_->count() == 0) {
    const QDate first = month();
    for (int i = 0; i < kMonths; ++i) month_->addItem(monthText(first.addMonths(-i)));
  }
  context_.run<Data>(
      this,
      [actor = context_.actor(), first = month(), now](Store& store) {
        Reader& reader = store.reader();
        Data found;
        found.checks = departmentChecks(reader, actor, first, now, *store.environment().rules);
        for (const DepartmentCheck& check : found.checks) {
          found.late.push_back(
              check.department.isEmpty()
                  ? std::vector<LateComplaint>{}
                  : lateComplaints(reader, actor, check.department, now, kLatePerDepartment));
        }
        found.ledger = extensionLedger(reader, actor, first, kLedger);
        found.made = monthlyChecks(reader, monthText(first));
        found.names = loadNames(reader);
        return found;
      },
      [this](Data found) {
        data_ = std::move(found);
        show();
      });
}

void SupervisionView::show() {
  const Instant now = context_.clock().now();
  checked_->setText(
      data_.made.empty()
          ? tr("이 달은 아직 점검하지 않았습니다 (시행령 제22조: 매월 1회 이상)")
          : tr("마지막 점검 %1 · %2")
                    .arg(shortDay(data_.made.front().at, now),
                         data_.names.user(data_.made.front().checked_by)) +
                (data_.made.front().remark.isEmpty()
                     ? QString()
                     : QStringLiteral(" · ") + data_.made.front().remark.simplified()));
  delete content_;
  content_ = new QWidget(this);
  auto* column = new QVBoxLayout(content_);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(10);
  addDepartments(column);
  addLate(column);
  addLedger(column);
  column->addStretch();
  body_->addWidget(content_);
}

void SupervisionView::addDepartments(QVBoxLayout* column) {
  auto* card = new Card(content_);
  card->setTitle(tr("부서별 처리 상황"), tr("많이 늦은 순"));
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(theme::kGap);
  grid->setVerticalSpacing(theme::kStep);
  grid->setColumnMinimumWidth(0, 180);
  grid->setColumnStretch(6, 1);  // The figures stay beside the names.
  const QStringList heads{tr("부서"),    tr("처리 중"), tr("기한 지남"),
                          tr("곧 마감"), tr("연장"),    tr("독촉")};
  for (int i = 0; i < heads.size(); ++i) {
    QLabel* head = cell(heads[i], TextStyle::kCaption, Ink::kSecondary);
    if (i > 0) head->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(head, 0, i);
  }
  for (size_t i = 0; i < data_.checks.size(); ++i) {
    const DepartmentCheck& check = data_.checks[i];
    const int row = static_cast<int>(i) + 1;
    auto* name = new LinkButton(
        check.department.isEmpty() ? tr("부서 미정") : data_.names.department(check.department));
    connect(name, &LinkButton::clicked, this, [this, department = check.department] {
      ComplaintFilter filter;
      filter.open_only = true;
      filter.department = department;
      if (navigator_.openList) navigator_.openList(filter);
    });
    grid->addWidget(name, row, 0, Qt::AlignLeft);
    grid->addWidget(number(check.open, Tone::kNeutral), row, 1);
    grid->addWidget(number(check.late, Tone::kDanger), row, 2);
    grid->addWidget(number(check.at_risk, Tone::kWarning), row, 3);
    grid->addWidget(number(check.extended, Tone::kNeutral), row, 4);
    grid->addWidget(number(check.dunned, Tone::kNeutral), row, 5);
  }
  card->body()->addLayout(grid);
  if (data_.checks.empty())
    card->body()->addWidget(wrappedLabel(tr("이 달에 처리 중이던 민원이 없습니다.")));
  column->addWidget(card);
}

void SupervisionView::addLate(QVBoxLayout* column) {
  const Instant now = context_.clock().now();
  for (size_t i = 0; i < data_.checks.size(); ++i) {
    const auto& late = data_.late[i];
    if (late.empty()) continue;
    auto* card = new Card(content_);
    card->setTitle(
        tr("%1 · 기한 지난 민원").arg(data_.names.department(data_.checks[i].department)),
        tr("%n건", nullptr, static_cast<int>(late.size())));
    auto* write = new ActionButton(tr("독촉장 쓰기"), {}, theme::ButtonKind::kSecondary);
    write->setObjectName(QStringLiteral("write"));
    write->setToolTip(tr("민원심사관의 독촉장 (법 제25조, 시행령 제28조)"));
    connect(write, &ActionButton::clicked, this, [this, i] { startLetter(i); });
    auto* end = new QHBoxLayout;
    for (const LateComplaint& each : late) {
      auto* line = new QHBoxLayout;
      line->setSpacing(2 * theme::kStep);
      auto* link = new LinkButton(each.complaint.number);
      connect(link, &LinkButton::clicked, this, [this, id = each.complaint.id] {
        if (navigator_.openComplaint) navigator_.openComplaint(id);
      });
      line->addWidget(link);
      auto* name = new ElidedLabel(each.complaint.title.simplified());
      theme::setTextStyle(name, TextStyle::kBody, Ink::kText);
      line->addWidget(name, 1);
      if (!each.complaint.assignee.isEmpty())
        line->addWidget(
            cell(data_.names.user(each.complaint.assignee), TextStyle::kCaption, Ink::kSecondary));
      if (each.dunned > 0)
        line->addWidget(new Badge(tr("독촉 %n번", nullptr, each.dunned), Tone::kWarning));
      const ToneWords due = dueWords(each.complaint.due_at, each.complaint.state, now);
      line->addWidget(new Badge(due.text, due.tone));
      card->body()->addLayout(line);
    }
    end->addStretch();
    end->addWidget(write);
    card->body()->addLayout(end);
    column->addWidget(card);
  }
}

void SupervisionView::addLedger(QVBoxLayout* column) {
  const Instant now = context_.clock().now();
  auto* card = new Card(content_);
  card->setTitle(tr("연장 대장"),
                 tr("%n건 (시행령 제21조)", nullptr, static_cast<int>(data_.ledger.size())));
  for (const ExtensionRow& each : data_.ledger) {
    auto* line = new QHBoxLayout;
    line->setSpacing(2 * theme::kStep);
    auto* link = new LinkButton(each.number);
    connect(link, &LinkButton::clicked, this, [this, id = each.id] {
      if (navigator_.openComplaint) navigator_.openComplaint(id);
    });
    line->addWidget(link);
    auto* name = new ElidedLabel(each.title.simplified());
    theme::setTextStyle(name, TextStyle::kBody, Ink::kText);
    line->addWidget(name, 1);
    if (each.ordinal > 1) {
      line->addWidget(each.extension.consent ? new Badge(tr("두 번째 · 동의"), Tone::kWarning)
                                             : new Badge(tr("두 번째"), Tone::kDanger));
    }
    const auto length = parsePeriod(each.extension.period);
    line->addWidget(
        new Badge(length ? toDisplayText(*length) : each.extension.period, Tone::kNeutral));
    card->body()->addLayout(line);
    QStringList note{shortDay(each.extension.at, now), data_.names.department(each.department)};
    if (each.due) note << tr("%1까지").arg(shortDay(*each.due, now));
    note << each.extension.reason.simplified();
    auto* caption = new ElidedLabel(note.join(QStringLiteral(" · ")));
    theme::setTextStyle(caption, TextStyle::kCaption, Ink::kSecondary);
    card->body()->addWidget(caption);
  }
  if (data_.ledger.empty())
    card->body()->addWidget(wrappedLabel(tr("이 달에 연장한 민원이 없습니다.")));
  column->addWidget(card);
}

FieldDialog* SupervisionView::ask(
    FieldDialog* dialog, const QString& operation,
    std::function<QJsonObject(const QHash<QString, QVariant>&)> payload) {
  connect(dialog, &FieldDialog::confirmed, this,
          [this, dialog, operation, payload = std::move(payload)] {
            context_.perform({{operation, payload(dialog->values())}}, dialog,
                             [dialog](DeskContext::Outcome outcome) {
                               if (!outcome) {
                                 dialog->setError(outcome.error().message);
                                 return;
                               }
                               dialog->accept();
                             });
          });
  dialog->open();
  return dialog;
}

FieldDialog* SupervisionView::startLetter(size_t department) {
  if (department >= data_.late.size() || data_.late[department].empty()) return nullptr;
  const QString code = data_.checks[department].department;
  const auto& late = data_.late[department];
  QJsonArray ids;
  for (const LateComplaint& each : late) ids.append(each.complaint.id.text());
  const QString text =
      dunningText(data_.names.department(code), late, context_.actor(), context_.clock().now());
  auto* dialog = new FieldDialog(
      {tr("독촉장 보내기"),
       tr("%1 · %n건", nullptr, static_cast<int>(late.size())).arg(data_.names.department(code)),
       tr("받는 부서의 오늘 화면과 민원의 경과에 보입니다. 글은 고치거나 복사할 수 있습니다 (법 "
          "제25조, 시행령 제28조).")},
      {{.key = QStringLiteral("text"),
        .label = tr("독촉장"),
        .kind = MoveField::Kind::kText,
        .value = text,
        .required = true,
        .always = true}},
      this);
  dialog->resize(560, 560);
  return ask(dialog, describe<IssueDunning>().name(),
             [code, ids](const QHash<QString, QVariant>& values) {
               return QJsonObject{
                   {QStringLiteral("department"), code},
                   {QStringLiteral("complaints"), ids},
                   {QStringLiteral("text"), values.value(QStringLiteral("text")).toString()}};
             });
}

FieldDialog* SupervisionView::startCheck() {
  auto* dialog = new FieldDialog({tr("점검 기록"), monthText(month()),
                                  tr("지금 보이는 부서별 건수를 함께 적습니다 (시행령 제22조).")},
                                 {{.key = QStringLiteral("remark"),
                                   .label = tr("점검 의견"),
                                   .kind = MoveField::Kind::kText,
                                   .hint = tr("무엇이 늦고 무엇을 시켰는지 (비워도 됩니다)"),
                                   .value = QString(),
                                   .always = true}},
                                 this);
  return ask(dialog, describe<RecordMonthlyCheck>().name(),
             [month = monthText(month()),
              counts = countsOf(data_.checks)](const QHash<QString, QVariant>& values) {
               return QJsonObject{
                   {QStringLiteral("month"), month},
                   {QStringLiteral("counts"), counts},
                   {QStringLiteral("remark"), values.value(QStringLiteral("remark")).toString()}};
             });
}

}  // namespace pcrm
