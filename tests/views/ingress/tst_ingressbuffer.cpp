#include "views/ingress/buffer/ingressbuffer.h"

#include <QSignalSpy>
#include <QtTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray plain = "- imageNames: [app] # 名字\r\n  tcpRules:\r\n    - port: 22\r\n      name: SSH\r\n";

IngressBuffer::Edit set(const QString &pointer, const QString &value)
{
    return
        [pointer, value](const YamlTree &tree, const YamlPath &list) { return ingressSet(tree, list, pointer, value); };
}

}

/// One buffer of bytes for form and text, and its one undo stack.
class TestIngressBuffer : public QObject
{
    Q_OBJECT

private slots:
    void formAndTextChangeTheSameBytes();
    void everyStepGivesItsBytesBack();
    void typingIsOneStep();
    void aRefusedEditChangesNothing();
    void severalEditsAreOneStepOrNone();
    void textWithErrorsKeepsTheLastForm();
    void theNewestReadingWins();
    void aFixIsAStep();
    void aFixOfOlderBytesIsNone();
    void allIsFixedMeanwhile();
    void whatIsTypedMeanwhileIsNotFixedAway();
    void otherBytesAreTakenWhereTheyDiffer_data();
    void otherBytesAreTakenWhereTheyDiffer();
    void anotherFileForgetsTheSteps();
    void aLargeFileIsReadALittleLater();
};

void TestIngressBuffer::formAndTextChangeTheSameBytes()
{
    IngressBuffer buffer(plain);
    const QSignalSpy patched(&buffer, &IngressBuffer::patched);
    QVERIFY(buffer.edit(set(u"/0/tcpRules/0/port"_s, u"2222"_s), u"Port"_s).document);
    QCOMPARE(buffer.bytes(), QByteArray(plain).replace("22", "2222"));
    QCOMPARE(patched.size(), 1);
    buffer.replace({{{0, 0}, "# note\r\n"}}, u"Typing"_s);
    QVERIFY(!buffer.isCurrent());
    QVERIFY(buffer.edit(set(u"/0/tcpRules/0/port"_s, u"23"_s), u"Port"_s).document);
    QVERIFY(buffer.bytes().startsWith("# note\r\n") && buffer.bytes().contains("port: 23\r\n"));
    QCOMPARE(buffer.undoStack().count(), 3);
}

void TestIngressBuffer::everyStepGivesItsBytesBack()
{
    const QByteArray odd = "- imageNames: [app]\r\n  type: \"a\xc2\xa0\xe2\x80\xa8\"\n"; // what an editor would change
    IngressBuffer buffer(odd);
    buffer.replace({{{15, 18}, "web"}}, u"Typing"_s);
    QVERIFY(buffer.edit(set(u"/0/type"_s, u"ingress"_s), u"Type"_s).document);
    const QByteArray after = buffer.bytes();
    buffer.undoStack().undo();
    buffer.undoStack().undo();
    QCOMPARE(buffer.bytes(), odd);
    buffer.undoStack().redo();
    buffer.undoStack().redo();
    QCOMPARE(buffer.bytes(), after);
}

void TestIngressBuffer::typingIsOneStep()
{
    IngressBuffer buffer;
    const auto type = [&buffer](qsizetype at, const QByteArray &text) {
        buffer.replace({{{at, at}, text}}, u"Typing"_s, true);
    };
    type(0, "a");
    type(1, "b");
    type(2, "\n");
    type(3, "c");
    QCOMPARE(buffer.undoStack().count(), 2);
    buffer.replace({{{3, 4}, {}}}, u"Typing"_s, true);
    QCOMPARE(buffer.undoStack().count(), 3);
    buffer.replace({{{2, 3}, {}}}, u"Typing"_s, true);
    QCOMPARE(buffer.undoStack().count(), 3);
    buffer.undoStack().undo();
    QCOMPARE(buffer.bytes(), QByteArray("ab\nc"));
    buffer.undoStack().redo();
    QCOMPARE(buffer.bytes(), QByteArray("ab"));
}

