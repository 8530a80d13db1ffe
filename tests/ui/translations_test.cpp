// SPDX-License-Identifier: GPL-3.0-or-later
// English is complete: every tr() of the source is in translations/pcrm_en.ts and put into English.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace pcrm {
namespace {

struct Message {
  QString context;
  QString source;
  QStringList translations;
  QString type;
};

QList<Message> messagesOf(const QString& path) {
  QFile file(path);
  EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
  QXmlStreamReader xml(&file);
  QList<Message> messages;
  QString context;
  while (!xml.atEnd()) {
    xml.readNext();
    if (!xml.isStartElement()) continue;
    if (xml.name() == u"name") {
      context = xml.readElementText();
    } else if (xml.name() == u"source") {
      messages.append({context, xml.readElementText(), {}, {}});
    } else if (xml.name() == u"translation") {
      messages.last().type = xml.attributes().value(QStringLiteral("type")).toString();
      if (xml.readNext() == QXmlStreamReader::Characters && !xml.text().trimmed().isEmpty()) {
        messages.last().translations.append(xml.text().toString());
      }
    } else if (xml.name() == u"numerusform") {
      messages.last().translations.append(xml.readElementText());
    }
  }
  EXPECT_FALSE(xml.hasError()) << qPrintable(xml.errorString());
  return messages;
}

QString keyOf(const Message& message) {
  return message.context + QStringLiteral(": ") + message.source;
}

const QString kTs = QStringLiteral("translations/pcrm_en.ts");

TEST(Translations, Every_text_is_put_into_English) {
  const QList<Message> messages = messagesOf(kTs);
  ASSERT_FALSE(messages.isEmpty());
  for (const Message& message : messages) {
    EXPECT_TRUE(message.type.isEmpty())
        << qPrintable(keyOf(message)) << " is " << qPrintable(message.type);
    EXPECT_FALSE(message.translations.isEmpty()) << qPrintable(keyOf(message));
  }
}

TEST(Translations, Nothing_Korean_and_no_placeholder_is_lost_in_English) {
  static const QRegularExpression hangul(QStringLiteral("[가-힣]"));
  static const QRegularExpression placeholder(QStringLiteral("%(n|\\d)"));
  for (const Message& message : messagesOf(kTs)) {
    for (const QString& english : message.translations) {
      EXPECT_FALSE(english.contains(hangul)) << qPrintable(keyOf(message));
      auto places = placeholder.globalMatch(message.source);
      while (places.hasNext()) {
        const QString place = places.next().captured();
        EXPECT_TRUE(english.contains(place))
            << qPrintable(keyOf(message)) << " lost " << qPrintable(place);
      }
    }
  }
}

TEST(Translations, Every_tr_in_the_source_is_in_the_file) {
  const QString lupdate = QStringLiteral(PCRM_LUPDATE);
  if (!QFile::exists(lupdate)) GTEST_SKIP() << "no lupdate on this machine";
  QTemporaryDir folder;
  const QString fresh = folder.filePath(QStringLiteral("fresh.ts"));
  QProcess process;
  process.start(
      lupdate,
      {QStringLiteral("-recursive"), QStringLiteral("ui"), QStringLiteral("core"),
       QStringLiteral("app"), QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("-silent"),
       QStringLiteral("-source-language"), QStringLiteral("ko"), QStringLiteral("-target-language"),
       QStringLiteral("en"), QStringLiteral("-ts"), fresh});
  ASSERT_TRUE(process.waitForFinished(120000));
  ASSERT_EQ(process.exitCode(), 0) << process.readAllStandardError().constData();
  QSet<QString> known;
  for (const Message& message : messagesOf(kTs)) known.insert(keyOf(message));
  for (const Message& message : messagesOf(fresh)) {
    EXPECT_TRUE(known.contains(keyOf(message)))
        << qPrintable(keyOf(message))
        << "\n  run: cmake --build --preset dev --target update_translations";
  }
}

}  // namespace
}  // namespace pcrm
