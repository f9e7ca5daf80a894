#include "models/distribution/client/registryclient.h"

#include "models/distribution/client/diagnosis.h"

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::RegistryClient)
};

bool isMissing(const HttpResponse &response)
{
    return response.status == 404;
}

QString manifestPath(const Reference &reference)
{
    return u"/v2/%1/manifests/%2"_s.arg(reference.repository().path(), reference.identifier());
}

Error wrongDigest(const Reference &reference, const Digest &received)
{
    return {Error::Kind::Integrity,
            Text::tr("%1 sent another manifest than was asked for. Try again; if it stays, tell its administrator.")
                .arg(reference.repository().host()),
            u"%1: received %2"_s.arg(reference.toString(), received.toString())};
}

/// Whether these are the bytes that were asked for, and that the registry says it sent.
bool isAsPromised(const Digest &received, const Reference &reference, const HttpResponse &response)
{
    const auto isRight = [&](const Digest &promised) {
        return promised.algorithm() != Digest::Algorithm::Sha256 || promised == received;
    };
    if (reference.digest())
        return isRight(*reference.digest());
    const auto told = Digest::parse(QString::fromLatin1(response.header("Docker-Content-Digest").trimmed()));
    return !told || isRight(*told);
}

Result<Manifest> receivedManifest(const Reference &reference, const HttpResponse &response)
{
    auto manifest = Manifest::parse(response.body, QString::fromLatin1(response.header("Content-Type")));
    const Digest received = Digest::of(response.body);
    if (!manifest && manifest.error().kind == Error::Kind::Unsupported)
        return manifest; // the digest of schema 1 is not that of its bytes
    if (!isAsPromised(received, reference, response))
        return wrongDigest(reference, received);
    return manifest;
}

/// Whether the words of a refused HEAD, which has no body, are worth a GET: Harbor's 401 says there that a project is
/// missing.
bool needsWords(const HttpResponse &response)
{
    return response.status >= 400 && response.status < 500 && response.status != 429;
}

}

RegistryClient::RegistryClient(RegistryAccess &access)
    : m_access(access)
{
}

Error RegistryClient::diagnosed(const RegistryCall &call, const HttpResponse &response) const
{
    return diagnose(call, m_access.host(call.host).kind, response);
}

RegistryCall RegistryClient::manifestCall(RegistryCall::Kind kind, const QByteArray &verb,
                                          const Reference &reference) const
{
    RegistryCall call;
    call.kind = kind;
    call.verb = verb;
    call.host = reference.repository().host();
    call.path = manifestPath(reference);
    call.headers = {{"Accept", mediatype::acceptedManifests()}};
    call.scopes = {Scope::pull(reference.repository().path())};
    call.subject = reference.toString();
    return call;
}

RegistryCall RegistryClient::blobCall(RegistryCall::Kind kind, const QByteArray &verb, const Repository &repository,
                                      const Digest &digest) const
{
    RegistryCall call;
    call.kind = kind;
    call.verb = verb;
    call.host = repository.host();
    call.path = u"/v2/%1/blobs/%2"_s.arg(repository.path(), digest.toString());
    call.scopes = {Scope::pull(repository.path())};
    call.subject = repository.toString() + u'@' + digest.toString();
    return call;
}

void RegistryClient::ping(const QString &host, QObject *context, Answer<> answer)
{
    RegistryCall call;
    call.verb = "GET";
    call.host = host;
    call.path = u"/v2/"_s;
    call.subject = host;
    m_access.send(call, context, [this, call, answer = std::move(answer)](const Result<HttpResponse> &response) {
        if (!response)
            answer(response.error());
        else if (response->status != 200)
            answer(diagnosed(call, *response));
        else
            answer({});
    });
}

void RegistryClient::head(const Reference &reference, QObject *context, Answer<std::optional<Digest>> answer)
{
    const RegistryCall call = manifestCall(RegistryCall::Kind::Manifest, "HEAD", reference);
    auto read = [this, call, reference, context, answer = std::move(answer)](const Result<HttpResponse> &response) {
        if (!response) {
            answer(response.error());
            return;
        }
        if (isMissing(*response)) {
            answer(std::optional<Digest>());
            return;
        }
        if (response->status != 200 && !needsWords(*response)) {
            answer(diagnosed(call, *response));
            return;
        }
        const auto digest = Digest::parse(QString::fromLatin1(response->header("Docker-Content-Digest").trimmed()));
        if (response->status == 200 && digest) {
            answer(std::optional(*digest));
            return;
        }
        // ECR and old registries tell no digest: the bytes do.
        manifest(reference, context, [answer](const Result<Manifest> &manifest) {
            if (manifest)
                answer(std::optional(manifest->digest()));
            else
                answer(manifest.error());
        });
    };
    m_access.send(call, context, std::move(read));
}

void RegistryClient::manifest(const Reference &reference, QObject *context, Answer<Manifest> answer)
{
    askForManifest(reference, false, context, std::move(answer));
}

