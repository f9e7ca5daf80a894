#include "views/ingress/buffer/ingressbuffer.h"
#include "views/ingress/text/ingresstext.h"

#include <QAction>
#include <QClipboard>
#include <QDirIterator>
#include <QDropEvent>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTextBlock>
#include <QtTest>
#include <functional>

using namespace quaymaster;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray plain = "- imageNames: [app] # 名字\r\n  tcpRules:\r\n    - port: 22\r\n      name: SSH\r\n";
/// What an editor would like to change: a mark, spaces that are none, line ends of each kind, no last one.
const QByteArray odd = "\xef\xbb\xbf# a\xc2\xa0"
                       "b\xe3\x80\x80 \t\r\n- x: \"\xe2\x80\xa8\" \xf0\x9f\x98\x80\n\xef\xbb\xbf# z\r\nend";

/// A text in a window, and the keys that somebody presses in it.
struct Shown
{
    explicit Shown(const QByteArray &bytes)
        : buffer(bytes)
        , text(buffer)
        , editor(*text.findChild<QPlainTextEdit *>(u"ingressText"_s))
    {
        text.setObjectName(u"text"_s);
        text.resize(700, 400);
        text.show();
        text.activateWindow();
        editor.setFocus();
        if (!QTest::qWaitForWindowActive(&text))
            qFatal("The window is not active.");
    }

    void key(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&editor, Qt::Key(key), modifiers); }
    void type(const QString &letters)
    {
        for (const QChar letter : letters)
            QTest::keyClick(&editor, letter.toLatin1());
    }
    void compose(const QString &words) // as an input method does
    {
        QInputMethodEvent open(u"ming"_s, {});
        QGuiApplication::sendEvent(&editor, &open);
        QInputMethodEvent commit;
        commit.setCommitString(words);
        QGuiApplication::sendEvent(&editor, &commit);
    }
    void paste(const QString &words)
    {
        QGuiApplication::clipboard()->setText(words);
        key(Qt::Key_V, Qt::ControlModifier);
    }
    void select(int from, int to)
    {
        QTextCursor cursor(editor.document());
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        editor.setTextCursor(cursor);
    }
    QStringList lines() const
    {
        QStringList shown;
        for (QTextBlock block = editor.document()->firstBlock(); block.isValid(); block = block.next())
            shown.append(block.text());
        return shown;
    }

    IngressBuffer buffer;
    IngressText text;
    QPlainTextEdit &editor;
};

}

/// The text of a template: each key changes the bytes that it is about, and no others.
class TestIngressText : public QObject
{
    Q_OBJECT

private slots:
    void keysBecomeBytes_data();
    void keysBecomeBytes();
    void anInputMethodWritesWhenItIsDone();
    void whatIsPastedIsOneStep();
    void whatIsDroppedIsOneStep();
    void oddBytesStayAsTheyAre();
    void copiesAreAsTheTextIs();
    void undoGivesTheOldBytes();
    void editsFromOutsideShowAndLeaveTheCursor();
    void linesAboveLeaveTheScrollAlone();
    void patchesMaySplitLineEndsAndMarks();
    void whatCannotBeHeldIsReadOnly_data();
    void whatCannotBeHeldIsReadOnly();
    void whatIsLockedIsReadAndCopied();
    void aLongLineIsCutUntilItIsGone();
    void aSpanIsShownWithoutTheFocus();
    void placesAreBytes();
    void tabLeavesAfterEscape();
    void nothingIsReadFromPlainText();
};

