#include "models/operations/operationstore.h"

#include "models/store/workspace.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <algorithm>
#include <array>
#include <atomic>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace quaymaster
{

namespace
{

using State = Operation::State;

Operation push()
{
    Operation operation;
    operation.command = u"push"_s;
    operation.title = u"a.tar → h/a:1"_s;
    operation.arguments = {u"push"_s, u"a b.tar"_s, u"h/a:1"_s, u"--tags"_s, u"\"^$\\"_s, {}};
    return operation;
}

/// A workspace as one program sees it.
struct Program
{
    explicit Program(const QString &folder)
    {
        auto opened = Workspace::open(folder);
        auto database = opened ? Database::open(opened->database()) : opened.error();
        if (!database)
            qFatal("no database");
        m_database = *std::move(database);
        store = std::make_unique<OperationStore>(*m_database, opened->locks());
    }

    std::unique_ptr<Database> m_database;
    std::unique_ptr<OperationStore> store;
};

/// Begins an operation in a program of its own, and says so through `ready`. Never returns there.
pid_t programThatNeverEnds(const QString &folder, int ready)
{
    const pid_t child = fork();
    if (child != 0)
        return child;
    const Program program(folder);
    const auto lock = program.store->begin(push());
    const char id = lock ? static_cast<char>(lock->id()) : '\0';
    if (::write(ready, &id, 1) != 1)
        _exit(1);
    while (true)
        pause();
}

}

class OperationStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void remembersWhatRunsAndHowToRunItAgain();
    void finishes_data();
    void finishes();
    void keepsTheReportsOfTheImages();
    void masksSecretsInTitleAndDetail();
    void queuedOneStarts();
    void listsTheNewestFirst();
    void killedOneIsInterruptedAndContinues();
    void livingOneIsNeverInterrupted();
    void onlyOneOfManyContinuesIt();
    void succeededOneIsNotContinued();
    void unknownOneIsNotFound();
    void removesWhatHasEnded();
    void livingOneIsNotRemoved();
    void forgetsTheOldestEndedOnes();

private:
    QString folder() const { return m_folder->path(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void OperationStoreTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void OperationStoreTest::remembersWhatRunsAndHowToRunItAgain()
{
    const Program program(folder());
    const QDateTime before = QDateTime::currentDateTimeUtc().addMSecs(-1);
    const auto lock = program.store->begin(push());
    QVERIFY(lock);
    const auto found = program.store->find(lock->id());
    QVERIFY(found);
    QCOMPARE(found->command, push().command);
    QCOMPARE(found->title, push().title);
    QCOMPARE(found->arguments, push().arguments);
    QCOMPARE(found->state, State::Running);
    QVERIFY(found->started >= before && found->started <= QDateTime::currentDateTimeUtc());
    QCOMPARE(found->started.timeSpec(), Qt::UTC);
    QVERIFY(!found->ended.isValid());
    QVERIFY(!found->error);
}

void OperationStoreTest::finishes_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("hasError");
    QTest::newRow("succeeded") << State::Succeeded << false;
    QTest::newRow("failed") << State::Failed << true;
    QTest::newRow("cancelled") << State::Cancelled << true;
}

void OperationStoreTest::finishes()
{
    QFETCH(State, state);
    QFETCH(bool, hasError);
    const Program program(folder());
    const Error error{Error::Kind::NotFound, u"a sentence"_s, u"404"_s};
    qint64 id = 0;
    {
        const auto lock = program.store->begin(push());
        QVERIFY(lock);
        id = lock->id();
        QVERIFY(program.store->finish(*lock, {state, hasError ? std::optional(error) : std::nullopt, {}}));
    }
    const auto found = program.store->find(id);
    QVERIFY(found);
    QCOMPARE(found->state, state);
    QVERIFY(found->ended >= found->started);
    QVERIFY(found->error == (hasError ? std::optional(error) : std::nullopt));
}

void OperationStoreTest::keepsTheReportsOfTheImages()
{
    const Program program(folder());
    const auto lock = program.store->begin(push());
    QVERIFY(lock);
    const QList<QJsonObject> images{{{u"source"_s, u"b"_s}}, {{u"source"_s, u"a"_s}, {u"bytes"_s, 1.0}}};
    QVERIFY(program.store->finish(*lock, {State::Succeeded, {}, images}));
    QCOMPARE(program.store->find(lock->id())->images, images);
    QVERIFY(program.store->list()->constFirst().images.isEmpty());
}

void OperationStoreTest::masksSecretsInTitleAndDetail()
{
    const Program program(folder());
    Operation operation = push();
    operation.title = u"https://anna:canary@h/a"_s;
    const auto lock = program.store->begin(operation);
    QVERIFY(lock);
    const Error error{Error::Kind::Server, u"s"_s, u"Authorization: Bearer canary"_s};
    QVERIFY(program.store->finish(*lock, {State::Failed, error, {}}));
    const auto found = program.store->find(lock->id());
    QVERIFY(found);
    QVERIFY2(!(found->title + found->error->detail).contains("canary"_L1), qPrintable(found->title));
}

void OperationStoreTest::queuedOneStarts()
{
    const Program program(folder());
    Operation operation = push();
    operation.state = State::Queued;
    const auto lock = program.store->begin(operation);
    QVERIFY(lock);
    QCOMPARE(program.store->find(lock->id())->state, State::Queued);
    QVERIFY(program.store->start(*lock));
    QCOMPARE(program.store->find(lock->id())->state, State::Running);
}

void OperationStoreTest::listsTheNewestFirst()
{
    const Program program(folder());
    const auto first = program.store->begin(push());
    const auto second = program.store->begin(push());
    QVERIFY(first && second);
    const auto all = program.store->list();
    QVERIFY(all);
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->at(0).id, second->id());
    QCOMPARE(all->at(1).id, first->id());
}

void OperationStoreTest::killedOneIsInterruptedAndContinues()
{
    std::array<int, 2> ready{};
    QCOMPARE(pipe(ready.data()), 0);
    const pid_t child = programThatNeverEnds(folder(), ready[1]);
    QVERIFY(child > 0);
    char id = 0;
    QCOMPARE(::read(ready[0], &id, 1), 1);
    QVERIFY(id > 0);
    {
        const Program other(folder());
        QCOMPARE(other.store->find(id)->state, State::Running);
        QCOMPARE(other.store->claim(id).error().kind, Error::Kind::Conflict);
    }
    QCOMPARE(kill(child, SIGKILL), 0);
    QCOMPARE(waitpid(child, nullptr, 0), child);
    const Program program(folder());
    QCOMPARE(program.store->find(id)->state, State::Interrupted);
    QCOMPARE(program.store->list()->constFirst().state, State::Interrupted);
    {
        const auto lock = program.store->claim(id);
        QVERIFY(lock);
        QCOMPARE(program.store->find(id)->state, State::Running);
        QCOMPARE(program.store->find(id)->arguments, push().arguments);
        QVERIFY(program.store->finish(*lock, {}));
    }
    QCOMPARE(program.store->find(id)->state, State::Succeeded);
    ::close(ready[0]);
    ::close(ready[1]);
}

void OperationStoreTest::livingOneIsNeverInterrupted()
{
    const Program one(folder());
    std::atomic<bool> stop = false;
    std::atomic<int> wrong = 0;
    const QString path = folder();
    const std::unique_ptr<QThread> looker(QThread::create([&] {
        const Program program(path);
        while (!stop) {
            const QList<Operation> all = *program.store->list();
            wrong += static_cast<int>(std::count_if(
                all.begin(), all.end(), [](const Operation &each) { return each.state == State::Interrupted; }));
        }
    }));
    looker->start();
    for (int round = 0; round < 20; ++round) {
        constexpr int many = 20;
        std::vector<OperationLock> locks; // that end while the looker goes through them
        locks.reserve(many);
        for (int i = 0; i < many; ++i)
            locks.push_back(*one.store->begin(push()));
        for (OperationLock &lock : locks) {
            QVERIFY(one.store->finish(lock, {}));
            lock = OperationLock();
        }
    }
    stop = true;
    QVERIFY(looker->wait(10'000));
    QCOMPARE(wrong.load(), 0);
}

void OperationStoreTest::onlyOneOfManyContinuesIt()
{
    qint64 id = 0;
    {
        const Program program(folder());
        id = program.store->begin(push())->id(); // its lock goes at once
        QCOMPARE(program.store->find(id)->state, State::Interrupted);
    }
    std::atomic<int> claimed = 0;
    std::atomic<int> refused = 0;
    const QString path = folder();
    std::vector<std::unique_ptr<QThread>> programs;
    for (int i = 0; i < 6; ++i) {
        programs.emplace_back(QThread::create([&] {
            const Program program(path);
            const auto lock = program.store->claim(id);
            if (!lock) {
                refused += lock.error().kind == Error::Kind::Conflict ? 1 : 0;
                return;
            }
            ++claimed;
            while (refused < 5)
                QThread::yieldCurrentThread();
        }));
        programs.back()->start();
    }
    for (const auto &program : programs)
        QVERIFY(program->wait(30'000));
    QCOMPARE(claimed.load(), 1);
    QCOMPARE(refused.load(), 5);
}

void OperationStoreTest::succeededOneIsNotContinued()
{
    const Program program(folder());
    qint64 id = 0;
    {
        const auto lock = program.store->begin(push());
        QVERIFY(lock && program.store->finish(*lock, {}));
        id = lock->id();
    }
    const auto claimed = program.store->claim(id);
    QVERIFY(!claimed);
    QCOMPARE(claimed.error().kind, Error::Kind::Conflict);
    QCOMPARE(program.store->find(id)->state, State::Succeeded);
}

void OperationStoreTest::unknownOneIsNotFound()
{
    const Program program(folder());
    QCOMPARE(program.store->find(99).error().kind, Error::Kind::NotFound);
    QCOMPARE(program.store->claim(99).error().kind, Error::Kind::NotFound);
    QCOMPARE(program.store->remove(99).error().kind, Error::Kind::NotFound);
    QVERIFY(QDir(folder() + "/locks"_L1).isEmpty());
}

void OperationStoreTest::removesWhatHasEnded()
{
    const Program program(folder());
    const qint64 interrupted = program.store->begin(push())->id();
    QVERIFY(program.store->remove(interrupted));
    QCOMPARE(program.store->find(interrupted).error().kind, Error::Kind::NotFound);
    QVERIFY(program.store->list()->isEmpty());
    QVERIFY(QDir(folder() + "/locks"_L1).isEmpty());
    const auto next = program.store->begin(push());
    QVERIFY(next);
    QVERIFY(next->id() > interrupted); // an id never means another operation later
}

void OperationStoreTest::livingOneIsNotRemoved()
{
    const Program program(folder());
    const auto lock = program.store->begin(push());
    QVERIFY(lock);
    const auto removed = program.store->remove(lock->id());
    QVERIFY(!removed);
    QCOMPARE(removed.error().kind, Error::Kind::Conflict);
    QVERIFY(program.store->find(lock->id()));
}

void OperationStoreTest::forgetsTheOldestEndedOnes()
{
    const Program program(folder());
    const qint64 interrupted = program.store->begin(push())->id();
    {
        auto transaction = Transaction::begin(*program.m_database);
        QVERIFY(transaction);
        for (int i = 0; i < OperationStore::remembered + 10; ++i) {
            QVERIFY(program.m_database->run(u"INSERT INTO operation (command, title, arguments, state, started, ended) "
                                            "VALUES ('push', '', '[]', 'failed', '2024-01-01T00:00:00.000Z', "
                                            "'2024-01-01T00:00:01.000Z')"_s));
        }
        QVERIFY(transaction->commit());
    }
    const auto lock = program.store->begin(push());
    QVERIFY(lock);
    const auto all = program.store->list();
    QVERIFY(all);
    QCOMPARE(all->size(), OperationStore::remembered + 2);
    QCOMPARE(all->constFirst().id, lock->id());
    QCOMPARE(all->constLast().id, interrupted);
}

}

QTEST_GUILESS_MAIN(quaymaster::OperationStoreTest)
#include "tst_operationstore.moc"
