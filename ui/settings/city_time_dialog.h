// SPDX-License-Identifier: GPL-3.0-or-later
// 달력과 기한: the city's time, for everybody to see and for administrators to set: holidays, the
// hours of the offices, and by when departments want to be done and to be warned.
//
// Everything is an operation and reaches every desk; open complaints whose due date moves are told
// under 오늘. The dialog reads on the worker; delete it to close.
#pragma once

#include "core/calendar/holidays.h"
#include "core/offices/office.h"
#include "core/workdays/settings_rows.h"
#include "ui/context/desk_context.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTableWidget;
class QTabWidget;
class QTimeEdit;

namespace pcrm {

class CityTimeDialog final : public QDialog {
  Q_OBJECT

 public:
  /// `context` must outlive it.
  CityTimeDialog(DeskContext& context, QWidget* parent);

  /// Shows one of the tabs: 0 holidays, 1 hours, 2 targets and warnings, 3 contacts.
  void showTab(int index);

 private:
  struct Data {
    HolidayTable holidays;
    std::vector<DeclaredHoliday> declared;
    std::vector<OfficeHoursRow> hours;
    std::vector<DeadlineSetting> deadlines;
    std::vector<Office> offices;
    std::vector<Department> departments;
  };

  QWidget* holidaysTab();
  QWidget* hoursTab();
  QWidget* deadlinesTab();
  void load();
  void showRead(const Data& read);
  void showHolidays();
  void showHours();
  void showDeadlines();
  void chooseHours();
  /// As set, or as the operation would set them where nobody did.
  [[nodiscard]] OfficeHoursRow hoursOf(const QString& office) const;
  void perform(const QString& operation, const QJsonObject& payload, const QString& done);
  void say(const QString& sentence, bool wrong);

  DeskContext& context_;
  Data data_;
  QTabWidget* tabs_ = nullptr;
  QSpinBox* year_ = nullptr;
  QTableWidget* holidays_ = nullptr;
  QDateEdit* date_ = nullptr;
  QLineEdit* name_ = nullptr;
  QLineEdit* ground_ = nullptr;
  QTableWidget* hours_ = nullptr;
  QComboBox* office_ = nullptr;
  QTimeEdit* opens_ = nullptr;
  QTimeEdit* lunch_from_ = nullptr;
  QTimeEdit* lunch_to_ = nullptr;
  QTimeEdit* closes_ = nullptr;
  QTableWidget* deadlines_ = nullptr;
  QComboBox* department_ = nullptr;
  QComboBox* kind_ = nullptr;
  QLineEdit* target_ = nullptr;
  QSpinBox* warn_ = nullptr;
  QLabel* told_ = nullptr;
};

}  // namespace pcrm
