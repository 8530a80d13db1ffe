// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protection/sentences.h"

namespace pcrm {

QString warningSentence(IncidentKind kind) {
  switch (kind) {
    case IncidentKind::kLong:
      return QStringLiteral(
          "같은 말씀이 오래 이어지고 있습니다. 더 드릴 답변이 없어 계속하시면 응대를 마칩니다.");
    case IncidentKind::kViolence:
    case IncidentKind::kDamage:
      return QStringLiteral(
          "멈추십시오. 계속하시면 바로 응대를 중단하고 경찰에 신고합니다. 지금 녹화하고 있습니다.");
    default:
      return QStringLiteral(
          "지금 하신 말씀은 녹음되고 있습니다. 계속하시면 관련 법에 따라 응대를 중단하고 필요한 "
          "조치를 하겠습니다.");
  }
}

QString closingSentence(IncidentChannel channel) {
  return channel == IncidentChannel::kPhone
             ? QStringLiteral(
                   "권장 통화 시간이 지나 여기서 마치겠습니다. 더 하실 말씀은 서면으로 "
                   "주시면 기한 안에 답해 드리겠습니다.")
             : QStringLiteral(
                   "권장 면담 시간이 지나 여기서 마치겠습니다. 더 하실 말씀은 서면으로 "
                   "주시면 기한 안에 답해 드리겠습니다.");
}

}  // namespace pcrm