void TestIngressText::keysBecomeBytes_data()
{
    using Keys = std::function<void(Shown &)>;
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<int>("position");
    QTest::addColumn<Keys>("keys");
    QTest::addColumn<QByteArray>("after");
    const auto press = [](int key, Qt::KeyboardModifiers modifiers = {}) {
        return Keys([key, modifiers](Shown &shown) { shown.key(key, modifiers); });
    };
    const auto type = [](const QString &letters) { return Keys([letters](Shown &shown) { shown.type(letters); }); };
    const QByteArray crlf = "- a: 1\r\n  b: 2\nc";
    QTest::newRow("letters") << crlf << 6 << type(u"34"_s) << QByteArray("- a: 134\r\n  b: 2\nc");
    QTest::newRow("in front of its like") << QByteArray("ll\n") << 1 << type(u"l"_s) << QByteArray("lll\n");
    QTest::newRow("Enter, CRLF") << crlf << 6 << press(Qt::Key_Return) << QByteArray("- a: 1\r\n\r\n  b: 2\nc");
    QTest::newRow("Enter, LF") << crlf << 13 << press(Qt::Key_Enter) << QByteArray("- a: 1\r\n  b: 2\n  \nc");
    QTest::newRow("Enter at the end") << crlf << 15 << press(Qt::Key_Return) << QByteArray("- a: 1\r\n  b: 2\nc\n");
    QTest::newRow("Shift+Enter") << crlf << 6 << press(Qt::Key_Return, Qt::ShiftModifier)
                                 << QByteArray("- a: 1\r\n\r\n  b: 2\nc");
    QTest::newRow("Backspace joins") << crlf << 7 << press(Qt::Key_Backspace) << QByteArray("- a: 1  b: 2\nc");
    QTest::newRow("Delete joins") << crlf << 13 << press(Qt::Key_Delete) << QByteArray("- a: 1\r\n  b: 2c");
    QTest::newRow("all of it") << crlf << 0 << Keys([](Shown &shown) {
        shown.key(Qt::Key_A, Qt::ControlModifier);
        shown.type(u"x"_s);
    }) << QByteArray("x");
    QTest::newRow("Tab") << QByteArray("  - a: 1\nb") << 9 << press(Qt::Key_Tab) << QByteArray("  - a: 1\n  b");
    QTest::newRow("Tab twice") << QByteArray("  - a: 1\nb") << 9 << Keys([](Shown &shown) {
        shown.key(Qt::Key_Tab);
        shown.key(Qt::Key_Tab);
    }) << QByteArray("  - a: 1\n    b");
    QTest::newRow("Shift+Tab") << QByteArray("  - a: 1\n    b") << 14 << press(Qt::Key_Backtab, Qt::ShiftModifier)
                               << QByteArray("  - a: 1\n  b");
    QTest::newRow("Tab on lines") << QByteArray("- a: 1\r\nb: 1\r\n\r\nc: 1\r\n") << 0 << Keys([](Shown &shown) {
        shown.select(8, 14);
        shown.key(Qt::Key_Tab);
    }) << QByteArray("- a: 1\r\n  b: 1\r\n\r\n  c: 1\r\n");
    QTest::newRow("comment") << QByteArray("- a: 1\r\n  b: 2\r\n") << 8 << press(Qt::Key_Slash, Qt::ControlModifier)
                             << QByteArray("- a: 1\r\n  # b: 2\r\n");
    QTest::newRow("no comment") << QByteArray("  # 名\n  #b\n\n") << 0 << Keys([](Shown &shown) {
        shown.select(0, 10);
        shown.key(Qt::Key_Slash, Qt::ControlModifier);
    }) << QByteArray("  名\n  b\n\n");
}

void TestIngressText::keysBecomeBytes()
{
    QFETCH(const QByteArray, before);
    QFETCH(const int, position);
    QFETCH(const std::function<void(Shown &)>, keys);
    Shown shown(before);
    shown.select(position, position);
    keys(shown);
    QTEST(shown.buffer.bytes(), "after");
    while (shown.buffer.undoStack().canUndo())
        shown.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shown.buffer.bytes(), before);
}

void TestIngressText::anInputMethodWritesWhenItIsDone()
{
    Shown shown(plain);
    shown.select(18, 18);
    const QSignalSpy patched(&shown.buffer, &IngressBuffer::patched);
    QInputMethodEvent open(u"ming"_s, {});
    QGuiApplication::sendEvent(&shown.editor, &open);
    QCOMPARE(patched.size(), 0);
    shown.compose(u"镜像😀"_s);
    QCOMPARE(shown.buffer.bytes(), QByteArray(plain).insert(18, "镜像😀"));
    shown.key(Qt::Key_Backspace);
    QCOMPARE(shown.buffer.bytes(), QByteArray(plain).insert(18, "镜像"));
    shown.buffer.undoStack().undo();
    shown.buffer.undoStack().undo();
    QCOMPARE(shown.buffer.bytes(), plain);
}

