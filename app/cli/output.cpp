// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace pcrm::cli {
namespace {

void write(std::FILE* file, const QByteArray& bytes) {
  std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), file);
  std::fflush(file);
}

bool errorsAreSeen() {
#ifdef Q_OS_WIN
  return _isatty(_fileno(stderr)) != 0;
#else
  return isatty(STDERR_FILENO) != 0;
#endif
}

bool g_progress_shown = false;

int places(QChar c) {
  const ushort u = c.unicode();
  const bool wide = (u >= 0x1100 && u <= 0x115f) || (u >= 0x2e80 && u <= 0xa4cf) ||
                    (u >= 0xac00 && u <= 0xd7a3) || (u >= 0xf900 && u <= 0xfaff) ||
                    (u >= 0xff00 && u <= 0xff60);
  return wide ? 2 : 1;
}

int places(const QString& text) {
  int width = 0;
  for (QChar c : text) width += places(c);
  return width;
}

}  // namespace

void printJson(const QJsonObject& json) {
  write(stdout, QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
}

void printJsonList(const QJsonArray& json) {
  write(stdout, QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
}

void print(const QString& text) { write(stdout, text.toUtf8()); }

void say(const QString& message) {
  sayProgress(QString());
  write(stderr, message.toUtf8() + '\n');
}

void sayProgress(const QString& text) {
  if (!errorsAreSeen() || (text.isEmpty() && !g_progress_shown)) return;
  write(stderr, "\r\x1b[K" + text.toUtf8());
  g_progress_shown = !text.isEmpty();
}

int fail(const Error& error, bool json) {
  say(error.message);
  if (json) printJson({{QStringLiteral("error"), error.message}});
  return error.code == ErrorCode::kOffline ? kUnreachable : kBadInput;
}

int usage(const QString& message) {
  say(message);
  return kUsage;
}

QString table(const std::vector<QStringList>& rows) {
  std::vector<int> widths;
  for (const QStringList& row : rows) {
    widths.resize(std::max(widths.size(), static_cast<size_t>(row.size())));
    for (qsizetype i = 0; i < row.size(); ++i) {
      auto& width = widths[static_cast<size_t>(i)];
      width = std::max(width, places(row[i]));
    }
  }
  QString out;
  for (const QStringList& row : rows) {
    for (qsizetype i = 0; i < row.size(); ++i) {
      out += row[i];
      const bool last = i + 1 == row.size();
      if (!last) out += QString(widths[static_cast<size_t>(i)] - places(row[i]) + 2, u' ');
    }
    out += u'\n';
  }
  return out;
}

QString shortened(const QString& text, int most) {
  if (places(text) <= most) return text;
  QString out;
  int width = 1;
  for (QChar c : text) {
    width += places(c);
    if (width > most) break;
    out += c;
  }
  return out + u'…';
}

}  // namespace pcrm::cli
