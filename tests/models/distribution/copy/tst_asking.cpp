#include "models/credentials/credentialchain.h"
#include "models/credentials/credentialprompts.h"
#include "models/credentials/fixedcredential.h"
#include "tests/fixtures/faultproxy.h"
#include "tests/fixtures/images/imagebuilder.h"
#include "tests/fixtures/registryserver.h"
#include "tests/fixtures/tokenserver.h"
#include "tests/models/distribution/copy/copydriver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace quaymaster;
using namespace quaymaster::fixtures;
using namespace Qt::StringLiterals;
using State = ImageReport::State;

/// A run that meets a closed door waits for a person, and goes on when there is an answer.
class TestAsking : public QObject
{
    Q_OBJECT

private:
    enum class Door { Htpasswd, Token, TokenThatLetsAnyoneRead };

    TokenServer m_tokens;
    std::unique_ptr<RegistryServer> m_registry;
    std::unique_ptr<CredentialPrompts> m_prompts;
    std::unique_ptr<CopyDriver> m_driver;
    QTemporaryDir m_folder;

    void lock(Door door)
    {
        m_registry = std::make_unique<RegistryServer>();
        m_tokens.setRules({.user = "qa", .password = "secret", .anonymousPull = door == Door::TokenThatLetsAnyoneRead});
        if (door == Door::Htpasswd)
            m_registry->setHtpasswd("qa", "secret");
        else
            m_registry->setTokenServer(m_tokens);
        QVERIFY2(m_registry->start(), m_registry->log().constData());
    }

    /// As the window has it: what is stored first, then the person.
    void store(const Credential &stored)
    {
        m_driver->credentials = [this, stored] {
            std::vector<std::unique_ptr<CredentialSource>> sources;
            sources.push_back(std::make_unique<FixedCredential>(stored));
            sources.push_back(m_prompts->source());
            return std::make_unique<CredentialChain>(std::move(sources));
        };
    }

