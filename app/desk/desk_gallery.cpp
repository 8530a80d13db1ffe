// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/desk_gallery.h"

#include "app/desk/desk_window.h"
#include "app/desk/gallery_facts.h"
#include "app/system_clock.h"
#include "core/operations/catalogue.h"
#include "ui/complaints/batch_dialog.h"
#include "ui/complaints/bodies_panel.h"
#include "ui/complaints/complaints_page.h"
#include "ui/gallery/gallery.h"
#include "ui/intake/intake_page.h"
#include "ui/protection/incident_desk.h"
#include "ui/reports/protection_view.h"
#include "ui/reports/quality_view.h"
#include "ui/reports/reports_page.h"
#include "ui/reports/supervision_view.h"
#include "ui/settings/city_time_dialog.h"
#include "ui/settings/process_dialog.h"
#include "ui/shell/lock_view.h"
#include "ui/shell/page.h"
#include "ui/shell/search_box.h"
#include "ui/shell/sign_in_view.h"
#include "ui/tasks/tasks_page.h"
#include "ui/theme/tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>

namespace pcrm {
namespace {

constexpr int kPatience_ms = 10'000;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(pcrm::DeskGallery)
};

/// Runs the event loop until `done` says so or patience ends.
bool waitUntil(const std::function<bool()>& done) {
  QElapsedTimer timer;
  timer.start();
  while (!done()) {
    if (timer.elapsed() > kPatience_ms) return false;
    QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
  }
  return true;
}

Result<QString> copyOf(const QString& database, const QTemporaryDir& folder) {
  const QString copy = folder.filePath(QStringLiteral("gallery.db"));
  if (!QFile::exists(database) || !QFile::copy(database, copy)) {
    return failure(ErrorCode::kIo,
                   Words::tr("%1 파일을 읽을 수 없습니다. 경로를 확인하십시오.").arg(database));
  }
  // What is not yet in the main file.
  const QString journal = database + QStringLiteral("-wal");
  if (QFile::exists(journal)) QFile::copy(journal, copy + QStringLiteral("-wal"));
  return copy;
}

/// Takes the pictures of one window.
class Photographer {
 public:
  explicit Photographer(DeskWindow& desk) : desk_(desk) {}

  /// What all pictures need of the database.
  [[nodiscard]] bool prepare() {
    bool ready = false;
    QObject guard;
    QObject::connect(&desk_.context(), &DeskContext::ready, &guard, [&ready] { ready = true; });
    desk_.begin();
    if (!waitUntil([&ready] { return ready; })) return false;
    bool found = false;
    desk_.context().read<GalleryFacts>(
        &guard,
        [now = desk_.context().clock().now()](Reader& reader) {
          return readGalleryFacts(reader, now);
        },
        [this, &found](const GalleryFacts& facts) {
          facts_ = facts;
          found = true;
        });
    return waitUntil([&found] { return found; });
  }

