#include "models/registries/availability/imagecheck.h"

#include "models/distribution/client/hostkind.h"
#include "models/distribution/copy/imagetree.h"

namespace quaymaster
{

using namespace Qt::StringLiterals;

ImageCheck::ImageCheck(RegistryClient &client, Reference reference, std::chrono::milliseconds most)
    : m_client(client)
    , m_reference(std::move(reference))
{
    m_report.source = m_reference.toString();
    m_most.setSingleShot(true);
    m_most.setInterval(most);
    connect(&m_most, &QTimer::timeout, this, &ImageCheck::late);
}

void ImageCheck::start()
{
    m_most.start();
    if (hostKindOf(m_reference.repository().host()) == HostKind::DockerHub)
        askForDigest();
    else
        askForManifest();
}

void ImageCheck::askForDigest()
{
    m_client.head(m_reference, this, [this](const Result<std::optional<Digest>> &digest) {
        if (!digest) {
            fail(digest.error());
        } else if (*digest) {
            m_report.digest = (*digest)->toString();
            end(ImageReport::State::Succeeded);
        } else {
            askForManifest(); // for the server's words; what is not there is no pull
        }
    });
}

void ImageCheck::askForManifest()
{
    m_client.manifest(m_reference, this, [this](const Result<Manifest> &manifest) {
        if (!manifest) {
            fail(manifest.error());
            return;
        }
        m_report.digest = manifest->digest().toString();
        m_report.platforms = ImageTree{*manifest, {}, {}}.platforms();
        if (manifest->isIndex() || !manifest->config())
            end(ImageReport::State::Succeeded);
        else
            askForConfig(*manifest);
    });
}

/// An image that tells no platform can be had all the same.
void ImageCheck::askForConfig(const Manifest &image)
{
    const Digest digest = image.config()->digest;
    const RegistryCall call = m_client.blobCall(RegistryCall::Kind::Blob, "GET", m_reference.repository(), digest);
    m_client.access().send(call, this, [this, image, digest](const Result<HttpResponse> &response) {
        if (response && response->status == 200 && Digest::of(response->body) == digest)
            m_report.platforms = ImageTree{image, {}, {{digest, response->body}}}.platforms();
        end(ImageReport::State::Succeeded);
    });
}

void ImageCheck::late()
{
    const QString host = m_reference.repository().host();
    fail({Error::Kind::Timeout,
          tr("%1 did not answer in time. Check the network and the firewall, then test again.").arg(host),
          u"%1: no answer within %2 ms"_s.arg(m_report.source).arg(m_most.interval())});
}

void ImageCheck::fail(const Error &error)
{
    if (m_isOver)
        return;
    m_report.error = hidesWhich(error) ? missingOrNoRight(error) : error;
    end(ImageReport::State::Failed);
}

void ImageCheck::end(ImageReport::State state)
{
    if (std::exchange(m_isOver, true))
        return;
    m_most.stop();
    m_report.state = state;
    emit finished();
}

/// Whether the server let us in, as somebody or anonymously, and yet says no: a token that grants nothing stands for a
/// repository that is missing as well as for one that is not ours. Hub, GHCR and Quay never tell anonymous people more.
bool ImageCheck::hidesWhich(const Error &error) const
{
    using Kind = Error::Kind;
    if (error.kind != Kind::Unauthorized && error.kind != Kind::Forbidden && error.kind != Kind::NotFound)
        return false;
    const QString &host = m_reference.repository().host();
    const Scopes scopes{Scope::pull(m_reference.repository().path())};
    if (m_client.access().authenticator().granted(host, scopes) == Grant::No)
        return true;
    const HostKind kind = m_client.access().host(host).kind;
    const bool isSilent = kind == HostKind::DockerHub || kind == HostKind::Ghcr || kind == HostKind::Quay;
    return isSilent && error.kind != Kind::NotFound && (isAnonymous() || error.kind == Kind::Forbidden);
}

bool ImageCheck::isAnonymous() const
{
    return m_client.access().authenticator().account(m_reference.repository().host()).isEmpty();
}

Error ImageCheck::missingOrNoRight(const Error &error) const
{
    const QString &host = m_reference.repository().host();
    Error hidden{Error::Kind::NotFound, {}, error.detail, Error::Cause::MissingOrNoRight};
    hidden.typed = u"quaymaster login "_s + host;
    hidden.summary = isAnonymous()
        ? tr("%1 does not say whether %2 is missing or only hidden from you. Check the name; if it is right, log in to "
             "%1 with an account that may read it.")
              .arg(host, m_report.source)
        : tr("%1 does not say whether %2 is missing or whether your account may not read it. Check the name; if it is "
             "right, ask its owner for the right to pull.")
              .arg(host, m_report.source);
    return hidden;
}

}
