#include "views/shell/commandpalette.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <QWidget>

using namespace quaymaster;
using namespace Qt::StringLiterals;

class TestCommandPalette : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void itListsWhatIsPossibleNow();
    void namesakesSayWhoseTheyAre();
    void whatIsNotFoundIsSaid();
    void typingFindsAnyPartOfAName();
    void enterDoesIt();
    void theArrowsChooseWhileOneTypes();
    void aClickDoesIt();
    void aSecondLookStartsAnew();

private:
    void addAction(const QString &name, const QString &text);
    QStringList shown() const;
    void type(const QString &text) { QTest::keyClicks(m_search, text); }

    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ActionRegistry> m_actions;
    CommandPalette *m_palette = nullptr;
    QLineEdit *m_search = nullptr;
    QListView *m_list = nullptr;
    QStringList m_done;
};

void TestCommandPalette::init()
{
    m_done.clear();
    m_window = std::make_unique<QWidget>();
    m_window->resize(800, 600);
    m_actions = std::make_unique<ActionRegistry>(m_window.get());
    addAction(u"push"_s, u"&Push an archive…"_s);
    addAction(u"sync"_s, u"S&ync…"_s);
    addAction(u"quit"_s, u"&Quit"_s);
    m_window->show();
    m_palette = new CommandPalette(*m_actions, m_window.get());
    m_search = m_palette->findChild<QLineEdit *>(u"commandPaletteSearch"_s);
    m_list = m_palette->findChild<QListView *>(u"commandPaletteList"_s);
}

void TestCommandPalette::addAction(const QString &name, const QString &text)
{
    m_actions->add({name, [text] { return text; }, [] { return u"A tip"_s; }, {}, {}, {}}, nullptr,
                   [this, name] { m_done.append(name); });
}

QStringList TestCommandPalette::shown() const
{
    QStringList texts;
    for (int row = 0; row < m_list->model()->rowCount(); ++row)
        texts.append(m_list->model()->index(row, 0).data().toString());
    return texts;
}

void TestCommandPalette::itListsWhatIsPossibleNow()
{
    m_actions->find(u"quit"_s)->setEnabled(false);
    m_palette->present();
    QCOMPARE(shown(), QStringList({u"Push an archive…"_s, u"Sync…"_s}));
}

void TestCommandPalette::namesakesSayWhoseTheyAre()
{
    QWidget hosts(m_window.get());
    QWidget tags(m_window.get());
    hosts.setAccessibleName(u"Hosts"_s);
    tags.setAccessibleName(u"Tags"_s);
    for (QWidget *table : {&hosts, &tags})
        m_actions->add({table->accessibleName(), [] { return u"Copy rows"_s; }, {}, {}, {}, {}}, table);
    tags.setFocusPolicy(Qt::StrongFocus);
    tags.show();
    tags.setFocus();
    m_palette->present();
    QVERIFY2(shown().contains(u"Copy rows: Tags"_s), qPrintable(shown().join(u'|')));
}

void TestCommandPalette::whatIsNotFoundIsSaid()
{
    m_palette->present();
    auto *nothing = m_palette->findChild<QLabel *>(u"commandPaletteNothing"_s);
    QVERIFY(!nothing->isVisible());
    type(u"no such thing"_s);
    QVERIFY(nothing->isVisible());
}

void TestCommandPalette::typingFindsAnyPartOfAName()
{
    m_palette->present();
    type(u"ARCH"_s);
    QCOMPARE(shown(), QStringList{u"Push an archive…"_s});
}

void TestCommandPalette::enterDoesIt()
{
    m_palette->present();
    type(u"sync"_s);
    QTest::keyClick(m_search, Qt::Key_Return);
    QTRY_COMPARE(m_done, QStringList{u"sync"_s});
    QVERIFY(!m_palette->isVisible());
}

void TestCommandPalette::theArrowsChooseWhileOneTypes()
{
    m_palette->present();
    QTest::keyClick(m_search, Qt::Key_Down);
    QTest::keyClick(m_search, Qt::Key_Return);
    QTRY_COMPARE(m_done, QStringList{u"quit"_s}); // by name: Push, Quit, Sync
}

void TestCommandPalette::aClickDoesIt()
{
    m_palette->present();
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {},
                      m_list->visualRect(m_list->model()->index(0, 0)).center());
    QTRY_COMPARE(m_done, QStringList{u"push"_s});
}

void TestCommandPalette::aSecondLookStartsAnew()
{
    m_palette->present();
    type(u"quit"_s);
    m_palette->hide();
    m_palette->present();
    QCOMPARE(shown().size(), 3);
}

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
