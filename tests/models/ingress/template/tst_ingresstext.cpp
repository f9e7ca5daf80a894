#include "models/ingress/template/ingresstext.h"

#include "models/ingress/template/templatelist.h"

#include <QtTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray two = "x:\n  - imageNames: [a] # 名\n    httpRules: # seven\n      # web\n      - port: 80\n"
                       "        name: W\n        path: /\n  - imageNames: [b]\n    tcpRules: []\n";

struct Template
{
    explicit Template(const QByteArray &bytes)
        : tree(*readYaml(bytes).tree)
        , list(*templateList(tree))
    {
    }

    QByteArray outcome(const Result<YamlEdit> &edit) const
    {
        if (!edit)
            return '<' + edit.error().summary.toUtf8() + '>';
        const auto after = proved(tree, *edit);
        return after ? after->bytes() : "<unproved>";
    }

    YamlTree tree;
    YamlPath list;
};

}

/// Comments by pointer, and entries and rules as text between documents.
class TestIngressText : public QObject
{
    Q_OBJECT

private slots:
    void commentsByPointer();
    void rulesGoFromOneDocumentToAnother();
    void entriesGoFromOneDocumentToAnother();
    void whatTheTextHoldsIsTold_data();
    void whatTheTextHoldsIsTold();
};

void TestIngressText::commentsByPointer()
{
    const Template from(two);
    QCOMPARE(ingressComment(from.tree, from.list, u"/0"_s), u"名"_s);
    QCOMPARE(ingressComment(from.tree, from.list, u"/0/httpRules"_s), u"seven"_s);
    QCOMPARE(ingressComment(from.tree, from.list, u"/7"_s), QString());
    QCOMPARE(ingressCommentsAbove(from.tree, from.list, u"/0/httpRules/0"_s), QStringList{u"web"_s});
    QCOMPARE(from.outcome(ingressCommentSet(from.tree, from.list, u"/0/httpRules/0/name"_s, u"显示"_s)),
             QByteArray(two).replace("name: W\n", "name: W # 显示\n"));
    QVERIFY(!ingressCommentSet(from.tree, from.list, u"/7"_s, u"x"_s));
    QVERIFY(!ingressCommentsAboveSet(from.tree, from.list, u"/7"_s, {u"x"_s}));
}

void TestIngressText::rulesGoFromOneDocumentToAnother()
{
    const Template from(two);
    const auto text = ingressText(from.tree, from.list, {u"/0/httpRules/0"_s});
    QCOMPARE(*text, QByteArray("# web\n- port: 80\n  name: W\n  path: /\n"));
    const Template to("- imageNames: [c]\r\n  tcpRules:\r\n  - port: 22\r\n    name: SSH\r\n");
    QCOMPARE(to.outcome(ingressTextInserted(to.tree, to.list, u"/0/tcpRules/0"_s, *text)),
             QByteArray("- imageNames: [c]\r\n  tcpRules:\r\n  # web\r\n  - port: 80\r\n    name: W\r\n    path: /\r\n"
                        "  - port: 22\r\n    name: SSH\r\n"));
    QCOMPARE(from.outcome(ingressTextInserted(from.tree, from.list, u"/1/tcpRules/-"_s, "port: 22\nname: SSH")),
             QByteArray(two).replace("tcpRules: []\n", "tcpRules:\n      - port: 22\n        name: SSH\n"));
}

void TestIngressText::entriesGoFromOneDocumentToAnother()
{
    const Template from(two);
    const auto text = ingressText(from.tree, from.list, {u"/0"_s, u"/1"_s});
    QVERIFY(text->startsWith("- imageNames: [a] # 名\n  httpRules: # seven\n    # web\n    - port: 80\n"));
    const Template to("- imageNames: [c]\n");
    QCOMPARE(to.outcome(ingressTextInserted(to.tree, to.list, u"/-"_s, *text)), "- imageNames: [c]\n" + *text);
    QCOMPARE(to.outcome(ingressTextInserted(to.tree, to.list, u"/1"_s, two)), "- imageNames: [c]\n" + *text);
    QCOMPARE(ingressTextCount(two, false), 2);
    QCOMPARE(ingressTextCount(two, true), 0);
}

void TestIngressText::whatTheTextHoldsIsTold_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("rules as an entry") << u"/0"_s << QByteArray("- port: 1\n  name: x\n") << u"holds rules"_s;
    QTest::newRow("entries as a rule") << u"/0/httpRules/0"_s << two << u"holds entries"_s;
    QTest::newRow("words") << u"/0/httpRules/0"_s << QByteArray("hello") << u"no rule"_s;
    QTest::newRow("words as an entry") << u"/0"_s << QByteArray("hello") << u"no entry"_s;
    QTest::newRow("nothing") << u"/0"_s << QByteArray() << u"no entry"_s;
    QTest::newRow("no YAML") << u"/0"_s << QByteArray("[") << u"as YAML"_s;
    QTest::newRow("too far") << u"/9"_s << two << u"nothing at"_s;
}

void TestIngressText::whatTheTextHoldsIsTold()
{
    QFETCH(const QString, pointer);
    QFETCH(const QByteArray, text);
    QFETCH(const QString, word);
    const Template to(two);
    const auto edit = ingressTextInserted(to.tree, to.list, pointer, text);
    QVERIFY(!edit);
    QVERIFY2(edit.error().summary.contains(word), qPrintable(edit.error().summary));
}

QTEST_GUILESS_MAIN(TestIngressText)
#include "tst_ingresstext.moc"
