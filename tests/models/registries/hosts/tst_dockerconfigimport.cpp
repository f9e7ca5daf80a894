#include "models/registries/hosts/dockerconfigimport.h"
#include "models/registries/hosts/registryhosts.h"
#include "models/store/storethread.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <optional>

using namespace Qt::StringLiterals;

namespace quaymaster
{

namespace
{

const QByteArray secret = "canary+S3cret";

}

/// Runs in with-keychain: a session bus of its own with an unlocked gnome-keyring of its own.
class DockerConfigImportTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void everyRegistryIsListed();
    void whatIsWrongWithOneEntryStandsInIt();
    void aFileThatIsNoneIsRefused();
    void nothingOfTheSecretsIsListed();
    void hostsAndCredentialsAreTaken();
    void aHelperKeepsWhatItHolds();
    void aHelperIsCopiedWhereThatIsWanted();
    void aKnownHostStaysAsItIs();
    void aNamespaceHasItsOwnCredential();
    void oneFailureStopsNoOther();
    void ifNothingWorksTheJobFails();
    void itCanBeCancelled();

private:
    QString write(const QByteArray &json)
    {
        QFile file(m_folder->filePath(u"config.json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
            qFatal("cannot write");
        return file.fileName();
    }
    QList<DockerConfigEntry> entries(const QString &file)
    {
        const auto found = dockerConfigEntries(file, *m_hosts);
        return found ? *found : QList<DockerConfigEntry>();
    }
    std::unique_ptr<DockerConfigImport> import(const QString &file, bool copiesFromHelpers = false)
    {
        auto job = std::make_unique<DockerConfigImport>(*m_hosts, file, entries(file), copiesFromHelpers);
        QSignalSpy finished(job.get(), &Job::finished);
        job->start();
        finished.wait(30'000);
        return job;
    }
    Credential inKeychain(const QString &host, const QString &path = {})
    {
        std::optional<Result<Credential>> answer;
        m_keychain.find(host, path, this, [&answer](const auto &found) { answer = found; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000) || !*answer)
            return {u"no answer"_s, {}, {}, {}};
        return **answer;
    }
    static QByteArray auth(const QByteArray &user) { return (user + ':' + secret).toBase64(); }
    /// A helper `docker-credential-NAME` on the PATH.
    void addHelper(const QString &name, const QByteArray &answer) const
    {
        QFile file(m_folder->filePath(u"docker-credential-"_s + name));
        if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + answer) < 0)
            qFatal("cannot write");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StoreThread> m_store;
    std::unique_ptr<RegistryHosts> m_hosts;
    KeychainCredentials m_keychain;
    QByteArray m_path;
};

void DockerConfigImportTest::initTestCase()
{
    QVERIFY2(qEnvironmentVariable("HOME").startsWith(qEnvironmentVariable("QUAYMASTER_TEST_HOME"))
                 && !qEnvironmentVariableIsEmpty("QUAYMASTER_TEST_HOME"),
             "run me by ctest, so that the person's own keychain is never touched");
    QTRY_VERIFY(QDBusConnection::sessionBus().interface()->isServiceRegistered(u"org.freedesktop.secrets"_s));
    m_path = qgetenv("PATH");
}

void DockerConfigImportTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("PATH", m_folder->path().toUtf8() + ':' + m_path);
    auto store = StoreThread::open(m_folder->filePath(u"d.sqlite"_s));
    QVERIFY(store);
    m_store = *std::move(store);
    m_hosts = std::make_unique<RegistryHosts>(*m_store, QList<RegistryHost>());
}

void DockerConfigImportTest::cleanup()
{
    m_hosts.reset();
    m_store.reset();
    qputenv("PATH", m_path);
}

void DockerConfigImportTest::everyRegistryIsListed()
{
    RegistryHost known;
    known.host = u"known.example"_s;
    QVERIFY(m_hosts->add(known));
    const auto found = entries(write(R"({"auths": {"https://index.docker.io/v1/": {"auth": ")" + auth("anna") + R"("},
        "known.example": {"username": "bert", "password": "x"}, "stored.example": {}},
        "credHelpers": {"helped.example": "pass"}, "credsStore": "secretservice"})"));
    QCOMPARE(found.size(), 4);
    const DockerConfigEntry &hub = found.at(0);
    QCOMPARE(hub.host, u"docker.io"_s);
    QCOMPARE(hub.username, u"anna"_s);
    QCOMPARE(hub.origin, DockerConfigEntry::Origin::File);
    QCOMPARE(hub.state, DockerConfigEntry::State::New);
    const DockerConfigEntry &helped = found.at(1);
    QCOMPARE(helped.host, u"helped.example"_s);
    QCOMPARE(helped.origin, DockerConfigEntry::Origin::Helper);
    QCOMPARE(helped.helper, u"pass"_s);
    QCOMPARE(found.at(2).username, u"bert"_s);
    QCOMPARE(found.at(2).state, DockerConfigEntry::State::Known);
    QCOMPARE(found.at(3).helper, u"secretservice"_s); // docker leaves an empty entry behind
    for (const DockerConfigEntry &entry : found)
        QVERIFY(!entry.problem);
}

