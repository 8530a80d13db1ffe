// SPDX-License-Identifier: GPL-3.0-or-later
// `pcrm train` where the program was built without LIBLINEAR, as for Windows.
#include "app/cli/commands.h"
#include "app/cli/learning.h"
#include "app/cli/output.h"

namespace pcrm::cli {

Result<void> learnFromChoices(Store&) { return {}; }

void addTrainCommand(CLI::App& app, Globals& globals) {
  CLI::App* command = app.add_subcommand("train", "분류된 글에서 배웁니다 (이 판에는 없음)");
  command->allow_extras();
  command->callback([&globals] {
    globals.run = [&globals] {
      return fail({ErrorCode::kInvalid,
                   QStringLiteral("이 pcrm은 배울 수 없고 배운 것을 쓰기만 합니다. 서버의 pcrm "
                                  "train으로 만든 모델을 가져오세요.")},
                  globals.json);
    };
  });
}

}  // namespace pcrm::cli
