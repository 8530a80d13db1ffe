// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/tokens.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace pcrm::theme {
namespace {

QString pathOf(const QString& name) { return QStringLiteral(":/pcrm/icons/%1.svg").arg(name); }

// The pictures are drawn in black; the wanted colour is written into the SVG before rendering, so
// that lines stay sharp at any size. One renderer per picture and colour is kept: they are few.
QSvgRenderer* rendererOf(const QString& name, const QColor& color) {
  static QHash<QString, QSvgRenderer*> renderers;
  const QString key = name + color.name();
  const auto found = renderers.constFind(key);
  if (found != renderers.constEnd()) return *found;
  QFile file(pathOf(name));
  if (!file.open(QIODevice::ReadOnly)) return nullptr;
  QByteArray svg = file.readAll();
  svg.replace("currentColor", color.name().toLatin1());
  auto* renderer = new QSvgRenderer(svg);
  renderers.insert(key, renderer);
  return renderer;
}

class TintedIcon final : public QIconEngine {
 public:
  explicit TintedIcon(QString name) : name_(std::move(name)) {}

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
    const Tokens& t = tokens();
    paintIcon(painter, rect, name_, mode == QIcon::Disabled ? t.textDisabled : t.textSecondary);
  }

  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return pixmap;
  }

  [[nodiscard]] QIconEngine* clone() const override { return new TintedIcon(name_); }

 private:
  QString name_;
};

}  // namespace

void paintIcon(QPainter* painter, const QRectF& rect, const QString& name, const QColor& color) {
  if (QSvgRenderer* renderer = rendererOf(name, color)) renderer->render(painter, rect);
}

QIcon icon(const QString& name) { return QIcon(new TintedIcon(name)); }

bool hasIcon(const QString& name) { return QFile::exists(pathOf(name)); }

}  // namespace pcrm::theme