void DockerConfigImportTest::whatIsWrongWithOneEntryStandsInIt()
{
    const auto found = entries(write(R"({"auths": {"a.example": {"auth": "!"}, "b.example": {}, "no_host": {},
        "z.example": {"auth": ")" + auth("anna")
                                     + R"("}}, "credHelpers": {"y.example": "../evil"}})"));
    QCOMPARE(found.size(), 5);
    QCOMPARE(found.at(0).problem->kind, Error::Kind::Invalid);
    QCOMPARE(found.at(1).problem->kind, Error::Kind::NotFound);
    QCOMPARE(found.at(2).problem->kind, Error::Kind::Invalid);
    QCOMPARE(found.at(3).problem->kind, Error::Kind::Invalid);
    QVERIFY(!found.at(4).problem);
}

void DockerConfigImportTest::aFileThatIsNoneIsRefused()
{
    QCOMPARE(dockerConfigEntries(m_folder->filePath(u"none"_s), *m_hosts).error().kind, Error::Kind::Io);
    QCOMPARE(dockerConfigEntries(write("{"), *m_hosts).error().kind, Error::Kind::Invalid);
}

void DockerConfigImportTest::nothingOfTheSecretsIsListed()
{
    const auto found = entries(write(R"({"auths": {"a.example": {"auth": ")" + auth("anna") + R"("}}})"));
    QCOMPARE(found.size(), 1);
    const DockerConfigEntry &entry = found.constFirst();
    for (const QString &text : {entry.key, entry.host, entry.username, entry.helper})
        QVERIFY(!text.contains(QString::fromUtf8(secret)));
}

void DockerConfigImportTest::hostsAndCredentialsAreTaken()
{
    const auto job = import(write(R"({"auths": {"https://index.docker.io/v1/": {"auth": ")" + auth("anna")
                                  + R"("}, "token.example": {"identitytoken": "refresh"}}})"));
    QCOMPARE(job->state(), Job::State::Succeeded);
    QCOMPARE(job->outcomes().size(), 2);
    for (const auto &outcome : job->outcomes()) {
        QVERIFY2(!outcome.error, outcome.error ? qPrintable(outcome.error->detail) : "");
        QVERIFY(outcome.isHostAdded);
        QVERIFY(outcome.isCredentialStored);
    }
    QVERIFY(m_hosts->find(u"docker.io"_s));
    QCOMPARE(m_hosts->find(u"docker.io"_s)->username, u"anna"_s);
    QCOMPARE(inKeychain(u"docker.io"_s).password.reveal(), secret);
    QCOMPARE(inKeychain(u"token.example"_s).identityToken.reveal(), "refresh");
}

void DockerConfigImportTest::aHelperKeepsWhatItHolds()
{
    addHelper(u"mine"_s, "touch \"$(dirname \"$0\")/was-asked\"; exit 1\n");
    const auto job = import(write(R"({"credHelpers": {"kept.example": "mine"}})"));
    QCOMPARE(job->state(), Job::State::Succeeded);
    QVERIFY(job->outcomes().constFirst().isHostAdded);
    QVERIFY(!job->outcomes().constFirst().isCredentialStored);
    QVERIFY(!QFile::exists(m_folder->filePath(u"was-asked"_s)));
    QVERIFY(inKeychain(u"kept.example"_s).isAnonymous());
}

