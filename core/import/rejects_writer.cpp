// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/rejects_writer.h"

#include <QRegularExpression>

namespace pcrm {
namespace {

QByteArray quoted(const QString& text) {
  QString escaped = text;
  escaped.replace(u'"', QStringLiteral("\"\""));
  return '"' + escaped.toUtf8() + '"';
}

Error writeError(const QString& path) {
  return {ErrorCode::kIo, QStringLiteral("‘%1’에 쓸 수 없습니다. 다른 프로그램에서 열려 있거나 "
                                         "자리가 모자라지 않은지 확인해 주세요.")
                              .arg(path)};
}

}  // namespace

QString presentableOriginal(const QString& original) {
  static const QRegularExpression kResidentNumber(
      QStringLiteral("(?<![0-9])([0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[- "
                     "]?)[1-8][0-9]{6}(?![0-9])"));
  QString text = original;
  text.replace(QChar(u'\0'), QChar(u'␀'));
  text.replace(kResidentNumber, QStringLiteral("\\1*******"));
  if (!text.isEmpty() && QStringView(u"=+-@\t").contains(text[0])) text.prepend(u'\'');
  return text;
}

Result<> RejectsWriter::add(const RejectedRow& row, const QString& file) {
  if (!out_) {
    out_ = std::make_unique<QSaveFile>(path_);
    if (!out_->open(QIODevice::WriteOnly)) {
      out_.reset();
      return failure(writeError(path_));
    }
    out_->write(QStringLiteral("\uFEFF줄 번호,사유,원본,파일\r\n").toUtf8());
  }
  const QByteArray line = QByteArray::number(row.line) + ',' + quoted(row.reason) + ',' +
                          quoted(presentableOriginal(row.original)) + ',' + quoted(file) + "\r\n";
  if (out_->write(line) != line.size()) return failure(writeError(path_));
  ++count_;
  return {};
}

Result<bool> RejectsWriter::commit() {
  if (!out_) return false;
  if (!out_->commit()) return failure(writeError(path_));
  out_.reset();
  return true;
}

}  // namespace pcrm
