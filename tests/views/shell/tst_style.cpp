#include "views/shell/style.h"
#include "views/shell/theme.h"
#include "views/widgets/colors.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/icons.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QStyleOptionMenuItem>
#include <QTabBar>
#include <QTest>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace quaymaster;
using namespace Qt::StringLiterals;

class TestStyle : public QObject
{
    Q_OBJECT

private slots:
    void anIconIsSeenInAMenu_data();
    void anIconIsSeenInAMenu();
    void aSelectionStandsOutWhereTheFocusIs_data();
    void aSelectionStandsOutWhereTheFocusIs();
    void theRingIsTheFocusAlone_data() { aSelectionStandsOutWhereTheFocusIs_data(); }
    void theRingIsTheFocusAlone();
    void aFieldWithTheFocusIsSeen_data() { aSelectionStandsOutWhereTheFocusIs_data(); }
    void aFieldWithTheFocusIsSeen();
    void aTabWithTheFocusIsSeen_data() { aSelectionStandsOutWhereTheFocusIs_data(); }
    void aTabWithTheFocusIsSeen();
    void aColumnWithTheFocusIsSeen_data() { aSelectionStandsOutWhereTheFocusIs_data(); }
    void aColumnWithTheFocusIsSeen();
};

void TestStyle::anIconIsSeenInAMenu_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<bool>("isSelected");
    for (const bool isSelected : {false, true}) {
        QTest::addRow("light, %s", isSelected ? "selected" : "plain") << Theme::light() << isSelected;
        QTest::addRow("dark, %s", isSelected ? "selected" : "plain") << Theme::dark() << isSelected;
    }
}

/// The darkest or lightest point of the icon against the ground that it lies on.
void TestStyle::anIconIsSeenInAMenu()
{
    QFETCH(const QPalette, palette);
    QFETCH(const bool, isSelected);
    QApplication::setPalette(palette);
    QStyleOptionMenuItem item;
    item.rect = QRect(0, 0, 40, 32);
    item.palette = palette;
    item.icon = icon(u"plus"_s);
    item.menuItemType = QStyleOptionMenuItem::Normal;
    item.state = QStyle::State_Enabled;
    item.state.setFlag(QStyle::State_Selected, isSelected);
    QImage image(item.rect.size(), QImage::Format_RGB32);
    image.fill(palette.color(QPalette::Window));
    QPainter painter(&image);
    const Style style;
    style.drawControl(QStyle::CE_MenuItem, &item, &painter, nullptr);
    painter.end();

    const QColor ground = image.pixelColor(39, 16);
    qreal best = 0;
    for (int x = 0; x < image.width(); ++x)
        for (int y = 4; y < image.height() - 4; ++y)
            best = std::max(best, contrast(image.pixelColor(x, y), ground));
    QVERIFY2(best >= 4.5, qPrintable(QString::number(best)));
}

void TestStyle::aSelectionStandsOutWhereTheFocusIs_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << Theme::light();
    QTest::newRow("dark") << Theme::dark();
}

void TestStyle::aSelectionStandsOutWhereTheFocusIs()
{
    QFETCH(const QPalette, palette);
    QApplication::setStyle(std::make_unique<Style>().release()); // the application owns it
    QApplication::setPalette(palette);
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    QList<QTreeWidget *> lists{new QTreeWidget, new QTreeWidget};
    for (QTreeWidget *list : lists) {
        layout->addWidget(list);
        list->setHeaderHidden(true);
        list->setRootIsDecorated(false);
        auto *row = new QTreeWidgetItem(list, {QString()});
        row->setSelected(true);
    }
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    lists.first()->setFocus();
    const auto areAlike = [](const QColor &one, const QColor &other) {
        return std::abs(one.lightnessF() - other.lightnessF()) < 0.01F;
    };
    const auto ground = [](QTreeWidget *list) {
        const QRect row = list->visualItemRect(list->topLevelItem(0));
        return list->viewport()->grab().toImage().pixelColor(row.center());
    };
    QVERIFY(areAlike(ground(lists.first()), palette.color(QPalette::Active, QPalette::Highlight)));
    QVERIFY(areAlike(ground(lists.last()), palette.color(QPalette::Inactive, QPalette::Highlight)));
    QVERIFY(contrast(ground(lists.last()), palette.color(QPalette::Inactive, QPalette::HighlightedText)) >= 4.5);
}

