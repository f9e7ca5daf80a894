#include "views/ingress/buffer/ingressbuffer.h"
#include "views/ingress/text/completions.h"
#include "views/ingress/text/fieldmeaning.h"
#include "views/ingress/text/ingresstext.h"
#include "views/ingress/text/yamltokens.h"
#include "views/widgets/colors.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QHelpEvent>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTextBlock>
#include <QToolTip>
#include <QtTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

namespace
{

/// The one `|` is the cursor.
struct Place
{
    explicit Place(const QByteArray &text)
        : bytes(QByteArray(text).replace("|", ""))
        , offset(text.indexOf('|'))
    {
    }

    QByteArray bytes;
    qsizetype offset;
};

struct Shown
{
    explicit Shown(const Place &place)
        : buffer(place.bytes)
        , text(buffer)
        , editor(*text.findChild<QPlainTextEdit *>(u"ingressText"_s))
    {
        QApplication::setCursorFlashTime(0); // pictures are compared
        text.setObjectName(u"text"_s);
        text.resize(700, 400);
        text.show();
        text.activateWindow();
        text.goTo(place.offset);
        if (!QTest::qWaitForWindowActive(&text))
            qFatal("The window is not active.");
    }

    void key(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&editor, Qt::Key(key), modifiers); }
    QAbstractItemView *popup() const
    {
        QWidget *shown = QApplication::activePopupWidget();
        return shown && shown->objectName() == u"completions"_s ? qobject_cast<QAbstractItemView *>(shown) : nullptr;
    }

    IngressBuffer buffer;
    IngressText text;
    QPlainTextEdit &editor;
};

}

/// What helps somebody who writes: colours, completion, problems with their fixes, finding and replacing.
class TestIngressAssist : public QObject
{
    Q_OBJECT

private slots:
    void linesHaveTokens_data();
    void linesHaveTokens();
    void placesHaveCompletions_data();
    void placesHaveCompletions();
    void theListTakesItsKeysWhileItIsOpen();
    void theListIsSilentWhileSomethingIsComposed();
    void fieldsHaveMeanings();
    void problemsAreMarkedAndMoveAlong();
    void problemsAreVisitedInOrder();
    void aFixIsChosenByKeys();
    void aMarkThatIsClickedOffersItsFixes();
    void aContextMenuIsOfTheLineThatWasClicked();
    void matchesAreReplaced();
    void escapeClosesWhatIsOpen_data();
    void escapeClosesWhatIsOpen();
    void whatIsComposedGoesPastTheList();
    void aLineIsGoneTo();
    void whatIsBelowTheMouseIsExplained();
    void oddSpacesAreSeen();
    void changedLinesHaveBars();
    void actionsHaveNames();
};

void TestIngressAssist::linesHaveTokens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("tokens"); // of all lines
    QTest::newRow("pair") << u"  - port: 22 # 内部"_s
                          << QStringList{u"Key port"_s, u"Constant 22"_s, u"Comment # 内部"_s};
    QTest::newRow("no comment") << u"a: b#c"_s << QStringList{u"Key a"_s};
    QTest::newRow("1.1") << u"a: yes\nb: ~\nc: 1_000\nd: no way"_s
                         << QStringList{u"Key a"_s, u"Constant yes"_s,   u"Key b"_s, u"Constant ~"_s,
                                        u"Key c"_s, u"Constant 1_000"_s, u"Key d"_s};
    QTest::newRow("quotes") << u"'it''s': \"a \\\" # b\" # c"_s
                            << QStringList{u"Key 'it''s'"_s, u"Quoted \"a \\\" # b\""_s, u"Comment # c"_s};
    QTest::newRow("quotes of lines") << u"a: \"b\n c # d\n\" # e"_s
                                     << QStringList{u"Key a"_s, u"Quoted \"b"_s, u"Quoted  c # d"_s, u"Quoted \""_s,
                                                    u"Comment # e"_s};
    QTest::newRow("flow") << u"a: [b, 22, 'c'] # d"_s
                          << QStringList{u"Key a"_s, u"Constant 22"_s, u"Quoted 'c'"_s, u"Comment # d"_s};
    QTest::newRow("flow of lines") << u"a: [\n22,\n1]\nb: 2"_s
                                   << QStringList{u"Key a"_s, u"Constant 22"_s, u"Constant 1"_s, u"Key b"_s,
                                                  u"Constant 2"_s};
    QTest::newRow("block") << u"a: |\n  b: 1\n\n # c\nd: 1"_s
                           << QStringList{u"Key a"_s,       u"Quoted   b: 1"_s, u"Quoted "_s,
                                          u"Quoted  # c"_s, u"Key d"_s,         u"Constant 1"_s};
    QTest::newRow("properties") << u"%YAML 1.1\na: &b !!str *c"_s
                                << QStringList{u"Property %YAML 1.1"_s, u"Key a"_s, u"Property &b"_s,
                                               u"Property !!str"_s, u"Property *c"_s};
    QTest::newRow("wrong") << u"\ta: @b"_s << QStringList{u"Wrong \t"_s, u"Key a"_s, u"Wrong @b"_s};
    QTest::newRow("full width") << u"port：22"_s << QStringList{};
}

