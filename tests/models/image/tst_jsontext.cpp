#include "models/image/jsontext.h"

#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

class JsonTextTest : public QObject
{
    Q_OBJECT

private slots:
    void findsMembersWhereTheyStand();
    void findsElementsWhereTheyStand_data();
    void findsElementsWhereTheyStand();
    void staysInsideAnyText();
};

namespace
{

QByteArray cutOut(const QByteArray &text, jsontext::Range range)
{
    return text.mid(range.begin, range.end - range.begin);
}

}

void JsonTextTest::findsMembersWhereTheyStand()
{
    const QByteArray text = R"( { "a" : 1 , "b":{"a":[2,"}"]},"\u0061": "x\"y\\" , "c":[ ] , "d":-1.5e3,"e":null} )";
    QList<std::pair<QString, QByteArray>> found;
    for (const auto &member : jsontext::members(text))
        found.append({member.key, cutOut(text, member.value)});
    const QList<std::pair<QString, QByteArray>> expected{{u"a"_s, "1"},           {u"b"_s, R"({"a":[2,"}"]})"},
                                                         {u"a"_s, R"("x\"y\\")"}, {u"c"_s, "[ ]"},
                                                         {u"d"_s, "-1.5e3"},      {u"e"_s, "null"}};
    QCOMPARE(found, expected);
    QVERIFY(jsontext::members("{}").isEmpty());
    QCOMPARE(jsontext::members("\xef\xbb\xbf{\"a\":1}").size(), 1);
}

void JsonTextTest::findsElementsWhereTheyStand_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("elements");
    QTest::newRow("none") << "[ ]"_ba << QByteArrayList();
    QTest::newRow("scalars") << R"([1, true ,"]"])"_ba << QByteArrayList{"1", "true", "\"]\""};
    QTest::newRow("nested") << "[[1,[2]], {\"a\":[]}\n]"_ba << QByteArrayList{"[1,[2]]", "{\"a\":[]}"};
    QTest::newRow("escaped quotes") << R"(["\\","\"]"])"_ba << QByteArrayList{R"("\\")", R"("\"]")"};
}

void JsonTextTest::findsElementsWhereTheyStand()
{
    QFETCH(const QByteArray, text);
    QByteArrayList found;
    for (const auto &range : jsontext::elements(text, {0, text.size()}))
        found.append(cutOut(text, range));
    QTEST(found, "elements");
}

void JsonTextTest::staysInsideAnyText()
{
    const QByteArray text = R"({"a":["\\\"x", {"b":[1,2]}], "c":"d\)";
    for (qsizetype length = 0; length <= text.size(); ++length) {
        for (const auto &member : jsontext::members(text.first(length)))
            QVERIFY(member.value.begin <= member.value.end && member.value.end <= length);
        for (const auto &range : jsontext::elements(text, {0, length}))
            QVERIFY(range.begin <= range.end && range.end <= length);
    }
}

QTEST_GUILESS_MAIN(JsonTextTest)
#include "tst_jsontext.moc"