  [[nodiscard]] std::vector<GalleryScene> scenes() {
    return {
        {QStringLiteral("01-sign-in"),
         [this] {
           // The pictures of the size before ended with somebody else.
           if (desk_.session().isSignedIn()) as(facts_.clerk);
           desk_.shell().cover(&desk_.signInView());
         }},
        {QStringLiteral("02-today"), [this] { page(QStringLiteral("today")); }},
        {QStringLiteral("03-intake"),
         [this] {
           // Something was put aside before.
           if (desk_.intake().draft().isEmpty()) desk_.intake().fill(waste());
           settle();
           desk_.intake().beginNew();
           desk_.intake().fill(street(facts_.customer));
           page(QStringLiteral("intake"));
         }},
        {QStringLiteral("04-intake-again"),
         [this] {
           desk_.intake().fill(again());
           page(QStringLiteral("intake"));
         }},
        {QStringLiteral("05-receipt"),
         [this] {
           page(QStringLiteral("intake"));
           desk_.intake().fill({});
           if (facts_.complaint) desk_.intake().showReceipt(*facts_.complaint);
         }},
        {QStringLiteral("06-complaints"), [this] { page(QStringLiteral("complaints")); }},
        {QStringLiteral("07-complaint"),
         [this] {
           page(QStringLiteral("complaints"));
           if (facts_.complaint && desk_.navigator().openComplaint)
             desk_.navigator().openComplaint(*facts_.complaint);
         }},
        {QStringLiteral("08-search"),
         [this] {
           page(QStringLiteral("today"));
           desk_.shell().search(facts_.word);
         }},
        {QStringLiteral("09-settings"), [this] { page(QStringLiteral("settings")); }},
        {QStringLiteral("10-calls"), [this] { page(QStringLiteral("calls")); }},
        {QStringLiteral("11-customers"), [this] { page(QStringLiteral("customers")); }},
        {QStringLiteral("12-tasks"),
         [this] {
           as(facts_.task_worker);
           page(QStringLiteral("tasks"));
         }},
        {QStringLiteral("13-reports"),
         [this] {
           as(facts_.clerk);
           page(QStringLiteral("reports"));
         }},
        {QStringLiteral("14-keys"),
         [this] {
           page(QStringLiteral("intake"));
           desk_.intake().fill(street(facts_.customer));
           desk_.shell().openKeySheet();
         }},
        {QStringLiteral("15-offline"),
         [this] {
           desk_.shell().openKeySheet();  // Again: closes it.
           page(QStringLiteral("today"));
           sync_ = {false, true, false, 3, 1, QStringLiteral("09:12")};
         }},
        {QStringLiteral("16-lock"), [this] { desk_.lock(); }},
        {QStringLiteral("17-complex"),
         [this] {
           as(facts_.worker);
           openOne(facts_.complex);
         }},
        {QStringLiteral("18-validity-review"),
         [this] {
           as(facts_.worker);
           openOne(facts_.to_review);
           settle();
           if (auto* complaints = shown<ComplaintsPage>())
             complaints->startStep({StepAction::What::kReview, QStringLiteral("validity")});
         },
         true},
        {QStringLiteral("19-batch"),
         [this] {
           as(facts_.worker);
           ComplaintFilter simple;
           simple.open_only = true;
           simple.handling_type = HandlingType::kSimple;
           page(QStringLiteral("complaints"));
           if (desk_.navigator().openList) desk_.navigator().openList(simple);
           settle();
           if (auto* complaints = shown<ComplaintsPage>()) {
             if (auto* table = complaints->findChild<QTableView*>()) table->selectAll();
             complaints->startBatch(Move::kComplete);
             settle();
             auto* dialog = shown<BatchDialog>();
             auto* box = dialog ? dialog->findChild<QComboBox*>() : nullptr;
             if (box) box->setCurrentIndex(1);
             waitABit();
           }
         },
         true},
        {QStringLiteral("20-approvals"),
         [this] {
           as(facts_.chief);
           page(QStringLiteral("today"));
         }},
        {QStringLiteral("21-focus-matrix"),
         [this] {
           as(facts_.chief);
           page(QStringLiteral("reports"));
         }},
        {QStringLiteral("22-model-quality"),
         [this] {
           as(facts_.admin);
           page(QStringLiteral("reports"));
           if (auto* reports = shown<ReportsPage>()) reports->showReport<QualityView>();
         }},
        {QStringLiteral("23-calendar"),
         [this] {
           page(QStringLiteral("settings"));
           settle();
           for (Page* each : desk_.shell().findChildren<Page*>()) {
             if (each->iconName() == QStringLiteral("settings"))
               (new CityTimeDialog(desk_.context(), each))->open();
           }
         },
         true},
        {QStringLiteral("23-running"),
         [this] {
           as(facts_.running_worker);
           openOne(facts_.running);
         }},
        {QStringLiteral("24-notice"),
         [this] {
           as(facts_.running_worker);
           openOne(facts_.running);
           settle();
           if (auto* complaints = shown<ComplaintsPage>())
             complaints->startMove(Move::kRequestSupplement);
         },
         true},
        {QStringLiteral("25-duties"),
         [this] {
           as(facts_.asked);
           page(QStringLiteral("today"));
         }},
        {QStringLiteral("26-monthly-check"),
         [this] {
           as(facts_.examiner);
           supervision();
         }},
        {QStringLiteral("27-dunning-letter"),
         [this] {
           as(facts_.examiner);
           supervision();
           settle();
           auto* view = shown<SupervisionView>();
           for (size_t i = 0; view && i < view->data().late.size(); ++i) {
             if (!view->data().late[i].empty()) {
               view->startLetter(i);
               break;
             }
           }
         },
         true},
        {QStringLiteral("30-help"),
         [this] {
           as(facts_.clerk);
           page(QStringLiteral("intake"));
           desk_.intake().fill(street(facts_.helped));
         }},
        {QStringLiteral("31-incident"),
         [this] {
           as(facts_.clerk);
           page(QStringLiteral("intake"));
           desk_.intake().fill(street(facts_.helped));
           settle();
           desk_.protection().openIncident();
           settle();
           if (auto* dialog = shown<IncidentDialog>()) fillIncident(*dialog);
         },
         true},
        {QStringLiteral("32-protection"),
         [this] {
           as(facts_.lead);
           page(QStringLiteral("reports"));
           if (auto* reports = shown<ReportsPage>()) reports->showReport<ProtectionView>();
           settle();
         }},
        {QStringLiteral("33-processes"),
         [this] {
           as(facts_.admin);
           page(QStringLiteral("settings"));
           settle();
           for (Page* each : desk_.shell().findChildren<Page*>()) {
             if (each->iconName() == QStringLiteral("settings"))
               (new ProcessDialog(desk_.context(), each))->open();
           }
           settle();
           auto* dialog = shown<ProcessDialog>();
           auto* type = dialog ? dialog->findChild<QComboBox*>() : nullptr;
           if (!type) return;
           type->setCurrentIndex(1);  // Complex: has most steps.
           emit type->activated(1);
         },
         true},
        {QStringLiteral("40-group"),
         [this] {
           as(facts_.task_worker);
           openOne(facts_.group);
           settle();
           scrollTo<BodiesPanel>();
         }},
        {QStringLiteral("41-second-grievance"),
         [this] {
           as(facts_.task_worker);
           openOne(facts_.repeated);
           settle();
           scrollTo<BodiesPanel>();
         }},
        {QStringLiteral("42-closing"),
         [this] {
           openOne(facts_.repeated);
           settle();
           if (auto* complaints = shown<ComplaintsPage>()) complaints->startMove(Move::kClose);
         },
         true},
        {QStringLiteral("43-objection"),
         [this] {
           as(facts_.task_worker);
           openOne(facts_.objected);
           settle();
           scrollTo<BodiesPanel>();
         }},
        {QStringLiteral("44-meetings"),
         [this] {
           as(facts_.task_worker);
           page(QStringLiteral("tasks"));
           settle();
           if (auto* tasks = shown<TasksPage>()) tasks->showMeetings();
         }},
        {QStringLiteral("45-guardian"),
         [this] {
           as(facts_.guardian);
           page(QStringLiteral("today"));
         }},
    };
  }

