#pragma once

#include "models/distribution/client/pages.h"
#include "models/distribution/client/registryaccess.h"
#include "models/image/manifest.h"
#include "models/image/reference.h"

namespace quaymaster
{

/// The distribution API, endpoint by endpoint (distribution-spec v1.1). Every answer comes once, from the event loop,
/// and not at all when its context is gone. Refusals are diagnosed errors.
class RegistryClient
{
public:
    template <typename T = std::monostate> using Answer = std::function<void(Result<T>)>;

    explicit RegistryClient(RegistryAccess &access);

    /// Proves that the host is there and accepts who we are.
    void ping(const QString &host, QObject *context, Answer<> answer);

    /// One HEAD; hashes the manifest where the registry tells no digest. None: there is no such manifest.
    void head(const Reference &reference, QObject *context, Answer<std::optional<Digest>> answer);
    /// The manifest, verified against the reference's digest if it has one.
    void manifest(const Reference &reference, QObject *context, Answer<Manifest> answer);
    struct PutReceipt
    {
        bool subjectNoted = false; ///< OCI-Subject: the registry keeps the referrers itself
    };
    /// `identifier`: a tag, or the manifest's own digest.
    void putManifest(const Repository &repository, const QString &identifier, const Manifest &manifest,
                     QObject *context, Answer<PutReceipt> answer);
    /// By tag or by digest, as the identifier says.
    void deleteManifest(const Repository &repository, const QString &identifier, QObject *context, Answer<> answer);

    /// One HEAD, with the token for `scope`: that of pushing where we push, so that one token serves both.
    void hasBlob(const Repository &repository, const Digest &digest, const Scope &scope, QObject *context,
                 Answer<bool> answer);
    struct UploadStart
    {
        bool mounted = false; ///< nothing needs to be sent
        QUrl location; ///< else: where to send it
        qint64 minimumChunk = 0; ///< OCI-Chunk-Min-Length, bytes
    };
    /// Begins an upload, or mounts the blob from `from` in the same host where it has it.
    void startUpload(const Repository &repository, const Digest &digest, const std::optional<Repository> &from,
                     QObject *context, Answer<UploadStart> answer);
    /// Gives up an upload. Best effort: some registries never allow it.
    void cancelUpload(const Repository &repository, const QUrl &location, QObject *context, Answer<> answer);

    /// All pages, in the registry's order. `not-found` if there is no such repository.
    void tags(const Repository &repository, QObject *context, Answer<QStringList> answer);
    /// What refers to the digest: by the API, else by the fallback tag. Empty if nothing does.
    void referrers(const Repository &repository, const Digest &subject, QObject *context,
                   Answer<QList<Descriptor>> answer);

    RegistryAccess &access() { return m_access; }

    RegistryCall manifestCall(RegistryCall::Kind kind, const QByteArray &verb, const Reference &reference) const;
    RegistryCall blobCall(RegistryCall::Kind kind, const QByteArray &verb, const Repository &repository,
                          const Digest &digest) const;
    Error diagnosed(const RegistryCall &call, const HttpResponse &response) const;

private:
    void askForManifest(const Reference &reference, bool isSecondTry, QObject *context, Answer<Manifest> answer);
    void referrersByTag(const Repository &repository, const Digest &subject, QObject *context,
                        Answer<QList<Descriptor>> answer);

    RegistryAccess &m_access;
};

}