void TestIngressText::whatIsPastedIsOneStep()
{
    Shown shown(plain);
    shown.select(0, 0);
    shown.type(u"#"_s);
    shown.paste(u" one\r\ntwo\n三\u00a0\u2028"_s);
    QCOMPARE(shown.buffer.bytes(), QByteArray("# one\r\ntwo\r\n三\u00a0\u2028") + plain);
    QCOMPARE(shown.buffer.undoStack().count(), 2);
    shown.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shown.buffer.bytes(), '#' + plain);
    shown.key(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(shown.buffer.bytes(), QByteArray("# one\r\ntwo\r\n三\u00a0\u2028") + plain);
    shown.key(Qt::Key_Z, Qt::ControlModifier);
    shown.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shown.buffer.undoStack().index(), 2);
}

void TestIngressText::whatIsDroppedIsOneStep()
{
    Shown shown("ab\r\nc");
    shown.key(Qt::Key_Home, Qt::ControlModifier);
    shown.type(u"x"_s);
    QMimeData mime;
    mime.setText(u"1\n2"_s);
    const QPointF place = shown.editor.cursorRect().center();
    QDragEnterEvent come(place.toPoint(), Qt::CopyAction, &mime, Qt::LeftButton, {});
    QGuiApplication::sendEvent(shown.editor.viewport(), &come);
    QVERIFY(come.isAccepted());
    QDropEvent drop(place, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QGuiApplication::sendEvent(shown.editor.viewport(), &drop);
    QCOMPARE(shown.buffer.bytes(), QByteArray("x1\r\n2ab\r\nc"));
    QCOMPARE(shown.buffer.undoStack().count(), 2);
    mime.setUrls({QUrl(u"file:///a.yaml"_s)}); // the window's
    QDragEnterEvent enter(place.toPoint(), Qt::CopyAction, &mime, Qt::LeftButton, {});
    QGuiApplication::sendEvent(shown.editor.viewport(), &enter);
    QVERIFY(!enter.isAccepted());
}

void TestIngressText::oddBytesStayAsTheyAre()
{
    Shown shown(odd);
    QCOMPARE(shown.lines().size(), 4);
    QCOMPARE(shown.lines().first(), u"# a\u00a0b\u3000 \t"_s);
    QVERIFY(shown.lines().at(2).startsWith(QChar(QChar::ByteOrderMark)));
    const qsizetype end = odd.indexOf("\xe2\x80\xa8");
    shown.text.goTo(end);
    shown.type(u"x"_s);
    QCOMPARE(shown.buffer.bytes(), QByteArray(odd).insert(end, 'x'));
    shown.key(Qt::Key_Backspace);
    QCOMPARE(shown.buffer.bytes(), odd);
    shown.text.goTo(0);
    shown.type(u"#"_s);
    QCOMPARE(shown.buffer.bytes(), QByteArray(odd).insert(3, '#'));
    shown.key(Qt::Key_End, Qt::ControlModifier);
    shown.type(u"!"_s);
    QCOMPARE(shown.buffer.bytes(), QByteArray(odd).insert(3, '#') + '!');
}

void TestIngressText::copiesAreAsTheTextIs()
{
    Shown shown(odd);
    shown.key(Qt::Key_A, Qt::ControlModifier);
    shown.key(Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    QCOMPARE(copied, u"# a\u00a0b\u3000 \t\n- x: \"\u2028\" 😀\n\ufeff# z\nend"_s);
    shown.key(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(shown.buffer.bytes(), odd.first(3));
    shown.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(shown.buffer.bytes(), odd.first(3) + copied.toUtf8());
}

void TestIngressText::undoGivesTheOldBytes()
{
    Shown shown(odd);
    shown.key(Qt::Key_A, Qt::ControlModifier);
    shown.key(Qt::Key_Delete);
    shown.type(u"a: 1"_s);
    shown.key(Qt::Key_Return);
    shown.compose(u"名"_s);
    while (shown.buffer.undoStack().canUndo())
        shown.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shown.buffer.bytes(), odd);
    QCOMPARE(shown.lines().size(), 4);
}

void TestIngressText::editsFromOutsideShowAndLeaveTheCursor()
{
    Shown shown(plain);
    const qsizetype name = plain.indexOf("SSH");
    shown.text.goTo(name + 1);
    const auto port = [](const YamlTree &tree, const YamlPath &list) {
        return ingressSet(tree, list, u"/0/tcpRules/0/port"_s, u"2222"_s);
    };
    QVERIFY(shown.buffer.edit(port, u"Port"_s).document);
    QCOMPARE(shown.lines().at(2), u"    - port: 2222"_s);
    QCOMPARE(shown.text.cursorOffset(), name + 3);
    shown.type(u"x"_s);
    QCOMPARE(shown.buffer.bytes(), QByteArray(plain).replace("22", "2222").replace("SSH", "SxSH"));
    shown.buffer.setBytes("[]\r\n", u"Remove"_s);
    QCOMPARE(shown.lines(), (QStringList{u"[]"_s, {}}));
    shown.buffer.undoStack().undo();
    QCOMPARE(shown.lines().size(), 5);
    shown.buffer.reset("a: 1\n");
    QCOMPARE(shown.lines(), (QStringList{u"a: 1"_s, {}}));
}

void TestIngressText::linesAboveLeaveTheScrollAlone()
{
    Shown shown(QByteArray("# line\n").repeated(500));
    shown.text.goTo(7 * 300);
    const int top = shown.editor.cursorForPosition({1, 1}).blockNumber();
    shown.buffer.replace({{{0, 0}, "# one\n# two\n"}}, u"Outside"_s);
    QCOMPARE(shown.editor.textCursor().blockNumber(), 302);
    QCOMPARE(shown.editor.cursorForPosition({1, 1}).blockNumber(), top + 2);
    shown.text.goTo(0);
    shown.text.showSpan({0, 1});
    shown.buffer.replace({{{0, 0}, "# first\n"}}, u"Outside"_s);
    QCOMPARE(shown.editor.cursorForPosition({1, 1}).block().text(), u"# first"_s);
}

void TestIngressText::patchesMaySplitLineEndsAndMarks()
{
    Shown shown(odd);
    const auto replace = [&shown](ByteSpan span, const QByteArray &bytes) {
        shown.buffer.replace({{span, bytes}}, u"Outside"_s);
    };
    replace({0, 3}, "");
    QCOMPARE(shown.lines().first(), u"# a\u00a0b\u3000 \t"_s);
    const qsizetype lineFeed = shown.buffer.bytes().indexOf("\r\n") + 1;
    replace({lineFeed - 1, lineFeed}, "");
    replace({lineFeed - 1, lineFeed - 1}, "\r\n# new\r");
    QCOMPARE(shown.lines().mid(1, 1), QStringList{u"# new"_s});
    shown.buffer.replace({{{0, 1}, "%"}, {{shown.buffer.bytes().size(), shown.buffer.bytes().size()}, "\n"}}, u"Two"_s);
    QCOMPARE(shown.lines().size(), 6);
    while (shown.buffer.undoStack().canUndo())
        shown.buffer.undoStack().undo();
    QCOMPARE(shown.buffer.bytes(), odd);
    shown.text.goTo(odd.size());
    shown.type(u"x"_s);
    QCOMPARE(shown.buffer.bytes(), odd + 'x');
}

void TestIngressText::whatCannotBeHeldIsReadOnly_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("paragraph separator") << QByteArray("a: \xe2\x80\xa9\n");
    QTest::newRow("noncharacter") << QByteArray("a: \xef\xb7\x90\n");
    QTest::newRow("lone carriage return") << QByteArray("a: 1\rb: 2\n");
    QTest::newRow("GB18030") << QByteArray("a: \xc3\xfb\xd7\xd6\n");
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe\x61\x00\x3a\x00", 6);
    QTest::newRow("a long line") << "# " + QByteArray(60'000, 'x');
}

void TestIngressText::whatCannotBeHeldIsReadOnly()
{
    QFETCH(const QByteArray, bytes);
    Shown shown(bytes);
    shown.type(u"x"_s);
    shown.key(Qt::Key_Return);
    shown.paste(u"y"_s);
    shown.key(Qt::Key_Slash, Qt::ControlModifier);
    QCOMPARE(shown.buffer.bytes(), bytes);
    QVERIFY(shown.editor.isReadOnly());
    bool isSaid = false;
    const auto labels = shown.text.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        isSaid = isSaid || (label->isVisible() && label->text().size() > 20);
    QVERIFY(isSaid);
}

void TestIngressText::whatIsLockedIsReadAndCopied()
{
    Shown shown(plain);
    shown.buffer.setLock(u"Nobody may."_s);
    shown.key(Qt::Key_Home, Qt::ControlModifier);
    shown.key(Qt::Key_End, Qt::ShiftModifier);
    shown.key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"- imageNames: [app] # 名字"_s);
    shown.type(u"x"_s);
    shown.compose(u"名"_s);
    shown.paste(u"y"_s);
    for (const int key : {Qt::Key_Return, Qt::Key_Backspace, Qt::Key_Delete, Qt::Key_Tab})
        shown.key(key);
    shown.key(Qt::Key_Slash, Qt::ControlModifier);
    QCOMPARE(shown.buffer.bytes(), plain);
    QCOMPARE(shown.lines().size(), 5);
    shown.buffer.setLock({});
    shown.editor.setFocus();
    shown.key(Qt::Key_End, Qt::ControlModifier);
    shown.compose(u"# 名"_s);
    QCOMPARE(shown.buffer.bytes(), plain + "# 名");
}

void TestIngressText::aLongLineIsCutUntilItIsGone()
{
    Shown shown("a: 1\n");
    shown.paste(QString(60'000, u'x'));
    QTRY_VERIFY(shown.editor.isReadOnly());
    QVERIFY(shown.lines().first().size() < 50'100);
    shown.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shown.buffer.bytes(), QByteArray("a: 1\n"));
    QVERIFY(!shown.editor.isReadOnly());
    shown.key(Qt::Key_End, Qt::ControlModifier);
    shown.type(u"b"_s);
    QCOMPARE(shown.buffer.bytes(), QByteArray("a: 1\nb"));
}

void TestIngressText::aSpanIsShownWithoutTheFocus()
{
    const QByteArray bytes = QByteArray("# line\n").repeated(500);
    Shown shown(bytes);
    QLineEdit other(&shown.text);
    other.show();
    other.setFocus();
    const QSignalSpy moved(&shown.text, &IngressText::cursorMoved);
    shown.text.showSpan({7 * 400, 7 * 401});
    QVERIFY(other.hasFocus());
    QCOMPARE(moved.size(), 0);
    QCOMPARE(shown.text.cursorOffset(), 0);
    const auto marks = shown.editor.extraSelections();
    QCOMPARE(marks.size(), 1);
    QCOMPARE(marks.first().cursor.selectionStart(), 7 * 400);
    QVERIFY(shown.editor.cursorForPosition({1, 1}).blockNumber() <= 400);
    QVERIFY(shown.editor.cursorForPosition({1, shown.editor.height()}).blockNumber() >= 400);
    shown.text.goTo(7);
    QVERIFY(shown.editor.hasFocus());
    QVERIFY(shown.editor.extraSelections().isEmpty());
    QCOMPARE(moved.size(), 1);
}

void TestIngressText::placesAreBytes()
{
    Shown shown(odd);
    for (qsizetype at = 0; at <= odd.size(); ++at) {
        shown.text.goTo(at);
        const qsizetype offset = shown.text.cursorOffset();
        QVERIFY(qAbs(offset - at) <= 3);
        shown.text.goTo(offset);
        QCOMPARE(shown.text.cursorOffset(), offset);
    }
    shown.text.goTo(odd.indexOf("end"));
    QCOMPARE(shown.text.cursorOffset(), odd.indexOf("end"));
}

void TestIngressText::tabLeavesAfterEscape()
{
    Shown shown(plain);
    QLineEdit other(&shown.text);
    other.show();
    shown.key(Qt::Key_Escape);
    shown.key(Qt::Key_Tab);
    QVERIFY(!shown.editor.hasFocus());
    shown.editor.setFocus();
    shown.key(Qt::Key_Tab, Qt::ControlModifier);
    QVERIFY(!shown.editor.hasFocus());
    shown.editor.setFocus();
    shown.key(Qt::Key_Tab);
    QVERIFY(shown.editor.hasFocus());
    QCOMPARE(shown.buffer.undoStack().count(), 1);
}

/// Qt's plain text is not the text: it makes spaces and line feeds of other characters.
void TestIngressText::nothingIsReadFromPlainText()
{
    QDirIterator sources(QStringLiteral(QUAYMASTER_SOURCES), {u"*.cpp"_s, u"*.h"_s}, QDir::Files);
    int seen = 0;
    while (sources.hasNext()) {
        QFile source(sources.next());
        QVERIFY(source.open(QIODevice::ReadOnly));
        QVERIFY2(!source.readAll().contains("toPlainText"), qPrintable(source.fileName()));
        ++seen;
    }
    QVERIFY(seen > 20);
}

QTEST_MAIN(TestIngressText)
#include "tst_ingresstext.moc"
