#include "app/commandline/wrappedtext.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace quaymaster;

class TestWrappedText : public QObject
{
    Q_OBJECT

private slots:
    void lines_end_where_they_may_data();
    void lines_end_where_they_may();
};

void TestWrappedText::lines_end_where_they_may_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("indent");
    QTest::addColumn<QString>("lines");
    QTest::newRow("nothing") << QString() << 0 << QString();
    QTest::newRow("it fits") << u"ten chars."_s << 0 << u"ten chars."_s;
    QTest::newRow("at spaces") << u"one two three four"_s << 0 << u"one two\nthree four"_s;
    QTest::newRow("indented") << u"one two six"_s << 3 << u"one two\n   six"_s;
    QTest::newRow("a long word stays whole") << u"a unbelievable b"_s << 0 << u"a\nunbelievable\nb"_s;
    QTest::newRow("options and alternatives")
        << u"with --all-tags or OS/ARCH"_s << 0 << u"with\n--all-tags\nor OS/ARCH"_s;
    QTest::newRow("Chinese counts twice") << u"一二三四五六"_s << 0 << u"一二三四五\n六"_s;
    QTest::newRow("no line begins with a full stop") << u"一二三四五。六"_s << 0 << u"一二三四\n五。六"_s;
    QTest::newRow("both") << u"把 blob 传到仓库"_s << 0 << u"把 blob 传\n到仓库"_s;
}

void TestWrappedText::lines_end_where_they_may()
{
    QFETCH(const QString, text);
    QFETCH(const int, indent);
    QTEST(wrapped(text, 10, indent), "lines");
}

QTEST_GUILESS_MAIN(TestWrappedText)
#include "tst_wrappedtext.moc"