void TestIngressBuffer::aRefusedEditChangesNothing()
{
    IngressBuffer buffer(plain);
    const QSignalSpy patched(&buffer, &IngressBuffer::patched);
    const Acceptance refused = buffer.edit(set(u"/0/imageNames/0"_s, u"a:1"_s), u"Name"_s);
    QVERIFY(!refused.document);
    QCOMPARE(refused.refusal.diagnostics.first().id, u"image-name"_s);
    QCOMPARE(buffer.bytes(), plain);
    QCOMPARE(patched.size(), 0);
    QVERIFY(!buffer.undoStack().canUndo());
}

void TestIngressBuffer::severalEditsAreOneStepOrNone()
{
    IngressBuffer buffer(plain);
    QVERIFY(!buffer.edit({set(u"/0/type"_s, u"ingress"_s), set(u"/0/tcpRules/0/port"_s, u"x"_s)}, u"Both"_s).document);
    QCOMPARE(buffer.bytes(), plain);
    QVERIFY(buffer.edit({set(u"/0/type"_s, u"ingress"_s), set(u"/0/tcpRules/0/port"_s, u"1"_s)}, u"Both"_s).document);
    QCOMPARE(buffer.undoStack().count(), 1);
    QCOMPARE(buffer.undoStack().undoText(), u"Both"_s);
    buffer.undoStack().undo();
    QCOMPARE(buffer.bytes(), plain);
}

void TestIngressBuffer::textWithErrorsKeepsTheLastForm()
{
    IngressBuffer buffer(plain);
    buffer.replace({{{0, 0}, "["}}, u"Typing"_s);
    QTRY_VERIFY(buffer.isCurrent());
    QVERIFY(!buffer.document().isForm());
    QCOMPARE(buffer.lastForm()->bytes, plain);
    QVERIFY(!buffer.edit(set(u"/0/type"_s, u"ingress"_s), u"Type"_s).document);
    QCOMPARE(buffer.bytes(), '[' + plain);
}

void TestIngressBuffer::theNewestReadingWins()
{
    IngressBuffer buffer(plain);
    const QSignalSpy read(&buffer, &IngressBuffer::read);
    buffer.replace({{{0, 0}, "["}}, u"Typing"_s);
    buffer.replace({{{0, 1}, {}}}, u"Typing"_s);
    QTRY_VERIFY(buffer.isCurrent());
    QVERIFY(buffer.document().isForm());
    QCOMPARE(read.size(), 1);
}

void TestIngressBuffer::aFixIsAStep()
{
    IngressBuffer buffer("- imageNames: [r.example/app:1]\n  tcpRules: [{port: 22, name: SSH}]\n");
    const Diagnostic found = buffer.document().diagnostics.first();
    QVERIFY(buffer.fix(found));
    QVERIFY(buffer.bytes().startsWith("- imageNames: [app]\n"));
    QVERIFY(buffer.document().diagnostics.isEmpty());
    QVERIFY(!buffer.undoStack().undoText().isEmpty());
    buffer.undoStack().undo();
    QVERIFY(buffer.bytes().startsWith("- imageNames: [r.example"));
}

void TestIngressBuffer::aFixOfOlderBytesIsNone()
{
    IngressBuffer buffer("- imageNames: [r.example/app:1]\n  tcpRules: [{port: 22, name: SSH}]\n");
    const Diagnostic found = buffer.document().diagnostics.first();
    buffer.replace({{{0, 0}, "# note\n"}}, u"Typing"_s);
    const QByteArray typed = buffer.bytes();
    QVERIFY(!buffer.fix(found));
    QCOMPARE(buffer.bytes(), typed);
    buffer.setBytes({}, u"Gone"_s);
    QVERIFY(!buffer.fix(found));
}

