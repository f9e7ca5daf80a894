#include "models/distribution/copy/factcache.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace quaymaster
{

class FactCacheTest : public QObject
{
    Q_OBJECT

private slots:
    void forgetsWhatWasNotSeenForLong();
};

void FactCacheTest::forgetsWhatWasNotSeenForLong()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"d.sqlite"_s);
    const auto reader = Database::open(file);
    QVERIFY(reader);
    Facts facts(**reader);
    const auto now = QDateTime::currentDateTimeUtc();
    QVERIFY(facts.rememberBlob({u"d"_s, u"h"_s, {}, u"old"_s}, now.addDays(-200)));
    QVERIFY(facts.rememberBlob({u"d"_s, u"h"_s, {}, u"new"_s}, now.addDays(-100)));
    {
        const auto writer = StoreThread::open(file);
        QVERIFY(writer);
        const FactCache cache(**reader, **writer);
    }
    QCOMPARE(*facts.repositoriesWith(u"d"_s, u"h"_s, {}), QStringList({u"new"_s}));
}

}

QTEST_GUILESS_MAIN(quaymaster::FactCacheTest)
#include "tst_factcache.moc"
