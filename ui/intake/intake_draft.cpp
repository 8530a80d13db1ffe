// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_draft.h"

namespace pcrm {
namespace {

constexpr qsizetype kCaptionLength = 30;

struct TextField {
  const char* key;
  QString IntakeDraft::*member;
};

constexpr TextField kTexts[] = {
    {"phone", &IntakeDraft::phone},
    {"name", &IntakeDraft::name},
    {"address", &IntakeDraft::address},
    {"title", &IntakeDraft::title},
    {"body", &IntakeDraft::body},
    {"handling_type", &IntakeDraft::handling_type},
    {"department", &IntakeDraft::department},
    {"legal_kind", &IntakeDraft::legal_kind},
    {"period", &IntakeDraft::period},
};

QString shortened(const QString& text) {
  const QString line = text.simplified();
  return line.size() <= kCaptionLength ? line : line.left(kCaptionLength) + u'…';
}

}  // namespace

bool IntakeDraft::isEmpty() const {
  return phone.trimmed().isEmpty() && name.trimmed().isEmpty() && address.trimmed().isEmpty() &&
         title.trimmed().isEmpty() && body.trimmed().isEmpty();
}

QString IntakeDraft::caption() const {
  QStringList parts;
  const QString who = name.trimmed().isEmpty() ? phone.trimmed() : name.trimmed();
  if (!who.isEmpty()) parts << who;
  const QString what = shortened(title.trimmed().isEmpty() ? body : title);
  if (!what.isEmpty()) parts << what;
  return parts.join(QStringLiteral(" · "));
}

QJsonObject IntakeDraft::toJson() const {
  QJsonObject json;
  for (const TextField& field : kTexts) {
    if (!(this->*field.member).isEmpty()) json[QLatin1String(field.key)] = this->*field.member;
  }
  json[QStringLiteral("channel")] = codeOf(channel);
  if (customer) json[QStringLiteral("customer")] = customer->text();
  return json;
}

IntakeDraft IntakeDraft::fromJson(const QJsonObject& json) {
  IntakeDraft draft;
  for (const TextField& field : kTexts) {
    draft.*field.member = json[QLatin1String(field.key)].toString();
  }
  draft.channel = enumFromCode<Channel>(json[u"channel"].toString()).value_or(Channel::kVisit);
  draft.customer = Uuid::parse(json[u"customer"].toString());
  return draft;
}

}  // namespace pcrm
