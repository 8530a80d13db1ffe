// SPDX-License-Identifier: GPL-3.0-or-later
// What changes the learned models.
#pragma once

#include "core/learning/learned_model.h"
#include "core/store/operation.h"

namespace pcrm {

/// Gives all desks a newly learned model 모델 배포. Its edition follows the newest; the bytes of
/// the older ones go.
struct PublishModel {
  static constexpr QStringView kLabel = u"분류 모델 배포";
  static constexpr RoleSet kRoles{Role::kAdministrator};
  static constexpr Undo kUndo = Undo::kNone;
  static constexpr int kMostBytes = 8 << 20;
  static constexpr int kPartBytes = 192 << 10;  ///< A multiple of three: base64 without padding.

  QString field;
  int texts = 0;
  int accuracy = 0;  ///< In ten thousandths, as in LearnedModel.
  int answered = 0;
  QJsonArray parts;  ///< base64, in order.

  /// The payload for these bytes.
  [[nodiscard]] static QJsonObject payloadOf(ProposalField field, const QByteArray& bytes,
                                             int texts, double accuracy, double answered);
  /// The log does not keep the bytes.
  static QJsonObject logged(const QJsonObject& payload);
  [[nodiscard]] Result<void> check(const OperationContext& context, Reader& reader) const;
  void apply(const OperationContext& context, Transaction& tx) const;
};

template <>
const Description<PublishModel>& describe<PublishModel>();

}  // namespace pcrm
