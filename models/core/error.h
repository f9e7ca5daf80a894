#pragma once

#include <QCoreApplication>
#include <QString>

namespace quaymaster
{

/// Why something did not work, as a value. `summary` is one translated sentence that says what to do next;
/// `detail` is untranslated evidence (request, status, the server's words). Neither ever holds a secret.
struct Error
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::Error)

public:
    enum class Kind {
        Usage,
        Invalid, ///< a reference, an archive, a YAML file
        Unsupported,
        Network,
        Tls,
        Timeout,
        Unauthorized,
        Forbidden,
        NotFound,
        Conflict, ///< an existing or immutable tag, a changed file
        RateLimited,
        Server,
        Integrity, ///< a digest or size that is wrong
        Io, ///< a local file: missing, full disk, no permission
        Keychain,
        Cancelled,
    };

    /// What exactly went wrong on the way to a server, where the kind alone does not decide what to do next.
    enum class Cause {
        Other,
        UnknownHost, ///< the name is not known: trying for long does not help
        Refused, ///< nobody listens there: trying for long does not help
        NoTls, ///< the server answered, but not in TLS (never a certificate that is wrong)
        MissingOrNoRight, ///< the server hides which: a login may help
        MayBeDone, ///< a write was sent, and no answer tells whether it was carried out: look before it is sent again
    };

    Kind kind = Kind::Invalid;
    QString summary;
    QString detail;
    Cause cause = Cause::Other;
    /// The advice in what one types: `quaymaster login r.example`, `--ca FILE`. Shown by the command line only.
    QString typed = {};

    static Error cancelled();
    /// A failed system call on a local file; the sentence follows `systemError` (an errno value).
    static Error io(const QString &path, int systemError);

    bool operator==(const Error &) const = default;
};

/// The enumerated word of COMMANDS.md, such as `not-found`. Never translated.
QString kindName(Error::Kind kind);

/// Whether trying the same thing again may help: network, timeout, rate limit, server trouble.
bool isTransient(Error::Kind kind);

}
