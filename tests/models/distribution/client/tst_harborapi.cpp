#include "models/distribution/client/harborapi.h"
#include "tests/fixtures/standinregistry.h"
#include "tests/models/distribution/client/clientscene.h"

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray imageType = "application/vnd.oci.image.manifest.v1+json";

Answer json(const QByteArray &body)
{
    return {200, {{"Content-Type", "application/json"}}, body};
}

}

Q_DECLARE_METATYPE(quaymaster::fixtures::Answer)

/// What a stand-in with Harbor's API tells; docker-registry has none.
class TestHarborApi : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<StandInRegistry> m_registry;
    std::unique_ptr<ClientScene> m_scene;

    void renew(const StandInRules &rules = {}, const Credential &credential = {})
    {
        m_registry = std::make_unique<StandInRegistry>(rules);
        NetworkOptions options;
        options.retries = 3;
        options.defaults.plainHttp = true;
        m_scene = std::make_unique<ClientScene>(options, credential);
    }

    static StandInRules harbor()
    {
        StandInRules rules;
        rules.vendor = StandInRules::Vendor::Harbor;
        rules.projects = {u"team"_s, u"2024"_s};
        rules.immutableTags = {"1.0"};
        return rules;
    }

    HarborFacts ask(const QString &path, const QString &tag)
    {
        const Repository repository = *Repository::parse(m_registry->host() + u'/' + path);
        QObject context;
        std::optional<HarborFacts> got;
        askHarbor(m_scene->client().access(), repository, tag, &context,
                  [&got](const HarborFacts &facts) { got = facts; });
        return QTest::qWaitFor([&got] { return got.has_value(); }, 20'000) ? *got : HarborFacts{};
    }

private slots:
    void factsAreToldAsTheyAre_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("tag");
        QTest::addColumn<Grant>("project");
        QTest::addColumn<Grant>("immutable");
        QTest::newRow("immutable tag") << u"team/app"_s << u"1.0"_s << Grant::Yes << Grant::Yes;
        QTest::newRow("moving tag") << u"team/app"_s << u"latest"_s << Grant::Yes << Grant::No;
        QTest::newRow("no such tag") << u"team/app"_s << u"2.0"_s << Grant::Yes << Grant::Unknown;
        QTest::newRow("no such repository") << u"team/other"_s << u"1.0"_s << Grant::Yes << Grant::Unknown;
        QTest::newRow("a slash in the name") << u"team/sub/app"_s << u"1.0"_s << Grant::Yes << Grant::Yes;
        QTest::newRow("a number as project") << u"2024/app"_s << u"1.0"_s << Grant::Yes << Grant::Yes;
        QTest::newRow("no tag asked") << u"team/app"_s << QString() << Grant::Yes << Grant::Unknown;
        QTest::newRow("no project") << u"nobody/app"_s << u"1.0"_s << Grant::No << Grant::Unknown;
    }

    void factsAreToldAsTheyAre()
    {
        QFETCH(QString, path);
        QFETCH(QString, tag);
        renew(harbor());
        for (const char *repository : {"team/app", "team/sub/app", "2024/app"})
            for (const char *known : {"1.0", "latest"})
                m_registry->addManifest(repository, known, imageType, "{}");
        const HarborFacts facts = ask(path, tag);
        QTEST(facts.projectExists, "project");
        QTEST(facts.tagIsImmutable, "immutable");
        if (facts.projectExists == Grant::No)
            QCOMPARE(m_registry->count("GET", "/artifacts/"), 0);
    }

    void whatIsNotToldIsUnknown_data()
    {
        QTest::addColumn<Answer>("project");
        QTest::addColumn<Answer>("tags");
        const Answer found = json("{}");
        QTest::newRow("401") << Answer{401} << Answer{401};
        QTest::newRow("403, also said of a missing project") << Answer{403} << Answer{403};
        QTest::newRow("500") << Answer{500} << Answer{500};
        QTest::newRow("429") << Answer{429} << Answer{429};
        QTest::newRow("no JSON") << Answer{302} << json("<html>");
        QTest::newRow("another tag") << Answer{302} << json(R"([{"name":"1.1","immutable":true}])");
        QTest::newRow("no word of it") << Answer{302} << json(R"([{"name":"1.0"}])");
        QTest::newRow("null") << Answer{302} << json(R"([{"name":"1.0","immutable":null}])");
    }

    void whatIsNotToldIsUnknown()
    {
        QFETCH(Answer, project);
        QFETCH(Answer, tags);
        renew();
        m_registry->answerWith("GET", "/artifacts/", tags);
        m_registry->answerWith("GET", "/projects/team$", project);
        const HarborFacts facts = ask(u"team/app"_s, u"1.0"_s);
        QCOMPARE(facts.projectExists, Grant::Unknown);
        QCOMPARE(facts.tagIsImmutable, Grant::Unknown);
        QCOMPARE(m_registry->count("GET", "/api/v2.0/"), 2); // never tried again
    }

    void thePasswordIsShownAtOnceBecauseNoTokenCountsThere()
    {
        StandInRules rules = harbor();
        rules.user = "robot$ci";
        rules.password = "secret";
        renew(rules, {u"robot$ci"_s, Secret("secret"_ba), {}, {}});
        QCOMPARE(ask(u"team/app"_s, {}).projectExists, Grant::Yes);
        QCOMPARE(m_registry->count("GET", "/api/v2.0/"), 1);
    }

    void withoutAPasswordNothingIsShown()
    {
        StandInRules rules = harbor();
        rules.user = "somebody";
        renew(rules, {{}, {}, Secret("refresh"_ba), Secret("bearer"_ba)});
        QCOMPARE(ask(u"team/app"_s, {}).projectExists, Grant::Unknown);
        for (const Call &call : m_registry->calls())
            QVERIFY(call.header("Authorization").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestHarborApi)
#include "tst_harborapi.moc"
