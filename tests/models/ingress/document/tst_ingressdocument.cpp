#include "models/ingress/document/ingressservices.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QtTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

namespace
{

QByteArray entryOfTabs(qsizetype count)
{
    QByteArray bytes = "- imageNames: [a]\n  tcpRules:\n";
    for (qsizetype i = 1; i <= count; ++i)
        bytes += "  - port:\t" + QByteArray::number(i) + "\n    name: s" + QByteArray::number(i) + '\n';
    return bytes;
}

const QByteArray plain = "- imageNames: [app] # 名字\n  tcpRules:\n    - port: 22\n      name: SSH\n";

}

/// A file as form, text or neither, and what is accepted of edits and fixes.
class TestIngressDocument : public QObject
{
    Q_OBJECT

private slots:
    void aFileIsFormTextOrNeither_data();
    void aFileIsFormTextOrNeither();
    void aChosenListIsTheTemplate();
    void anEditWithoutNewErrorsIsAccepted();
    void anEditThatBringsAnErrorIsRefused();
    void errorsElsewhereDoNotMatter();
    void aNewErrorIsSeenAmongThousands();
    void theLastEntryLeavesAnEmptyTemplate_data();
    void theLastEntryLeavesAnEmptyTemplate();
    void aTemplateThatNobodyWouldFindIsNotEmptied();
    void aNameIsAddedBehindABareKey();
    void whatIsTheSameChangesNothing();
    void allFixesAreApplied();
    void aRefusedFixKeepsNoOtherBack();
    void manyFixesAreOneRound();
    void fixesAreDoneWholeOrNotAtAll();
    void aFixThatIsNoneAnyMoreIsNotTaken();
    void entriesAreShownWithTheirAddresses();
    void anEntryIsFoundByItsNumber();
};

void TestIngressDocument::aFileIsFormTextOrNeither_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("mode");
    QTest::newRow("template") << plain << u"form"_s;
    QTest::newRow("no template") << QByteArray("a: 1\n") << u"text-only"_s;
    QTest::newRow("two templates") << QByteArray("a: [{tcpRules: []}]\nb: [{tcpRules: []}]\n") << u"text-only"_s;
    QTest::newRow("no YAML") << QByteArray("a: [\n") << u"text-only"_s;
    QTest::newRow("directive") << QByteArray("%YAML 1.2\n---\n- imageNames: [a]\n") << u"text-only"_s;
    QTest::newRow("GBK") << QByteArray("# \xc3\xfb\n") << u"unreadable"_s;
    QTest::newRow("empty") << QByteArray() << u"text-only"_s;
}

void TestIngressDocument::aFileIsFormTextOrNeither()
{
    QFETCH(const QByteArray, bytes);
    const IngressDocument document = readIngress(bytes);
    QTEST(modeName(document.mode()), "mode");
    QCOMPARE(document.bytes, bytes);
    if (!document.isForm())
        QVERIFY(!document.whyNoForm().summary.isEmpty());
}

void TestIngressDocument::aChosenListIsTheTemplate()
{
    const QByteArray bytes = "a: [{imageNames: [x]}]\nb: [{imageNames: [y]}]\n";
    const IngressDocument document = readIngress(bytes, {u"/b"_s});
    QCOMPARE(ingressEntries(document).first().imageNames, QStringList{u"y"_s});
    QVERIFY(readIngress(bytes).whyNoForm().typed.contains(u"--list /a"_s));
}

void TestIngressDocument::anEditWithoutNewErrorsIsAccepted()
{
    const IngressDocument document = readIngress(plain);
    const Acceptance done
        = accepted(document, ingressSet(document.tree(), *document.list, u"/0/tcpRules/0/port"_s, u"2222"_s));
    QVERIFY(done.document);
    QCOMPARE(done.document->bytes, QByteArray(plain).replace("22", "2222"));
    const Acceptance removed
        = accepted(*done.document, ingressRemove(done.document->tree(), *done.document->list, u"/0/tcpRules"_s));
    QVERIFY(removed.document);
    QCOMPARE(removed.document->bytes, QByteArray("- imageNames: [app] # 名字\n"));
}

void TestIngressDocument::anEditThatBringsAnErrorIsRefused()
{
    const IngressDocument document = readIngress(plain);
    const Acceptance done
        = accepted(document, ingressSet(document.tree(), *document.list, u"/0/imageNames/0"_s, u"r.example/app:1"_s));
    QVERIFY(!done.document);
    QCOMPARE(done.refusal.error.kind, Error::Kind::Invalid);
    QCOMPARE(done.refusal.diagnostics.first().id, u"image-name"_s);
    const ByteSpan wrong = done.refusal.diagnostics.first().span;
    QCOMPARE(done.refusal.bytes.mid(wrong.begin, wrong.size()), "\"r.example/app:1\"");
    const Acceptance missing
        = accepted(document, ingressSet(document.tree(), *document.list, u"/7/type"_s, u"ingress"_s));
    QCOMPARE(missing.refusal.error.kind, Error::Kind::NotFound);
}

