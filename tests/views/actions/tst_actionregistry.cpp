#include "views/actions/actionregistry.h"

#include "tests/views/widgetwalk.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace quaymaster;
using namespace Qt::StringLiterals;

class ActionRegistryTest : public QObject
{
    Q_OBJECT

private slots:
    void anActionIsWhatItsSpecificationSays();
    void textsFollowTheLanguage();
    void aToolBarShowsNoMnemonic();
    void aWindowsKeysHoldEverywhereInIt();
    void aPanesKeysHoldInItOnly();
    void anActionGoesWithItsScope();
    void actionsOfAWidgetsOwnAreListedToo();
    void theWalkFindsWhatIsWrong();

private:
    static ActionSpec specOf(const QString &name, const QKeySequence &keys = {});
};

ActionSpec ActionRegistryTest::specOf(const QString &name, const QKeySequence &keys)
{
    return {.name = name,
            .text = [] { return QCoreApplication::translate("quaymaster::Test", "Cancel"); },
            .tip = [] { return QCoreApplication::translate("quaymaster::Test", "Stop the operation"); },
            .icon = u"ban"_s,
            .shortcuts = {keys},
            .menu = u"operations"_s};
}

void ActionRegistryTest::anActionIsWhatItsSpecificationSays()
{
    ActionRegistry registry;
    const QSignalSpy added(&registry, &ActionRegistry::added);
    QAction &action = registry.add(specOf(u"operations.cancel"_s, Qt::Key_Delete));
    QCOMPARE(added.size(), 1);
    QCOMPARE(action.objectName(), u"operations.cancel"_s);
    QCOMPARE(action.text(), u"Cancel"_s);
    QCOMPARE(action.toolTip(), u"Stop the operation (Del)"_s);
    QVERIFY(!action.icon().isNull());
    QCOMPARE(registry.find(u"operations.cancel"_s), &action);
    QCOMPARE(registry.find(u"operations"_s), nullptr);
    QCOMPARE(registry.ofMenu(u"operations"_s), {&action});
    QCOMPARE(registry.ofMenu(u"file"_s), {});
    QCOMPARE(actionProblems(registry), {});
}

void ActionRegistryTest::textsFollowTheLanguage()
{
    ActionRegistry registry;
    const QAction &action = registry.add(specOf(u"a"_s, Qt::Key_Delete));
    BracketTranslator brackets;
    QCoreApplication::installTranslator(&brackets);
    QCOMPARE(action.text(), u"⟦Cancel⟧"_s);
    QCOMPARE(action.toolTip(), u"⟦Stop the operation⟧ (Del)"_s);
    QCoreApplication::removeTranslator(&brackets);
    QCOMPARE(action.text(), u"Cancel"_s);
}

void ActionRegistryTest::aToolBarShowsNoMnemonic()
{
    ActionRegistry registry;
    const QAction &action = registry.add({.name = u"a"_s, .text = [] { return u"推送归档(&P)…"_s; }});
    QCOMPARE(action.text(), u"推送归档(&P)…"_s);
    QCOMPARE(action.iconText(), u"推送归档"_s);
}

void ActionRegistryTest::aWindowsKeysHoldEverywhereInIt()
{
    QWidget window;
    auto *line = new QLineEdit(&window);
    ActionRegistry registry(&window);
    int times = 0;
    registry.add(specOf(u"a"_s, Qt::CTRL | Qt::Key_K), nullptr, [&] { ++times; });
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(line, Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(times, 1);
}

void ActionRegistryTest::aPanesKeysHoldInItOnly()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *pane = new QWidget;
    auto *inside = new QLineEdit(pane);
    auto *outside = new QLineEdit;
    layout->addWidget(pane);
    layout->addWidget(outside);
    ActionRegistry registry(&window);
    int times = 0;
    const QAction &action = registry.add(specOf(u"a"_s, Qt::CTRL | Qt::Key_K), pane, [&] { ++times; });
    QCOMPARE(registry.scopeOf(action), pane);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    outside->setFocus();
    QTest::keyClick(outside, Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(times, 0);
    inside->setFocus();
    QTest::keyClick(inside, Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(times, 1);
}

void ActionRegistryTest::anActionGoesWithItsScope()
{
    ActionRegistry registry;
    auto pane = std::make_unique<QWidget>();
    registry.add(specOf(u"a"_s), pane.get());
    const QSignalSpy removed(&registry, &ActionRegistry::removed);
    pane.reset();
    QCOMPARE(removed.size(), 1);
    QCOMPARE(registry.all(), {});
}

void ActionRegistryTest::actionsOfAWidgetsOwnAreListedToo()
{
    ActionRegistry registry;
    {
        QWidget table;
        QAction copy(&table);
        copy.setObjectName(u"tags.copy"_s);
        registry.include(copy, u"edit"_s);
        QCOMPARE(registry.find(u"tags.copy"_s), &copy);
        QCOMPARE(registry.menuOf(copy), u"edit"_s);
        QCOMPARE(registry.scopeOf(copy), &table);
    }
    QCOMPARE(registry.all(), {});
}

void ActionRegistryTest::theWalkFindsWhatIsWrong()
{
    QWidget window;
    QWidget pane(&window);
    ActionRegistry registry(&window);
    registry.add(specOf(u"a"_s, Qt::Key_F5));
    registry.add(specOf(u"b"_s, Qt::Key_F5), &pane);
    QAction &bare = registry.add({.name = u"c"_s, .text = [] { return u"Bare"_s; }});
    QVERIFY(!bare.text().isEmpty());
    QCOMPARE(
        actionProblems(registry),
        QStringList({u"c has no tip"_s, u"c has no icon"_s, u"F5 is a and b"_s,
                     u"the text of c does not follow the language"_s, u"the tip of c does not follow the language"_s}));
}

QTEST_MAIN(ActionRegistryTest)
#include "tst_actionregistry.moc"