  void supervision() {
    page(QStringLiteral("reports"));
    if (auto* reports = shown<ReportsPage>()) reports->showReport<SupervisionView>();
  }

  void settle() {
    (void)waitUntil(
        [this] { return desk_.context().waiting() == 0 && desk_.intake().isSettled(); });
    desk_.shell().setSyncState(sync_);
  }

 private:
  template <class T>
  void scrollTo() {
    auto* widget = shown<T>();
    for (QWidget* up = widget; up; up = up->parentWidget()) {
      if (auto* scroll = qobject_cast<QScrollArea*>(up)) {
        scroll->verticalScrollBar()->setValue(widget->mapTo(scroll->widget(), QPoint(0, 0)).y() -
                                              theme::kGap);
        return;
      }
    }
  }

  void as(const std::optional<User>& user) {
    if (!user) return;
    desk_.session().assume(user->actor());
    emit desk_.session().signedIn();
    settle();
  }

  void openOne(const std::optional<ComplaintId>& complaint) {
    page(QStringLiteral("complaints"));
    if (complaint && desk_.navigator().openComplaint) desk_.navigator().openComplaint(*complaint);
  }

  template <class T>
  T* shown() {
    return desk_.shell().findChild<T*>();
  }

  static void waitABit() {
    QElapsedTimer timer;
    timer.start();
    (void)waitUntil([&timer] { return timer.elapsed() > 400; });
  }

