// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/process_dialog.h"

#include "core/processes/process_operations.h"
#include "ui/complaints/complaint_words.h"
#include "ui/settings/process_editor.h"
#include "ui/theme/text_styles.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/wrapped_label.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace pcrm {
namespace {

constexpr QSize kDialogSize{980, 620};
constexpr int kEditionsWidth = 210;

bool mayDefine(const Actor& actor) { return DefineProcess::kRoles.contains(actor.role); }

}  // namespace

ProcessDialog::ProcessDialog(DeskContext& context, QWidget* parent)
    : QDialog(parent),
      context_(context),
      type_(new QComboBox),
      department_(new QComboBox),
      about_(wrappedLabel({})),
      editions_(new QListWidget),
      editor_(new ProcessEditor(context.rules())),
      told_(wrappedLabel({})) {
  setWindowTitle(tr("처리 과정"));
  setAttribute(Qt::WA_DeleteOnClose);
  resize(kDialogSize);
  for (size_t i = 1; i < EnumCodes<HandlingType>::kCodes.size(); ++i) {
    const auto type = static_cast<HandlingType>(i);
    type_->addItem(word(type), codeOf(type));
  }
  type_->setAccessibleName(tr("처리 유형"));
  department_->setAccessibleName(tr("부서"));
  editions_->setAccessibleName(tr("판"));
  editions_->setFixedWidth(kEditionsWidth);
  editions_->setWordWrap(true);
  auto* choices = new QHBoxLayout;
  for (const auto& [text, box] :
       {std::pair{tr("처리 유형"), type_}, std::pair{tr("부서"), department_}}) {
    auto* label = new QLabel(text);
    label->setBuddy(box);
    choices->addWidget(label);
    choices->addWidget(box, 1);
  }
  save_ = new ActionButton(tr("새 판으로 저장"), QKeySequence(Qt::CTRL | Qt::Key_Return),
                           theme::ButtonKind::kPrimary, this);
  save_->setAutoDefault(false);
  auto* close = new ActionButton(tr("닫기"), QKeySequence(Qt::Key_Escape),
                                 theme::ButtonKind::kSecondary, this);
  close->setAutoDefault(false);
  auto* side = new QVBoxLayout;
  side->addWidget(wrappedLabel(tr("판 (새것부터)"), theme::TextStyle::kCaptionStrong));
  side->addWidget(editions_, 1);
  auto* middle = new QHBoxLayout;
  middle->addLayout(side);
  middle->addWidget(editor_, 1);
  auto* foot = new QHBoxLayout;
  foot->addWidget(told_, 1);
  foot->addWidget(save_);
  foot->addWidget(close);
  auto* column = new QVBoxLayout(this);
  column->addLayout(choices);
  column->addWidget(about_);
  column->addLayout(middle, 1);
  column->addLayout(foot);
  connect(type_, &QComboBox::activated, this, &ProcessDialog::choose);
  connect(department_, &QComboBox::activated, this, &ProcessDialog::choose);
  connect(editions_, &QListWidget::currentRowChanged, this, &ProcessDialog::showEdition);
  connect(editor_, &ProcessEditor::edited, this, [this] {
    touched_ = true;
    check();
  });
  connect(save_, &QPushButton::clicked, this, &ProcessDialog::save);
  connect(close, &QPushButton::clicked, this, &QDialog::reject);
  connect(&context_, &DeskContext::changed, this, [this](const Changes& changes) {
    // What is being typed stays; it becomes the next edition, whatever came meanwhile.
    if (changes.touches(QStringLiteral("processes")) && !touched_) load();
  });
  load();
}

void ProcessDialog::load() {
  context_.read<Data>(
      this,
      [](Reader& reader) {
        Data read{reader.list<Process>(QStringLiteral("ORDER BY edition DESC")),
                  reader.list<Department>(QStringLiteral("ORDER BY name")),
                  {}};
        for (const User& user : reader.list<User>()) read.people.insert(user.login, user.name);
        return read;
      },
      [this](const Data& all) { showRead(all); });
}