namespace
{

/// The edge in its middle, inside of a corner's curve.
QColor edgeOf(QWidget &widget)
{
    const QImage image = widget.grab().toImage();
    return image.pixelColor(image.width() / 2, 1);
}

void useStyle(const QPalette &palette)
{
    QApplication::setStyle(std::make_unique<Style>().release()); // the application owns it
    QApplication::setPalette(palette);
}

}

/// The default button is told apart by its ground.
void TestStyle::theRingIsTheFocusAlone()
{
    QFETCH(const QPalette, palette);
    useStyle(palette);
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    QPushButton plain(u"Cancel"_s);
    QPushButton usual(u"Save"_s);
    for (QPushButton *button : {&plain, &usual}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    usual.setDefault(true);
    window.show();
    plain.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QColor ring = edgeOf(plain);
    QVERIFY2(contrast(ring, palette.color(QPalette::Window)) >= 3, qPrintable(ring.name()));
    QVERIFY(edgeOf(usual) != ring);
    const auto groundOf = [](QWidget &widget) { return widget.grab().toImage().pixelColor(6, widget.height() / 2); };
    QVERIFY(groundOf(usual) != groundOf(plain));
    usual.setFocus();
    QCOMPARE(edgeOf(usual), ring);
    QVERIFY(edgeOf(plain) != ring);
}

void TestStyle::aFieldWithTheFocusIsSeen()
{
    QFETCH(const QPalette, palette);
    useStyle(palette);
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    const QList<QWidget *> fields{new QLineEdit, new QComboBox, new QSpinBox};
    for (QWidget *field : fields)
        layout->addWidget(field);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    for (QWidget *field : fields) {
        field->setFocus();
        const QColor ring = edgeOf(*field);
        QVERIFY2(contrast(ring, palette.color(QPalette::Window)) >= 3, field->metaObject()->className());
        QVERIFY2(ring.hslSaturationF() > 0.3, "coloured, not grey");
        QVERIFY2(edgeOf(*fields.at(field == fields.first() ? 1 : 0)) != ring, field->metaObject()->className());
    }
}

void TestStyle::aTabWithTheFocusIsSeen()
{
    QFETCH(const QPalette, palette);
    QApplication::setPalette(palette);
    QApplication::setStyle(new Style);
    QTabBar tabs;
    tabs.addTab(u"One"_s);
    tabs.addTab(u"Two"_s);
    tabs.show();
    QVERIFY(QTest::qWaitForWindowActive(&tabs));
    const auto edge = [&] { return tabs.grab().toImage().pixelColor(tabs.tabRect(0).center().x(), 3); };
    tabs.clearFocus();
    const QColor without = edge();
    tabs.setFocus();
    QVERIFY(contrast(edge(), without) >= 3);
}

void TestStyle::aColumnWithTheFocusIsSeen()
{
    QFETCH(const QPalette, palette);
    QApplication::setPalette(palette);
    QApplication::setStyle(new Style);
    QStandardItemModel model(2, 2);
    FilteredTable table;
    table.setModel(model);
    table.resize(400, 200);
    table.show();
    QVERIFY(QTest::qWaitForWindowActive(&table));
    QHeaderView &header = *table.view().header();
    table.view().setFocus();
    const QImage without = header.grab().toImage();
    header.setFocus();
    QVERIFY(header.grab().toImage() != without);
    const QImage list = table.view().grab().toImage();
    table.view().setFocus();
    QVERIFY(table.view().grab().toImage().pixelColor(1, 80) != list.pixelColor(1, 80)); // its frame
}

QTEST_MAIN(TestStyle)
#include "tst_style.moc"
