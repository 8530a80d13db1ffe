// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/incident_desk.h"

#include <QApplication>
#include <QKeyEvent>

namespace pcrm {

IncidentDesk::IncidentDesk(DeskContext& context, QWidget* window,
                           std::function<IncidentAbout()> about, QObject* parent)
    : QObject(parent),
      context_(context),
      window_(window),
      about_(std::move(about)),
      timer_(context),
      button_(new ContactButton(timer_)) {
  connect(button_, &ContactButton::incidentRequested, this, &IncidentDesk::openIncident);
  // A shortcut of the window would sleep while a dialog is open, and just then it may be needed.
  qApp->installEventFilter(this);
}

IncidentDesk::~IncidentDesk() {
  qApp->removeEventFilter(this);
  delete dialog_;
  delete button_;
}

void IncidentDesk::openIncident() {
  if (dialog_) {
    dialog_->raise();
    dialog_->activateWindow();
    return;
  }
  IncidentAbout about = about_ ? about_() : IncidentAbout{};
  if (timer_.isRunning()) {
    about.channel = timer_.channel();
    about.minutes = timer_.minutes();
  }
  QWidget* over = QApplication::activeModalWidget();
  dialog_ = new IncidentDialog(context_, about, over ? over : window_);
  connect(dialog_, &IncidentDialog::recorded, this, &IncidentDesk::recorded);
  dialog_->open();
}

bool IncidentDesk::eventFilter(QObject* watched, QEvent* event) {
  // The desk was covered: nobody else shall read it.
  if (event->type() == QEvent::Hide && watched == button_ && !event->spontaneous() && dialog_)
    dialog_->reject();
  if (event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    // While the desk is covered, for instance locked, the button is not to be seen.
    const ContactButton* button = button_.data();
    if (key->key() == Qt::Key_F8 && key->modifiers() == Qt::NoModifier && !key->isAutoRepeat() &&
        button != nullptr && button->isVisible()) {
      event->accept();
      openIncident();
      return true;
    }
  }
  return QObject::eventFilter(watched, event);
}

}  // namespace pcrm
