// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/city_time_dialog.h"

#include "core/calendar/holiday_rules.h"
#include "core/classification/legal_kinds.h"
#include "core/workdays/deadline_settings.h"
#include "core/workdays/work_calendars.h"
#include "core/workdays/workday_operations.h"
#include "ui/settings/contact_limits_tab.h"
#include "ui/theme/text_styles.h"
#include "ui/widgets/action_button.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace pcrm {
namespace {

constexpr QSize kDialogSize{820, 600};
constexpr int kUnsetWarning = -1;

QTableWidget* newTable(const QStringList& headings, const QString& name) {
  auto* table = new QTableWidget(0, static_cast<int>(headings.size()));
  table->setHorizontalHeaderLabels(headings);
  table->horizontalHeader()->setStretchLastSection(true);
  table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  table->verticalHeader()->hide();
  table->setSelectionBehavior(QAbstractItemView::SelectRows);
  table->setSelectionMode(QAbstractItemView::SingleSelection);
  table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table->setTabKeyNavigation(false);
  table->setAccessibleName(name);
  return table;
}

void fill(QTableWidget* table, const std::vector<QStringList>& rows) {
  table->setRowCount(static_cast<int>(rows.size()));
  for (int row = 0; row < table->rowCount(); ++row) {
    const QStringList& cells = rows[static_cast<size_t>(row)];
    for (int column = 0; column < cells.size(); ++column)
      table->setItem(row, column, new QTableWidgetItem(cells[column]));
  }
  table->resizeColumnsToContents();
}

QTime timeOf(const QString& text) { return QTime::fromString(text, QStringLiteral("HH:mm")); }

QTimeEdit* timeEdit(const QString& time) {
  auto* edit = new QTimeEdit(timeOf(time));
  edit->setDisplayFormat(QStringLiteral("HH:mm"));
  return edit;
}

QString text(const QTimeEdit* edit) { return edit->time().toString(QStringLiteral("HH:mm")); }

QWidget* tabOf(QVBoxLayout* column) {
  auto* tab = new QWidget;
  column->setContentsMargins(12, 12, 12, 12);
  tab->setLayout(column);
  return tab;
}

}  // namespace

CityTimeDialog::CityTimeDialog(DeskContext& context, QWidget* parent)
    : QDialog(parent), context_(context), tabs_(new QTabWidget), told_(new QLabel) {
  setWindowTitle(tr("달력과 기한"));
  setAttribute(Qt::WA_DeleteOnClose);
  resize(kDialogSize);
  tabs_->addTab(holidaysTab(), tr("공휴일(&H)"));
  tabs_->addTab(hoursTab(), tr("근무시간(&W)"));
  tabs_->addTab(deadlinesTab(), tr("목표와 미리 알림(&G)"));
  auto* limits = new ContactLimitsTab(context_);
  connect(limits, &ContactLimitsTab::told, this, &CityTimeDialog::say);
  tabs_->addTab(limits, tr("응대 시간(&C)"));
  told_->setWordWrap(true);
  told_->setTextFormat(Qt::PlainText);
  say(context_.actor().role == Role::kAdministrator
          ? tr("바꾸면 모든 PC에 전해집니다. 처리기한이 움직이는 민원은 오늘 화면에 알려 줍니다.")
          : tr("관리자만 바꿀 수 있습니다. 목표와 미리 알림은 팀장도 자기 부서 것을 바꿉니다."),
      false);
  auto* close = new ActionButton(tr("닫기"), QKeySequence(Qt::Key_Escape),
                                 theme::ButtonKind::kSecondary, this);
  close->setAutoDefault(false);
  connect(close, &QPushButton::clicked, this, &QDialog::reject);
  auto* foot = new QHBoxLayout;
  foot->addWidget(told_, 1);
  foot->addWidget(close);
  auto* column = new QVBoxLayout(this);
  column->addWidget(tabs_, 1);
  column->addLayout(foot);
  connect(&context_, &DeskContext::changed, this, &CityTimeDialog::load);
  load();
}

