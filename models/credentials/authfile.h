#pragma once

#include "models/credentials/credential.h"

#include <QJsonObject>
#include <variant>

namespace quaymaster
{

/// A question to a credential helper: `docker-credential-NAME get`, the server's name on its standard input.
struct HelperQuestion
{
    QString helper; ///< NAME, checked: letters, digits, `.`, `_` and `-`
    QString server;

    bool operator==(const HelperQuestion &) const = default;
};

/// Something to try for a credential: it stands in the file, or a helper is to be asked for it.
using CredentialLead = std::variant<Credential, HelperQuestion>;

/// A `config.json` of docker or an `auth.json` of podman, as read at one moment: `auths` (docker cli configfile/types,
/// containers-auth.json(5)), `credHelpers`, `credsStore`.
class AuthFile
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::AuthFile)

public:
    /// Errors: `io` (`NotFound` causes say so in the sentence), `invalid` (not JSON; names the file, quotes nothing of
    /// it).
    static Result<AuthFile> read(const QString &file);

    /// What to try for `host`/`path`, the longest key first, `credsStore` last. Errors: `invalid`.
    Result<QList<CredentialLead>> leads(const QString &host, const QString &path) const;

    /// The normalised keys that stand in the file, each once, sorted. What only the store knows is not among them.
    QStringList keys() const;

private:
    AuthFile(QString file, const QJsonObject &document);
    Result<Credential> credentialIn(const QJsonObject &entry) const;
    Result<HelperQuestion> questionTo(const QString &helper, const QString &server) const;
    Result<> appendLeads(const QString &key, QList<CredentialLead> &leads) const;
    Error broken(const QString &detail) const;

    QString m_file;
    QJsonObject m_auths;
    QJsonObject m_helpers;
    QString m_store;
};

}