void TestIngressAssist::linesHaveTokens()
{
    QFETCH(const QString, text);
    const QStringList names{u"Comment"_s, u"Key"_s, u"Quoted"_s, u"Constant"_s, u"Property"_s, u"Wrong"_s};
    QStringList tokens;
    int state = -1;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        const auto found = yamlTokens(line, state);
        for (const YamlToken &token : found)
            tokens.append(names.at(int(token.kind)) + u' ' + line.mid(token.begin, token.size));
    }
    QTEST(tokens, "tokens");
}

void TestIngressAssist::placesHaveCompletions_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("labels");
    const QByteArray rules = "- imageNames: [a]\n  httpRules:\n";
    QTest::newRow("keys of an entry") << QByteArray("- imageNames: [a]\n  |\n  tcpRules:\n    - port: 22\n")
                                      << QStringList{u"type: ingress"_s, u"httpRules"_s};
    QTest::newRow("a letter") << QByteArray("- imageNames: [a]\n  h|\n") << QStringList{u"httpRules"_s};
    QTest::newRow("first key") << QByteArray("- |")
                               << QStringList{u"imageNames"_s, u"type: ingress"_s, u"httpRules"_s, u"tcpRules"_s};
    QTest::newRow("a rule") << rules + "    - |"
                            << QStringList{u"port"_s,
                                           u"name"_s,
                                           u"path"_s,
                                           u"port: 8888 · Jupyterlab · /jupyter"_s,
                                           u"port: 6006 · Tensorboard · /monitor"_s,
                                           u"port: 11434 · Ollama · /"_s};
    QTest::newRow("a rule's rest") << rules + "    - port: 1\n      |\n    - port: 2\n      name: x\n"
                                   << QStringList{u"name"_s, u"path"_s};
    QTest::newRow("not indented") << rules + "  - port: 1\n    p|" << QStringList{u"path"_s};
    QTest::newRow("TCP") << QByteArray("- tcpRules:\n    - port: |") << QStringList{u"22 · SSH"_s};
    QTest::newRow("TCP name") << QByteArray("- tcpRules:\n    - port: 22\n      name: |") << QStringList{u"SSH"_s};
    QTest::newRow("path") << rules + "    - port: 8888\n      path: |"
                          << QStringList{u"/jupyter"_s, u"/monitor"_s, u"/"_s};
    QTest::newRow("type") << QByteArray("- type: i|\n") << QStringList{u"ingress"_s};
    QTest::newRow("written") << QByteArray("- type: ingress|\n") << QStringList{};
    QTest::newRow("in a comment") << QByteArray("- type: ingress # p|\n") << QStringList{};
    QTest::newRow("in a word") << QByteArray("- t|pe: ingress\n") << QStringList{};
    QTest::newRow("no map") << QByteArray("|") << QStringList{};
}

void TestIngressAssist::placesHaveCompletions()
{
    QFETCH(const QByteArray, text);
    const Place place(text);
    QStringList labels;
    const Completions found = completionsAt(TextLines(place.bytes), place.offset);
    for (const Completion &item : found.items)
        labels.append(item.label);
    QTEST(labels, "labels");
}

void TestIngressAssist::theListTakesItsKeysWhileItIsOpen()
{
    Shown shown(Place("- imageNames: [a]\n  httpRules:\n    - |"));
    QVERIFY(!shown.popup());
    shown.key(Qt::Key_P);
    QVERIFY(shown.popup());
    QTest::keyClick(shown.popup(), Qt::Key_Escape);
    QVERIFY(!shown.popup());
    shown.key(Qt::Key_Backspace);
    shown.key(Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(shown.popup());
    for (int down = 0; down < 3; ++down)
        QTest::keyClick(shown.popup(), Qt::Key_Down);
    QTest::keyClick(shown.popup(), Qt::Key_Return);
    QVERIFY(!shown.popup());
    const QByteArray taken = "- imageNames: [a]\n  httpRules:\n    - port: 8888\n      name: Jupyterlab\n"
                             "      path: /jupyter";
    QCOMPARE(shown.buffer.bytes(), taken);
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.buffer.bytes(), taken + "\n      ");
    shown.key(Qt::Key_Z, Qt::ControlModifier);
    shown.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(shown.buffer.bytes().endsWith("- "));
}

