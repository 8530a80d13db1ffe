// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sync_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace pcrm {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(pcrm::SyncWords)
};

}  // namespace

QString syncWords(const SyncState& state) {
  QStringList parts;
  parts.append(state.online ? Words::tr("저장됨") : Words::tr("오프라인"));
  if (state.sending) {
    parts.append(Words::tr("보내는 중"));
  } else if (state.waiting > 0) {
    parts.append(Words::tr("%n건 전송 대기", nullptr, state.waiting));
  } else {
    parts.append(Words::tr("전송 대기 없음"));
  }
  if (state.refused > 0) parts.append(Words::tr("%n건 반려됨", nullptr, state.refused));
  if (!state.signedIn) {
    parts.append(Words::tr("로그인하면 보냅니다"));
  } else {
    parts.append(state.lastSync.isEmpty() ? Words::tr("아직 동기화 안 함")
                                          : Words::tr("%1 동기화").arg(state.lastSync));
  }
  return parts.join(QStringLiteral(" · "));
}

}  // namespace pcrm
