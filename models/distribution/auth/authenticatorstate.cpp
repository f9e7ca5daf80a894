#include "models/distribution/auth/authenticatorstate.h"

#include "models/core/redaction.h"
#include "models/distribution/auth/scopes.h"

#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype shownWords = 1000;

QString pathOf(const Scopes &scopes)
{
    return scopes.isEmpty() ? QString() : scopes.first().name;
}

QString keyOf(const Scopes &scopes)
{
    QStringList texts;
    std::transform(scopes.begin(), scopes.end(), std::back_inserter(texts),
                   [](const Scope &scope) { return scope.toString(); });
    return texts.join(u' ');
}

const Challenge *find(const QList<Challenge> &challenges, QByteArrayView scheme)
{
    const auto found = std::find_if(challenges.begin(), challenges.end(),
                                    [scheme](const Challenge &one) { return one.scheme == scheme; });
    return found == challenges.end() ? nullptr : &*found;
}

const Challenge *findBearer(const QList<Challenge> &challenges)
{
    const auto found = std::find_if(challenges.begin(), challenges.end(), [](const Challenge &one) {
        const QUrl realm = QUrl::fromEncoded(one.parameters.value("realm"_ba));
        return one.scheme == "bearer"_ba && !realm.host().isEmpty()
            && (realm.scheme() == "https"_L1 || realm.scheme() == "http"_L1);
    });
    return found == challenges.end() ? nullptr : &*found;
}

QString words(const HttpResponse &response)
{
    const QString challenge = QString::fromLatin1(response.header("www-authenticate")).left(shownWords);
    const QString body = QString::fromUtf8(response.body.left(shownWords)).simplified();
    return redacted(u"%1 %2 %3 %4"_s.arg(redacted(response.url)).arg(response.status).arg(challenge, body))
        .simplified();
}

}

void Authenticator::State::Reply::give(const Result<QByteArray> &result) const
{
    if (context)
        QMetaObject::invokeMethod(
            context.data(), [answer = answer, result] { answer(result); }, Qt::QueuedConnection);
}

Authenticator::State::State(HttpClient &http, CredentialSource &credentials)
    : m_tokenServer(http)
    , m_accounts(credentials)
{
}

void Authenticator::State::authorize(const Question &question, bool fresh)
{
    m_accounts.find(question.host, pathOf(question.scopes), this,
                    [this, question, fresh](const Result<Credential> &credential) {
                        if (credential)
                            answer(question, *credential, fresh);
                        else if (m_hosts[question.host].scheme == Scheme::None)
                            question.reply.give(QByteArray()); // perhaps nobody asks for it
                        else
                            askBeforeRefusing(question, {}, credential.error());
                    });
}

void Authenticator::State::authorizeBasic(const Question &question)
{
    m_accounts.find(question.host, pathOf(question.scopes), this, [question](const Result<Credential> &credential) {
        const bool hasPassword = credential && !credential->password.isEmpty();
        question.reply.give(hasPassword ? basicHeader(credential->username, credential->password) : QByteArray());
    });
}

void Authenticator::State::answer(const Question &question, const Credential &credential, bool fresh)
{
    const Scheme scheme = m_hosts[question.host].scheme;
    if (scheme == Scheme::None) {
        question.reply.give(QByteArray());
    } else if (!credential.registryToken.isEmpty()) {
        question.reply.give("Bearer " + credential.registryToken.reveal());
    } else if (scheme == Scheme::Basic) {
        question.reply.give(credential.isAnonymous() ? QByteArray()
                                                     : basicHeader(credential.username, credential.password));
    } else {
        const Token *known = token(tokenKey(question.host, credential.username, question.scopes));
        if (known && (fresh ? known->isFresh() : known->isUsable()))
            question.reply.give(known->header());
        else
            fetch(question, credential);
    }
}