void TestIngressAssist::theListIsSilentWhileSomethingIsComposed()
{
    Shown shown(Place("- imageNames: [a]\n  |"));
    QInputMethodEvent open(u"ming"_s, {});
    QCoreApplication::sendEvent(&shown.editor, &open);
    shown.key(Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(!shown.popup());
    QInputMethodEvent commit;
    commit.setCommitString(u"名"_s);
    QCoreApplication::sendEvent(&shown.editor, &commit);
    QVERIFY(!shown.popup());
    QVERIFY(shown.buffer.bytes().endsWith("名"));
}

void TestIngressAssist::fieldsHaveMeanings()
{
    const auto at = [](const QByteArray &text) {
        const Place place(text);
        return fieldMeaning(TextLines(place.bytes), place.offset);
    };
    QVERIFY(at("- image|Names: [a]").contains(u"name only"_s));
    QVERIFY(at("  tcp|Rules:").contains(u"SSH"_s));
    QVERIFY(at("- imageNames: [|a]").isEmpty());
    QVERIFY(at("  other|s:").isEmpty());
}

void TestIngressAssist::problemsAreMarkedAndMoveAlong()
{
    Shown shown(Place(
        "|- imageNames: [app]\n  tcpRules:\n    - port: 99999\n      name: x\n    - port: 22\n      name: SSH\n"));
    const auto wave = [&shown] {
        const auto marks = shown.editor.extraSelections();
        return marks.size() == 1 ? marks.first().cursor.selectedText() : QString::number(marks.size());
    };
    QCOMPARE(wave(), u"99999"_s);
    QCOMPARE(shown.editor.extraSelections().first().format.underlineColor(),
             toneColor(Tone::Error, shown.editor.palette()));
    shown.key(Qt::Key_Return);
    shown.key(Qt::Key_NumberSign);
    QVERIFY(!shown.buffer.isCurrent());
    QCOMPARE(wave(), u"99999"_s);
    shown.buffer.readNow();
    shown.buffer.undoStack().undo();
    shown.text.goTo(shown.buffer.bytes().indexOf("9999"));
    shown.key(Qt::Key_Delete);
    QTRY_VERIFY(shown.editor.extraSelections().isEmpty());
}

void TestIngressAssist::problemsAreVisitedInOrder()
{
    Shown shown(Place("|- imageNames: [app]\n  type: other\n  tcpRules:\n    - port: 0\n      name: x\n    - port: "
                      "22\n      name: SSH\n"));
    const auto line = [&shown] { return shown.editor.textCursor().blockNumber(); };
    shown.key(Qt::Key_F8);
    QCOMPARE(line(), 1);
    QTRY_VERIFY(QToolTip::isVisible());
    shown.key(Qt::Key_F8);
    QCOMPARE(line(), 3);
    shown.key(Qt::Key_F8);
    QCOMPARE(line(), 1);
    shown.key(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(line(), 3);
}

void TestIngressAssist::aFixIsChosenByKeys()
{
    Shown shown(Place("- imageNames: [r.example/a|pp:1]\n  tcpRules: [{port: 22, name: SSH}]\n"));
    shown.key(Qt::Key_Period, Qt::ControlModifier);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu && menu->objectName() == u"ingressFixes"_s);
    QTest::keyClick(menu, Qt::Key_Return);
    QVERIFY(shown.buffer.bytes().startsWith("- imageNames: [app]\n"));
    QVERIFY(shown.editor.document()->firstBlock().text() == u"- imageNames: [app]"_s);
    shown.text.goTo(0);
    shown.key(Qt::Key_Return, Qt::AltModifier);
    menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu && !menu->actions().first()->isEnabled());
    menu->close();
}

void TestIngressAssist::aMarkThatIsClickedOffersItsFixes()
{
    Shown shown(Place("# a|\n- imageNames: [r.example/app:1]\n  tcpRules: [{port: 22, name: SSH}]\n"));
    QTRY_VERIFY(shown.editor.extraSelections().size() == 1);
    auto *gutter = shown.text.findChild<QWidget *>(u"gutter"_s);
    const QTextCursor second(shown.editor.document()->findBlockByNumber(1));
    QTest::mouseClick(gutter, Qt::LeftButton, {}, {4, shown.editor.cursorRect(second).center().y()});
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu && menu->objectName() == u"ingressFixes"_s);
    QTest::keyClick(menu, Qt::Key_Return);
    QVERIFY(shown.buffer.bytes().startsWith("# a\n- imageNames: [app]\n"));
}

