// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/incident_words.h"

#include <QCoreApplication>

namespace pcrm {
namespace {

QString say(const char* korean) { return QCoreApplication::translate("pcrm::incident", korean); }
QString inLanguage(const QString& korean) { return say(korean.toUtf8().constData()); }

// The names come from core, in Korean; here they only become known to the translation.
[[maybe_unused]] constexpr const char* kCoreNames[] = {
    QT_TRANSLATE_NOOP("pcrm::incident", "폭언"),
    QT_TRANSLATE_NOOP("pcrm::incident", "협박"),
    QT_TRANSLATE_NOOP("pcrm::incident", "성희롱"),
    QT_TRANSLATE_NOOP("pcrm::incident", "폭행"),
    QT_TRANSLATE_NOOP("pcrm::incident", "흉기·기물 파손"),
    QT_TRANSLATE_NOOP("pcrm::incident", "장시간·반복"),
    QT_TRANSLATE_NOOP("pcrm::incident", "그 밖"),
    QT_TRANSLATE_NOOP("pcrm::incident", "응대 중단"),
    QT_TRANSLATE_NOOP("pcrm::incident", "분리"),
    QT_TRANSLATE_NOOP("pcrm::incident", "팀장 인계"),
    QT_TRANSLATE_NOOP("pcrm::incident", "경찰 신고"),
    QT_TRANSLATE_NOOP("pcrm::incident", "녹음·녹화"),
};

}  // namespace

QString word(IncidentKind kind) { return inLanguage(incidentKindName(kind)); }
QString word(IncidentMeasure measure) { return inLanguage(measureName(measure)); }
QString word(IncidentChannel channel) {
  return channel == IncidentChannel::kPhone ? say(QT_TRANSLATE_NOOP("pcrm::incident", "전화"))
                                            : say(QT_TRANSLATE_NOOP("pcrm::incident", "방문"));
}

}  // namespace pcrm
