// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/complaint_importer.h"
#include "app/cli/learning.h"
#include "app/cli/output.h"
#include "app/cli/sample/bodies.h"
#include "app/cli/sample/lives.h"
#include "app/cli/sample/people.h"
#include "app/cli/sample/phrases.h"
#include "app/cli/sample/running.h"
#include "app/cli/sample/tasks.h"

#include <QFileInfo>

namespace pcrm::cli {
namespace {

constexpr int kMostLives = 3000;  ///< More come as an old system's rows, by the thousand.
constexpr int kFewestForBodies = 100;
constexpr int kOldYears = 10;

struct SampleOptions {
  int complaints = 2000;
  quint64 seed = 1;
};

/// A complaint that an older system once completed.
Complaint oldComplaint(int number, Instant before, const SampleCity& city, Random& random) {
  const qint64 range = kOldYears * 365 * kMsPerDay / kMsPerMinute;
  const SampleOffice& office =
      city.offices[static_cast<size_t>(random.below(static_cast<int>(city.offices.size())))];
  const SampleText text = sampleText(random, office.dong);
  const SamplePerson person = samplePerson(random, office.dong);
  Complaint c;
  c.id = {Uuid::v7(before, random)};
  c.received_at = {before.ms -
                   (1 + static_cast<qint64>(random.next() % static_cast<quint64>(range))) *
                       kMsPerMinute};
  c.source_number = QStringLiteral("%1-구-%2")
                        .arg(seoulDate(c.received_at).year())
                        .arg(number, 7, 10, QLatin1Char('0'));
  c.channel = random.chance(50) ? Channel::kVisit : Channel::kInternet;
  c.title = text.title;
  c.body = text.body;
  c.complainant_name = person.name;
  c.complainant_phone = person.phone;
  c.complainant_address = person.address;
  c.scope = random.chance(70)   ? Reach::kIndividual
            : random.chance(70) ? Reach::kGroup
                                : Reach::kPublic;
  c.persistence = random.chance(65)   ? Persistence::kOneOff
                  : random.chance(60) ? Persistence::kRecurring
                                      : Persistence::kLasting;
  c.state = State::kCompleted;
  c.handling_type = HandlingType::kSimple;
  c.legal_kind = text.theme->kind;
  c.department = QString::fromUtf16(text.theme->department);
  c.office = office.code;
  c.period = QStringLiteral("7d");
  c.completed_at = Instant{c.received_at.ms + (1 + random.below(7)) * kMsPerDay};
  return c;
}

Result<> addOldComplaints(Session& session, const SampleCity& city, int count) {
  ComplaintImporter importer(session, QStringLiteral("이전 시스템"));
  const Instant before{session.clock().now().ms - 366 * kMsPerDay};
  for (int i = 1; i <= count; ++i) {
    auto added = importer.add(oldComplaint(i, before, city, session.random()));
    if (!added) return added;
    if (i % 5000 == 0) sayProgress(QStringLiteral("지난 민원 %1/%2건").arg(i).arg(count));
  }
  return importer.flush();
}

Result<> make(Session& session, const SampleOptions& options) {
  session.store().setBulk(true);
  const auto city = makeSampleCity(session);
  if (!city) return failure(city.error());
  const bool bodies = options.complaints >= kFewestForBodies;
  const int most = options.complaints - (bodies ? kBodyComplaints : 0);
  const int lives = std::min(most, kMostLives);
  if (auto old = addOldComplaints(session, *city, most - lives); !old) return old;
  auto played = playLives(session, *city, lives, [lives](int done) {
    sayProgress(QStringLiteral("민원 %1/%2건").arg(done).arg(lives));
  });
  if (!played) return played;
  if (auto running = makeSampleRunning(session, *city); !running) return running;
  if (auto tasks = makeSampleTasks(session, *city); !tasks) return tasks;
  if (bodies) {
    if (auto made = makeSampleBodies(session, *city); !made) return made;
  }
  if (auto people = makeSamplePeople(session); !people) return people;
  ComplaintImporter importer(session, QString());
  return importer.index([](qint64 waiting) {
    sayProgress(QStringLiteral("검색 색인을 만드는 중: %1건 남음").arg(waiting));
    return true;
  });
}

int sample(const SampleOptions& options, const Globals& globals) {
  if (options.complaints < 0) return usage(QStringLiteral("--complaints에는 0 이상을 적으세요."));
  if (QFileInfo::exists(QString::fromStdString(globals.db))) {
    return fail({ErrorCode::kConflict,
                 QStringLiteral("%1 파일이 이미 있습니다. 견본은 새 파일에만 만듭니다.")
                     .arg(QString::fromStdString(globals.db))},
                globals.json);
  }
  auto session = Session::openReplayed(globals, options.seed);
  if (!session) return fail(session.error(), globals.json);
  if (auto made = make(**session, options); !made) return fail(made.error(), globals.json);
  if (auto learned = learnFromChoices((*session)->store()); !learned)
    return fail(learned.error(), globals.json);
  sayProgress(QString());
  if (globals.json) {
    printJson({{QStringLiteral("complaints"), options.complaints},
               {QStringLiteral("seed"), static_cast<qint64>(options.seed)}});
  } else {
    print(QStringLiteral("견본 민원 %1건을 만들었습니다. 로그인 clerk, 비밀번호 %2\n")
              .arg(options.complaints)
              .arg(kSamplePassword));
  }
  return kDone;
}

}  // namespace

void addSampleCommand(CLI::App& app, Globals& globals) {
  CLI::App* command = app.add_subcommand("sample", "꾸며 낸 시의 견본 데이터를 새 파일에 만듭니다");
  const auto options = std::make_shared<SampleOptions>();
  command->add_option("--complaints", options->complaints, "민원의 수 (처음 값 2000)");
  command->add_option("--seed", options->seed, "같은 수와 같은 --now면 같은 데이터");
  command->callback(
      [options, &globals] { globals.run = [=, &globals] { return sample(*options, globals); }; });
}

}  // namespace pcrm::cli