void ProcessDialog::showRead(const Data& read) {
  data_ = read;
  const QString department = department_->currentData().toString();
  department_->clear();
  department_->addItem(tr("모든 부서"), QString());
  for (const Department& one : data_.departments) department_->addItem(one.name, one.code);
  department_->setCurrentIndex(qMax(0, department_->findData(department)));
  choose();
}

std::vector<ProcessDialog::Shown> ProcessDialog::shownFor(const QString& type,
                                                          const QString& department) const {
  std::vector<Shown> out;
  const auto add = [&](const QString& whose) {
    for (const Process& edition : data_.editions) {
      if (edition.handling_type != type || edition.department != whose) continue;
      auto definition = edition.definition();
      if (!definition) continue;
      const QString words = tr("%1판 · %2 · %3")
                                .arg(edition.edition)
                                .arg(seoulDate(edition.defined_at).toString(Qt::ISODate),
                                     data_.people.value(edition.defined_by, edition.defined_by));
      out.push_back(
          {whose.isEmpty() && !department.isEmpty() ? tr("모든 부서: %1").arg(words) : words,
           *definition});
    }
  };
  add(department);
  if (!department.isEmpty()) add(QString());
  for (const QJsonObject& shipped : context_.rules().processes) {
    if (shipped[u"handling_type"].toString() != type) continue;
    if (auto definition = readProcess(shipped))
      out.push_back({tr("처음 판 · 프로그램에 든 것"), *definition});
  }
  // Whatever is saved from here is of this department.
  for (Shown& each : out) each.process.department = department;
  return out;
}

void ProcessDialog::choose() {
  touched_ = false;
  shown_ = shownFor(type_->currentData().toString(), department_->currentData().toString());
  {
    const QSignalBlocker quiet(editions_);
    editions_->clear();
    for (const Shown& each : shown_) editions_->addItem(each.words);
    editions_->setCurrentRow(shown_.empty() ? -1 : 0);
  }
  showEdition();
}

void ProcessDialog::showEdition() {
  const int row = editions_->currentRow();
  if (row < 0 || row >= static_cast<int>(shown_.size())) return;
  touched_ = false;
  const bool may = mayDefine(context_.actor());
  editor_->setEditable(may && row == 0);
  editor_->show(shown_[static_cast<size_t>(row)].process);
  about_->setText(
      (department_->currentIndex() > 0 ? tr("이 부서에서 쓰는 판: %1.") : tr("지금 쓰는 판: %1."))
          .arg(shown_.front().words) +
      u' ' +
      tr("새 판은 이제부터 분류하는 민원에만 쓰고, 이미 분류한 민원은 그때의 판을 그대로 "
         "따릅니다."));
  save_->setText(row == 0 ? tr("새 판으로 저장") : tr("이 판으로 되돌리기"));
  save_->updateGeometry();
  check();
}

void ProcessDialog::check() {
  const bool may = mayDefine(context_.actor());
  const auto read = readProcess(editor_->value());
  const bool earlier = editions_->currentRow() > 0;
  save_->setEnabled(may && read && (touched_ || earlier));
  if (!may) {
    say(tr("관리자만 바꿀 수 있습니다."), false);
  } else if (!read) {
    say(read.error().message, true);
  } else {
    say(earlier    ? tr("지난 판입니다. 되돌리면 같은 내용이 새 판이 됩니다.")
        : touched_ ? tr("저장하지 않은 것이 있습니다.")
                   : QString(),
        false);
  }
}

void ProcessDialog::save() {
  context_.perform({{describe<DefineProcess>().name(), editor_->value()}}, this,
                   [this](const DeskContext::Outcome& outcome) {
                     if (!outcome) return say(outcome.error().message, true);
                     touched_ = false;
                     load();
                   });
}

void ProcessDialog::say(const QString& sentence, bool wrong) {
  theme::setTextStyle(told_, theme::TextStyle::kBody,
                      wrong ? theme::Ink::kDanger : theme::Ink::kSecondary);
  told_->setText(sentence);
}

}  // namespace pcrm