void TestIngressDocument::errorsElsewhereDoNotMatter()
{
    const IngressDocument document = readIngress(plain + "- imageNames: []\n");
    QVERIFY(document.hasErrors());
    QVERIFY(accepted(document, ingressSet(document.tree(), *document.list, u"/0/type"_s, u"ingress"_s)).document);
    const IngressDocument twice = readIngress(plain + "- imageNames: [b]\n  type: ingress\n  type: ingress\n");
    QVERIFY(twice.hasErrors());
    QVERIFY(accepted(twice, ingressSet(twice.tree(), *twice.list, u"/0/type"_s, u"ingress"_s)).document);
}

void TestIngressDocument::aNewErrorIsSeenAmongThousands()
{
    const IngressDocument document = readIngress(plain + QByteArray("- imageNames: []\n").repeated(2000) + plain);
    const auto set = [&document](const QString &pointer, const QString &text) {
        return accepted(document, ingressSet(document.tree(), *document.list, pointer, text)).document.has_value();
    };
    QVERIFY(set(u"/0/tcpRules/0/port"_s, u"23"_s));
    QVERIFY(!set(u"/2001/imageNames/0"_s, u"a:1"_s));
}

void TestIngressDocument::theLastEntryLeavesAnEmptyTemplate_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("document") << QByteArray("# head\n\n# own\n- imageNames: [a]\n# tail\n")
                              << QByteArray("# head\n\n[]\n# tail\n");
    QTest::newRow("indented, without a line end")
        << QByteArray("---\r\n      - imageNames: [a]\r\n        type: ingress") << QByteArray("---\r\n[]");
    QTest::newRow("nested") << QByteArray("data:\n  list:\n    - imageNames: [a]\n  more: 1\n")
                            << QByteArray("data:\n  list: []\n  more: 1\n");
}

void TestIngressDocument::theLastEntryLeavesAnEmptyTemplate()
{
    QFETCH(const QByteArray, bytes);
    const IngressDocument document = readIngress(bytes);
    const Acceptance done = accepted(document, ingressRemove(document.tree(), *document.list, u"/0"_s));
    QVERIFY2(done.document, qPrintable(done.refusal.error.summary));
    QTEST(done.document->bytes, "after");
    const IngressDocument again = readIngress(done.document->bytes);
    QVERIFY(again.isForm());
    QVERIFY(accepted(again,
                     ingressAdd(again.tree(), *again.list, u"/-"_s, QJsonObject{{u"imageNames"_s, QJsonArray{u"b"_s}}}))
                .document);
}

void TestIngressDocument::aTemplateThatNobodyWouldFindIsNotEmptied()
{
    const IngressDocument document = readIngress("list:\n  - imageNames: [a]\nother: [1]\n");
    const Acceptance done = accepted(document, ingressRemove(document.tree(), *document.list, u"/0"_s));
    QVERIFY(!done.document);
    QVERIFY(done.refusal.error.summary.startsWith(u"The last entry "_s));
}

void TestIngressDocument::aNameIsAddedBehindABareKey()
{
    const IngressDocument document = readIngress("- imageNames: # 名\n  type: ingress\n");
    const Acceptance done
        = accepted(document, ingressAdd(document.tree(), *document.list, u"/0/imageNames/-"_s, u"app"_s));
    QVERIFY2(done.document, qPrintable(done.refusal.error.summary));
    QCOMPARE(done.document->bytes, "- imageNames: [\"app\"] # 名\n  type: ingress\n");
}

void TestIngressDocument::whatIsTheSameChangesNothing()
{
    const IngressDocument document = readIngress(plain);
    const Acceptance done
        = accepted(document, ingressSet(document.tree(), *document.list, u"/0/tcpRules/0/port"_s, u"22"_s));
    QVERIFY(done.document);
    QCOMPARE(done.document->bytes, plain);
}

void TestIngressDocument::allFixesAreApplied()
{
    const QByteArray bytes = "- imageNames: [\"r.example/app:1\", 'b:2'] # :：\n\ttype：ingress  \n  tcpRule:\n"
                             "    - port: 22\n      name: no\n  httpRules:\n"
                             "    - {port: \"80\", name: 1.0, path: x}\n";
    const IngressDocument better = allFixed(readIngress(bytes));
    QCOMPARE(better.bytes,
             QByteArray("- imageNames: [\"app\", 'b'] # :：\n  type: ingress\n  tcpRules:\n"
                        "    - port: 22\n      name: \"no\"\n  httpRules:\n"
                        "    - {port: 80, name: \"1.0\", path: /x}\n"));
    QVERIFY(better.diagnostics.isEmpty());
}