void CityTimeDialog::showTab(int index) { tabs_->setCurrentIndex(index); }

QWidget* CityTimeDialog::holidaysTab() {
  year_ = new QSpinBox;
  year_->setRange(kFirstHolidayYear, kLastHolidayYear);
  year_->setValue(seoulDate(context_.clock().now()).year());
  year_->setAccessibleName(tr("연도"));
  holidays_ = newTable({tr("날짜"), tr("요일"), tr("이름"), tr("근거")}, tr("공휴일"));
  date_ = new QDateEdit(seoulDate(context_.clock().now()).addDays(7));
  date_->setCalendarPopup(true);
  date_->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
  // not translated: goes into every explanation of a deadline.
  name_ = new QLineEdit(QStringLiteral("임시공휴일"));
  ground_ = new QLineEdit;
  ground_->setPlaceholderText(tr("관보나 공고 번호"));
  auto* add = new ActionButton(tr("공휴일 알리기"), {}, theme::ButtonKind::kPrimary, this);
  auto* remove = new ActionButton(tr("고른 날 취소"), {}, theme::ButtonKind::kSecondary, this);
  for (ActionButton* button : {add, remove}) button->setAutoDefault(false);
  connect(year_, &QSpinBox::valueChanged, this, &CityTimeDialog::showHolidays);
  connect(add, &QPushButton::clicked, this, [this] {
    perform(describe<AnnounceHoliday>().name(),
            {{QStringLiteral("date"), date_->date().toString(Qt::ISODate)},
             {QStringLiteral("name"), name_->text().trimmed()},
             {QStringLiteral("ground"), ground_->text().trimmed()}},
            tr("%1을(를) 공휴일로 알렸습니다.").arg(date_->text()));
  });
  connect(remove, &QPushButton::clicked, this, [this] {
    const int row = holidays_->currentRow();
    if (row < 0) return say(tr("취소할 날을 목록에서 고르세요."), true);
    const QString date = holidays_->item(row, 0)->text();
    perform(
        describe<WithdrawHoliday>().name(),
        {{QStringLiteral("date"), date}, {QStringLiteral("name"), holidays_->item(row, 2)->text()}},
        tr("%1은(는) 이제 공휴일이 아닙니다.").arg(date));
  });
  auto* head = new QHBoxLayout;
  head->addWidget(year_);
  head->addStretch();
  head->addWidget(remove);
  auto* form = new QHBoxLayout;
  form->addWidget(date_);
  form->addWidget(name_, 1);
  form->addWidget(ground_, 1);
  form->addWidget(add);
  auto* column = new QVBoxLayout;
  column->addLayout(head);
  column->addWidget(holidays_, 1);
  column->addLayout(form);
  return tabOf(column);
}

QWidget* CityTimeDialog::hoursTab() {
  hours_ = newTable({tr("기관"), tr("여는 때"), tr("점심"), tr("닫는 때")}, tr("근무시간"));
  office_ = new QComboBox;
  const SetOfficeHours usual;
  opens_ = timeEdit(usual.opens);
  lunch_from_ = timeEdit(usual.lunch_from);
  lunch_to_ = timeEdit(usual.lunch_to);
  closes_ = timeEdit(usual.closes);
  auto* set = new ActionButton(tr("근무시간 정하기"), {}, theme::ButtonKind::kPrimary, this);
  set->setAutoDefault(false);
  connect(office_, &QComboBox::activated, this, &CityTimeDialog::chooseHours);
  connect(set, &QPushButton::clicked, this, [this] {
    perform(describe<SetOfficeHours>().name(),
            {{QStringLiteral("office"), office_->currentData().toString()},
             {QStringLiteral("opens"), text(opens_)},
             {QStringLiteral("lunch_from"), text(lunch_from_)},
             {QStringLiteral("lunch_to"), text(lunch_to_)},
             {QStringLiteral("closes"), text(closes_)}},
            tr("%1의 근무시간을 정했습니다.").arg(office_->currentText()));
  });
  auto* form = new QFormLayout;
  form->addRow(tr("기관"), office_);
  form->addRow(tr("여는 때"), opens_);
  form->addRow(tr("점심 시작"), lunch_from_);
  form->addRow(tr("점심 끝"), lunch_to_);
  form->addRow(tr("닫는 때"), closes_);
  auto* column = new QVBoxLayout;
  column->addWidget(hours_, 1);
  column->addLayout(form);
  column->addWidget(set, 0, Qt::AlignRight);
  return tabOf(column);
}

