#include "views/widgets/icons.h"

#include "views/widgets/colors.h"

#include <QDir>
#include <QGuiApplication>
#include <QPalette>
#include <QSvgRenderer>
#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

class IconsTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QGuiApplication::setPalette({}); }

    void everyFileIsAPicture();
    void aNameWithoutAFileIsEmpty();
    void anIconHasTheColourOfTheText_data();
    void anIconHasTheColourOfTheText();
    void anIconFollowsTheTheme();
    void anIconIsSharpAtAnyScale();

private:
    static QPalette paletteOf(const QColor &ink);
    static QColor darkestOf(const QIcon &icon, QIcon::Mode mode = QIcon::Normal);
};

QPalette IconsTest::paletteOf(const QColor &ink)
{
    QPalette palette;
    palette.setColor(QPalette::WindowText, ink);
    palette.setColor(QPalette::Disabled, QPalette::WindowText, Qt::gray);
    palette.setColor(QPalette::HighlightedText, Qt::yellow);
    return palette;
}

/// Of the pixel that is covered most.
QColor IconsTest::darkestOf(const QIcon &icon, QIcon::Mode mode)
{
    const QImage image = icon.pixmap(QSize(48, 48), 1, mode).toImage();
    QColor found(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > found.alpha())
                found = image.pixelColor(x, y);
        }
    }
    return found;
}

void IconsTest::everyFileIsAPicture()
{
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(files.size() > 50);
    for (const QString &file : files) {
        QVERIFY2(QSvgRenderer(u":/icons/"_s + file).isValid(), qPrintable(file));
        QVERIFY2(darkestOf(icon(file.chopped(4))).alpha() > 200, qPrintable(file));
    }
}

void IconsTest::aNameWithoutAFileIsEmpty()
{
    QVERIFY(icon(u"no-such-icon"_s).isNull());
    QVERIFY(icon({}).isNull());
    QVERIFY(!hasIcon(u"no-such-icon"_s));
    QVERIFY(hasIcon(u"plus"_s));
}

void IconsTest::anIconHasTheColourOfTheText_data()
{
    QTest::addColumn<QIcon::Mode>("mode");
    QTest::addColumn<QColor>("expected");
    QTest::newRow("normal") << QIcon::Normal << QColor(Qt::blue);
    QTest::newRow("active") << QIcon::Active << QColor(Qt::blue);
    QTest::newRow("disabled") << QIcon::Disabled << QColor(Qt::gray);
    QTest::newRow("selected") << QIcon::Selected << QColor(Qt::yellow);
}

void IconsTest::anIconHasTheColourOfTheText()
{
    QFETCH(const QIcon::Mode, mode);
    QFETCH(const QColor, expected);
    QGuiApplication::setPalette(paletteOf(Qt::blue));
    QCOMPARE(darkestOf(icon(u"plus"_s), mode).rgb(), expected.rgb());
}

void IconsTest::anIconFollowsTheTheme()
{
    const QIcon plus = icon(u"plus"_s);
    const QIcon error = icon(u"plus"_s, Tone::Error);
    QGuiApplication::setPalette(paletteOf(Qt::blue));
    QCOMPARE(darkestOf(plus).rgb(), QColor(Qt::blue).rgb());
    QGuiApplication::setPalette(paletteOf(Qt::red));
    QCOMPARE(darkestOf(plus).rgb(), QColor(Qt::red).rgb());
    QCOMPARE(darkestOf(error).rgb(), toneColor(Tone::Error, QGuiApplication::palette()).rgb());
}

void IconsTest::anIconIsSharpAtAnyScale()
{
    const QPixmap once = icon(u"plus"_s).pixmap(QSize(16, 16), 1);
    const QPixmap twice = icon(u"plus"_s).pixmap(QSize(16, 16), 2);
    QCOMPARE(once.size(), QSize(16, 16));
    QCOMPARE(twice.size(), QSize(32, 32));
    QCOMPARE(twice.devicePixelRatio(), 2.0);
}

QTEST_MAIN(IconsTest)
#include "tst_icons.moc"