void RegistryClient::askForManifest(const Reference &reference, bool isSecondTry, QObject *context,
                                    Answer<Manifest> answer)
{
    const RegistryCall call = manifestCall(RegistryCall::Kind::Manifest, "GET", reference);
    auto read = [this, call, reference, isSecondTry, context,
                 answer = std::move(answer)](const Result<HttpResponse> &response) {
        if (!response) {
            answer(response.error());
            return;
        }
        if (response->status != 200) {
            answer(diagnosed(call, *response));
            return;
        }
        auto manifest = receivedManifest(reference, *response);
        if (!manifest && manifest.error().kind == Error::Kind::Integrity && !isSecondTry)
            askForManifest(reference, true, context, answer);
        else
            answer(std::move(manifest));
    };
    m_access.send(call, context, std::move(read));
}

void RegistryClient::putManifest(const Repository &repository, const QString &identifier, const Manifest &manifest,
                                 QObject *context, Answer<PutReceipt> answer)
{
    RegistryCall call;
    call.kind = RegistryCall::Kind::PutManifest;
    call.verb = "PUT";
    call.host = repository.host();
    call.path = u"/v2/%1/manifests/%2"_s.arg(repository.path(), identifier);
    call.headers = {{"Content-Type", manifest.mediaType().toLatin1()}};
    call.body = manifest.bytes();
    call.scopes = {Scope::push(repository.path())};
    call.subject = repository.toString() + (identifier.contains(u':') ? u'@' : u':') + identifier;
    m_access.send(call, context, [this, call, answer = std::move(answer)](const Result<HttpResponse> &response) {
        if (!response)
            answer(response.error());
        else if (response->status < 200 || response->status >= 300)
            answer(diagnosed(call, *response));
        else
            answer(PutReceipt{!response->header("OCI-Subject").isEmpty()});
    });
}

void RegistryClient::deleteManifest(const Repository &repository, const QString &identifier, QObject *context,
                                    Answer<> answer)
{
    RegistryCall call;
    call.kind = RegistryCall::Kind::Delete;
    call.verb = "DELETE";
    call.host = repository.host();
    call.path = u"/v2/%1/manifests/%2"_s.arg(repository.path(), identifier);
    call.scopes = {Scope::remove(repository.path())};
    call.subject = repository.toString() + (identifier.contains(u':') ? u'@' : u':') + identifier;
    m_access.send(call, context, [this, call, answer = std::move(answer)](const Result<HttpResponse> &response) {
        if (!response)
            answer(response.error());
        else if (response->status < 200 || response->status >= 300)
            answer(diagnosed(call, *response));
        else
            answer({});
    });
}

void RegistryClient::hasBlob(const Repository &repository, const Digest &digest, const Scope &scope, QObject *context,
                             Answer<bool> answer)
{
    RegistryCall call = blobCall(RegistryCall::Kind::Blob, "HEAD", repository, digest);
    call.scopes = {scope};
    m_access.send(call, context, [this, call, answer = std::move(answer)](const Result<HttpResponse> &response) {
        if (!response)
            answer(response.error());
        else if (response->status == 200)
            answer(true);
        else if (isMissing(*response))
            answer(false);
        else
            answer(diagnosed(call, *response));
    });
}

void RegistryClient::startUpload(const Repository &repository, const Digest &digest,
                                 const std::optional<Repository> &from, QObject *context, Answer<UploadStart> answer)
{
    RegistryCall call;
    call.kind = from ? RegistryCall::Kind::Mount : RegistryCall::Kind::StartUpload;
    call.verb = "POST";
    call.host = repository.host();
    call.path = u"/v2/%1/blobs/uploads/"_s.arg(repository.path());
    call.scopes = {Scope::push(repository.path())};
    call.subject = repository.toString();
    if (from) {
        call.path += u"?mount=%1&from=%2"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(digest.toString(), ":")),
                                                QString::fromLatin1(QUrl::toPercentEncoding(from->path(), "/")));
        call.scopes.append(Scope::pull(from->path()));
        call.mayAsk = false; // the blob can be sent
    }
    m_access.send(call, context, [this, call, answer = std::move(answer)](const Result<HttpResponse> &response) {
        if (!response) {
            answer(response.error());
            return;
        }
        if (response->status == 201 && call.kind == RegistryCall::Kind::Mount) {
            answer(UploadStart{true, {}, 0});
            return;
        }
        const QUrl location = locationOf(*response);
        if (response->status < 200 || response->status >= 300)
            answer(diagnosed(call, *response));
        else if (!location.isValid())
            answer(noSense(call, u"an upload without a Location"_s));
        else
            answer(UploadStart{false, location, response->header("OCI-Chunk-Min-Length").toLongLong()});
    });
}

void RegistryClient::cancelUpload(const Repository &repository, const QUrl &location, QObject *context, Answer<> answer)
{
    RegistryCall call;
    call.kind = RegistryCall::Kind::CancelUpload;
    call.verb = "DELETE";
    call.host = repository.host();
    call.url = location;
    call.scopes = {Scope::push(repository.path())}; // Quay grants no delete; the others ask for none
    call.subject = repository.toString();
    call.isPatient = false;
    call.mayAsk = false;
    m_access.send(call, context, [answer = std::move(answer)](const Result<HttpResponse> &) { answer({}); });
}

}
