// SPDX-License-Identifier: GPL-3.0-or-later
// 처리 과정: how each handling type is handled, for administrators to change. Every change is a new
// edition; complaints classified before keep theirs. An earlier edition can be looked at, and its
// content made the newest one. Reads on the worker; delete it to close.
#pragma once

#include "core/offices/office.h"
#include "core/processes/process.h"
#include "ui/context/desk_context.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;

namespace pcrm {

class ActionButton;
class ProcessEditor;

class ProcessDialog final : public QDialog {
  Q_OBJECT

 public:
  /// `context` must outlive it.
  ProcessDialog(DeskContext& context, QWidget* parent);

 private:
  struct Data {
    std::vector<Process> editions;  ///< Newest first.
    std::vector<Department> departments;
    QHash<QString, QString> people;  ///< Names by login.
  };
  /// What can be looked at for a type and a department.
  struct Shown {
    QString words;
    ProcessDefinition process;
  };

  void load();
  void showRead(const Data& read);
  void choose();
  void showEdition();
  void check();
  void save();
  [[nodiscard]] std::vector<Shown> shownFor(const QString& type, const QString& department) const;
  void say(const QString& sentence, bool wrong);

  DeskContext& context_;
  Data data_;
  std::vector<Shown> shown_;  ///< The one in force first.
  QComboBox* type_ = nullptr;
  QComboBox* department_ = nullptr;
  QLabel* about_ = nullptr;
  QListWidget* editions_ = nullptr;
  ProcessEditor* editor_ = nullptr;
  QLabel* told_ = nullptr;
  ActionButton* save_ = nullptr;
  bool touched_ = false;  ///< Something was typed that is not saved.
};

}  // namespace pcrm
