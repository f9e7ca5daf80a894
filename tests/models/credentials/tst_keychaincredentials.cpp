#include "models/credentials/keychaincredentials.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <optional>

using namespace Qt::StringLiterals;

namespace quaymaster
{

/// Runs in with-keychain: a session bus of its own with an unlocked gnome-keyring of its own.
class KeychainCredentialsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void findsWhatWasStored_data();
    void findsWhatWasStored();
    void longestNamespaceWins();
    void anotherHostHasNothing();
    void storingAgainReplaces();
    void forgetsAndSaysWhetherThereWasSomething();
    void answersManyAtOnce();
    void neverAnswersAContextThatIsGone();
    void answersOnAThreadOfItsOwn();

private:
    template <typename T> using Ask = std::function<void(std::function<void(Result<T>)>)>;

    template <typename T> static Result<T> answerOf(const Ask<T> &ask)
    {
        std::optional<Result<T>> answer;
        ask([&answer](const Result<T> &result) { answer = result; });
        if (answer || !QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000))
            return Error{Error::Kind::Timeout, u"not answered from the event loop"_s, {}};
        return *answer;
    }
    Result<Credential> find(const QString &host, const QString &path = {})
    {
        return answerOf<Credential>([&](auto answer) { m_keychain.find(host, path, this, answer); });
    }
    Result<> store(const QString &key, const Credential &credential)
    {
        return answerOf<std::monostate>([&](auto answer) { m_keychain.store(key, credential, this, answer); });
    }
    Result<bool> forget(const QString &key)
    {
        return answerOf<bool>([&](auto answer) { m_keychain.forget(key, this, answer); });
    }

    KeychainCredentials m_keychain;
};

namespace
{

Credential password(const QString &user)
{
    return {user, Secret("pass word \xc3\xa9"), {}, {}};
}

}

void KeychainCredentialsTest::initTestCase()
{
    QVERIFY2(qEnvironmentVariable("HOME").startsWith(qEnvironmentVariable("QUAYMASTER_TEST_HOME"))
                 && !qEnvironmentVariableIsEmpty("QUAYMASTER_TEST_HOME"),
             "run me by ctest, so that the person's own keychain is never touched");
    const QDBusConnection bus = QDBusConnection::sessionBus();
    QTRY_VERIFY(bus.interface()->isServiceRegistered(u"org.freedesktop.secrets"_s)); // it is just starting
}

void KeychainCredentialsTest::findsWhatWasStored_data()
{
    QTest::addColumn<Credential>("credential");
    QTest::newRow("password") << password(u"anna"_s);
    QTest::newRow("identity token") << Credential{{}, {}, Secret("refresh"), {}};
    QTest::newRow("registry token") << Credential{{}, {}, {}, Secret("bearer")};
}

void KeychainCredentialsTest::findsWhatWasStored()
{
    QFETCH(Credential, credential);
    const auto stored = store(u"one.example:5000"_s, credential);
    QVERIFY2(stored, stored ? "" : qPrintable(stored.error().detail));
    const auto found = find(u"one.example:5000"_s, u"team/app"_s);
    QVERIFY(found);
    QVERIFY(*found == credential);
}

void KeychainCredentialsTest::longestNamespaceWins()
{
    QVERIFY(store(u"two.example"_s, password(u"host"_s)));
    QVERIFY(store(u"two.example/team"_s, password(u"team"_s)));
    QCOMPARE(find(u"two.example"_s, u"team/app"_s)->username, u"team"_s);
    QCOMPARE(find(u"two.example"_s, u"teams/app"_s)->username, u"host"_s);
    QCOMPARE(find(u"two.example"_s)->username, u"host"_s);
}

void KeychainCredentialsTest::anotherHostHasNothing()
{
    QVERIFY(store(u"three.example"_s, password(u"a"_s)));
    const auto found = find(u"three.example:5000"_s, u"a"_s);
    QVERIFY(found);
    QVERIFY(found->isAnonymous());
}

void KeychainCredentialsTest::storingAgainReplaces()
{
    QVERIFY(store(u"four.example"_s, password(u"a"_s)));
    QVERIFY(store(u"four.example"_s, password(u"b"_s)));
    QCOMPARE(find(u"four.example"_s)->username, u"b"_s);
}

void KeychainCredentialsTest::forgetsAndSaysWhetherThereWasSomething()
{
    QVERIFY(store(u"five.example"_s, password(u"a"_s)));
    const auto first = forget(u"five.example"_s);
    QVERIFY(first);
    QVERIFY(*first);
    QVERIFY(find(u"five.example"_s)->isAnonymous());
    const auto second = forget(u"five.example"_s);
    QVERIFY2(second, second ? "" : qPrintable(second.error().detail));
    QVERIFY(!*second);
}

void KeychainCredentialsTest::answersManyAtOnce()
{
    QVERIFY(store(u"six.example"_s, password(u"a"_s)));
    int right = 0;
    for (int i = 0; i < 20; ++i) {
        m_keychain.find(u"six.example"_s, QString::number(i), this, [&right](const Result<Credential> &found) {
            right += found && found->username == "a"_L1 ? 1 : 0;
        });
    }
    QTRY_COMPARE(right, 20);
}

void KeychainCredentialsTest::neverAnswersAContextThatIsGone()
{
    bool wrong = false;
    {
        QObject context;
        m_keychain.find(u"six.example"_s, {}, &context, [&wrong](const Result<Credential> &) { wrong = true; });
    }
    QVERIFY(find(u"six.example"_s));
    QVERIFY(!wrong);
}

void KeychainCredentialsTest::answersOnAThreadOfItsOwn()
{
    QVERIFY(store(u"seven.example"_s, password(u"a"_s)));
    QThread thread;
    QObject worker;
    worker.moveToThread(&thread);
    thread.start();
    std::unique_ptr<KeychainCredentials> keychain;
    QThread *answeredOn = nullptr;
    QString user;
    QSemaphore answered;
    QMetaObject::invokeMethod(&worker, [&] {
        keychain = std::make_unique<KeychainCredentials>();
        keychain->find(u"seven.example"_s, u"x"_s, &worker, [&](const Result<Credential> &found) {
            user = found ? found->username : found.error().detail;
            answeredOn = QThread::currentThread();
            keychain.reset();
            answered.release();
        });
    });
    const bool inTime = QTest::qWaitFor([&answered] { return answered.available() > 0; }, 15'000);
    thread.quit();
    QVERIFY(thread.wait(10'000));
    QVERIFY(inTime);
    QCOMPARE(user, u"a"_s);
    QCOMPARE(answeredOn, &thread);
}

}

QTEST_GUILESS_MAIN(quaymaster::KeychainCredentialsTest)
#include "tst_keychaincredentials.moc"
