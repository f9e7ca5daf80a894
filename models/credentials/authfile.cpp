#include "models/credentials/authfile.h"

#include "models/credentials/credentialkey.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <cerrno>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 largest = 4'194'304; // far beyond any real one

/// `user:password` in base64; docker pads the password with NULs in some old files.
std::optional<Credential> decoded(const QByteArray &auth)
{
    const auto decoding = QByteArray::fromBase64Encoding(auth, QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray &plain = decoding.decoded;
    const qsizetype colon = decoding ? plain.indexOf(':') : -1;
    if (colon < 0)
        return {};
    QByteArray password = plain.sliced(colon + 1);
    while (password.endsWith('\0'))
        password.chop(1);
    return Credential{QString::fromUtf8(plain.first(colon)), Secret(password), {}, {}};
}

Secret secretIn(const QJsonObject &entry, QLatin1StringView name)
{
    return Secret(entry.value(name).toString().toUtf8());
}

}

Result<AuthFile> AuthFile::read(const QString &file)
{
    QFile source(file);
    errno = 0;
    if (!source.open(QIODevice::ReadOnly))
        return Error::io(file, errno == 0 ? EIO : errno);
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(source.read(largest), &problem);
    const AuthFile parsed(file, document.object());
    if (!document.isObject())
        return parsed.broken(u"at byte %1: %2"_s.arg(problem.offset).arg(problem.errorString()));
    return parsed;
}

AuthFile::AuthFile(QString file, const QJsonObject &document)
    : m_file(std::move(file))
    , m_auths(document.value("auths"_L1).toObject())
    , m_helpers(document.value("credHelpers"_L1).toObject())
    , m_store(document.value("credsStore"_L1).toString())
{
}

Error AuthFile::broken(const QString &detail) const
{
    return {Error::Kind::Invalid,
            tr("%1 is not a valid file of registry credentials. Repair it, or name another one.").arg(m_file),
            u"%1: %2"_s.arg(m_file, detail), Error::Cause::Other, u"--authfile FILE"_s};
}

Result<QList<CredentialLead>> AuthFile::leads(const QString &host, const QString &path) const
{
    QList<CredentialLead> found;
    for (const QString &key : credentialKeys(host, path)) {
        if (auto appended = appendLeads(key, found); !appended)
            return appended.error();
    }
    if (m_store.isEmpty())
        return found;
    const auto question = questionTo(m_store, dockerServerName(host));
    if (!question)
        return question.error();
    return found << *question;
}

QStringList AuthFile::keys() const
{
    QStringList keys;
    for (const QString &written : m_auths.keys() + m_helpers.keys())
        keys.append(normalisedCredentialKey(written));
    keys.removeDuplicates();
    keys.sort();
    return keys;
}

Result<> AuthFile::appendLeads(const QString &key, QList<CredentialLead> &leads) const
{
    for (auto helper = m_helpers.begin(); helper != m_helpers.end(); ++helper) {
        if (normalisedCredentialKey(helper.key()) != key)
            continue;
        const auto question = questionTo(helper.value().toString(), helper.key());
        if (!question)
            return question.error();
        leads << *question;
    }
    for (auto entry = m_auths.begin(); entry != m_auths.end(); ++entry) {
        if (normalisedCredentialKey(entry.key()) != key)
            continue;
        auto credential = credentialIn(entry.value().toObject());
        if (!credential)
            return credential.error();
        if (!credential->isAnonymous()) // docker leaves an empty entry behind where a helper holds the secret
            leads << *std::move(credential);
    }
    return {};
}

Result<Credential> AuthFile::credentialIn(const QJsonObject &entry) const
{
    Credential credential;
    const QByteArray auth = entry.value("auth"_L1).toString().toLatin1();
    if (!auth.isEmpty()) {
        auto plain = decoded(auth);
        if (!plain)
            return broken(u"an auth value is not the base64 of user:password"_s);
        credential = *std::move(plain);
    } else {
        credential.username = entry.value("username"_L1).toString();
        credential.password = secretIn(entry, "password"_L1);
    }
    credential.identityToken = secretIn(entry, "identitytoken"_L1);
    credential.registryToken = secretIn(entry, "registrytoken"_L1);
    return credential;
}

Result<HelperQuestion> AuthFile::questionTo(const QString &helper, const QString &server) const
{
    static const QRegularExpression allowed(u"\\A[A-Za-z0-9._-]+\\z"_s);
    if (!allowed.match(helper).hasMatch())
        return broken(u"the name of a credential helper may hold letters, digits, '.', '_' and '-' only"_s);
    return HelperQuestion{helper, server};
}

}