  void enter() {
    if (facts_.clerk && !desk_.session().isSignedIn()) {
      desk_.session().assume(facts_.clerk->actor());
      emit desk_.session().signedIn();
    }
    desk_.shell().uncover();
    sync_ = SyncState{.lastSync = QStringLiteral("09:41")};
  }

  void page(const QString& icon) {
    enter();
    if (auto* box = desk_.shell().findChild<SearchBox*>()) box->clear();
    for (Page* each : desk_.shell().findChildren<Page*>()) {
      if (each->iconName() == icon) desk_.shell().showPage(each);
    }
  }

  static void addPerson(IntakeDraft& draft, const std::optional<Customer>& customer) {
    if (!customer) return;
    draft.customer = customer->id.value;
    draft.name = customer->name;
    draft.phone = customer->phone;
    draft.address = customer->address;
  }

  // What a clerk types stays Korean in any language of the screens: so are the rules.
  static IntakeDraft street(const std::optional<Customer>& customer) {
    IntakeDraft draft;
    addPerson(draft, customer);
    // not translated: typed by a clerk
    draft.title = QStringLiteral("골목 가로등이 꺼져 있습니다");
    // not translated: typed by a clerk
    draft.body = QStringLiteral("골목이 여러 날 어두워 밤에 다니기 무섭습니다. 고쳐 주십시오.");
    draft.legal_kind = QStringLiteral("grievance");  // Decided by the clerk: seven days.
    return draft;
  }

  static void fillIncident(IncidentDialog& dialog) {
    if (auto* said = dialog.findChild<QPlainTextEdit*>()) {
      // not translated: typed by a clerk
      said->setPlainText(QStringLiteral("서류가 모자라다는 말에 큰 소리로 욕을 되풀이함"));
    }
    for (const auto& name : {QStringLiteral("warning1"), QStringLiteral("ended")}) {
      if (auto* tick = dialog.findChild<QCheckBox*>(name)) tick->setChecked(true);
    }
  }

  static IntakeDraft waste() {
    IntakeDraft draft;
    // not translated: typed by a clerk
    draft.title = QStringLiteral("생활쓰레기 수거 시간 문의");
    return draft;
  }

  [[nodiscard]] IntakeDraft again() const {
    IntakeDraft draft = street(facts_.customer);
    draft.legal_kind.clear();
    if (facts_.title.isEmpty()) return draft;
    draft.title = facts_.title;
    draft.body = facts_.body;
    return draft;
  }

  DeskWindow& desk_;
  GalleryFacts facts_;
  SyncState sync_;  ///< What the bar shall say.
};

}  // namespace

Result<> writeDeskGallery(const QString& database, const QString& directory, const Rules& rules,
                          std::optional<Instant> now) {
  const QTemporaryDir folder;
  const auto copy = copyOf(database, folder);
  if (!copy) return failure(copy.error());
  const FixedClock clock(now.value_or(SystemClock().now()));
  Random random(1);
  DeskWindow::Settings settings;
  settings.database = *copy;
  DeskWindow desk(settings, {&domain(), &rules, &clock, &random});
  std::optional<Error> broken;
  QObject::connect(&desk, &DeskWindow::failed, &desk, [&broken](const QString& sentence) {
    broken = Error{ErrorCode::kIo, sentence};
  });
  Photographer photographer(desk);
  if (!photographer.prepare()) {
    return failure(
        broken.value_or(Error{ErrorCode::kIo, Words::tr("자료를 여는 데 너무 오래 걸립니다.")}));
  }
  return writeGallery(desk.shell(), directory, photographer.scenes(), gallerySizes(),
                      [&photographer] { photographer.settle(); });
}

}  // namespace pcrm
