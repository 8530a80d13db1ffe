// SPDX-License-Identifier: GPL-3.0-or-later
// 처리 점검: the monthly check of the examiner (시행령 제22조): how each department stands, what is
// late there with a letter to write about it (법 제25조), the ledger of extensions, and when it was
// checked last.
#pragma once

#include "core/supervision/supervision_queries.h"
#include "ui/complaints/complaint_names.h"
#include "ui/context/desk_context.h"
#include "ui/context/navigator.h"
#include "ui/reports/report_view.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace pcrm {

class ActionButton;
class FieldDialog;

class SupervisionView final : public ReportView {
  Q_OBJECT

 public:
  /// `context` and `navigator` must outlive the view.
  SupervisionView(DeskContext& context, const Navigator& navigator, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] bool isFor(const Actor& actor) const override;
  void reload() override;

  struct Data {
    std::vector<DepartmentCheck> checks;
    std::vector<std::vector<LateComplaint>> late;  ///< Of each department in `checks`.
    std::vector<ExtensionRow> ledger;
    std::vector<MonthlyCheck> made;  ///< Of this month, the last first.
    Names names;
  };
  [[nodiscard]] const Data& data() const { return data_; }

  /// The letter to a department, to be read over and sent.
  FieldDialog* startLetter(size_t department);
  FieldDialog* startCheck();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  void show();
  void addDepartments(QVBoxLayout* column);
  void addLate(QVBoxLayout* column);
  void addLedger(QVBoxLayout* column);
  FieldDialog* ask(FieldDialog* dialog, const QString& operation,
                   std::function<QJsonObject(const QHash<QString, QVariant>&)> payload);
  [[nodiscard]] QDate month() const;

  DeskContext& context_;
  const Navigator& navigator_;
  Data data_;
  QComboBox* month_ = nullptr;
  QLabel* month_label_ = nullptr;
  QLabel* checked_ = nullptr;
  ActionButton* check_ = nullptr;
  QVBoxLayout* body_ = nullptr;
  QWidget* content_ = nullptr;
  QTimer reload_soon_;
};

}  // namespace pcrm
