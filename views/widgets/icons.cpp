#include "views/widgets/icons.h"

#include "views/widgets/colors.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace quaymaster
{

namespace
{

QString fileOf(const QString &name)
{
    return u":/icons/%1.svg"_s.arg(name);
}

/// An outline in one colour, which the palette gives when it is painted: so it follows a change of theme.
class OutlineEngine : public QIconEngine
{
public:
    OutlineEngine(QString name, std::optional<Tone> tone)
        : m_name(std::move(name))
        , m_tone(tone)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QColor ink = color(mode);
        QFile file(fileOf(m_name));
        if (!file.open(QIODevice::ReadOnly))
            return;
        QSvgRenderer drawing(file.readAll().replace("currentColor", ink.name().toLatin1()));
        painter->save();
        painter->setOpacity(painter->opacity() * ink.alphaF());
        drawing.render(painter, squareIn(rect));
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    /// `size` is in device pixels.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        const QString key = u"outline/%1/%2/%3x%4"_s.arg(m_name, color(mode).name(QColor::HexArgb))
                                .arg(size.width())
                                .arg(size.height());
        QPixmap picture;
        if (!QPixmapCache::find(key, &picture)) {
            picture = QPixmap(size);
            picture.fill(Qt::transparent);
            QPainter painter(&picture);
            paint(&painter, QRect(QPoint(), size), mode, state);
            painter.end();
            QPixmapCache::insert(key, picture);
        }
        picture.setDevicePixelRatio(scale);
        return picture;
    }

    QString key() const override { return u"quaymaster-outline"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return !hasIcon(m_name); }
    QIconEngine *clone() const override { return new OutlineEngine(*this); }

private:
    QColor color(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        return m_tone ? toneColor(*m_tone, palette) : palette.color(QPalette::WindowText);
    }

    static QRect squareIn(const QRect &rect)
    {
        const int side = qMin(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        return square;
    }

    QString m_name;
    std::optional<Tone> m_tone;
};

QIcon outline(const QString &name, std::optional<Tone> tone)
{
    return hasIcon(name) ? QIcon(new OutlineEngine(name, tone)) : QIcon();
}

}

QIcon icon(const QString &name)
{
    return outline(name, {});
}

QIcon icon(const QString &name, Tone tone)
{
    return outline(name, tone);
}

bool hasIcon(const QString &name)
{
    return !name.isEmpty() && QFile::exists(fileOf(name));
}

}