void TestIngressAssist::aContextMenuIsOfTheLineThatWasClicked()
{
    Shown shown(Place("# a|\n# b\n- imageNames: [app]\n  tcpRules: [{port: 22, name: SSH}]\n"));
    const QTextCursor second(shown.editor.document()->findBlockByNumber(1));
    const QPoint place = shown.editor.cursorRect(second).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, shown.editor.viewport()->mapToGlobal(place));
    QApplication::sendEvent(shown.editor.viewport(), &event);
    QCOMPARE(shown.editor.textCursor().blockNumber(), 1);
    QVERIFY(QApplication::activePopupWidget());
    QApplication::activePopupWidget()->close();
}

void TestIngressAssist::matchesAreReplaced()
{
    Shown shown(Place("|a: 名\r\nb: \"名\u00a0\"\nc: 名"));
    const QByteArray before = shown.buffer.bytes();
    shown.key(Qt::Key_H, Qt::ControlModifier);
    auto *find = shown.text.findChild<QLineEdit *>(u"find"_s);
    auto *with = shown.text.findChild<QLineEdit *>(u"replaceWith"_s);
    QVERIFY(find->hasFocus() && with->isVisible());
    find->setText(u"名"_s);
    with->setText(u"字x"_s);
    QTest::keyClick(with, Qt::Key_Return);
    QCOMPARE(shown.buffer.bytes(), "a: 字x\r\nb: \"名\u00a0\"\nc: 名");
    QTest::mouseClick(shown.text.findChild<QPushButton *>(u"replaceAll"_s), Qt::LeftButton);
    QCOMPARE(shown.buffer.bytes(), "a: 字x\r\nb: \"字x\u00a0\"\nc: 字x");
    shown.buffer.undoStack().undo();
    shown.buffer.undoStack().undo();
    QCOMPARE(shown.buffer.bytes(), before);
    find->setText(u"\u00a0"_s); // not any space
    QCOMPARE(shown.editor.textCursor().selectedText(), u"\u00a0"_s);
    QTest::keyClick(with, Qt::Key_Escape);
    QVERIFY(!find->isVisible() && !with->isVisible() && shown.editor.hasFocus());
}

void TestIngressAssist::escapeClosesWhatIsOpen_data()
{
    QTest::addColumn<int>("opening");
    QTest::addColumn<QString>("focused");
    for (const char *name : {"find", "findPrevious", "findNext", "findClose", "ingressText"})
        QTest::addRow("find: %s", name) << int(Qt::Key_F) << QString::fromLatin1(name);
    for (const char *name : {"replaceWith", "replace", "replaceAll", "find", "ingressText"})
        QTest::addRow("replace: %s", name) << int(Qt::Key_H) << QString::fromLatin1(name);
    for (const char *name : {"line", "lineClose", "ingressText"})
        QTest::addRow("line: %s", name) << int(Qt::Key_G) << QString::fromLatin1(name);
}

/// From wherever the focus has gone meanwhile.
void TestIngressAssist::escapeClosesWhatIsOpen()
{
    QFETCH(const int, opening);
    QFETCH(const QString, focused);
    Shown shown(Place("|a\na\n"));
    shown.key(opening, Qt::ControlModifier);
    auto *find = shown.text.findChild<QLineEdit *>(u"find"_s);
    find->setText(u"a"_s);
    auto *part = shown.text.findChild<QWidget *>(focused);
    part->setFocus();
    QVERIFY(part->hasFocus());
    QTest::keyClick(part, Qt::Key_Escape);
    for (const QString &name : {u"find"_s, u"replaceWith"_s, u"line"_s})
        QVERIFY2(!shown.text.findChild<QWidget *>(name)->isVisible(), qPrintable(name));
    QVERIFY(shown.editor.hasFocus());
    QCOMPARE(shown.buffer.bytes(), QByteArray("a\na\n"));
}

