#pragma once

#include "models/distribution/client/hostkind.h"
#include "models/distribution/client/registrycall.h"

namespace quaymaster
{

/// The registry's first error of an answer's body (distribution-spec, *Error Codes*); empty strings if it has none.
struct RegistryWords
{
    QString code;
    QString message;
};
RegistryWords registryWords(const QByteArray &body);

/// An answer that is a refusal, as one sentence with advice: by host kind, call, status and code. The detail holds the
/// request and the server's words, redacted.
Error diagnose(const RegistryCall &call, HostKind kind, const HttpResponse &response);

/// A good status with an answer that is none: `server`. `what` is evidence, untranslated.
Error noSense(const RegistryCall &call, const QString &what);

}