QWidget* CityTimeDialog::deadlinesTab() {
  deadlines_ = newTable({tr("부서"), tr("법정 구분"), tr("목표 기간"), tr("미리 알림")},
                        tr("목표와 미리 알림"));
  department_ = new QComboBox;
  kind_ = new QComboBox;
  kind_->addItem(tr("모든 구분"), QString());
  for (const LegalKindEntry& kind : context_.rules().classification.legal_kinds.kinds())
    kind_->addItem(kind.name, kind.code);
  target_ = new QLineEdit;
  target_->setPlaceholderText(tr("3d, 8h처럼. 비우면 정하지 않음"));
  warn_ = new QSpinBox;
  warn_->setRange(0, 30);
  warn_->setValue(kDefaultWarnDays);
  warn_->setSuffix(tr("근무일 전"));
  auto* set_target = new ActionButton(tr("목표 정하기"), {}, theme::ButtonKind::kPrimary, this);
  auto* set_warning = new ActionButton(tr("알림 정하기"), {}, theme::ButtonKind::kSecondary, this);
  for (ActionButton* button : {set_target, set_warning}) button->setAutoDefault(false);
  const auto where = [this] {
    return QJsonObject{{QStringLiteral("department"), department_->currentData().toString()},
                       {QStringLiteral("legal_kind"), kind_->currentData().toString()}};
  };
  connect(set_target, &QPushButton::clicked, this, [this, where] {
    QJsonObject payload = where();
    payload[QStringLiteral("period")] = target_->text().trimmed();
    perform(describe<SetTargetPeriod>().name(), payload, tr("목표 기간을 정했습니다."));
  });
  connect(set_warning, &QPushButton::clicked, this, [this, where] {
    QJsonObject payload = where();
    payload[QStringLiteral("days")] = warn_->value();
    perform(describe<SetDeadlineWarning>().name(), payload, tr("미리 알림을 정했습니다."));
  });
  auto* form = new QFormLayout;
  form->addRow(tr("부서"), department_);
  form->addRow(tr("법정 구분"), kind_);
  auto* target = new QHBoxLayout;
  target->addWidget(target_, 1);
  target->addWidget(set_target);
  form->addRow(tr("목표 기간"), target);
  auto* warning = new QHBoxLayout;
  warning->addWidget(warn_, 1);
  warning->addWidget(set_warning);
  form->addRow(tr("미리 알림"), warning);
  auto* column = new QVBoxLayout;
  column->addWidget(deadlines_, 1);
  column->addLayout(form);
  return tabOf(column);
}

void CityTimeDialog::load() {
  const Rules& rules = context_.rules();
  context_.read<Data>(
      this,
      [&rules](Reader& reader) {
        return Data{WorkCalendars(rules, reader).holidays(),
                    reader.list<DeclaredHoliday>(),
                    reader.list<OfficeHoursRow>(QStringLiteral("ORDER BY office")),
                    reader.list<DeadlineSetting>(QStringLiteral("ORDER BY department, legal_kind")),
                    reader.list<Office>(QStringLiteral("ORDER BY code")),
                    reader.list<Department>(QStringLiteral("ORDER BY name"))};
      },
      [this](const Data& read) { showRead(read); });
}

