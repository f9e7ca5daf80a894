#include "models/distribution/http/tlssettings.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <cerrno>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::ReadOnly))
        return Error::io(path, errno);
    return file.readAll();
}

Result<QList<QSslCertificate>> certificatesOf(const QString &path)
{
    const auto pem = contentOf(path);
    if (!pem)
        return pem.error();
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(*pem, QSsl::Pem);
    if (certificates.isEmpty())
        return Error{Error::Kind::Invalid,
                     Error::tr("%1 holds no certificate in PEM form. Give the file that begins with BEGIN CERTIFICATE.")
                         .arg(path),
                     {}};
    return certificates;
}

Result<QSslKey> keyOf(const QString &path)
{
    const auto pem = contentOf(path);
    if (!pem)
        return pem.error();
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec})
        if (QSslKey key(*pem, algorithm, QSsl::Pem); !key.isNull())
            return key;
    return Error{
        Error::Kind::Invalid,
        Error::tr("%1 holds no usable private key. Give an RSA or EC key in PEM form without a passphrase.").arg(path),
        {}};
}

Result<> addAuthority(QSslConfiguration &configuration, const QString &path)
{
    const auto own = certificatesOf(path);
    if (!own)
        return own.error();
    // Naming any authority ends Qt's own loading of the system's roots, so they are named too.
    configuration.setCaCertificates(QSslConfiguration::systemCaCertificates() + *own);
    return {};
}

Result<> addIdentity(QSslConfiguration &configuration, const HostSettings &settings)
{
    const auto chain = certificatesOf(settings.clientCertificateFile);
    if (!chain)
        return chain.error();
    const QString keyFile = settings.clientKeyFile.isEmpty() ? settings.clientCertificateFile : settings.clientKeyFile;
    const auto key = keyOf(keyFile);
    if (!key)
        return key.error();
    configuration.setLocalCertificateChain(*chain);
    configuration.setPrivateKey(*key);
    return {};
}

Result<QSslConfiguration> made(const HostSettings &settings)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(settings.insecure ? QSslSocket::VerifyNone : QSslSocket::VerifyPeer);
    configuration.setAllowedNextProtocols({}); // HTTP/2 shares one connection between all blobs
    if (!settings.caFile.isEmpty())
        if (const auto added = addAuthority(configuration, settings.caFile); !added)
            return added.error();
    if (!settings.clientCertificateFile.isEmpty())
        if (const auto added = addIdentity(configuration, settings); !added)
            return added.error();
    return configuration;
}

}

const HostSettings &settingsFor(const NetworkOptions &options, const QUrl &url)
{
    const int usual = url.scheme() == "http"_L1 ? 80 : 443;
    const int port = url.port(usual);
    const QString host = url.host().contains(u':') ? u"[%1]"_s.arg(url.host()) : url.host();
    const QString withPort = u"%1:%2"_s.arg(host).arg(port);
    return port == usual && !options.hosts.contains(withPort) ? options.forHost(host) : options.forHost(withPort);
}

TlsSettings::TlsSettings(const NetworkOptions &options)
    : m_options(options)
{
}

Result<QSslConfiguration> TlsSettings::forUrl(const QUrl &url)
{
    const HostSettings &settings = settingsFor(m_options, url);
    const QString key = QStringList{settings.caFile, settings.clientCertificateFile, settings.clientKeyFile,
                                    settings.insecure ? u"insecure"_s : QString()}
                            .join(QChar::LineFeed);
    const auto found = m_made.find(key);
    return found != m_made.end() ? found->second : m_made.emplace(key, made(settings)).first->second;
}

}
