#include "models/registries/entries/newertag.h"

#include "models/image/reference.h"

#include <QTest>

using namespace quaymaster;
using namespace Qt::StringLiterals;

/// Which tag is a newer version of another one.
class TestNewerTag : public QObject
{
    Q_OBJECT

private slots:
    void the_newest_of_the_same_style_is_found_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QString>("tags");
        QTest::addColumn<QString>("newer");
        QTest::newRow("three numbers") << u"1.9.0"_s << u"1.8.0 1.9.0 1.10.0 1.9.1"_s << u"1.10.0"_s;
        QTest::newRow("two numbers") << u"1.25"_s << u"1.25 1.26 1.26.1 latest"_s << u"1.26"_s;
        QTest::newRow("the newest already") << u"1.26"_s << u"1.25 1.26 stable"_s << QString();
        QTest::newRow("with v") << u"v1.2.3"_s << u"1.3.0 v1.2.4 v1.3"_s << u"v1.2.4"_s;
        QTest::newRow("without v") << u"1.2.3"_s << u"v1.3.0"_s << QString();
        QTest::newRow("suffix") << u"2.10.0-gpu"_s << u"2.11.0 2.11.0-gpu 2.12.0-cpu"_s << u"2.11.0-gpu"_s;
        QTest::newRow("none with that suffix") << u"2.10.0-gpu"_s << u"2.11.0 2.11.0-cpu"_s << QString();
        QTest::newRow("a candidate is no newer version") << u"1.2.3"_s << u"1.3.0-rc1"_s << QString();
        QTest::newRow("build number") << u"v1.0.0-build.99"_s << u"v1.0.0-build.123 v1.0.0"_s << u"v1.0.0-build.123"_s;
        QTest::newRow("months") << u"24.05-py3"_s << u"24.12-py3 24.06-py3 24.06-py3-sdk"_s << u"24.12-py3"_s;
        QTest::newRow("leading zeros") << u"1.01"_s << u"1.1 1.2"_s << u"1.2"_s;
        QTest::newRow("no version") << u"latest"_s << u"1.0 2.0"_s << QString();
        QTest::newRow("one number") << u"8"_s << u"9 10"_s << QString();
        QTest::newRow("composed") << u"ollama0.3.11-python3.11-cuda12.1.0"_s << u"ollama0.4.0-python3.11-cuda12.1.0"_s
                                  << QString();
        QTest::newRow("none at all") << QString() << u"1.0"_s << QString();
        QTest::newRow("beyond numbers") << u"1.0"_s << u"1.99999999999999999999999"_s << QString();
    }

    void the_newest_of_the_same_style_is_found()
    {
        QFETCH(QString, tag);
        QFETCH(QString, tags);
        QFETCH(QString, newer);
        QCOMPARE(newerTag(tag, tags.split(u' ')), newer);
    }

    void only_versions_are_worth_a_look()
    {
        QVERIFY(hasVersionTag(*Reference::parse(u"nginx:1.25-alpine"_s)));
        QVERIFY(!hasVersionTag(*Reference::parse(u"nginx:alpine"_s)));
        QVERIFY(!hasVersionTag(*Reference::parse(u"nginx"_s)));
    }
};

QTEST_GUILESS_MAIN(TestNewerTag)
#include "tst_newertag.moc"
