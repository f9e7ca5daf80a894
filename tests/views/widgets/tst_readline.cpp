#include "views/widgets/readline.h"

#include <QDialog>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace quaymaster;
using namespace Qt::StringLiterals;

/// A digest or a command line that is longer than its field.
class TestReadLine : public QObject
{
    Q_OBJECT

private slots:
    void showsItsBeginning();
    void showsItsBeginningAgainWhenItIsLeft();
};

void TestReadLine::showsItsBeginning()
{
    ReadLine line;
    line.showText(QString(500, u'a'));
    QVERIFY(line.isReadOnly());
    QCOMPARE(line.cursorPosition(), 0);
}

void TestReadLine::showsItsBeginningAgainWhenItIsLeft()
{
    QDialog dialog;
    QVBoxLayout layout(&dialog);
    ReadLine line;
    QPushButton button(u"Copy"_s);
    layout.addWidget(&line);
    layout.addWidget(&button);
    line.showText(QString(500, u'a'));
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    line.setFocus();
    QTest::keyClick(&line, Qt::Key_End);
    QCOMPARE(line.cursorPosition(), 500);
    QTest::keyClick(&line, Qt::Key_Tab);
    QVERIFY(button.hasFocus());
    QCOMPARE(line.cursorPosition(), 0);
}

QTEST_MAIN(TestReadLine)
#include "tst_readline.moc"
