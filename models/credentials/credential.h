#pragma once

#include "models/core/result.h"
#include "models/core/secret.h"
#include "models/image/reference.h"

#include <QObject>
#include <functional>

namespace quaymaster
{

/// What proves who we are to one registry host. All empty: anonymous.
struct Credential
{
    QString username;
    Secret password;
    Secret identityToken; ///< a refresh token (docker login with SSO); exchanged at the realm
    Secret registryToken; ///< a bearer token, sent as it is

    bool isAnonymous() const { return password.isEmpty() && identityToken.isEmpty() && registryToken.isEmpty(); }
    bool operator==(const Credential &) const = default;
};

/// A place where credentials are found. Lives on one thread; answers come through its event loop, exactly once, and
/// never after `context` is gone. "Nothing stored" is an anonymous credential, not an error; a locked or broken store
/// is one.
class CredentialSource
{
public:
    using Answer = std::function<void(Result<Credential>)>;

    virtual ~CredentialSource() = default;
    Q_DISABLE_COPY_MOVE(CredentialSource)

    /// For the longest stored `host/namespace` that holds `host`/`path`. `host` is as in Repository::host(); `path` may
    /// be empty.
    virtual void find(const QString &host, const QString &path, QObject *context, Answer answer) = 0;

    /// The host refused what find() answered, for the repository `path`: somebody is asked, where this source knows
    /// anybody. It may take as long as a person needs. An anonymous answer: there is nothing else.
    virtual void ask(const QString &host, const QString &path, const QString &refusedUsername, QObject *context,
                     Answer answer);

protected:
    CredentialSource() = default;

    /// From the event loop, as every answer.
    static void answerAnonymous(QObject *context, Answer answer);
};

}
