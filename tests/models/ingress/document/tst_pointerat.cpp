#include "models/ingress/document/pointerat.h"

#include <QtTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

/// `^` is the byte that is meant.
class TestPointerAt : public QObject
{
    Q_OBJECT

private slots:
    void everyByteHasItsPlace_data();
    void everyByteHasItsPlace();
    void aPlaceHasItsBytes();
};

void TestPointerAt::everyByteHasItsPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const char *name, const QByteArray &text, const QString &pointer) {
        QTest::newRow(name) << text << pointer;
    };
    const QByteArray rest = "  tcpRules: # 4 层\n    - port: 22\n      name: SSH\n";
    row("above", "^# note\n- imageNames: [app]\n" + rest, u""_s);
    row("a dash", "^- imageNames: [app]\n" + rest, u"/0"_s);
    row("a flow item", "- imageNames: [a, ^b]\n" + rest, u"/0/imageNames/1"_s);
    row("behind a flow list", "- imageNames: [a, b] # ^both\n" + rest, u"/0/imageNames"_s);
    row("a key", "- imageNames: [a]\n" + QByteArray(rest).replace("tcp", "t^cp"), u"/0/tcpRules"_s);
    row("its comment", "- imageNames: [a]\n" + QByteArray(rest).replace("4 ", "4^ "), u"/0/tcpRules"_s);
    row("blanks before a rule", "- imageNames: [a]\n" + QByteArray(rest).replace("    - p", "  ^  - p"),
        u"/0/tcpRules/0"_s);
    row("a value", "- imageNames: [a]\n" + QByteArray(rest).replace("22", "2^2"), u"/0/tcpRules/0/port"_s);
    row("a name", "- imageNames: [a]\n" + QByteArray(rest).replace("SSH\n", "SSH^\n"), u"/0/tcpRules/0/name"_s);
    row("a second entry", "- imageNames: [a]\n" + rest + "- imageNames: [^c]\n" + rest, u"/1/imageNames/0"_s);
    row("nested", "x: 1\ndata:\n  - imageNames:\n      - ^a\n    type: ingress\n", u"/0/imageNames/0"_s);
    row("a value that is missing", "- imageNames: [a]\n  type: ^\n", u"/0/type"_s);
    row("below", "- imageNames: [a]\n\n^# end\n", u""_s);
    row("not a form", "- [^", u""_s);
}

void TestPointerAt::everyByteHasItsPlace()
{
    QFETCH(const QByteArray, text);
    QTEST(pointerAt(readIngress(QByteArray(text).replace("^", "")), text.indexOf('^')), "pointer");
}

void TestPointerAt::aPlaceHasItsBytes()
{
    const IngressDocument document = readIngress("- imageNames: [a, bc]\n  type:\n  tcpRules: [{port: 22}]\n");
    const auto textOf = [&](const QString &pointer) {
        const auto span = spanAt(document, pointer);
        return span ? document.bytes.mid(span->begin, span->size()) : QByteArray("none");
    };
    QCOMPARE(textOf(u"/0/imageNames/1"_s), QByteArray("bc"));
    QCOMPARE(textOf(u"/0/tcpRules/0"_s), QByteArray("{port: 22}"));
    QCOMPARE(textOf(u"/0/type"_s), QByteArray());
    QCOMPARE(spanAt(document, u"/0/type"_s)->begin, document.bytes.indexOf("type:") + 5);
    QCOMPARE(textOf(u"/1"_s), QByteArray("none"));
    QCOMPARE(textOf(u"nothing"_s), QByteArray("none"));
    QVERIFY(!spanAt(readIngress("["), u"/0"_s));
}

QTEST_GUILESS_MAIN(TestPointerAt)
#include "tst_pointerat.moc"