void Authenticator::State::challenged(const Question &question, const QByteArray &usedHeader,
                                      const HttpResponse &response)
{
    const Failed failed{usedHeader, response, parseChallenges(response.header("www-authenticate"))};
    const auto answer
        = [this, question, failed](const Credential &credential) { answerChallenge(question, credential, failed); };
    m_accounts.find(question.host, pathOf(question.scopes), this,
                    [this, question, answer](const Result<Credential> &credential) {
                        if (credential)
                            answer(*credential);
                        else
                            askBeforeRefusing(question, {}, credential.error(), answer);
                    });
}

void Authenticator::State::answerChallenge(const Question &question, const Credential &credential, const Failed &failed)
{
    if (const Challenge *bearer = findBearer(failed.challenges))
        answerBearer(question, credential, failed, *bearer);
    else if (find(failed.challenges, "basic"))
        answerBasic(question, credential, failed);
    else
        answerSilence(question, credential, failed);
}

void Authenticator::State::answerBearer(const Question &question, const Credential &credential, const Failed &failed,
                                        const Challenge &challenge)
{
    const bool learned = learn(m_hosts[question.host], challenge, question.scopes);
    if (!credential.registryToken.isEmpty()) {
        const QByteArray header = "Bearer " + credential.registryToken.reveal();
        if (failed.header == header)
            refuse(question, credential, failed);
        else
            question.reply.give(header);
        return;
    }
    constexpr int forbidden = 403;
    if (failed.response.status == forbidden && !learned) {
        refuse(question, credential, failed); // the same token again would not help
        return;
    }
    const QString key = tokenKey(question.host, credential.username, question.scopes);
    const Token *known = token(key);
    if (known && known->isUsable() && known->header() != failed.header) {
        question.reply.give(known->header()); // somebody else was faster
        return;
    }
    if (known && known->isUsable() && question.asking == Asking::AtOnce && !learned) {
        refuse(question, credential, failed);
        return;
    }
    m_tokens.erase(key);
    fetch(question, credential);
}

void Authenticator::State::answerBasic(const Question &question, const Credential &credential, const Failed &failed)
{
    Scheme &scheme = m_hosts[question.host].scheme;
    if (scheme == Scheme::None)
        scheme = Scheme::Basic;
    const QByteArray header = basicHeader(credential.username, credential.password);
    const bool isOutdated = failed.header.startsWith("Basic ") && failed.header != header;
    // Harbor asks for Basic when a token lacks the right; a password would not have it either.
    if (credential.password.isEmpty() || (!failed.header.isEmpty() && !isOutdated)) {
        refuse(question, credential, failed);
        return;
    }
    scheme = Scheme::Basic;
    question.reply.give(header);
}

/// A 401 without a challenge (Harbor, where a project is missing): nothing can be learned. Only a token that we would
/// no longer send is worth another try.
void Authenticator::State::answerSilence(const Question &question, const Credential &credential, const Failed &failed)
{
    const Host &host = m_hosts[question.host];
    const Token *known = token(tokenKey(question.host, credential.username, question.scopes));
    const bool outdated = !known || !known->isUsable() || known->header() != failed.header;
    if (host.scheme == Scheme::Bearer && credential.registryToken.isEmpty() && outdated)
        answer(question, credential, false);
    else
        question.reply.give(unauthorized(question.host, credential, words(failed.response)));
}

void Authenticator::State::refuse(const Question &question, const Credential &credential, const Failed &failed)
{
    m_accounts.forget(question.host, pathOf(question.scopes)); // a new login counts at once
    askBeforeRefusing(question, credential, unauthorized(question.host, credential, words(failed.response)));
}

void Authenticator::State::askBeforeRefusing(const Question &question, const Credential &credential, const Error &error,
                                             const std::function<void(Credential)> &goOn)
{
    if (question.asking == Asking::Never) {
        question.reply.give(error);
        return;
    }
    if (!question.reply.context)
        return;
    m_accounts.askInstead(question.host, pathOf(question.scopes), credential, question.reply.context,
                          [question, error, goOn](const std::optional<Credential> &other) {
                              if (other)
                                  goOn(*other);
                              else
                                  question.reply.give(error);
                          });
}

