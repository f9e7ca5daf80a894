#include "models/credentials/credentialchain.h"

#include <QTest>
#include <optional>

using namespace Qt::StringLiterals;

namespace quaymaster
{

namespace
{

Result<Credential> named(const QString &user)
{
    return Credential{user, Secret("pw"), {}, {}};
}

Result<Credential> anonymous()
{
    return Credential();
}

Result<Credential> failure(Error::Kind kind)
{
    return Error{kind, u"why"_s, {}};
}

/// Answers from the event loop with what the test says, and counts.
class FakeSource final : public CredentialSource
{
public:
    explicit FakeSource(Result<Credential> result)
        : m_result(std::move(result))
    {
    }

    void find(const QString &host, const QString &path, QObject *context, Answer answer) override
    {
        m_asked << host + u'/' + path;
        QMetaObject::invokeMethod(
            context, [result = m_result, answer = std::move(answer)] { answer(result); }, Qt::QueuedConnection);
    }

    void ask(const QString &host, const QString &path, const QString &refused, QObject *context, Answer answer) override
    {
        m_asked << u"instead of %1: %2/%3"_s.arg(refused, host, path);
        QMetaObject::invokeMethod(
            context, [result = m_result, answer = std::move(answer)] { answer(result); }, Qt::QueuedConnection);
    }

    const QStringList &asked() const { return m_asked; }

private:
    Result<Credential> m_result;
    QStringList m_asked;
};

struct Chain
{
    Chain(const Result<Credential> &one, const Result<Credential> &two)
    {
        auto a = std::make_unique<FakeSource>(one);
        auto b = std::make_unique<FakeSource>(two);
        first = a.get();
        second = b.get();
        std::vector<std::unique_ptr<CredentialSource>> sources;
        sources.push_back(std::move(a));
        sources.push_back(std::move(b));
        chain = std::make_unique<CredentialChain>(std::move(sources));
    }

