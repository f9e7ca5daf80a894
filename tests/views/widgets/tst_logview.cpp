#include "views/widgets/logview.h"

#include "tests/views/widgetwalk.h"
#include "views/actions/actionregistry.h"
#include "views/widgets/viewstate.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

using namespace quaymaster;
using namespace Qt::StringLiterals;

namespace
{

const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

QList<LogText> linesFrom(int first, int count)
{
    QList<LogText> lines;
    for (int line = first; line < first + count; ++line)
        lines.append({noon.addSecs(line), u"line %1"_s.arg(line), line % 10 ? Tone::Neutral : Tone::Warning});
    return lines;
}

struct Scene
{
    explicit Scene(int lines = 200)
    {
        log.setObjectName(u"log"_s);
        log.resize(500, 300);
        log.append(linesFrom(0, lines));
    }
    bool show()
    {
        log.show();
        return QTest::qWaitForWindowActive(&log);
    }
    QScrollBar &bar() const { return *log.editor().verticalScrollBar(); }
    bool isAtEnd() const { return bar().value() == bar().maximum(); }
    QString found() const { return log.editor().textCursor().selectedText(); }
    QString foundIn() const { return log.editor().textCursor().block().text(); }
    QAction &action(const QString &name) const
    {
        for (QAction *action : log.logActions()) {
            if (action->objectName() == u"log."_s + name)
                return *action;
        }
        qFatal("no such action");
    }
    QLineEdit &findLine() const { return *log.findChild<QLineEdit *>(u"find"_s); }
    QString count() const { return log.findChild<QLabel *>(u"findCount"_s)->text(); }

    LogView log;
};

}

class LogViewTest : public QObject
{
    Q_OBJECT

private slots:
    void linesAreOneBlockEach();
    void theOldestLinesGo();
    void itFollowsUntilThePersonScrollsUp();
    void aLargerWindowStillFollows();
    void findGoesRoundAndCounts();
    void findSeesWhatIsAppended();
    void keysFindAndClose();
    void timesAreBesideTheText();
    void copyingTakesTheTimesThatAreShown();
    void itIsSavedWhereThePersonSays();
    void savingWhereNothingCanBeWrittenSaysSo();
    void wrapAndTimesAreRemembered();
    void everybodyCanUseIt();
};

void LogViewTest::linesAreOneBlockEach()
{
    Scene scene(0);
    scene.log.append(LogText{noon, u"one\ntwo"_s});
    scene.log.append(LogText{noon, u"three"_s});
    QCOMPARE(scene.log.editor().document()->blockCount(), 2);
    QCOMPARE(scene.log.text(), u"2026-03-01T12:00:00.000Z one\ntwo\n2026-03-01T12:00:00.000Z three"_s);
    scene.log.clear();
    scene.log.append(LogText{noon, u"again"_s});
    QCOMPARE(scene.log.editor().toPlainText(), u"again"_s);
}

void LogViewTest::theOldestLinesGo()
{
    Scene scene(0);
    scene.log.setLineLimit(100);
    for (int first = 0; first < 250; first += 50)
        scene.log.append(linesFrom(first, 50));
    QCOMPARE(scene.log.editor().document()->blockCount(), 100);
    QVERIFY(scene.log.editor().toPlainText().startsWith(u"line 150\n"_s));
    QVERIFY(scene.log.text().startsWith(u"2026-03-01T12:02:30.000Z line 150\n"_s));
}

void LogViewTest::itFollowsUntilThePersonScrollsUp()
{
    Scene scene;
    QVERIFY(scene.show());
    QVERIFY(scene.log.isFollowing());
    QVERIFY(scene.isAtEnd());
    scene.log.append(linesFrom(200, 50));
    QVERIFY(scene.isAtEnd());

    QTest::keyClick(&scene.log.editor(), Qt::Key_Home, Qt::ControlModifier);
    QVERIFY(!scene.log.isFollowing());
    QVERIFY(!scene.action(u"follow"_s).isChecked());
    const int place = scene.bar().value();
    scene.log.append(linesFrom(250, 50));
    QCOMPARE(scene.bar().value(), place);

    QTest::keyClick(&scene.log.editor(), Qt::Key_End, Qt::ControlModifier);
    QVERIFY(scene.log.isFollowing());
    scene.log.append(linesFrom(300, 50));
    QVERIFY(scene.isAtEnd());

    scene.bar().setValue(scene.bar().maximum() / 2);
    QVERIFY(!scene.log.isFollowing());
    scene.action(u"follow"_s).trigger();
    QVERIFY(scene.log.isFollowing());
    QVERIFY(scene.isAtEnd());
}

void LogViewTest::aLargerWindowStillFollows()
{
    Scene scene;
    QVERIFY(scene.show());
    for (const QSize &size : {QSize(300, 500), QSize(700, 200), QSize(200, 300)}) {
        scene.log.resize(size);
        QCoreApplication::processEvents();
        QVERIFY(scene.log.isFollowing());
        QVERIFY(scene.isAtEnd());
    }
    scene.action(u"wrap"_s).trigger();
    QVERIFY(scene.log.isFollowing());
    QVERIFY(scene.isAtEnd());
}

