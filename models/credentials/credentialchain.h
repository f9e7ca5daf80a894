#pragma once

#include "models/credentials/credential.h"

#include <QHash>
#include <QPointer>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace quaymaster
{

/// Asks its sources in order; the first credential that is not anonymous wins and is remembered for the run, and so is
/// that there is none. Questions for the same repository that come together are asked once. A source that fails does
/// not keep the next one from being asked; if none has a credential, the first failure is the answer.
class CredentialChain final : public QObject, public CredentialSource
{
    Q_OBJECT

public:
    explicit CredentialChain(std::vector<std::unique_ptr<CredentialSource>> sources);
    ~CredentialChain() override;
    Q_DISABLE_COPY_MOVE(CredentialChain)

    void find(const QString &host, const QString &path, QObject *context, Answer answer) override;
    /// Asks the last source, which is the person if anybody is.
    void ask(const QString &host, const QString &path, const QString &refusedUsername, QObject *context,
             Answer answer) override;
    /// After somebody logged in or out.
    void forgetAnswers();

private:
    struct Waiter
    {
        QPointer<QObject> context;
        Answer answer;
    };
    struct Question
    {
        QString host;
        QString path;
        std::size_t source = 0;
        std::vector<Waiter> waiters;
        std::optional<Error> failure;
        bool stale = false;
    };

    void askNext(const QString &key);
    void take(const QString &key, const Result<Credential> &result);
    void finish(const QString &key, const Result<Credential> &result);

    std::vector<std::unique_ptr<CredentialSource>> m_sources;
    QHash<QString, Credential> m_known;
    std::unordered_map<QString, Question> m_open;
};

}
