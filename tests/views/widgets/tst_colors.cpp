#include "views/widgets/colors.h"

#include <QPalette>
#include <QTest>

using namespace quaymaster;

class ColorsTest : public QObject
{
    Q_OBJECT

private slots:
    void contrastIsThatOfWcag();
    void darkIsToldByThePalette();
    void everyToneCanBeRead_data();
    void everyToneCanBeRead();
};

namespace
{

QPalette paletteOf(const QColor &ink, const QColor &window, const QColor &base)
{
    QPalette palette;
    palette.setColor(QPalette::WindowText, ink);
    palette.setColor(QPalette::Text, ink);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, base);
    return palette;
}

const QPalette light = paletteOf(Qt::black, QColor(0xefefef), Qt::white);
const QPalette dark = paletteOf(Qt::white, QColor(0x2d3136), QColor(0x1b1e21));

}

void ColorsTest::contrastIsThatOfWcag()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    QVERIFY(qAbs(contrast(QColor(0x767676), Qt::white) - 4.54) < 0.01);
}

void ColorsTest::darkIsToldByThePalette()
{
    QVERIFY(!isDark(light));
    QVERIFY(isDark(dark));
}

void ColorsTest::everyToneCanBeRead_data()
{
    QTest::addColumn<Tone>("tone");
    QTest::newRow("neutral") << Tone::Neutral;
    QTest::newRow("ok") << Tone::Ok;
    QTest::newRow("running") << Tone::Running;
    QTest::newRow("warning") << Tone::Warning;
    QTest::newRow("error") << Tone::Error;
    QTest::newRow("production") << Tone::Production;
    QTest::newRow("added") << Tone::DiffAdded;
    QTest::newRow("removed") << Tone::DiffRemoved;
}

void ColorsTest::everyToneCanBeRead()
{
    QFETCH(const Tone, tone);
    for (const QPalette &palette : {light, dark}) {
        const QColor color = toneColor(tone, palette);
        QVERIFY(contrast(color, palette.color(QPalette::Base)) >= 4.5);
        QVERIFY(contrast(color, palette.color(QPalette::Window)) >= 4.5);
        QVERIFY(contrast(color, toneGround(tone, palette)) >= 4.5);
        QVERIFY(contrast(palette.color(QPalette::Text), toneGround(tone, palette)) >= 4.5);
    }
}

QTEST_MAIN(ColorsTest)
#include "tst_colors.moc"
