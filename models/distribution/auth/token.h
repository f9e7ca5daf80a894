#pragma once

#include "models/core/secret.h"
#include "models/distribution/auth/authenticator.h"

#include <QElapsedTimer>
#include <QJsonArray>

namespace quaymaster
{

/// A bearer token and its age. The age counts from its receipt here: the server's clock may be wrong.
class Token
{
public:
    /// From the token server's JSON (`token` or `access_token`, `expires_in`); nothing if there is no token in it.
    static std::optional<Token> fromAnswer(const QByteArray &json);

    QByteArray header() const { return "Bearer " + m_value.reveal(); }
    bool isUsable() const; ///< not yet in the last fifth of its life
    bool isFresh() const; ///< still in the first fifth
    /// By the `access` claim of a JWT, which is not verified: it is only a hint.
    Grant grants(const Scopes &scopes) const;

private:
    bool isYoungerThan(qint64 percent) const;

    Secret m_value;
    qint64 m_lifeMs = 0;
    QElapsedTimer m_received;
};

}