void TestIngressDocument::aRefusedFixKeepsNoOtherBack()
{
    // imageName can't become imageNames where the key would stand twice
    const QByteArray refused = "- imageNames: [a]\n  typ: ingress\n  tipe: ingress\n";
    const QByteArray spaces = QByteArray("- imageNames: [b] \n").repeated(20);
    const IngressDocument better = allFixed(readIngress(refused + spaces));
    QVERIFY(!better.bytes.contains(" \n"));
    QVERIFY(better.bytes.startsWith("- imageNames: [a]\n  type: ingress\n  tipe: ingress\n"));
    const QByteArray many = entryOfTabs(3000);
    QVERIFY(!allFixed(readIngress(many)).bytes.contains('\t'));
}

/// Not a thousand at a time, with a reading for each thousand.
void TestIngressDocument::manyFixesAreOneRound()
{
    const QByteArray spaces = "- imageNames: [a]\n" + QByteArray("# \n").repeated(150'000);
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(allFixed(readIngress(spaces)).bytes, QByteArray(spaces).replace(" \n", "\n"));
    QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
    // One that is refused costs a few more, and keeps at most its neighbours back.
    const QByteArray refused = "- imageNames: [b]\n  typ: ingress\n  tipe: ingress\n";
    const IngressDocument better = allFixed(readIngress(spaces + refused));
    QVERIFY(better.bytes.count(" \n") < 10);
}

void TestIngressDocument::fixesAreDoneWholeOrNotAtAll()
{
    IngressDocument document = readIngress("- imageNames: [“a”] # “a”\n");
    QCOMPARE(allFixed(document).bytes, "- imageNames: [\"a\"] # “a”\n");
    Diagnostic half;
    half.id = u"tabs"_s;
    half.fix = Diagnostic::Fix{{}, {{{15, 18}, "b"}, {{0, 1}, "["}}};
    document.diagnostics = {half};
    QCOMPARE(allFixed(document).bytes, document.bytes);
}

void TestIngressDocument::aFixThatIsNoneAnyMoreIsNotTaken()
{
    const IngressDocument document = readIngress(plain);
    Diagnostic broken{u"tabs"_s, Diagnostic::Severity::Warning, {0, 1}, {}, {}, {}};
    QVERIFY(!fixed(document, broken));
    broken.fix = Diagnostic::Fix{{}, {{{0, 1}, "["}}};
    QVERIFY(!fixed(document, broken));
    broken.fix = Diagnostic::Fix{{}, {{{20, 29}, ""}}}; // a part of the comment
    QVERIFY(!fixed(document, broken));
}

void TestIngressDocument::entriesAreShownWithTheirAddresses()
{
    const auto entries
        = ingressEntries(readIngress("# a\n- imageNames: [a, b]\n  httpRules:\n    - {port: 80, name: Web, path: /x}\n"
                                     "  tcpRules: [{port: 22, name: SSH}]\n"));
    QCOMPARE(entries.size(), 1);
    const IngressEntry &entry = entries.first();
    QCOMPARE(entry.line, 2);
    QCOMPARE(entry.imageNames, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(entry.httpRules.first().url, u"http://{uid}.gw.neolink-ai.com/x"_s);
    QCOMPARE(entry.httpRules.first().pointer, u"/0/httpRules/0"_s);
    QCOMPARE(entry.tcpRules.first().url, u"ssh -p {port} root@{uid}.gws.neolink-ai.com"_s);
    QVERIFY(ingressEntries(readIngress("a: [")).isEmpty());
}

void TestIngressDocument::anEntryIsFoundByItsNumber()
{
    const IngressDocument document = readIngress("- imageNames: [a]\n- imageNames: [b]\n  tcpRules: [{port: 22}]\n");
    const ServiceAddress address{u"h"_s, u"t"_s};
    QCOMPARE(*ingressEntry(document, 1, address), ingressEntries(document, address).at(1));
    QCOMPARE(ingressEntry(document, 1, address)->tcpRules.first().url, u"t"_s);
    QVERIFY(!ingressEntry(document, -1) && !ingressEntry(document, 2));
    QVERIFY(!ingressEntry(readIngress("a: ["), 0));
}

QTEST_GUILESS_MAIN(TestIngressDocument)
#include "tst_ingressdocument.moc"
