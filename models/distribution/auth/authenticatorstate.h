#pragma once

#include "models/distribution/auth/accounts.h"
#include "models/distribution/auth/authenticator.h"
#include "models/distribution/auth/tokenserver.h"

#include <map>

namespace quaymaster
{

/// The inside of the authenticator: what each host asks for, and the tokens that were given.
class Authenticator::State : public QObject
{
    Q_OBJECT

public:
    struct Reply
    {
        QPointer<QObject> context;
        Answer answer;

        void give(const Result<QByteArray> &result) const; ///< from the event loop
    };
    struct Question
    {
        QString host;
        QUrl origin;
        Scopes scopes;
        Asking asking;
        Reply reply;
    };

    State(HttpClient &http, CredentialSource &credentials);

    void authorize(const Question &question, bool fresh);
    void challenged(const Question &question, const QByteArray &usedHeader, const HttpResponse &response);
    void authorizeBasic(const Question &question);
    Grant granted(const QString &host, const Scopes &scopes) const;
    std::chrono::milliseconds heldFor(const QString &host) const;
    void stopAsking() { m_accounts.stopAsking(); }
    QString account(const QString &host) const { return m_accounts.username(host); }

private:
    enum class Scheme { None, Basic, Bearer };
    /// What a host has asked for so far.
    struct Host
    {
        Scheme scheme = Scheme::None;
        QUrl realm;
        QString service;
        std::map<QString, Scopes> learned; ///< scopes as asked → with those that challenges named
    };
    struct Failed
    {
        QByteArray header;
        HttpResponse response;
        QList<Challenge> challenges;
    };

    void answer(const Question &question, const Credential &credential, bool fresh);
    void answerChallenge(const Question &question, const Credential &credential, const Failed &failed);
    void answerBearer(const Question &question, const Credential &credential, const Failed &failed,
                      const Challenge &challenge);
    void answerBasic(const Question &question, const Credential &credential, const Failed &failed);
    void answerSilence(const Question &question, const Credential &credential, const Failed &failed);
    void refuse(const Question &question, const Credential &credential, const Failed &failed);
    void askBeforeRefusing(const Question &question, const Credential &credential, const Error &error);
    void askBeforeRefusing(const Question &question, const Credential &credential, const Error &error,
                           const std::function<void(Credential)> &goOn);
    bool learn(Host &host, const Challenge &challenge, const Scopes &asked);

    Scopes effective(const QString &host, const Scopes &asked) const;
    QString tokenKey(const QString &host, const QString &username, const Scopes &asked) const;
    const Token *token(const QString &key) const;
    void fetch(const Question &question, const Credential &credential);
    void received(const QString &key, const Credential &credential, const Result<Token> &token);

    TokenServer m_tokenServer;
    Accounts m_accounts;
    std::map<QString, Host> m_hosts;
    std::map<QString, Token> m_tokens;
    QHash<QString, QList<Question>> m_waiting; ///< for a token
};

}
