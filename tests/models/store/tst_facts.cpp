#include "models/store/facts.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace quaymaster
{

namespace
{

const QDateTime now = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);

LayerFact layer(const QString &diffId)
{
    return {diffId, u"isal-2.30-1-x86_64"_s, u"sha256:c-"_s + diffId, 5'000'000'000, u"application/x"_s};
}

}

class FactsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void remembersALayerByItsCompression();
    void remembersWhereABlobWasSeenByAccount();
    void forgetsARepository();
    void learnsAboutAHost();
    void prunesByAge();
    void prunesTheOldestBeyondTheBound();

private:
    Facts facts() { return Facts(*m_database); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void FactsTest::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Database::open(m_folder->filePath(u"d.sqlite"_s));
    QVERIFY(opened);
    m_database = *std::move(opened);
}

void FactsTest::remembersALayerByItsCompression()
{
    QVERIFY(facts().rememberLayer(layer(u"a"_s)));
    QVERIFY(facts().rememberLayer(layer(u"a"_s))); // again is no error
    const auto found = facts().layer(u"a"_s, layer(u"a"_s).compression);
    QVERIFY(found && *found);
    QVERIFY(**found == layer(u"a"_s));
    const auto other = facts().layer(u"a"_s, u"zlib-1.3-1-x86_64"_s);
    QVERIFY(other && !*other);
}

void FactsTest::remembersWhereABlobWasSeenByAccount()
{
    QVERIFY(facts().rememberBlob({u"d"_s, u"h"_s, {}, u"old"_s}, now.addDays(-1)));
    QVERIFY(facts().rememberBlob({u"d"_s, u"h"_s, {}, u"new"_s}, now));
    QVERIFY(facts().rememberBlob({u"d"_s, u"h"_s, u"anna"_s, u"hers"_s}, now));
    QCOMPARE(*facts().repositoriesWith(u"d"_s, u"h"_s, {}), QStringList({u"new"_s, u"old"_s}));
    QCOMPARE(*facts().repositoriesWith(u"d"_s, u"h"_s, u"anna"_s), QStringList({u"hers"_s}));
    QCOMPARE(*facts().repositoriesWith(u"d"_s, u"h"_s, {}, 1), QStringList({u"new"_s}));
    QCOMPARE(*facts().repositoriesWith(u"d"_s, u"g"_s, {}), QStringList());
}

void FactsTest::forgetsARepository()
{
    QVERIFY(facts().rememberBlob({u"d"_s, u"h"_s, {}, u"r"_s}));
    QVERIFY(facts().rememberBlob({u"e"_s, u"h"_s, {}, u"r"_s}));
    QVERIFY(facts().rememberBlob({u"e"_s, u"h"_s, {}, u"s"_s}));
    QVERIFY(facts().forgetRepository(u"h"_s, {}, u"r"_s));
    QCOMPARE(*facts().repositoriesWith(u"d"_s, u"h"_s, {}), QStringList());
    QCOMPARE(*facts().repositoriesWith(u"e"_s, u"h"_s, {}), QStringList({u"s"_s}));
}

void FactsTest::learnsAboutAHost()
{
    QVERIFY(!*facts().learned(u"h"_s, u"upload"_s));
    QVERIFY(facts().learn(u"h"_s, u"upload"_s, u"monolithic"_s));
    QVERIFY(facts().learn(u"h"_s, u"upload"_s, u"chunks"_s));
    QCOMPARE((*facts().learned(u"h"_s, u"upload"_s)).value_or(QString()), u"chunks"_s);
}

void FactsTest::prunesByAge()
{
    QVERIFY(facts().rememberLayer(layer(u"old"_s), now.addDays(-31)));
    QVERIFY(facts().rememberLayer(layer(u"new"_s), now.addDays(-29)));
    QVERIFY(facts().rememberBlob({u"d"_s, u"h"_s, {}, u"old"_s}, now.addDays(-31)));
    QVERIFY(facts().rememberBlob({u"d"_s, u"h"_s, {}, u"new"_s}, now.addDays(-29)));
    QVERIFY(facts().prune({30, 100}, now));
    QVERIFY(!*facts().layer(u"old"_s, layer(u"old"_s).compression));
    QVERIFY(*facts().layer(u"new"_s, layer(u"new"_s).compression));
    QCOMPARE(*facts().repositoriesWith(u"d"_s, u"h"_s, {}), QStringList({u"new"_s}));
}

void FactsTest::prunesTheOldestBeyondTheBound()
{
    for (int i = 0; i < 10; ++i)
        QVERIFY(facts().rememberBlob({u"d"_s, u"h"_s, {}, QString::number(i)}, now.addSecs(i / 5)));
    QVERIFY(facts().prune({30, 7}, now));
    const QStringList left = *facts().repositoriesWith(u"d"_s, u"h"_s, {}, 100);
    QCOMPARE(left.size(), 7);
    QCOMPARE(left.mid(0, 5), QStringList({u"5"_s, u"6"_s, u"7"_s, u"8"_s, u"9"_s}));
}

}

QTEST_GUILESS_MAIN(quaymaster::FactsTest)
#include "tst_facts.moc"