    FakeSource *first = nullptr;
    FakeSource *second = nullptr;
    std::unique_ptr<CredentialChain> chain;
};

QString shownResult(const Result<Credential> &result)
{
    if (!result)
        return kindName(result.error().kind);
    return result->isAnonymous() ? u"anonymous"_s : result->username;
}

}

class CredentialChainTest : public QObject
{
    Q_OBJECT

private slots:
    void firstCredentialWins_data();
    void firstCredentialWins();
    void remembersForTheRunUntilSomebodyLogsIn();
    void remembersThatThereIsNone();
    void asksAgainAfterAFailure();
    void asksOnceForManyWhoWait();
    void passesOverAContextThatIsGone();
    void asksTheLastSourceForAnotherCredential();
    void hasNobodyToAskByItself();
    void mayEndWithinAnAnswer();

private:
    QString found(CredentialChain &chain, const QString &path = u"a"_s);
};

QString CredentialChainTest::found(CredentialChain &chain, const QString &path)
{
    std::optional<QString> answer;
    chain.find(u"h"_s, path, this, [&answer](const Result<Credential> &result) { answer = shownResult(result); });
    if (answer || !QTest::qWaitFor([&answer] { return answer.has_value(); }))
        return u"not answered from the event loop"_s;
    return *answer;
}

void CredentialChainTest::firstCredentialWins_data()
{
    using Kind = Error::Kind;
    QTest::addColumn<Result<Credential>>("one");
    QTest::addColumn<Result<Credential>>("two");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("secondAsked");
    QTest::newRow("first") << named(u"1"_s) << named(u"2"_s) << u"1"_s << 0;
    QTest::newRow("second") << anonymous() << named(u"2"_s) << u"2"_s << 1;
    QTest::newRow("none") << anonymous() << anonymous() << u"anonymous"_s << 1;
    QTest::newRow("locked, but a file has it") << failure(Kind::Keychain) << named(u"2"_s) << u"2"_s << 1;
    QTest::newRow("locked, and no file has it") << failure(Kind::Keychain) << anonymous() << u"keychain"_s << 1;
    QTest::newRow("both fail") << failure(Kind::Keychain) << failure(Kind::Invalid) << u"keychain"_s << 1;
    QTest::newRow("broken file") << anonymous() << failure(Kind::Invalid) << u"invalid"_s << 1;
}

void CredentialChainTest::firstCredentialWins()
{
    QFETCH(Result<Credential>, one);
    QFETCH(Result<Credential>, two);
    QFETCH(int, secondAsked);
    const Chain sources(one, two);
    QTEST(found(*sources.chain), "expected");
    QCOMPARE(sources.first->asked(), QStringList{u"h/a"_s});
    QCOMPARE(int(sources.second->asked().size()), secondAsked);
}

void CredentialChainTest::remembersForTheRunUntilSomebodyLogsIn()
{
    const Chain sources(named(u"1"_s), anonymous());
    QCOMPARE(found(*sources.chain), u"1"_s);
    QCOMPARE(found(*sources.chain), u"1"_s);
    QCOMPARE(sources.first->asked().size(), 1);
    QCOMPARE(found(*sources.chain, u"b"_s), u"1"_s);
    QCOMPARE(sources.first->asked().size(), 2);
    sources.chain->forgetAnswers();
    QCOMPARE(found(*sources.chain), u"1"_s);
    QCOMPARE(sources.first->asked().size(), 3);
}

void CredentialChainTest::remembersThatThereIsNone()
{
    const Chain sources(anonymous(), anonymous());
    QCOMPARE(found(*sources.chain), u"anonymous"_s);
    QCOMPARE(found(*sources.chain), u"anonymous"_s);
    QCOMPARE(sources.second->asked().size(), 1);
}

void CredentialChainTest::asksAgainAfterAFailure()
{
    const Chain sources(failure(Error::Kind::Keychain), anonymous());
    QCOMPARE(found(*sources.chain), u"keychain"_s);
    QCOMPARE(found(*sources.chain), u"keychain"_s);
    QCOMPARE(sources.first->asked().size(), 2);
}

void CredentialChainTest::asksOnceForManyWhoWait()
{
    const Chain sources(named(u"1"_s), anonymous());
    int answers = 0;
    for (int i = 0; i < 10; ++i)
        sources.chain->find(u"h"_s, u"a"_s, this, [&answers](const Result<Credential> &) { ++answers; });
    QTRY_COMPARE(answers, 10);
    QCOMPARE(sources.first->asked().size(), 1);
}

void CredentialChainTest::passesOverAContextThatIsGone()
{
    const Chain sources(named(u"1"_s), anonymous());
    bool wrong = false;
    {
        QObject context;
        sources.chain->find(u"h"_s, u"a"_s, &context, [&wrong](const Result<Credential> &) { wrong = true; });
    }
    QCOMPARE(found(*sources.chain), u"1"_s);
    QVERIFY(!wrong);
}

void CredentialChainTest::asksTheLastSourceForAnotherCredential()
{
    const Chain sources(named(u"1"_s), named(u"2"_s));
    QString told;
    sources.chain->ask(u"h"_s, u"a"_s, u"old"_s, this,
                       [&told](const Result<Credential> &credential) { told = credential->username; });
    QTRY_COMPARE(told, u"2"_s);
    QVERIFY(sources.first->asked().isEmpty());
    QCOMPARE(sources.second->asked(), QStringList(u"instead of old: h/a"_s));
    QCOMPARE(found(*sources.chain), u"1"_s); // what is stored stays what it is
}

void CredentialChainTest::hasNobodyToAskByItself()
{
    CredentialChain chain({});
    std::optional<Credential> told;
    chain.ask(u"h"_s, u"a"_s, {}, this, [&told](const Result<Credential> &credential) { told = *credential; });
    QVERIFY(!told);
    QTRY_VERIFY(told);
    QVERIFY(told->isAnonymous());
}

void CredentialChainTest::mayEndWithinAnAnswer()
{
    Chain sources(named(u"1"_s), anonymous());
    bool answered = false;
    sources.chain->find(u"h"_s, u"a"_s, this, [&](const Result<Credential> &) {
        sources.chain.reset();
        answered = true;
    });
    QTRY_VERIFY(answered);
}

}

QTEST_GUILESS_MAIN(quaymaster::CredentialChainTest)
#include "tst_credentialchain.moc"
