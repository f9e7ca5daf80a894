#include "models/credentials/keptcredentials.h"

#include <QTest>
#include <optional>

using namespace quaymaster;
using namespace Qt::StringLiterals;

class TestKeptCredentials : public QObject
{
    Q_OBJECT

private slots:
    void whatIsKeptIsFoundForItsHostOnly();
    void aRepositoryComesBeforeItsHost();
    void aSourceKnowsWhatIsKeptLater();
    void aSourceMayOutliveIt();

private:
    QString usernameAt(CredentialSource &source, const QString &host);
};

QString TestKeptCredentials::usernameAt(CredentialSource &source, const QString &host)
{
    std::optional<Credential> found;
    source.find(host, u"team/app"_s, this, [&](const Result<Credential> &answer) { found = *answer; });
    if (!QTest::qWaitFor([&] { return found.has_value(); }))
        return u"no answer"_s;
    return found->username;
}

void TestKeptCredentials::whatIsKeptIsFoundForItsHostOnly()
{
    KeptCredentials kept;
    kept.keep(u"a.example"_s, {u"alice"_s, Secret("secret"), {}, {}});
    const auto source = kept.source();
    QCOMPARE(usernameAt(*source, u"a.example"_s), u"alice"_s);
    QCOMPARE(usernameAt(*source, u"b.example"_s), QString());
}

void TestKeptCredentials::aRepositoryComesBeforeItsHost()
{
    KeptCredentials kept;
    kept.keep(u"a.example"_s, {u"alice"_s, Secret("secret"), {}, {}});
    const auto source = kept.source();
    kept.keep(u"a.example/team/other"_s, {u"carol"_s, Secret("secret"), {}, {}});
    QCOMPARE(usernameAt(*source, u"a.example"_s), u"alice"_s);
    kept.keep(u"a.example/team/app"_s, {u"bob"_s, Secret("secret"), {}, {}});
    QCOMPARE(usernameAt(*source, u"a.example"_s), u"bob"_s);
}

void TestKeptCredentials::aSourceKnowsWhatIsKeptLater()
{
    KeptCredentials kept;
    const auto source = kept.source();
    kept.keep(u"a.example"_s, {u"alice"_s, Secret("secret"), {}, {}});
    QCOMPARE(usernameAt(*source, u"a.example"_s), u"alice"_s);
    QCOMPARE(kept.find(u"a.example"_s).username, u"alice"_s);
    kept.forget(u"a.example"_s);
    QVERIFY(kept.find(u"a.example"_s).isAnonymous());
    QCOMPARE(usernameAt(*source, u"a.example"_s), QString());
}

void TestKeptCredentials::aSourceMayOutliveIt()
{
    std::unique_ptr<CredentialSource> source;
    {
        KeptCredentials kept;
        kept.keep(u"a.example"_s, {u"alice"_s, Secret("secret"), {}, {}});
        source = kept.source();
    }
    QCOMPARE(usernameAt(*source, u"a.example"_s), u"alice"_s);
}

QTEST_GUILESS_MAIN(TestKeptCredentials)
#include "tst_keptcredentials.moc"
