// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/desk_window.h"

#include "core/learning/learned_model.h"
#include "core/offices/office.h"
#include "ui/complaints/complaints_page.h"
#include "ui/intake/intake_page.h"
#include "ui/protection/incident_desk.h"
#include "ui/reports/reports_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/coming_page.h"
#include "ui/shell/lock_view.h"
#include "ui/shell/sign_in_view.h"
#include "ui/tasks/tasks_page.h"
#include "ui/today/today_page.h"

#include <QApplication>
#include <QEvent>
#include <QMessageBox>
#include <QPushButton>

namespace pcrm {
namespace {

constexpr int kMsPerMinuteOfIdle = 60 * 1000;

}  // namespace

DeskWindow::DeskWindow(Settings settings, Store::Environment environment)
    : settings_(std::move(settings)),
      context_(settings_.database, environment),
      session_(context_, settings_.transport),
      sync_(context_, session_, settings_.transport, settings_.server, settings_.seed),
      learning_(session_, settings_.transport),
      search_(context_, shell_),
      signIn_(new SignInView(&shell_)),
      lock_(new LockView(&shell_)) {
  signIn_->setServer(settings_.server);
  idle_.setSingleShot(true);
  connect(&idle_, &QTimer::timeout, this, &DeskWindow::lock);
  connect(&context_, &DeskContext::ready, this, &DeskWindow::opened);
  connect(&context_, &DeskContext::failed, this, &DeskWindow::failed);
  makePages();
  makeProtection();
  joinSession();
  joinShell();
  joinLearning();
  shell_.cover(signIn_);
  qApp->installEventFilter(this);
}

DeskWindow::~DeskWindow() { qApp->removeEventFilter(this); }

void DeskWindow::makePages() {
  // The rail, from top to bottom. A page is made with the context and the navigator, and says
  // through its signals what the window must know of it.
  today_ = new TodayPage(context_, navigator_);
  shell_.addPage(today_);
  intake_ = new IntakePage(context_, navigator_);
  shell_.addPage(intake_);
  complaints_ = new ComplaintsPage(context_, navigator_);
  shell_.addPage(complaints_);
  shell_.addPage(new ComingPage(ComingPage::Topic::kCalls));
  shell_.addPage(new ComingPage(ComingPage::Topic::kCustomers));
  auto* tasks = new TasksPage(context_, navigator_);
  shell_.addPage(tasks);
  reports_ = new ReportsPage(context_, navigator_);
  shell_.addPage(reports_);
  page_ = new SettingsPage(context_, {settings_.database, settings_.settings_file, settings_.server,
                                      QCoreApplication::applicationVersion()});
  shell_.addPage(page_);
  idle_.setInterval(page_->settings().lock_minutes * kMsPerMinuteOfIdle);
  connect(page_, &SettingsPage::settingsChanged, this, &DeskWindow::applyPageSettings);
  connect(page_, &SettingsPage::syncRequested, &shell_, &ShellWindow::syncRequested);

  navigator_.openIntake = [this] { shell_.showPage(intake_); };
  navigator_.openComplaint = [this](ComplaintId id) {
    shell_.showPage(complaints_);
    complaints_->openComplaint(id);
  };
  navigator_.openList = [this](const ComplaintFilter& filter) {
    shell_.showPage(complaints_);
    complaints_->openList(filter);
  };
  navigator_.makeTask = [this, tasks](ComplaintId id) {
    shell_.showPage(tasks);
    tasks->makeTaskOf(id);
  };
  navigator_.newComplaintFor = [this](CustomerId customer) {
    shell_.showPage(intake_);
    intake_->beginFor(customer);
  };

  connect(intake_, &IntakePage::leaveRequested, this, [this] { shell_.showPage(0); });
  connect(intake_, &IntakePage::received, this, [this](ComplaintId id, const Uuid& completion) {
    UndoStep step{tr("접수"), {}};
    if (!completion.isNull()) {
      step.back.push_back(
          {QStringLiteral("undo-operation"), {{QStringLiteral("operation"), completion.text()}}});
    }
    step.back.push_back(
        {QStringLiteral("withdraw-complaint"),
         {{QStringLiteral("complaint"), id.text()}, {QStringLiteral("reason"), tr("접수 취소")}}});
    history_.add(std::move(step));
  });
  connect(complaints_, &ComplaintsPage::batchDone, this,
          [this](const QString& what, const std::vector<OperationDraft>& back) {
            history_.add({what, back});
            shell_.showAction(what, true);
          });
  connect(intake_, &IntakePage::emptied, this, [this](const IntakeDraft& what) {
    history_.add({tr("비우기"), {}, [this, what] {
                    shell_.showPage(intake_);
                    intake_->restore(what);
                  }});
    shell_.showAction(tr("접수 화면을 비웠습니다"), true);
  });
}

void DeskWindow::makeProtection() {
  // What is on the screen is what it is about.
  const auto about = [this]() -> IncidentAbout {
    IncidentAbout out;
    if (shell_.currentPage() == intake_) {
      const IntakeDraft draft = intake_->draft();
      out.customer = draft.customer;
      if (draft.customer) out.words = draft.name;
      if (draft.channel == Channel::kPhone) out.channel = IncidentChannel::kPhone;
    } else if (shell_.currentPage() == complaints_ && complaints_->shownComplaint()) {
      const Complaint& complaint = *complaints_->shownComplaint();
      out.complaint = complaint.id.value;
      out.customer = complaint.customer;
      out.words = complaint.number() + QStringLiteral(" · ") + complaint.title.simplified();
    }
    return out;
  };
  protection_ = new IncidentDesk(context_, &shell_, about, this);
  shell_.addTool(protection_->button());
  connect(protection_, &IncidentDesk::recorded, this,
          [this](const QString& told) { shell_.showAction(told, true); });
}

void DeskWindow::joinSession() {
  connect(signIn_, &SignInView::signInRequested, &session_, &DeskSession::signIn);
  connect(lock_, &LockView::unlockRequested, &session_, &DeskSession::unlock);
  connect(lock_, &LockView::signOutRequested, this, &DeskWindow::signOut);
  connect(&session_, &DeskSession::signedIn, this, &DeskWindow::enter);
  connect(&session_, &DeskSession::unlocked, this, [this] {
    shell_.uncover();
    idle_.start();
  });
  connect(&session_, &DeskSession::refused, this, [this](const QString& sentence) {
    signIn_->setError(sentence);
    lock_->setError(sentence);
  });
  connect(&session_, &DeskSession::unreachable, this,
          [this](bool allowed) { signIn_->setOffline(true, allowed); });
  connect(&sync_, &SyncDriver::stateChanged, &shell_, &ShellWindow::setSyncState);
  connect(&sync_, &SyncDriver::stateChanged, page_, &SettingsPage::setSyncState);
  // The first sync brings the name of the office of whoever signed in before it.
  connect(&context_, &DeskContext::changed, this, [this](const Changes& changes) {
    if (changes.touches(QStringLiteral("offices")) && session_.isSignedIn()) showUser();
  });
  connect(&sync_, &SyncDriver::problem, this,
          [this](const QString& sentence) { shell_.setNote(sentence); });
  connect(&sync_, &SyncDriver::shrinkQuestion, this, &DeskWindow::askToShrink);
}

void DeskWindow::askToShrink(const QString& sentence) {
  // Not modal to the event loop: the person may go on serving and decide later.
  auto* box =
      new QMessageBox(QMessageBox::Warning, tr("동기화"), sentence, QMessageBox::NoButton, &shell_);
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->setInformativeText(
      tr("허락하면 서버에 없는 민원을 이 PC에서 지웁니다. 아직 보내지 않은 것은 남습니다."));
  const QPushButton* allow = box->addButton(tr("서버 것에 맞추기"), QMessageBox::AcceptRole);
  box->setDefaultButton(box->addButton(tr("그대로 두기"), QMessageBox::RejectRole));
  connect(allow, &QPushButton::clicked, &sync_, &SyncDriver::allowShrink);
  box->open();
}

void DeskWindow::joinShell() {
  connect(&shell_, &ShellWindow::languageChosen, this, [this](const QString& code) {
    DeskSettings chosen = page_->settings();
    chosen.language = code;
    page_->setSettings(chosen);
    applyPageSettings();
  });
  connect(signIn_, &SignInView::languageChosen, &shell_, &ShellWindow::languageChosen);
  connect(&shell_, &ShellWindow::lockRequested, this, &DeskWindow::lock);
  connect(&shell_, &ShellWindow::signOutRequested, this, &DeskWindow::signOut);
  connect(&shell_, &ShellWindow::undoRequested, this, &DeskWindow::undo);
  connect(&shell_, &ShellWindow::syncRequested, this, [this] {
    if (sync_.state().signedIn) {
      sync_.syncNow();
    } else {
      lock();  // The password is asked for; with it comes a new session.
    }
  });
  connect(&search_, &DeskSearch::complaintChosen, this, [this](ComplaintId id) {
    if (navigator_.openComplaint) navigator_.openComplaint(id);
  });
  connect(&search_, &DeskSearch::customerChosen, this, [this](CustomerId id) {
    if (!navigator_.openList) {
      navigator_.newComplaintFor(id);
      return;
    }
    ComplaintFilter filter;
    filter.customer = id.value;
    navigator_.openList(filter);
  });
  connect(&context_, &DeskContext::performed, this,
          [this](const QString& label, const Uuid& operation, bool undoable) {
            if (undoing_) return;
            if (undoable) {
              history_.add({label,
                            {{QStringLiteral("undo-operation"),
                              {{QStringLiteral("operation"), operation.text()}}}}});
            }
            shell_.showAction(label, undoable);
          });
}

void DeskWindow::joinLearning() {
  connect(&context_, &DeskContext::ready, this, &DeskWindow::takeModels);
  connect(&context_, &DeskContext::changed, this, [this](const Changes& changes) {
    if (changes.touches(QStringLiteral("learned_models")) ||
        changes.touches(QStringLiteral("learned_model_parts")))
      takeModels();
  });
  connect(reports_, &ReportsPage::learningRequested, &learning_, &LearningRequest::begin);
  connect(&learning_, &LearningRequest::told, reports_, &ReportsPage::showLearning);
  connect(&sync_, &SyncDriver::stateChanged, this,
          [this](const SyncState& state) { learning_.setOnline(state.online && state.signedIn); });
  learning_.setOnline(false);  // Until the first round says otherwise.
}

void DeskWindow::takeModels() {
  context_.read<QStringList>(
      this,
      [tables = &context_.rules().classification](Reader& reader) {
        return loadModels(reader, *tables);
      },
      [this](const QStringList& problems) {
        if (!problems.isEmpty()) shell_.setNote(problems.front());
      });
}

void DeskWindow::applyPageSettings() {
  applySettings(*qApp, page_->settings());
  idle_.setInterval(page_->settings().lock_minutes * kMsPerMinuteOfIdle);
}

void DeskWindow::begin() {
  shell_.show();
  context_.open();
}

void DeskWindow::opened() {
  if (settings_.login.isEmpty()) {
    signIn_->begin();
    return;
  }
  signIn_->setLogin(settings_.login);
  signIn_->setBusy(true);
  session_.signIn(settings_.login, settings_.password);
}

void DeskWindow::enter() {
  signIn_->setBusy(false);
  showUser();
  history_.clear();
  shell_.showAction({}, false);
  shell_.uncover();
  idle_.start();
  sync_.start();
}

void DeskWindow::showUser() {
  const Actor actor = context_.actor();
  office_name_ = actor.office;
  shell_.setUser(actor.office, actor.name);
  context_.read<QString>(
      this,
      [code = actor.office](Reader& reader) {
        const auto office = reader.findBy<Office>(u"code", code);
        return office ? office->name : code;
      },
      [this, actor](const QString& office) {
        if (actor != context_.actor()) return;
        office_name_ = office;
        shell_.setUser(office, actor.name);
      });
}

void DeskWindow::lock() {
  if (!session_.isSignedIn() || shell_.isCovered()) return;
  idle_.stop();
  lock_->begin(office_name_, context_.actor().name);
  shell_.cover(lock_);
}

void DeskWindow::signOut() {
  idle_.stop();
  sync_.stop();
  session_.signOut();
  history_.clear();
  signIn_->setOffline(false, false);
  signIn_->begin();
  shell_.cover(signIn_);
}

void DeskWindow::undo() {
  auto step = history_.take();
  if (!step) return;
  if (step->local) {
    step->local();
    shell_.showAction(tr("되돌림: %1").arg(step->what), !history_.isEmpty());
    return;
  }
  undoing_ = true;
  context_.perform(step->back, this, [this, step = *step](const DeskContext::Outcome& outcome) {
    undoing_ = false;
    finishUndo(step, outcome);
  });
}

void DeskWindow::finishUndo(const UndoStep& step, const DeskContext::Outcome& outcome) {
  if (outcome) {
    shell_.showAction(tr("되돌림: %1").arg(step.what), !history_.isEmpty());
  } else {
    shell_.showAction(outcome.error().message, !history_.isEmpty());
  }
}

bool DeskWindow::eventFilter(QObject* watched, QEvent* event) {
  switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::InputMethod:
      if (idle_.isActive()) idle_.start();
      break;
    default:
      break;
  }
  return QObject::eventFilter(watched, event);
}

}  // namespace pcrm
