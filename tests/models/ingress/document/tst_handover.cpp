#include "models/ingress/document/handover.h"

#include <QtTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

class TestHandOver : public QObject
{
    Q_OBJECT

private slots:
    void anEntryNamesItsImagesAndItsRelease();
    void itComesBehindTheLast();
    void itTakesThePlaceOfItsOwn_data();
    void itTakesThePlaceOfItsOwn();
    void itTakesThePlaceOfTheOnlyOne_data();
    void itTakesThePlaceOfTheOnlyOne();
    void noImageOfTheirsLosesItsEntry_data();
    void noImageOfTheirsLosesItsEntry();
    void commentsThatGoAreNamed();
    void whatIsNoTemplateTakesNothing();
};

void TestHandOver::anEntryNamesItsImagesAndItsRelease()
{
    const IngressDocument document = readIngress("data:\n    # 说明\n    - imageNames: [a, b] # 名\n      tcpRules:\n"
                                                 "        - port: 22\n          name: SSH\n");
    const auto text = handOverText(document, u"/0"_s, u"reg.example/a:1\n# no"_s);
    QVERIFY(text);
    QVERIFY2(text->startsWith("# image: a, b\n# release: reg.example/a:1 # no\n# 说明\n- imageNames: [a, b] # 名\n"),
             text->constData());
    QVERIFY(readIngress(*text).isForm());
    QVERIFY(handOverText(document, u"/0"_s, {})->startsWith("# image: a, b\n# 说明\n"));
    QVERIFY(!handOverText(document, u"/3"_s, {}));
}

void TestHandOver::itComesBehindTheLast()
{
    const IngressDocument theirs
        = readIngress("- imageNames: [x]\n  tcpRules:\n    - port: 22 # 留\n      name: SSH\n");
    const Acceptance done
        = handedOver(theirs, "- imageNames: [a]\n  tcpRules:\n    - port: 22\n      name: SSH\n").acceptance;
    QVERIFY2(done.document, qPrintable(done.refusal.error.summary));
    QCOMPARE(done.document->bytes, theirs.bytes + "- imageNames: [a]\n  tcpRules:\n    - port: 22\n      name: SSH\n");
}

void TestHandOver::itTakesThePlaceOfItsOwn_data()
{
    QTest::addColumn<int>("place");
    QTest::newRow("first") << 0;
    QTest::newRow("between") << 1;
    QTest::newRow("last") << 2;
}

void TestHandOver::itTakesThePlaceOfItsOwn()
{
    QFETCH(const int, place);
    const auto entry = [](const QByteArray &name, const QByteArray &port) {
        return "- imageNames: [" + name + "]\n  tcpRules:\n    - port: " + port + "\n      name: SSH\n";
    };
    QByteArray before;
    QByteArray after;
    for (int i = 0; i < 3; ++i) {
        const QByteArray name = "a" + QByteArray::number(i);
        before += entry(name, "22");
        after += entry(name, i == place ? "2222" : "22");
    }
    const Acceptance done = handedOver(readIngress(before), entry("a" + QByteArray::number(place), "2222")).acceptance;
    QVERIFY2(done.document, qPrintable(done.refusal.error.summary));
    QCOMPARE(done.document->bytes, after);
}

void TestHandOver::itTakesThePlaceOfTheOnlyOne_data()
{
    QTest::addColumn<QByteArray>("theirs");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("document") << QByteArray("- imageNames: [a]\n  type: ingress\n")
                              << QByteArray("- imageNames: [a] # new\n");
    QTest::newRow("nested") << QByteArray("list:\n  - imageNames: [a]\n    type: ingress\nmore: [1]\n")
                            << QByteArray("list:\n  - imageNames: [a] # new\nmore: [1]\n");
}

