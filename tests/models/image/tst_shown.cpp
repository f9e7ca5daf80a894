#include "models/image/shown.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace quaymaster;

class TestShown : public QObject
{
    Q_OBJECT

private slots:
    void one_line_that_no_terminal_obeys_data();
    void one_line_that_no_terminal_obeys();
    void a_long_text_is_cut();
};

void TestShown::one_line_that_no_terminal_obeys_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"nginx:1.27"_s << u"nginx:1.27"_s;
    QTest::newRow("Chinese") << u"网页 库"_s << u"网页 库"_s;
    QTest::newRow("other planes") << u"🐳 𠀀"_s << u"🐳 𠀀"_s;
    QTest::newRow("line feed") << u"a\nb"_s << u"a\uFFFDb"_s;
    QTest::newRow("escape") << u"\x1b[31m"_s << u"\uFFFD[31m"_s;
}

void TestShown::one_line_that_no_terminal_obeys()
{
    QFETCH(const QString, text);
    QTEST(shown(text), "shown");
}

void TestShown::a_long_text_is_cut()
{
    QCOMPARE(shown(QString(200, u'x')), QString(200, u'x'));
    QCOMPARE(shown(QString(201, u'x')), QString(200, u'x') + u'…');
    // Not within a character.
    QCOMPARE(shown(QString(199, u'x') + u"🐳🐳"_s), QString(199, u'x') + u'…');
}

QTEST_GUILESS_MAIN(TestShown)
#include "tst_shown.moc"
