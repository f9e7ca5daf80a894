#pragma once

#include "models/credentials/credential.h"

#include <QHash>
#include <QPointer>
#include <map>
#include <memory>
#include <optional>

namespace quaymaster
{

/// The credentials that were found so far, each looked up once however many ask for it; and those that a person gave
/// when the host refused the one that was found.
class Accounts : public QObject
{
    Q_OBJECT

public:
    explicit Accounts(CredentialSource &source);

    /// Inside the call if it is known. Errors are not remembered.
    void find(const QString &host, const QString &path, QObject *context, CredentialSource::Answer answer);
    std::optional<Credential> known(const QString &host, const QString &path) const;
    /// It was refused: the next one who asks gets what is stored by then.
    void forget(const QString &host, const QString &path) { m_known.remove({host, path}); }

    using Instead = std::function<void(std::optional<Credential>)>;
    /// What is to be tried in place of `refused`: what became known meanwhile, also for another repository of the host,
    /// or what somebody is asked for, one question for a host at a time. None: there is nothing else, nobody wants to
    /// say, or was asked often enough. Once every context that waits is gone, the question is taken back.
    void askInstead(const QString &host, const QString &path, const Credential &refused, QObject *context,
                    Instead answer);
    /// Nobody is asked any more, and who was asked is told so; who waits is answered none.
    void stopAsking();

    QString username(const QString &host) const { return m_usernames.value(host); }

private:
    using Key = std::pair<QString, QString>;
    struct Waiter
    {
        QPointer<QObject> context;
        CredentialSource::Answer answer;
    };

    struct Asker
    {
        QString path;
        QPointer<QObject> context;
        Instead answer;
    };
    /// What a person was asked about a host.
    struct Inquiry
    {
        QList<Asker> waiting;
        QHash<QString, int> asked; ///< answered questions, by path
        std::unique_ptr<QObject> question; ///< context of the one that is open
        std::optional<Credential> told;
        bool isDeclined = false;
    };

    void found(const Key &key, const Result<Credential> &credential);
    std::optional<Credential> knownInstead(const Key &key, const Credential &refused);
    void told(const QString &host, const Result<Credential> &credential);
    void dropQuestionOfNobody(const QString &host);

    CredentialSource &m_source;
    QHash<Key, Credential> m_known;
    QHash<QString, QString> m_usernames;
    QHash<Key, QList<Waiter>> m_waiting;
    std::map<QString, Inquiry> m_inquiries; ///< by host
    bool m_isSilent = false; ///< nobody is asked any more
};

}