void TestHandOver::itTakesThePlaceOfTheOnlyOne()
{
    QFETCH(const QByteArray, theirs);
    const Acceptance done = handedOver(readIngress(theirs), "- imageNames: [a] # new\n").acceptance;
    QVERIFY2(done.document, qPrintable(done.refusal.error.summary));
    QTEST(done.document->bytes, "after");
}

void TestHandOver::noImageOfTheirsLosesItsEntry_data()
{
    QTest::addColumn<QByteArray>("theirs");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<HandOver::Way>("way");
    QTest::addColumn<qsizetype>("line");
    QTest::addColumn<QStringList>("alsoNamed");
    const QByteArray ours = "- imageNames: [a, b] # ours\n";
    using Way = HandOver::Way;
    QTest::newRow("same in another order")
        << QByteArray("- imageNames: [x]\n- imageNames: [b, a]\n") << "- imageNames: [x]\n" + ours << Way::Replaced
        << qsizetype(2) << QStringList();
    QTest::newRow("a part") << QByteArray("- imageNames: [b, c, a] # 留\n  type: ingress\n- imageNames: [x]\n")
                            << "- imageNames: [c] # 留\n  type: ingress\n" + ours + "- imageNames: [x]\n"
                            << Way::Split << qsizetype(1) << QStringList();
    QTest::newRow("a part, in lines") << QByteArray("- imageNames: [x]\n- imageNames:\n    - a\n    - c\n    - b\n")
                                      << "- imageNames: [x]\n- imageNames:\n    - c\n" + ours << Way::Split
                                      << qsizetype(2) << QStringList();
    QTest::newRow("more than theirs") << QByteArray("- imageNames: [a]\n  type: ingress\n")
                                      << "- imageNames: [a]\n  type: ingress\n" + ours << Way::Added << qsizetype(0)
                                      << QStringList{u"a"_s};
    QTest::newRow("some of theirs") << QByteArray("- imageNames: [b, c]\n") << "- imageNames: [b, c]\n" + ours
                                    << Way::Added << qsizetype(0) << QStringList{u"b"_s};
    QTest::newRow("twice") << QByteArray("- imageNames: [a, c]\n- imageNames: [a, b]\n")
                           << "- imageNames: [a, c]\n" + ours << Way::Replaced << qsizetype(2) << QStringList{u"a"_s};
    QTest::newRow("none") << QByteArray("- imageNames: [x]\n- type: ingress\n")
                          << "- imageNames: [x]\n- type: ingress\n" + ours << Way::Added << qsizetype(0)
                          << QStringList();
}

void TestHandOver::noImageOfTheirsLosesItsEntry()
{
    QFETCH(const QByteArray, theirs);
    const HandOver made = handedOver(readIngress(theirs), "- imageNames: [a, b] # ours\n");
    QVERIFY2(made.acceptance.document, qPrintable(made.acceptance.refusal.error.summary));
    QTEST(made.acceptance.document->bytes, "after");
    QTEST(made.way, "way");
    QTEST(made.line, "line");
    QTEST(made.alsoNamed, "alsoNamed");
}

void TestHandOver::commentsThatGoAreNamed()
{
    const QByteArray theirs
        = "# 其一\n- imageNames: [a] # 名\n  type: ingress # 默认\n# 其二\n- imageNames: [b] # 名\n";
    const HandOver made = handedOver(readIngress(theirs), "- imageNames: [a] # 名\n");
    QVERIFY2(made.acceptance.document, qPrintable(made.acceptance.refusal.error.summary));
    QCOMPARE(made.acceptance.commentsGone, (QList<QByteArray>{"# 其一", "# 默认"}));
}

void TestHandOver::whatIsNoTemplateTakesNothing()
{
    QVERIFY(!handedOver(readIngress("a: 1\n"), "- imageNames: [a]\n").acceptance.document);
    QVERIFY(!handedOver(readIngress("- imageNames: [a]\n"), "[").acceptance.document);
}

QTEST_GUILESS_MAIN(TestHandOver)
#include "tst_handover.moc"