void LogViewTest::findGoesRoundAndCounts()
{
    Scene scene;
    QVERIFY(scene.show());
    scene.log.editor().moveCursor(QTextCursor::Start);
    scene.log.openFind();
    QTest::keyClicks(&scene.findLine(), u"LINE 19"_s); // 19, 190 … 199
    QCOMPARE(scene.count(), u"1 of 11"_s);
    QCOMPARE(scene.found(), u"line 19"_s);
    QCOMPARE(scene.foundIn(), u"line 19"_s);
    QTest::keyClick(&scene.findLine(), Qt::Key_Return);
    QCOMPARE(scene.count(), u"2 of 11"_s);
    QCOMPARE(scene.foundIn(), u"line 190"_s);
    QTest::keyClick(&scene.findLine(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(&scene.findLine(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(scene.count(), u"11 of 11"_s);
    QCOMPARE(scene.foundIn(), u"line 199"_s);
    QTest::keyClick(&scene.findLine(), Qt::Key_F3);
    QCOMPARE(scene.foundIn(), u"line 19"_s);
    scene.findLine().setText(u"nowhere"_s);
    QCOMPARE(scene.count(), u"Not found"_s);
}

void LogViewTest::findSeesWhatIsAppended()
{
    Scene scene(1);
    QVERIFY(scene.show());
    scene.log.openFind();
    scene.findLine().setText(u"line"_s);
    QCOMPARE(scene.count(), u"1 of 1"_s);
    scene.log.append(linesFrom(1, 4));
    QTRY_COMPARE(scene.count(), u"1 of 5"_s);
}

void LogViewTest::keysFindAndClose()
{
    Scene scene;
    QVERIFY(scene.show());
    scene.log.editor().setFocus();
    QTest::keyClick(&scene.log.editor(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(scene.findLine().isVisible());
    QCOMPARE(QApplication::focusWidget(), &scene.findLine());
    QTest::keyClick(&scene.findLine(), Qt::Key_Escape);
    QVERIFY(!scene.findLine().isVisible());
    QCOMPARE(QApplication::focusWidget(), &scene.log.editor());
    QTest::keyClick(&scene.log.editor(), Qt::Key_F, Qt::ControlModifier);
    auto *button = scene.log.findChild<QWidget *>(u"findClose"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Escape);
    QVERIFY(!scene.findLine().isVisible());
    QCOMPARE(QApplication::focusWidget(), &scene.log.editor());
}

void LogViewTest::timesAreBesideTheText()
{
    Scene scene;
    QVERIFY(scene.show());
    const int left = scene.log.editor().viewport()->x();
    scene.action(u"times"_s).trigger();
    QVERIFY(scene.log.editor().viewport()->x() < left);
    QVERIFY(!scene.log.editor().toPlainText().contains(u"12:00"_s));
}

void LogViewTest::copyingTakesTheTimesThatAreShown()
{
    Scene scene(2);
    QVERIFY(scene.show());
    const auto copied = [&] {
        scene.log.editor().selectAll();
        scene.log.editor().copy();
        return QApplication::clipboard()->text();
    };
    const QString time = noon.toLocalTime().toString(u"HH:mm:"_s);
    QCOMPARE(copied(), u"%100 line 0\n%101 line 1"_s.replace(u"%1"_s, time));
    scene.action(u"times"_s).trigger();
    QCOMPARE(copied(), u"line 0\nline 1"_s);
    QTextCursor part = scene.log.editor().textCursor();
    part.setPosition(2);
    part.setPosition(4, QTextCursor::KeepAnchor);
    scene.log.editor().setTextCursor(part);
    scene.log.editor().copy();
    QCOMPARE(QApplication::clipboard()->text(), u"ne"_s);
}

void LogViewTest::itIsSavedWhereThePersonSays()
{
    const QTemporaryDir folder;
    Scene scene(2);
    scene.log.setSubject(u"nginx.tar → reg.example/web:1.0"_s);
    QVERIFY(scene.show());
    scene.action(u"save"_s).trigger();
    auto *dialog = scene.log.findChild<QFileDialog *>(u"saveLog"_s);
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(dialog->selectedFiles().constFirst().endsWith(u"nginx.tar_reg.example_web_1.0.log"_s));
    const QString path = folder.filePath(u"a.log"_s);
    emit dialog->fileSelected(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), scene.log.text() + u'\n');
}

void LogViewTest::savingWhereNothingCanBeWrittenSaysSo()
{
    Scene scene(2);
    QVERIFY(scene.show());
    scene.action(u"save"_s).trigger();
    emit scene.log.findChild<QFileDialog *>(u"saveLog"_s)->fileSelected(u"/no/such/folder/a.log"_s);
    QVERIFY(scene.log.editor().accessibleDescription().contains(u"/no/such/folder/a.log"_s));
}

void LogViewTest::wrapAndTimesAreRemembered()
{
    const QTemporaryDir folder;
    ViewState state(folder.filePath(u"view.ini"_s));
    {
        Scene scene;
        scene.log.remember(state, u"operations/log"_s);
        QCOMPARE(scene.log.editor().lineWrapMode(), QPlainTextEdit::WidgetWidth);
        scene.action(u"wrap"_s).trigger();
        scene.action(u"times"_s).trigger();
    }
    Scene scene;
    scene.log.remember(state, u"operations/log"_s);
    QCOMPARE(scene.log.editor().lineWrapMode(), QPlainTextEdit::NoWrap);
    QVERIFY(!scene.action(u"times"_s).isChecked());
}

void LogViewTest::everybodyCanUseIt()
{
    Scene scene;
    QVERIFY(scene.show());
    scene.log.openFind();
    scene.findLine().setText(u"line"_s);
    QCOMPARE(accessibilityProblems(scene.log), {});
    ActionRegistry registry;
    for (QAction *action : scene.log.logActions())
        registry.include(*action, u"view"_s);
    QCOMPARE(actionProblems(registry), {});
}

QTEST_MAIN(LogViewTest)
#include "tst_logview.moc"
