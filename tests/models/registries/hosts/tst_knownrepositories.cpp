#include "models/registries/hosts/knownrepositories.h"
#include "models/store/facts.h"
#include "models/store/storethread.h"

#include <QTemporaryDir>
#include <QTest>
#include <optional>

using namespace Qt::StringLiterals;

namespace quaymaster
{

class KnownRepositoriesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void nothingIsKnownAtFirst();
    void whatTransfersSawIsKnown();
    void whatOperationsNamedIsKnown();
    void whatBrowsingFoundIsKnown();
    void theNewestComesFirst();
    void whatWasOpenedComesBeforeWhatWasListed();
    void otherHostsAreOtherLists();

private:
    QStringList ofHost(const QString &host)
    {
        std::optional<Result<QStringList>> answer;
        m_known->ofHost(host, this, [&answer](const Result<QStringList> &paths) { answer = paths; });
        return QTest::qWaitFor([&answer] { return answer.has_value(); }) && *answer ? **answer : QStringList(u"?"_s);
    }
    void fact(const QString &host, const QString &repository, qint64 seen)
    {
        m_store->post([=](Database &database) {
            QVERIFY(Facts(database).rememberBlob({u"sha256:"_s + repository, host, {}, repository},
                                                 QDateTime::fromSecsSinceEpoch(seen)));
        });
    }
    void operation(const QString &arguments, const QString &report, const QString &started)
    {
        m_store->post([=](Database &database) {
            QVERIFY(database.run(u"INSERT INTO operation (command, title, arguments, state, started) "
                                 "VALUES ('push', '', ?, 'succeeded', ?)"_s,
                                 {arguments, started}));
            QVERIFY(database.run(u"INSERT INTO operation_image VALUES (last_insert_rowid(), 0, ?)"_s, {report}));
        });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StoreThread> m_store;
    std::unique_ptr<KnownRepositories> m_known;
};

void KnownRepositoriesTest::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = StoreThread::open(m_folder->filePath(u"d.sqlite"_s));
    QVERIFY(store);
    m_store = *std::move(store);
    m_known = std::make_unique<KnownRepositories>(*m_store);
}

void KnownRepositoriesTest::nothingIsKnownAtFirst()
{
    QCOMPARE(ofHost(u"a.example"_s), QStringList());
}

void KnownRepositoriesTest::whatTransfersSawIsKnown()
{
    fact(u"a.example"_s, u"team/app"_s, 100);
    fact(u"a.example"_s, u"team/app"_s, 200);
    QCOMPARE(ofHost(u"a.example"_s), QStringList{u"team/app"_s});
}

void KnownRepositoriesTest::whatOperationsNamedIsKnown()
{
    operation(uR"(["push","--jobs=2","folder/nginx.tar","./x.y/z","a.example/team/web:1.0","busybox"])"_s,
              uR"({"source":"/tmp/nginx.tar","destination":"a.example/team/report:1.0"})"_s,
              u"2026-01-01T00:00:00.000Z"_s);
    QStringList found = ofHost(u"a.example"_s);
    found.sort();
    QCOMPARE(found, QStringList({u"team/report"_s, u"team/web"_s}));
    QCOMPARE(ofHost(u"docker.io"_s), QStringList()); // `push` and a file are no repositories of Docker Hub
}

void KnownRepositoriesTest::whatBrowsingFoundIsKnown()
{
    m_known->remember(u"a.example"_s, {u"one"_s, u"two"_s});
    m_known->remember(u"a.example"_s, {u"two"_s, u"three"_s});
    QCOMPARE(ofHost(u"a.example"_s), QStringList({u"one"_s, u"three"_s, u"two"_s}));
}

void KnownRepositoriesTest::theNewestComesFirst()
{
    fact(u"a.example"_s, u"old"_s, 1'600'000'000);
    fact(u"a.example"_s, u"new"_s, 1'800'000'000);
    operation(uR"(["push","a.example/between"])"_s, u"{}"_s, u"2024-01-01T00:00:00.000Z"_s);
    m_known->remember(u"a.example"_s, {u"listed"_s, u"new"_s});
    QCOMPARE(ofHost(u"a.example"_s), QStringList({u"new"_s, u"between"_s, u"old"_s, u"listed"_s}));
}

void KnownRepositoriesTest::whatWasOpenedComesBeforeWhatWasListed()
{
    m_known->remember(u"a.example"_s, {u"a"_s, u"b"_s});
    m_known->opened(u"a.example"_s, u"b"_s);
    m_known->remember(u"a.example"_s, {u"a"_s, u"b"_s});
    QCOMPARE(ofHost(u"a.example"_s), QStringList({u"b"_s, u"a"_s}));
}

void KnownRepositoriesTest::otherHostsAreOtherLists()
{
    fact(u"a.example"_s, u"a"_s, 2);
    fact(u"a.example:5000"_s, u"b"_s, 1);
    QCOMPARE(ofHost(u"a.example:5000"_s), QStringList{u"b"_s});
    std::optional<Result<QStringList>> all;
    m_known->all(this, [&all](const Result<QStringList> &names) { all = names; });
    QTRY_VERIFY(all.has_value());
    QCOMPARE(**all, QStringList({u"a.example/a"_s, u"a.example:5000/b"_s}));
}

}

QTEST_GUILESS_MAIN(quaymaster::KnownRepositoriesTest)
#include "tst_knownrepositories.moc"