    QString archive(const QString &name, qsizetype layerSize = 20'000, quint32 seed = 1) const
    {
        QFile file(m_folder.filePath(name));
        const ImageParts parts{{u"app:1.0"_s}, {layerTar("a", layerSize, seed), layerTar("b", layerSize, seed + 1)}};
        if (!file.open(QIODevice::WriteOnly) || file.write(dockerArchive({parts}, DockerForm::Legacy)) < 0)
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

    std::unique_ptr<CopyJob> pushOf(const QString &archive, const QString &host) const
    {
        CopyRequest request{*ArchiveSource::parse(archive), {*Reference::parse(host + u"/team/app:1.0"_s)}, {}};
        return m_driver->job(request);
    }

    void answerNext(const Credential &credential)
    {
        QTRY_COMPARE(m_prompts->open().size(), 1);
        m_prompts->answer(m_prompts->open().first().id, credential);
    }

    static Credential named(const QString &user, const QByteArray &password)
    {
        return {user, Secret(password), {}, {}};
    }

private slots:
    void init()
    {
        m_prompts = std::make_unique<CredentialPrompts>();
        m_driver = std::make_unique<CopyDriver>();
        m_driver->options.retries = 0;
        store({});
    }

    void aPushWaitsForAPersonAndGoesOn_data()
    {
        QTest::addColumn<Door>("door");
        QTest::addColumn<QString>("storedUser");
        QTest::newRow("htpasswd, nobody logged in") << Door::Htpasswd << QString();
        QTest::newRow("htpasswd, an old password") << Door::Htpasswd << u"qa"_s;
        QTest::newRow("token, nobody logged in") << Door::Token << QString();
        QTest::newRow("token, an old password") << Door::Token << u"qa"_s;
        QTest::newRow("token, somebody else") << Door::Token << u"other"_s;
        QTest::newRow("anybody may read") << Door::TokenThatLetsAnyoneRead << QString();
    }

    void aPushWaitsForAPersonAndGoesOn()
    {
        QFETCH(Door, door);
        QFETCH(QString, storedUser);
        lock(door);
        if (!storedUser.isEmpty())
            store(named(storedUser, "old"));
        QSignalSpy wanted(m_prompts.get(), &CredentialPrompts::wanted);
        const auto job = pushOf(archive(u"app.tar"_s), m_registry->host());
        job->start();
        QTRY_COMPARE(wanted.size(), 1);
        const auto question = wanted.first().first().value<CredentialQuestion>();
        QCOMPARE(question.host, m_registry->host());
        QCOMPARE(question.path, u"team/app"_s);
        QCOMPARE(question.refusedUsername, storedUser);
        QVERIFY(!job->isOver());
        m_prompts->answer(question.id, named(u"qa"_s, "secret"));
        QTRY_VERIFY_WITH_TIMEOUT(job->isOver(), 20'000);
        QVERIFY2(job->state() == Job::State::Succeeded, qPrintable(job->error().value_or(Error()).detail));
        QCOMPARE(job->report().images.first().state, State::Succeeded);
        QCOMPARE(wanted.size(), 1);
    }

    void aDeclinedQuestionEndsTheRun()
    {
        lock(Door::Token);
        const auto job = pushOf(archive(u"app.tar"_s), m_registry->host());
        job->start();
        answerNext({});
        QTRY_VERIFY(job->isOver());
        QCOMPARE(job->state(), Job::State::Failed);
        QCOMPARE(job->error()->kind, Error::Kind::Unauthorized);
        QVERIFY(m_prompts->open().isEmpty());
    }

    void whoMistypesMayTryAgain_data()
    {
        QTest::addColumn<Door>("door");
        QTest::addColumn<int>("mistakes");
        for (const auto &[name, door] :
             {std::pair("htpasswd", Door::Htpasswd), std::pair("token", Door::TokenThatLetsAnyoneRead)})
            for (const int mistakes : {2, 3})
                QTest::addRow("%s, %d mistakes", name, mistakes) << door << mistakes;
    }

    void whoMistypesMayTryAgain()
    {
        QFETCH(Door, door);
        QFETCH(int, mistakes);
        lock(door);
        QSignalSpy wanted(m_prompts.get(), &CredentialPrompts::wanted);
        const auto job = pushOf(archive(u"app.tar"_s), m_registry->host());
        job->start();
        for (int i = 0; i < mistakes; ++i)
            answerNext(named(u"qa"_s, "wrong" + QByteArray::number(i)));
        const bool isLate = mistakes == 3;
        if (!isLate)
            answerNext(named(u"qa"_s, "secret"));
        QTRY_VERIFY_WITH_TIMEOUT(job->isOver(), 20'000);
        QCOMPARE(job->state(), isLate ? Job::State::Failed : Job::State::Succeeded);
        if (isLate)
            QCOMPARE(job->error()->kind, Error::Kind::Unauthorized);
        QCOMPARE(wanted.size(), 3);
        QCOMPARE(wanted.last().first().value<CredentialQuestion>().refusedUsername, u"qa"_s);
    }

    void aCancelledRunLeavesNoQuestion()
    {
        lock(Door::Htpasswd);
        QSignalSpy withdrawn(m_prompts.get(), &CredentialPrompts::withdrawn);
        const auto job = pushOf(archive(u"app.tar"_s), m_registry->host());
        job->start();
        QTRY_COMPARE(m_prompts->open().size(), 1);
        QElapsedTimer clock;
        clock.start();
        job->cancel();
        QTRY_VERIFY(job->isOver());
        QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(job->state(), Job::State::Cancelled);
        QTRY_COMPARE(withdrawn.size(), 1);
        QVERIFY(m_prompts->open().isEmpty());
    }

    /// Longer than a server may be silent, while another run works.
    void waitingIsNoStallAndKeepsNobodyElse()
    {
        lock(Door::Htpasswd);
        RegistryServer open;
        QVERIFY(open.start());
        FaultProxy slow(open.port());
        slow.setRate(400'000);
        constexpr int stallTimeout = 300;
        m_driver->options.stallTimeoutMs = stallTimeout;
        const auto waiting = pushOf(archive(u"app.tar"_s), m_registry->host());
        QSignalSpy retries(waiting.get(), &CopyJob::retrying);
        waiting->start();
        QTRY_COMPARE(m_prompts->open().size(), 1);
        m_driver->options.stallTimeoutMs = 60'000;
        QElapsedTimer clock;
        clock.start();
        const auto other = pushOf(archive(u"large.tar"_s, 600'000, 7), slow.host());
        other->start();
        QTRY_VERIFY_WITH_TIMEOUT(other->isOver(), 20'000);
        QCOMPARE(other->state(), Job::State::Succeeded);
        QVERIFY(clock.elapsed() > 2 * stallTimeout);
        QVERIFY(!waiting->isOver());
        answerNext(named(u"qa"_s, "secret"));
        QTRY_VERIFY_WITH_TIMEOUT(waiting->isOver(), 20'000);
        QCOMPARE(waiting->state(), Job::State::Succeeded);
        QCOMPARE(retries.size(), 0);
    }

    /// The right to push goes while layers are on their way.
    void aTokenThatIsWithdrawnInTheMiddleIsAskedFor()
    {
        lock(Door::Token);
        store(named(u"qa"_s, "secret"));
        m_tokens.setRules({.user = "qa", .password = "secret", .expiresIn = 2, .expiresForReal = true});
        FaultProxy slow(m_registry->port());
        slow.setRate(150'000);
        const auto job = pushOf(archive(u"app.tar"_s, 900'000), slow.host());
        job->start();
        QTRY_VERIFY_WITH_TIMEOUT(slow.bytesUp() > 50'000, 20'000);
        m_tokens.setRules({.user = "qa", .password = "new"});
        slow.setRate(0);
        QTRY_COMPARE_WITH_TIMEOUT(m_prompts->open().size(), 1, 20'000);
        answerNext(named(u"qa"_s, "new"));
        QTRY_VERIFY_WITH_TIMEOUT(job->isOver(), 20'000);
        QVERIFY2(job->state() == Job::State::Succeeded, qPrintable(job->error().value_or(Error()).detail));
    }
};

QTEST_GUILESS_MAIN(TestAsking)
#include "tst_asking.moc"
