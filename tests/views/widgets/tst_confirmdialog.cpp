#include "views/widgets/confirmdialog.h"

#include "tests/views/widgetwalk.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

class ConfirmDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void theQuestionNamesTheTarget();
    void itIsModalToItsWindowOnly();
    void enterMeansYesToWhatIsHarmless();
    void enterNeverDestroys();
    void enterDoesWhatWasTypedAndNothingBefore();
    void typedWordsHaveToBeRight();
    void everyItemIsShown();
    void manyItemsCanBeFiltered();
    void everybodyCanUseIt();

private:
    static Confirmation deletion()
    {
        return {.title = u"Delete Tag"_s,
                .question = u"Delete the tag 1.0 of reg.example/team/web?"_s,
                .consequence = u"This cannot be undone."_s,
                .verb = u"Delete"_s,
                .items = {},
                .isDestructive = true,
                .typed = {}};
    }
};

void ConfirmDialogTest::theQuestionNamesTheTarget()
{
    QWidget window;
    window.show();
    int yes = 0;
    ConfirmDialog &dialog = confirm(&window, deletion(), [&] { ++yes; });
    QVERIFY(dialog.isVisible());
    QCOMPARE(dialog.windowTitle(), u"Delete Tag"_s);
    QCOMPARE(dialog.findChild<QLabel *>(u"question"_s)->text(), u"Delete the tag 1.0 of reg.example/team/web?"_s);
    QCOMPARE(dialog.findChild<QLabel *>(u"consequence"_s)->text(), u"This cannot be undone."_s);
    QCOMPARE(dialog.verbButton().text(), u"Delete"_s);
    const QPointer<ConfirmDialog> alive(&dialog);
    QTest::mouseClick(&dialog.verbButton(), Qt::LeftButton);
    QCOMPARE(yes, 1);
    QTRY_VERIFY(!alive);
}

void ConfirmDialogTest::itIsModalToItsWindowOnly()
{
    QWidget window;
    window.show();
    const ConfirmDialog &dialog = confirm(&window, deletion(), [] {});
    QCOMPARE(dialog.windowModality(), Qt::WindowModal);
}

void ConfirmDialogTest::enterMeansYesToWhatIsHarmless()
{
    QWidget window;
    window.show();
    int yes = 0;
    ConfirmDialog &dialog
        = confirm(&window, {.title = u"Push"_s, .question = u"Push to a/b:1?"_s, .consequence = {}, .verb = u"Push"_s},
                  [&] { ++yes; });
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(yes, 1);
}

void ConfirmDialogTest::enterNeverDestroys()
{
    QWidget window;
    window.show();
    int yes = 0;
    const QPointer<ConfirmDialog> dialog = &confirm(&window, deletion(), [&] { ++yes; });
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QCOMPARE(yes, 0);
}

void ConfirmDialogTest::enterDoesWhatWasTypedAndNothingBefore()
{
    QWidget window;
    window.show();
    int yes = 0;
    Confirmation typed = deletion();
    typed.typed = u"web"_s;
    const QPointer<ConfirmDialog> dialog = &confirm(&window, typed, [&] { ++yes; });
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::keyClicks(QApplication::focusWidget(), u"we"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    QTest::keyClicks(QApplication::focusWidget(), u"b"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), &dialog->verbButton());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QCOMPARE(yes, 1);
}

void ConfirmDialogTest::typedWordsHaveToBeRight()
{
    QWidget window;
    window.show();
    Confirmation confirmation = deletion();
    confirmation.typed = u"team/web"_s;
    ConfirmDialog &dialog = confirm(&window, confirmation, [] {});
    auto *typed = dialog.findChild<QLineEdit *>(u"typed"_s);
    QVERIFY(!dialog.verbButton().isEnabled());
    QTest::keyClicks(typed, u"team/we"_s);
    QVERIFY(!dialog.verbButton().isEnabled());
    QTest::keyClicks(typed, u"b "_s);
    QVERIFY(dialog.verbButton().isEnabled());
    QTest::keyClicks(typed, u"2"_s);
    QVERIFY(!dialog.verbButton().isEnabled());
}

void ConfirmDialogTest::everyItemIsShown()
{
    QWidget window;
    window.show();
    Confirmation confirmation = deletion();
    confirmation.items = {u"a/b:1"_s, u"a/b:2"_s};
    const ConfirmDialog &dialog = confirm(&window, confirmation, [] {});
    const auto *items = dialog.findChild<QListView *>(u"items"_s);
    QCOMPARE(items->model()->rowCount(), 2);
    QVERIFY(!dialog.findChild<QLineEdit *>(u"itemFilter"_s));
}

void ConfirmDialogTest::manyItemsCanBeFiltered()
{
    QWidget window;
    window.show();
    Confirmation confirmation = deletion();
    for (int item = 0; item < 100; ++item)
        confirmation.items.append(u"a/b:%1"_s.arg(item));
    const ConfirmDialog &dialog = confirm(&window, confirmation, [] {});
    const auto *items = dialog.findChild<QListView *>(u"items"_s);
    QCOMPARE(items->model()->rowCount(), 100);
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"itemFilter"_s), u":9"_s);
    QCOMPARE(items->model()->rowCount(), 11);
}

void ConfirmDialogTest::everybodyCanUseIt()
{
    QWidget window;
    window.show();
    Confirmation confirmation = deletion();
    confirmation.typed = u"web"_s;
    for (int item = 0; item < 100; ++item)
        confirmation.items.append(u"a/b:%1"_s.arg(item));
    ConfirmDialog &dialog = confirm(&window, confirmation, [] {});
    dialog.verbButton().setEnabled(true);
    QCOMPARE(accessibilityProblems(dialog), {});
}

QTEST_MAIN(ConfirmDialogTest)
#include "tst_confirmdialog.moc"
