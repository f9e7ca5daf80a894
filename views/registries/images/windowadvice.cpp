#include "views/registries/images/windowadvice.h"

#include "models/credentials/keychaincredentials.h"

namespace quaymaster
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::WindowAdvice)
};

}

Error withWindowAdvice(Error error, const QString &host)
{
    if (error.kind == Error::Kind::Unauthorized)
        error.summary = Text::tr("%1 does not accept who you are. Edit the host and give a user name and a password "
                                 "that may do this.")
                            .arg(host);
    else if (error.cause == Error::Cause::NoTls)
        error.summary = Text::tr("%1 does not speak TLS. If it is meant to be reached unencrypted, edit the host and "
                                 "allow http.")
                            .arg(host);
    else if (error.kind == Error::Kind::Tls)
        error.summary = Text::tr("The encryption of %1 cannot be trusted. Test the connection to see why, then choose "
                                 "the right certificates for the host.")
                            .arg(host);
    else if (KeychainCredentials::isMissing(error))
        error.summary = Text::tr("This session has no keychain. Edit the host and give its password: it is kept in "
                                 "memory until Quaymaster ends.");
    return error;
}

}
