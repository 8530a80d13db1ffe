// SPDX-License-Identifier: GPL-3.0-or-later
// A desk to try screens on: a file filled through operations, and a DeskContext that has it open.
#pragma once

#include "tests/support/test_city.h"
#include "ui/context/desk_context.h"

#include <QTemporaryDir>

#include <functional>

namespace pcrm::testing {

class DeskFixture {
 public:
  /// 2026-03-10 (화) 14:00 in Seoul. Before open() fill `city`.
  DeskFixture();

  QTemporaryDir folder;
  std::unique_ptr<TestCity> city;
  FixedClock clock{fromSeoul(QDate(2026, 3, 10), QTime(14, 0))};
  Random random{7};

  /// Closes the city and opens its file as a desk, with this person signed in.
  DeskContext& open(const char* login);
  /// The same on a file that is really a desk's: what the city has was pulled into it. `offline`
  /// then works on the desk's store, `meanwhile` on the city's, and at last what was done offline
  /// is sent, so that the server may refuse it.
  DeskContext& openSynced(const char* login, const std::function<void(TestCity&)>& offline,
                          const std::function<void(TestCity&)>& meanwhile);
  /// Waits until nothing asked for is under way.
  void settle();
  [[nodiscard]] QString path() const;
  [[nodiscard]] DeskContext* context() { return context_.get(); }

  /// About fourteen complaints of a morning: late, due today, waiting, answered, ended. The ids are
  /// in the order they were received.
  std::vector<ComplaintId> fillMorning();
  /// Many plain rows, all at once.
  void fillMany(int rows);

 private:
  DeskContext& openFile(const QString& file, const Actor& actor);

  std::unique_ptr<DeskContext> context_;
};

}  // namespace pcrm::testing
