#include "models/credentials/credentialprompts.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace quaymaster;
using namespace Qt::StringLiterals;

namespace
{

/// A run: a source that lives on a thread of its own, and what it was answered.
class Run : public QObject
{
    Q_OBJECT

public:
    explicit Run(CredentialPrompts &prompts)
    {
        m_thread.start();
        m_worker = new QObject;
        m_worker->moveToThread(&m_thread);
        on([&] {
            m_source = prompts.source();
            m_context = std::make_unique<QObject>();
        });
    }
    ~Run() override
    {
        end();
        m_worker->deleteLater();
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(Run)

    void ask(const QString &host, const QString &path, const QString &refused = {})
    {
        on([&] {
            m_source->ask(host, path, refused, m_context.get(), [this](const Result<Credential> &credential) {
                Q_ASSERT(QThread::currentThread() == &m_thread);
                emit answered(credential ? credential->username : u"error"_s);
            });
        });
    }
    void leaveContext()
    {
        on([this] { m_context.reset(); });
    }
    void end()
    {
        on([this] {
            m_source.reset();
            m_context.reset();
        });
    }
    CredentialSource &source() { return *m_source; }
    void on(const std::function<void()> &work)
    {
        QMetaObject::invokeMethod(m_worker, work, Qt::BlockingQueuedConnection);
    }

signals:
    void answered(const QString &username);

private:
    QThread m_thread;
    QObject *m_worker;
    std::unique_ptr<CredentialSource> m_source;
    std::unique_ptr<QObject> m_context;
};

const Credential me{u"me"_s, Secret("pw"), {}, {}};

}

class TestCredentialPrompts : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CredentialPrompts> m_prompts;

    int onlyQuestion() const { return m_prompts->open().value(0).id; }

private slots:
    void init() { m_prompts = std::make_unique<CredentialPrompts>(); }

    void storesNothing()
    {
        Run run(*m_prompts);
        QSignalSpy answers(&run, &Run::answered);
        run.on([&] {
            run.source().find(u"h"_s, u"a"_s, &run, [&run](const Result<Credential> &found) {
                emit run.answered(found->isAnonymous() ? u"anonymous"_s : u"somebody"_s);
            });
        });
        QTRY_COMPARE(answers.size(), 1);
        QCOMPARE(answers.first().first().toString(), u"anonymous"_s);
        QVERIFY(m_prompts->open().isEmpty());
    }

    void aQuestionCrossesToTheWindowAndItsAnswerBack()
    {
        Run run(*m_prompts);
        QSignalSpy wanted(m_prompts.get(), &CredentialPrompts::wanted);
        QSignalSpy answers(&run, &Run::answered);
        run.ask(u"r.example"_s, u"team/app"_s, u"old"_s);
        QTRY_COMPARE(wanted.size(), 1);
        const auto question = wanted.first().first().value<CredentialQuestion>();
        QCOMPARE(question.host, u"r.example"_s);
        QCOMPARE(question.path, u"team/app"_s);
        QCOMPARE(question.refusedUsername, u"old"_s);
        QCOMPARE(m_prompts->open(), QList<CredentialQuestion>{question});
        m_prompts->answer(question.id, me);
        QVERIFY(m_prompts->open().isEmpty());
        QTRY_COMPARE(answers.size(), 1);
        QCOMPARE(answers.first().first().toString(), u"me"_s);
    }

    void aDeclinedQuestionIsAnsweredAnonymous()
    {
        Run run(*m_prompts);
        QSignalSpy answers(&run, &Run::answered);
        run.ask(u"r.example"_s, u"a"_s);
        QTRY_COMPARE(m_prompts->open().size(), 1);
        m_prompts->decline(onlyQuestion());
        QTRY_COMPARE(answers.size(), 1);
        QCOMPARE(answers.first().first().toString(), QString());
    }

    void theSameQuestionOfSeveralRunsIsOne()
    {
        Run one(*m_prompts);
        Run two(*m_prompts);
        QSignalSpy wanted(m_prompts.get(), &CredentialPrompts::wanted);
        QSignalSpy answersOfOne(&one, &Run::answered);
        QSignalSpy answersOfTwo(&two, &Run::answered);
        one.ask(u"r.example"_s, u"a"_s);
        two.ask(u"r.example"_s, u"a"_s);
        two.ask(u"r.example"_s, u"a"_s, u"another"_s);
        QTRY_COMPARE(wanted.size(), 2);
        QVERIFY(wanted.at(0).first().value<CredentialQuestion>().id
                != wanted.at(1).first().value<CredentialQuestion>().id);
        m_prompts->answer(onlyQuestion(), me);
        QTRY_COMPARE(answersOfOne.size(), 1);
        QTRY_COMPARE(answersOfTwo.size(), 1);
        QCOMPARE(m_prompts->open().size(), 1);
    }

    void aQuestionThatNobodyWaitsForIsWithdrawn_data()
    {
        QTest::addColumn<bool>("wholeSource");
        QTest::newRow("the run is over") << false;
        QTest::newRow("its source is gone") << true;
    }

    void aQuestionThatNobodyWaitsForIsWithdrawn()
    {
        QFETCH(bool, wholeSource);
        Run one(*m_prompts);
        Run two(*m_prompts);
        QSignalSpy withdrawn(m_prompts.get(), &CredentialPrompts::withdrawn);
        QSignalSpy answers(&one, &Run::answered);
        one.ask(u"r.example"_s, u"a"_s);
        two.ask(u"r.example"_s, u"a"_s);
        one.ask(u"r.example"_s, u"b"_s);
        QTRY_COMPARE(m_prompts->open().size(), 2);
        const int shared = onlyQuestion();
        const int own = m_prompts->open().at(1).id;
        wholeSource ? one.end() : one.leaveContext();
        QTRY_COMPARE(withdrawn.size(), 1);
        QCOMPARE(withdrawn.first().first().toInt(), own);
        QCOMPARE(onlyQuestion(), shared); // the other run still waits
        wholeSource ? two.end() : two.leaveContext();
        QTRY_COMPARE(withdrawn.size(), 2);
        QVERIFY(m_prompts->open().isEmpty());
        m_prompts->answer(shared, me);
        QVERIFY(answers.isEmpty());
    }

    void aWindowThatClosesLeavesNobodyWaiting_data()
    {
        QTest::addColumn<bool>("isSeen");
        QTest::newRow("it has the question") << true;
        QTest::newRow("the question is on its way") << false;
    }

    void aWindowThatClosesLeavesNobodyWaiting()
    {
        QFETCH(bool, isSeen);
        Run run(*m_prompts);
        QSignalSpy answers(&run, &Run::answered);
        run.ask(u"r.example"_s, u"a"_s);
        if (isSeen)
            QTRY_COMPARE(m_prompts->open().size(), 1);
        m_prompts.reset();
        QTRY_COMPARE(answers.size(), 1);
        run.ask(u"r.example"_s, u"a"_s); // nobody is there at all
        QTRY_COMPARE(answers.size(), 2);
        QCOMPARE(answers.last().first().toString(), QString());
    }

    void anAnswerToNothingIsNoHarm()
    {
        m_prompts->answer(7, me);
        m_prompts->decline(-1);
        QVERIFY(m_prompts->open().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCredentialPrompts)
#include "tst_credentialprompts.moc"
