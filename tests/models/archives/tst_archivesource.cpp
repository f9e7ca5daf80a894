#include "tests/models/archives/archivetest.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace quaymaster;
using fixtures::DockerForm;
using fixtures::ImageParts;
using fixtures::LayoutBuilder;

namespace
{

ImageParts image(const QStringList &tags, quint32 seed)
{
    return {tags, {fixtures::layerTar("etc/a"_ba, 100, seed)}};
}

QString firstName(const Result<const ArchiveImage *> &chosen)
{
    return chosen ? (*chosen)->names().value(0) : kindOf(chosen.error());
}

}

class ArchiveSourceTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const char *name : {"app.tar", "app.tar:v1", "a@1", "b@x"})
            QVERIFY(!m_bench.write("x"_ba, QString::fromLatin1(name)).isEmpty());
        QVERIFY(QDir(m_bench.path({})).mkdir(u"layout"_s));
    }

    void parses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("index");
        QTest::newRow("path") << u"app.tar"_s << u"app.tar"_s << QString() << -1;
        QTest::newRow("folder") << u"layout"_s << u"layout"_s << QString() << -1;
        QTest::newRow("name and tag") << u"app.tar:lib/app:1.0"_s << u"app.tar"_s << u"lib/app:1.0"_s << -1;
        QTest::newRow("host with port") << u"app.tar:host:5000/app:1.0"_s << u"app.tar"_s << u"host:5000/app:1.0"_s
                                        << -1;
        QTest::newRow("ref name") << u"layout:1.0"_s << u"layout"_s << u"1.0"_s << -1;
        QTest::newRow("number") << u"app.tar@0"_s << u"app.tar"_s << QString() << 0;
        QTest::newRow("longest path") << u"app.tar:v1"_s << u"app.tar:v1"_s << QString() << -1;
        QTest::newRow("longest path and a name") << u"app.tar:v1:v2"_s << u"app.tar:v1"_s << u"v2"_s << -1;
        QTest::newRow("a path with @") << u"a@1"_s << u"a@1"_s << QString() << -1;
        QTest::newRow("a path with @ and a number") << u"a@1@12"_s << u"a@1"_s << QString() << 12;
        QTest::newRow("a path with @ and a name") << u"b@x:c@d"_s << u"b@x"_s << u"c@d"_s << -1;
    }
    void parses()
    {
        QFETCH(QString, text);
        QFETCH(QString, path);
        const auto source = ArchiveSource::parse(m_bench.path(text));
        QUAYMASTER_VERIFY(source);
        QCOMPARE(source->path, m_bench.path(path));
        QTEST(source->name, "name");
        QTEST(source->index, "index");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kind");
        QTest::newRow("no such path") << m_bench.path(u"none.tar"_s) << u"io"_s;
        QTest::newRow("no such path with a name") << m_bench.path(u"none.tar:a:b"_s) << u"io"_s;
        QTest::newRow("no name behind the colon") << m_bench.path(u"app.tar:"_s) << u"usage"_s;
        QTest::newRow("no number behind the @") << m_bench.path(u"app.tar@x"_s) << u"io"_s;
        QTest::newRow("nothing") << QString() << u"io"_s;
    }
    void refuses()
    {
        QFETCH(QString, text);
        const auto source = ArchiveSource::parse(text);
        QVERIFY(!source);
        QTEST(kindOf(source.error()), "kind");
    }

    void chooses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("index");
        QTest::addColumn<QString>("expected"); // first name of the image, or the error's kind
        const auto row = [](const char *title, const QString &name, int index, const QString &expected) {
            QTest::newRow(title) << name << index << expected;
        };
        row("as it is written", u"app:1.0"_s, -1, u"app:1.0"_s);
        row("another name of it", u"mirror/app:1.0"_s, -1, u"app:1.0"_s);
        row("normalised", u"docker.io/library/app:1.0"_s, -1, u"app:1.0"_s);
        row("without a tag it is latest", u"other"_s, -1, u"other:latest"_s);
        row("another tag", u"app:2.0"_s, -1, u"not-found"_s);
        row("no reference at all", u"///"_s, -1, u"not-found"_s);
        row("the first", {}, 0, u"app:1.0"_s);
        row("the last", {}, 2, u"third:3"_s);
        row("behind the last", {}, 3, u"not-found"_s);
        row("no choice", {}, -1, u"invalid"_s);
    }
    void chooses()
    {
        QFETCH(QString, name);
        QFETCH(int, index);
        const auto archive = m_bench.open(fixtures::dockerArchive(
            {image({u"app:1.0"_s, u"mirror/app:1.0"_s}, 1), image({u"other:latest"_s}, 2), image({u"third:3"_s}, 3)},
            DockerForm::OpenEuler));
        QUAYMASTER_VERIFY(archive);
        QTEST(firstName(ArchiveSource{{}, name, index}.choose(**archive)), "expected");
    }

    void takesTheOnlyImageWithoutAName()
    {
        const auto archive
            = m_bench.open(fixtures::dockerArchive({image({u"a:1"_s, u"b:1"_s}, 1)}, DockerForm::OpenEuler));
        QUAYMASTER_VERIFY(archive);
        QCOMPARE(firstName(ArchiveSource{}.choose(**archive)), u"a:1"_s);
    }

    void listsTheCandidatesOneALine()
    {
        const auto archive = m_bench.open(
            fixtures::dockerArchive({image({u"a:1"_s, u"b:1"_s}, 1), image({}, 2)}, DockerForm::OpenEuler));
        QUAYMASTER_VERIFY(archive);
        for (const QString &name : {QString(), u"c:1"_s}) {
            const auto chosen = ArchiveSource{{}, name, -1}.choose(**archive);
            QVERIFY(!chosen);
            QCOMPARE(chosen.error().detail, u"@0 a:1 b:1\n@1"_s);
        }
    }

    void isAmbiguousWhenTwoImagesBearOneName()
    {
        LayoutBuilder layout;
        layout.name(layout.image(image({}, 1)), u"v1"_s);
        layout.name(layout.image(image({}, 2)), u"v1"_s);
        layout.name(layout.image(image({}, 3)), u"v2"_s);
        const auto archive = m_bench.open(layout.tar());
        QUAYMASTER_VERIFY(archive);
        QCOMPARE(firstName(ArchiveSource{{}, u"v1"_s, -1}.choose(**archive)), u"invalid"_s);
        QCOMPARE(firstName(ArchiveSource{{}, u"v2"_s, -1}.choose(**archive)), u"v2"_s);
    }

private:
    Workbench m_bench;
};

QTEST_GUILESS_MAIN(ArchiveSourceTest)
#include "tst_archivesource.moc"