void DockerConfigImportTest::aHelperIsCopiedWhereThatIsWanted()
{
    addHelper(u"mine"_s,
              R"(echo '{"ServerURL": "x", "Username": "carl", "Secret": "helped"}')"
              "\n");
    addHelper(u"empty"_s, "echo 'credentials not found in native keychain'; exit 1\n");
    const auto job = import(write(R"({"credHelpers": {"copied.example": "mine", "empty.example": "empty"}})"), true);
    QCOMPARE(job->state(), Job::State::Succeeded);
    QCOMPARE(inKeychain(u"copied.example"_s).password.reveal(), "helped");
    QCOMPARE(m_hosts->find(u"copied.example"_s)->username, u"carl"_s);
    QCOMPARE(job->outcomes().constLast().error->kind, Error::Kind::NotFound);
}

void DockerConfigImportTest::aKnownHostStaysAsItIs()
{
    RegistryHost known;
    known.host = u"old.example"_s;
    known.remark = u"mine"_s;
    known.access.readOnly = true;
    QVERIFY(m_hosts->add(known));
    const auto job = import(write(R"({"auths": {"old.example": {"auth": ")" + auth("dora") + R"("}}})"));
    QCOMPARE(job->state(), Job::State::Succeeded);
    QVERIFY(!job->outcomes().constFirst().isHostAdded);
    const RegistryHost *host = m_hosts->find(u"old.example"_s);
    QCOMPARE(host->remark, u"mine"_s);
    QVERIFY(host->access.readOnly);
    QCOMPARE(host->username, u"dora"_s);
}

void DockerConfigImportTest::aNamespaceHasItsOwnCredential()
{
    const auto job = import(write(R"({"auths": {"space.example/team": {"auth": ")" + auth("eva") + R"("}}})"));
    QCOMPARE(job->state(), Job::State::Succeeded);
    QVERIFY(m_hosts->find(u"space.example"_s)->username.isEmpty()); // it is that of the namespace only
    QCOMPARE(inKeychain(u"space.example"_s, u"team/app"_s).username, u"eva"_s);
    QVERIFY(inKeychain(u"space.example"_s, u"other/app"_s).isAnonymous());
}

void DockerConfigImportTest::oneFailureStopsNoOther()
{
    const auto job
        = import(write(R"({"auths": {"a.example": {"auth": "!"}, "b.example": {"auth": ")" + auth("fred") + R"("}}})"));
    QCOMPARE(job->state(), Job::State::Succeeded);
    QCOMPARE(job->outcomes().size(), 2);
    QVERIFY(job->outcomes().constFirst().error);
    QVERIFY(!job->outcomes().constLast().error);
    QVERIFY(!m_hosts->find(u"a.example"_s));
    QVERIFY(m_hosts->find(u"b.example"_s));
}

void DockerConfigImportTest::ifNothingWorksTheJobFails()
{
    const auto job = import(write(R"({"auths": {"a.example": {"auth": "!"}}})"));
    QCOMPARE(job->state(), Job::State::Failed);
    QCOMPARE(job->error()->kind, Error::Kind::Invalid);
}

void DockerConfigImportTest::itCanBeCancelled()
{
    addHelper(u"slow"_s, "exec sleep 60\n");
    const QString file = write(R"({"credHelpers": {"slow.example": "slow"}})");
    DockerConfigImport job(*m_hosts, file, entries(file), true);
    job.start();
    QTRY_COMPARE(job.state(), Job::State::Running);
    job.cancel();
    QTRY_COMPARE(job.state(), Job::State::Cancelled);
    QVERIFY(m_hosts->all().isEmpty());
}

}

QTEST_GUILESS_MAIN(quaymaster::DockerConfigImportTest)
#include "tst_dockerconfigimport.moc"
