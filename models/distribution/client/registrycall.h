#pragma once

#include "models/distribution/auth/authenticator.h"
#include "models/distribution/http/httpclient.h"

namespace quaymaster
{

/// One call of the distribution API, as a value.
struct RegistryCall
{
    enum class Kind {
        Ping,
        Manifest,
        PutManifest,
        Blob,
        Mount,
        StartUpload,
        Upload,
        FinishUpload,
        UploadStatus,
        CancelUpload,
        Tags,
        Referrers,
        Delete,
        Settings, ///< a vendor's own readable API; Basic where there is a password, never a token
    };

    Kind kind = Kind::Ping;
    QByteArray verb;
    QString host; ///< as in Repository::host()
    QString path; ///< below the host's origin, with its query, percent-encoded
    QUrl url; ///< instead of `path`: a Location, used as the server gave it
    HttpHeaders headers;
    QByteArray body;
    Scopes scopes;
    QString subject; ///< what it is about, for messages: a reference or repository
    bool isPatient = true; ///< transient failures are tried again
    bool mayAsk = true; ///< a person may be asked for a credential; false: it is only worth a try
    qint64 workload = 0; ///< as in HttpRequest
};

}