void TestIngressAssist::whatIsComposedGoesPastTheList()
{
    Shown shown(Place("- |\n"));
    shown.key(Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(shown.popup());
    // A window system gives what is composed to the widget with the focus, which is the list's while it is open.
    QWidget *focused = QApplication::focusWidget();
    QInputMethodEvent composing(u"ming"_s, {});
    QGuiApplication::sendEvent(focused, &composing);
    QCOMPARE(shown.buffer.bytes(), QByteArray("- \n"));
    QTRY_VERIFY(!shown.popup());
    QInputMethodEvent chosen;
    chosen.setCommitString(u"名"_s);
    QGuiApplication::sendEvent(QApplication::focusWidget(), &chosen);
    QCOMPARE(shown.buffer.bytes(), QByteArray("- 名\n"));
}

void TestIngressAssist::aLineIsGoneTo()
{
    Shown shown(Place("|a\nb\nc\n"));
    shown.key(Qt::Key_G, Qt::ControlModifier);
    auto *line = shown.text.findChild<QSpinBox *>(u"line"_s);
    QVERIFY(line->hasFocus());
    QTest::keyClicks(line, u"3"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(shown.editor.hasFocus() && !line->isVisible());
    QCOMPARE(shown.text.cursorOffset(), 4);
}

void TestIngressAssist::whatIsBelowTheMouseIsExplained()
{
    Shown shown(Place("- imageNames: [r.example/a|pp:1]\n  tcpRules: [{port: 22, name: SSH}]\n"));
    const auto tip = [&shown](qsizetype offset) {
        shown.text.goTo(offset);
        const QPoint place = shown.editor.cursorRect().center();
        QHelpEvent help(QEvent::ToolTip, place, shown.editor.viewport()->mapToGlobal(place));
        QApplication::sendEvent(shown.editor.viewport(), &help);
        return QToolTip::text();
    };
    const Diagnostic found = shown.buffer.document().diagnostics.first();
    QVERIFY(tip(found.span.begin + 2).contains(found.message.toHtmlEscaped()));
    QVERIFY(tip(found.span.begin + 2).contains(found.fix->title.toHtmlEscaped()));
    QVERIFY(tip(5).contains(u"name only"_s));
}

void TestIngressAssist::oddSpacesAreSeen()
{
    for (const QByteArray &space : QByteArrayList{"\xc2\xa0", "\xe3\x80\x80", "\t", "\xe2\x80\x8b", "\xef\xbb\xbf"}) {
        Shown shown(Place("# a" + space + "b|\n"));
        QAction *toggle = shown.text.textActions().at(8);
        QCOMPARE(toggle->objectName(), u"text.oddSpaces"_s);
        const QImage seen = shown.editor.viewport()->grab().toImage();
        toggle->trigger();
        QVERIFY2(shown.editor.viewport()->grab().toImage() != seen, space.toHex().constData());
    }
    Shown shown(Place("# a b|\n"));
    const QImage plain = shown.editor.viewport()->grab().toImage();
    shown.text.textActions().at(8)->trigger();
    QCOMPARE(shown.editor.viewport()->grab().toImage(), plain);
}

void TestIngressAssist::changedLinesHaveBars()
{
    Shown shown(Place("|a: 1\nb: 2\n"));
    auto *gutter = shown.editor.findChild<QWidget *>(u"gutter"_s);
    const QRgb bar = toneColor(Tone::Running, gutter->palette()).rgb();
    const auto bars = [&] {
        const QImage image = gutter->grab().toImage();
        QString lines;
        for (int line = 0; line < 2; ++line) {
            QTextCursor cursor(shown.editor.document()->findBlockByNumber(line));
            bool isBar = false;
            for (int x = image.width() / 2; x < image.width(); ++x)
                isBar = isBar || image.pixel(x, shown.editor.cursorRect(cursor).center().y()) == bar;
            lines += isBar ? u'|' : u' ';
        }
        return lines;
    };
    shown.text.setBase(shown.buffer.bytes());
    QCOMPARE(bars(), u"  "_s);
    shown.buffer.replace({{{8, 9}, "3"}}, u"Outside"_s);
    QTRY_COMPARE(bars(), u" |"_s);
    shown.text.setBase(shown.buffer.bytes());
    QCOMPARE(bars(), u"  "_s);
}

void TestIngressAssist::actionsHaveNames()
{
    Shown shown(Place("|a: 1\n"));
    QStringList names;
    const auto actions = shown.text.textActions();
    for (const QAction *action : actions) {
        names.append(action->objectName());
        QVERIFY2(!action->text().isEmpty() && !action->toolTip().isEmpty() && !action->icon().isNull(),
                 qPrintable(action->objectName()));
    }
    names.removeDuplicates();
    QCOMPARE(names.size(), 11);
    QVERIFY(names.contains(u"text.find"_s));
}

QTEST_MAIN(TestIngressAssist)
#include "tst_ingressassist.moc"
