#pragma once

#include "models/credentials/credential.h"

#include <QHash>
#include <QPointer>
#include <vector>

namespace quaymaster
{

/// The credentials that were found so far, each looked up once however many ask for it.
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
    QString username(const QString &host) const { return m_usernames.value(host); }

private:
    using Key = std::pair<QString, QString>;
    struct Waiter
    {
        QPointer<QObject> context;
        CredentialSource::Answer answer;
    };

    void found(const Key &key, const Result<Credential> &credential);

    CredentialSource &m_source;
    QHash<Key, Credential> m_known;
    QHash<QString, QString> m_usernames;
    QHash<Key, QList<Waiter>> m_waiting;
};

}
