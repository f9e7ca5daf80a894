#include "models/distribution/http/tlsfailures.h"

#include <algorithm>
#include <array>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct TlsFailures
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::TlsFailures)
};

template <std::size_t Count>
bool hasAny(const QList<QSslError> &errors, const std::array<QSslError::SslError, Count> &wanted)
{
    return std::any_of(errors.begin(), errors.end(), [&](const QSslError &error) {
        return std::ranges::find(wanted, error.error()) != wanted.end();
    });
}

constexpr std::array unknownAuthority{
    QSslError::SelfSignedCertificate,
    QSslError::SelfSignedCertificateInChain,
    QSslError::CertificateUntrusted,
    QSslError::UnableToGetIssuerCertificate,
    QSslError::UnableToGetLocalIssuerCertificate,
    QSslError::UnableToVerifyFirstCertificate,
};
constexpr std::array wrongTime{QSslError::CertificateExpired, QSslError::CertificateNotYetValid};
constexpr std::array wrongName{QSslError::HostNameMismatch};

Error tlsError(const QString &summary, const QString &typed = {}, Error::Cause cause = Error::Cause::Other)
{
    return {Error::Kind::Tls, summary, {}, cause, typed};
}

Error certificateFailure(const QList<QSslError> &errors, const QString &host)
{
    if (hasAny(errors, unknownAuthority))
        return tlsError(TlsFailures::tr("The certificate of %1 comes from an unknown authority. Give the authority's "
                                        "certificate in the host's settings.")
                            .arg(host),
                        u"--ca FILE"_s);
    if (hasAny(errors, wrongTime))
        return tlsError(TlsFailures::tr("The certificate of %1 is not valid today. Check this computer's clock, or "
                                        "have the certificate renewed.")
                            .arg(host));
    if (hasAny(errors, wrongName))
        return tlsError(
            TlsFailures::tr("The certificate of %1 was issued for another name. Check the address.").arg(host));
    return tlsError(
        TlsFailures::tr("The certificate of %1 cannot be trusted. Tell the registry's administrator.").arg(host));
}

bool saysAny(const QString &words, const std::initializer_list<QLatin1StringView> &phrases)
{
    return std::any_of(phrases.begin(), phrases.end(),
                       [&](QLatin1StringView phrase) { return words.contains(phrase, Qt::CaseInsensitive); });
}

/// The first bytes of a plain answer, read as a TLS record, have a wrong version or an absurd length.
bool isNoTls(const QString &words)
{
    return saysAny(words,
                   {"wrong version number"_L1, "packet length too long"_L1, "http request"_L1,
                    "record layer failure"_L1, "unknown protocol"_L1});
}

Error handshakeFailure(const QString &words, const QString &host)
{
    if (isNoTls(words))
        return tlsError(TlsFailures::tr("%1 does not speak TLS. If it is meant to be reached unencrypted, say so in "
                                        "the host's settings.")
                            .arg(host),
                        u"--plain-http "_s + host, Error::Cause::NoTls);
    if (saysAny(words,
                {"certificate required"_L1, "bad certificate"_L1, "alert unknown ca"_L1, "handshake failure"_L1}))
        return tlsError(
            TlsFailures::tr("%1 wants a client certificate. Give one that it knows in the host's settings.").arg(host),
            u"--client-cert FILE --client-key FILE"_s);
    if (saysAny(words, {"protocol version"_L1, "unsupported protocol"_L1}))
        return tlsError(
            TlsFailures::tr("%1 speaks only an outdated TLS version. Tell the registry's administrator.").arg(host));
    return tlsError(
        TlsFailures::tr("No encrypted connection to %1 was possible. Check the address and the port.").arg(host));
}

}

Error tlsFailure(const Attempt &attempt, const QString &words, const QString &detail)
{
    const QString host = hostOf(attempt);
    if (attempt.tlsErrors.isEmpty()) {
        Error error = handshakeFailure(words, host);
        error.detail = detail;
        return error;
    }
    QStringList found;
    for (const QSslError &error : attempt.tlsErrors)
        found.append(error.errorString());
    Error error = certificateFailure(attempt.tlsErrors, host);
    error.detail = u"%1 (%2)"_s.arg(detail, found.join("; "_L1));
    return error;
}

}
