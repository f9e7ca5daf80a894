#include "views/shell/shortcutsdialog.h"

#include <QLineEdit>
#include <QTest>
#include <QTreeWidget>

using namespace quaymaster;
using namespace Qt::StringLiterals;

class TestShortcutsDialog : public QObject
{
    Q_OBJECT

private slots:
    void itListsEveryActionWithItsKeys();
    void whatMeansTheSameInTwoPanesIsListedOnce();
    void theFilterLooksAtNamesKeysAndTips();
};

namespace
{

void addActions(ActionRegistry &actions)
{
    actions.add({u"a"_s,
                 [] { return u"&Refresh"_s; },
                 [] { return u"Ask the servers"_s; },
                 {},
                 {QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)},
                 {}});
    actions.add({u"b"_s, [] { return u"About"_s; }, [] { return u"Who made it"_s; }, {}, {}, {}});
}

QStringList visibleRows(const QTreeWidget &list)
{
    QStringList rows;
    for (int row = 0; row < list.topLevelItemCount(); ++row)
        if (!list.topLevelItem(row)->isHidden())
            rows.append(list.topLevelItem(row)->text(0) + u'|' + list.topLevelItem(row)->text(1));
    return rows;
}

}

void TestShortcutsDialog::itListsEveryActionWithItsKeys()
{
    ActionRegistry actions;
    addActions(actions);
    ShortcutsDialog dialog(actions, nullptr);
    QCOMPARE(visibleRows(*dialog.findChild<QTreeWidget *>()), QStringList({u"About|"_s, u"Refresh|F5; Ctrl+R"_s}));
}

void TestShortcutsDialog::whatMeansTheSameInTwoPanesIsListedOnce()
{
    ActionRegistry actions;
    const auto add = [&](const QString &name, const QString &tip, const QList<QKeySequence> &keys) {
        actions.add({name, [] { return u"&Copy"_s; }, [tip] { return tip; }, {}, keys, {}});
    };
    add(u"tags.copy"_s, u"Copies the tag"_s, {QKeySequence::Copy, QKeySequence(Qt::Key_F16)}); // no keyboard has it
    add(u"operations.copy"_s, u"Copies the destination"_s, {QKeySequence::Copy});
    add(u"log.copy"_s, u"Copies the line"_s, {});
    add(u"plan.copy"_s, u"Copies the plan"_s, {});
    const ShortcutsDialog dialog(actions, nullptr);
    QCOMPARE(visibleRows(*dialog.findChild<QTreeWidget *>()), QStringList({u"Copy|Ctrl+C"_s, u"Copy|"_s, u"Copy|"_s}));
}

void TestShortcutsDialog::theFilterLooksAtNamesKeysAndTips()
{
    ActionRegistry actions;
    addActions(actions);
    ShortcutsDialog dialog(actions, nullptr);
    auto *search = dialog.findChild<QLineEdit *>();
    for (const QString &text : {u"fresh"_s, u"f5"_s, u"SERVERS"_s}) {
        search->setText(text);
        QCOMPARE(visibleRows(*dialog.findChild<QTreeWidget *>()).size(), 1);
    }
}

QTEST_MAIN(TestShortcutsDialog)
#include "tst_shortcutsdialog.moc"
