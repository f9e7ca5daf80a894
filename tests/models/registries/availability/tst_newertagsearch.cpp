#include "models/registries/availability/newertagsearch.h"

#include "models/credentials/fixedcredential.h"
#include "models/distribution/inspect/registrybrowser.h"
#include "models/registries/entries/registryentries.h"
#include "models/store/storethread.h"
#include "tests/fixtures/scripted/scriptedserver.h"

#include <QTemporaryDir>
#include <QTest>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;

/// Newer versions are looked for behind a test of the availability.
class TestNewerTagSearch : public QObject
{
    Q_OBJECT

private:
    ScriptedServer m_server{[](const ScriptedServer::Request &request) {
        if (request.target.startsWith("/v2/team/app/tags/list"))
            return ScriptedServer::answer(200, R"({"name":"team/app","tags":["1.0","1.1","1.2"]})");
        return ScriptedServer::answer(request.target == "/v2/" ? 200 : 403, "{}");
    }};
    QTemporaryDir m_folder;
    std::unique_ptr<StoreThread> m_store;
    std::unique_ptr<RegistryEntries> m_entries;
    std::unique_ptr<RegistryBrowser> m_browser;

    QString host() const { return u"127.0.0.1:%1"_s.arg(m_server.serverPort()); }
    Repository repository(const QString &path) const { return *Repository::parse(host() + u'/' + path); }
    int asked(const QByteArray &path) const
    {
        const auto isIt = [&path](const ScriptedServer::Request &request) { return request.target.startsWith(path); };
        return static_cast<int>(std::ranges::count_if(m_server.requests(), isIt));
    }
    QString newer(const QString &name) const
    {
        for (const RegistryEntry &entry : m_entries->all())
            if (entry.fields.name == name)
                return entry.newer ? entry.newer->tag : QString();
        return u"no such entry"_s;
    }

private slots:
    void initTestCase()
    {
        auto store = StoreThread::open(m_folder.filePath(u"d.sqlite"_s));
        QVERIFY(store);
        m_store = *std::move(store);
        m_entries = std::make_unique<RegistryEntries>(*m_store);
        NetworkOptions options;
        options.retries = 0;
        options.defaults.plainHttp = true;
        m_browser = std::make_unique<RegistryBrowser>([options] { return options; },
                                                      [] { return std::make_unique<FixedCredential>(Credential()); });
        m_entries->load();
        QTRY_VERIFY(m_entries->isLoaded());
        QList<EntryChange> changes;
        for (const QString &path : {u"team/app:1.0"_s, u"team/app:1.1"_s, u"team/shut:1.0"_s}) {
            EntryFields fields;
            fields.name = path;
            fields.address = host() + u'/' + path;
            changes.append({0, {}, fields});
        }
        m_entries->apply(changes, ChangeOrigin::here(), this, [](const Result<QList<qint64>> &) {});
        QTRY_COMPARE(m_entries->all().size(), 3);
    }

    void one_list_serves_all_entries_whatever_else_fails()
    {
        NewerTagSearch search(*m_browser, *m_entries);
        const auto nobody = [](const QString &path) { return *Repository::parse(u"127.0.0.1:9/"_s + path); };
        search.look({nobody(u"a"_s), nobody(u"b"_s), repository(u"team/shut"_s), repository(u"team/app"_s)});
        search.look({repository(u"team/app"_s)}); // it waits already
        QTRY_COMPARE(newer(u"team/app:1.0"_s), u"1.2"_s);
        QCOMPARE(newer(u"team/app:1.1"_s), u"1.2"_s);
        QCOMPARE(newer(u"team/shut:1.0"_s), QString()); // it lists no tags
        QCOMPARE(asked("/v2/team/app/tags/list"), 1);
        QCOMPARE(asked("/v2/team/shut/tags/list"), 1);
    }

    void what_was_cancelled_is_not_asked_any_more()
    {
        NewerTagSearch search(*m_browser, *m_entries);
        const int before = asked("/v2/team/");
        search.look({repository(u"team/one"_s), repository(u"team/two"_s)});
        search.cancel();
        search.look({repository(u"team/three"_s)});
        QTRY_COMPARE(asked("/v2/team/three/"), 1);
        QCOMPARE(asked("/v2/team/two/"), 0);
        QVERIFY(asked("/v2/team/") <= before + 2); // the first may have been under way
        search.look({repository(u"team/two"_s)}); // it doesn't wait any more, so it is asked
        QTRY_COMPARE(asked("/v2/team/two/"), 1);
    }

    void it_goes_on_after_the_session_was_made_anew()
    {
        NewerTagSearch search(*m_browser, *m_entries);
        const int before = asked("/v2/team/app/tags/list");
        search.look({repository(u"team/app"_s)});
        m_browser->renew();
        QTRY_VERIFY(asked("/v2/team/app/tags/list") > before);
    }
};

QTEST_GUILESS_MAIN(TestNewerTagSearch)
#include "tst_newertagsearch.moc"