void Authenticator::State::askBeforeRefusing(const Question &question, const Credential &credential, const Error &error)
{
    askBeforeRefusing(question, credential, error, [this, question](const Credential &other) {
        // Under the same name there may still be a token that the wrong password got, or that was not worth it.
        m_tokens.erase(tokenKey(question.host, other.username, question.scopes));
        answer(question, other, true);
    });
}

/// Whether the challenge named a scope that was not asked for until now.
bool Authenticator::State::learn(Host &host, const Challenge &challenge, const Scopes &asked)
{
    host.scheme = Scheme::Bearer;
    host.realm = QUrl::fromEncoded(challenge.parameters.value("realm"_ba))
                     .adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    host.service = QString::fromUtf8(challenge.parameters.value("service"_ba));
    Scopes &learned = host.learned.try_emplace(keyOf(asked), asked).first->second;
    const Scopes all = merged(learned, parseScopes(QString::fromUtf8(challenge.parameters.value("scope"_ba))));
    return std::exchange(learned, all) != all;
}

Scopes Authenticator::State::effective(const QString &host, const Scopes &asked) const
{
    const auto known = m_hosts.find(host);
    if (known == m_hosts.end())
        return asked;
    const auto learned = known->second.learned.find(keyOf(asked));
    return learned == known->second.learned.end() ? asked : learned->second;
}

QString Authenticator::State::tokenKey(const QString &host, const QString &username, const Scopes &asked) const
{
    return QStringList{host, username, keyOf(effective(host, asked))}.join(QChar::LineFeed);
}

const Token *Authenticator::State::token(const QString &key) const
{
    const auto found = m_tokens.find(key);
    return found == m_tokens.end() ? nullptr : &found->second;
}

void Authenticator::State::fetch(const Question &question, const Credential &credential)
{
    const QString key = tokenKey(question.host, credential.username, question.scopes);
    QList<Question> &waiting = m_waiting[key];
    waiting.append(question);
    if (waiting.size() > 1)
        return;
    const Host &host = m_hosts[question.host];
    const TokenRequest request{
        question.host, question.origin, host.realm, host.service, effective(question.host, question.scopes),
        credential};
    m_tokenServer.fetch(request,
                        [this, key, credential](const Result<Token> &token) { received(key, credential, token); });
}

void Authenticator::State::received(const QString &key, const Credential &credential, const Result<Token> &token)
{
    std::erase_if(m_tokens, [](const auto &one) { return !one.second.isUsable(); });
    if (token)
        m_tokens.insert_or_assign(key, *token);
    const QList<Question> waiting = m_waiting.take(key);
    const bool isRefused = !token && token.error().kind == Error::Kind::Unauthorized;
    for (const Question &question : waiting) {
        if (isRefused) {
            m_accounts.forget(question.host, pathOf(question.scopes));
            askBeforeRefusing(question, credential, token.error());
        } else {
            question.reply.give(token ? Result<QByteArray>(token->header()) : Result<QByteArray>(token.error()));
        }
    }
}

std::chrono::milliseconds Authenticator::State::heldFor(const QString &host) const
{
    const auto known = m_hosts.find(host);
    return known == m_hosts.end() ? std::chrono::milliseconds(0) : m_tokenServer.heldFor(known->second.realm);
}

Grant Authenticator::State::granted(const QString &host, const Scopes &scopes) const
{
    // A refused credential is forgotten, but what its token said of our rights stays true.
    const auto credential = m_accounts.known(host, pathOf(scopes));
    const Token *known = token(tokenKey(host, credential ? credential->username : account(host), scopes));
    return known ? known->grants(scopes) : Grant::Unknown;
}

}