void CityTimeDialog::showRead(const Data& read) {
  data_ = read;
  const QString office = office_->currentData().toString();
  const QString department = department_->currentData().toString();
  office_->clear();
  for (const Office& one : data_.offices) office_->addItem(one.name, one.code);
  office_->setCurrentIndex(qMax(0, office_->findData(office)));
  department_->clear();
  department_->addItem(tr("모든 부서"), QString());
  for (const Department& one : data_.departments) department_->addItem(one.name, one.code);
  department_->setCurrentIndex(qMax(0, department_->findData(department)));
  showHolidays();
  showHours();
  showDeadlines();
  chooseHours();
}

void CityTimeDialog::showHolidays() {
  std::vector<QStringList> rows;
  const QLocale locale;
  for (const auto& [date, names] : data_.holidays.listed()) {
    if (date.year() != year_->value()) continue;
    for (const QString& name : names) {
      QString ground = tr("법령");
      for (const DeclaredHoliday& one : data_.declared) {
        if (one.date == date && one.name == name)
          ground = one.ground.isEmpty() ? tr("여기서 알림") : one.ground;
      }
      rows.push_back({date.toString(Qt::ISODate),
                      locale.dayName(date.dayOfWeek(), QLocale::ShortFormat), name, ground});
    }
  }
  fill(holidays_, rows);
}

OfficeHoursRow CityTimeDialog::hoursOf(const QString& office) const {
  for (const OfficeHoursRow& set : data_.hours) {
    if (set.office == office) return set;
  }
  const SetOfficeHours usual;
  return {{}, office, usual.opens, usual.lunch_from, usual.lunch_to, usual.closes};
}

void CityTimeDialog::showHours() {
  std::vector<QStringList> rows;
  for (const Office& office : data_.offices) {
    const OfficeHoursRow row = hoursOf(office.code);
    rows.push_back({office.name, row.opens,
                    QStringLiteral("%1–%2").arg(row.lunch_from, row.lunch_to), row.closes});
  }
  fill(hours_, rows);
}

void CityTimeDialog::chooseHours() {
  const OfficeHoursRow row = hoursOf(office_->currentData().toString());
  opens_->setTime(timeOf(row.opens));
  lunch_from_->setTime(timeOf(row.lunch_from));
  lunch_to_->setTime(timeOf(row.lunch_to));
  closes_->setTime(timeOf(row.closes));
}

void CityTimeDialog::showDeadlines() {
  const auto named = [](const QComboBox* box, const QString& code) {
    const int index = box->findData(code);
    return index < 0 ? code : box->itemText(index);
  };
  std::vector<QStringList> rows;
  for (const DeadlineSetting& one : data_.deadlines) {
    const auto period = parsePeriod(one.target);
    rows.push_back({named(department_, one.department), named(kind_, one.legal_kind),
                    period ? toDisplayText(*period) : QStringLiteral("–"),
                    one.warn_days == kUnsetWarning ? QStringLiteral("–")
                                                   : tr("%1근무일 전").arg(one.warn_days)});
  }
  if (rows.empty()) {
    rows.push_back({tr("모든 부서"), tr("모든 구분"), tr("법정 기간의 절반"),
                    tr("%1근무일 전").arg(kDefaultWarnDays)});
  }
  fill(deadlines_, rows);
}

void CityTimeDialog::perform(const QString& operation, const QJsonObject& payload,
                             const QString& done) {
  context_.perform({{operation, payload}}, this, [this, done](const DeskContext::Outcome& outcome) {
    outcome ? say(done, false) : say(outcome.error().message, true);
  });
}

void CityTimeDialog::say(const QString& sentence, bool wrong) {
  told_->setText(sentence);
  theme::setTextStyle(told_, theme::TextStyle::kCaption,
                      wrong ? theme::Ink::kDanger : theme::Ink::kSecondary);
}

}  // namespace pcrm