/// In another thread: the window waits for nothing.
void TestIngressBuffer::allIsFixedMeanwhile()
{
    const QByteArray bad = "- imageNames: [r.example/app:1] \n  tcpRules: [{port: 22, name: SSH}] \n";
    IngressBuffer buffer(bad);
    QList<std::optional<qsizetype>> told;
    const auto tell = [&told](std::optional<qsizetype> gone) { told.append(gone); };
    buffer.fixAll(u"All"_s, tell);
    buffer.fixAll(u"All"_s, tell); // is under way
    QCOMPARE(buffer.bytes(), bad);
    QTRY_COMPARE(told, QList<std::optional<qsizetype>>{3});
    QCOMPARE(buffer.bytes(), QByteArray("- imageNames: [app]\n  tcpRules: [{port: 22, name: SSH}]\n"));
    QVERIFY(buffer.isCurrent() && buffer.document().diagnostics.isEmpty());
    QCOMPARE(buffer.undoStack().undoText(), u"All"_s);
    buffer.undoStack().undo();
    QCOMPARE(buffer.bytes(), bad);
    buffer.fixAll(u"All"_s, tell);
    QTRY_COMPARE(told.size(), 2);
    QVERIFY(buffer.bytes() != bad);
}

void TestIngressBuffer::whatIsTypedMeanwhileIsNotFixedAway()
{
    IngressBuffer buffer("- imageNames: [app] \n");
    QList<std::optional<qsizetype>> told;
    const auto tell = [&told](std::optional<qsizetype> gone) { told.append(gone); };
    buffer.fixAll(u"All"_s, tell);
    buffer.replace({{{0, 0}, "# note\n"}}, u"Typing"_s);
    buffer.fixAll(u"All"_s, tell);
    QTRY_COMPARE(told.size(), 2);
    QVERIFY(told.contains(std::nullopt) && told.contains(1)); // whichever was done first
    QCOMPARE(buffer.bytes(), QByteArray("# note\n- imageNames: [app]\n"));
}

void TestIngressBuffer::otherBytesAreTakenWhereTheyDiffer_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("replaced");
    QTest::newRow("same") << QByteArray("a\nb\n") << QByteArray("a\nb\n") << QByteArray("none");
    QTest::newRow("within a line") << QByteArray("a\nport: 22 # 名\n") << QByteArray("a\nport: 80 # 名\n")
                                   << QByteArray("22>80");
    QTest::newRow("whole characters") << QByteArray("名\n") << QByteArray("吐\n") << QByteArray("名>吐");
    QTest::newRow("same first bytes") << QByteArray("a镜b\n") << QByteArray("a镝b\n") << QByteArray("镜>镝");
    QTest::newRow("a line more") << QByteArray("a\nb\n") << QByteArray("a\nx\nb\n") << QByteArray(">x\n");
    QTest::newRow("everything") << QByteArray("a") << QByteArray() << QByteArray("a>");
}

void TestIngressBuffer::otherBytesAreTakenWhereTheyDiffer()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QByteArrayList replaced;
    const auto patches = patchesBetween(before, after);
    for (const Patch &patch : patches)
        replaced.append(before.mid(patch.span.begin, patch.span.size()) + '>' + patch.replacement);
    QTEST(replaced.isEmpty() ? QByteArray("none") : replaced.join('|'), "replaced");
    IngressBuffer buffer(before);
    buffer.setBytes(after, u"Other"_s);
    QCOMPARE(buffer.bytes(), after);
}

void TestIngressBuffer::anotherFileForgetsTheSteps()
{
    IngressBuffer buffer(plain);
    QVERIFY(buffer.edit(set(u"/0/type"_s, u"ingress"_s), u"Type"_s).document);
    buffer.reset("a: 1\n");
    QVERIFY(!buffer.undoStack().canUndo());
    QCOMPARE(buffer.bytes(), QByteArray("a: 1\n"));
    QVERIFY(!buffer.lastForm());
}

void TestIngressBuffer::aLargeFileIsReadALittleLater()
{
    IngressBuffer buffer(plain);
    buffer.reset(QByteArray(200'000, '#') + "\r\n" + plain);
    QVERIFY(!buffer.isCurrent() && !buffer.lastForm());
    QTRY_VERIFY(buffer.isCurrent());
    QVERIFY(buffer.document().isForm());
}

QTEST_GUILESS_MAIN(TestIngressBuffer)
#include "tst_ingressbuffer.moc"
