#include "views/widgets/progressdelegate.h"
#include "views/widgets/statedelegate.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

class DelegatesTest : public QObject
{
    Q_OBJECT

private slots:
    void aBarIsAsLongAsTheProgress();
    void anUnknownProgressIsNotNone();
    void noProgressIsNoBar();
    void rowsHaveAir();
    void aStateHasIconWordAndColour();

private:
    static QStyleOptionViewItem cell()
    {
        QStyleOptionViewItem option;
        option.rect = QRect(0, 0, 300, 30);
        option.fontMetrics = QFontMetrics(option.font);
        option.palette.setColor(QPalette::Base, Qt::white);
        return option;
    }
    static QImage painted(const QVariant &progress);
    static int inkOf(const QImage &image); ///< pixels in the colour of what runs
};

QImage DelegatesTest::painted(const QVariant &progress)
{
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), progress, Qt::UserRole);
    const ProgressDelegate delegate(Qt::UserRole);
    QImage image(300, 30, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    delegate.paint(&painter, cell(), model.index(0, 0));
    return image;
}

int DelegatesTest::inkOf(const QImage &image)
{
    int pixels = 0;
    const QRgb wanted = toneColor(Tone::Running, cell().palette).rgb();
    for (int x = 0; x < image.width(); ++x)
        pixels += image.pixel(x, image.height() / 2) == wanted;
    return pixels;
}

void DelegatesTest::aBarIsAsLongAsTheProgress()
{
    const int all = inkOf(painted(1000));
    QVERIFY(all > 150);
    QVERIFY(qAbs(inkOf(painted(500)) - all / 2) < 5);
    QVERIFY(inkOf(painted(0)) == 0);
    QCOMPARE(inkOf(painted(2000)), all);
}

void DelegatesTest::anUnknownProgressIsNotNone()
{
    QVERIFY(inkOf(painted(-1)) > 20);
}

void DelegatesTest::noProgressIsNoBar()
{
    QCOMPARE(inkOf(painted({})), 0);
    QVERIFY(painted({}) != painted(0));
}

void DelegatesTest::rowsHaveAir()
{
    QStandardItemModel model(1, 1);
    const QStyleOptionViewItem option = cell();
    QVERIFY(RowDelegate().sizeHint(option, model.index(0, 0)).height() >= option.fontMetrics.height() * 3 / 2);
}

void DelegatesTest::aStateHasIconWordAndColour()
{
    class Opened : public StateDelegate
    {
    public:
        using StateDelegate::initStyleOption;
        using StateDelegate::StateDelegate;
    };
    QStandardItemModel model;
    model.appendRow(new QStandardItem(u"Failed"_s));
    const Opened delegate([](const QModelIndex &) { return StateLook{u"circle-x"_s, Tone::Error}; });
    QStyleOptionViewItem option = cell();
    delegate.initStyleOption(&option, model.index(0, 0));
    QCOMPARE(option.text, u"Failed"_s);
    QVERIFY(!option.icon.isNull());
    QCOMPARE(option.palette.color(QPalette::Text), toneColor(Tone::Error, cell().palette));
}

QTEST_MAIN(DelegatesTest)
#include "tst_delegates.moc"
