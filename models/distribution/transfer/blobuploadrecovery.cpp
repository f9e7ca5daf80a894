#include "models/distribution/client/retrytable.h"
#include "models/distribution/transfer/blobupload.h"
#include "models/distribution/transfer/uploadsession.h"

#include <QTimer>

// What an upload does when something goes wrong.

namespace quaymaster
{

using std::chrono::milliseconds;

void BlobUpload::refused(const RegistryCall &call, const HttpResponse &response)
{
    const Error error = m_client.diagnosed(call, response);
    const bool isStreamed = call.kind == RegistryCall::Kind::Upload; // what else is sent learns by itself
    if (isStreamed && wantsOtherToken(m_client.access().host(m_repository.host()).origin, response)) {
        stopSending();
        m_client.access().relearn(call, m_request, response, m_relearned++, this,
                                  [this, error](const Result<HttpRequest> &request) { relearned(request, error); });
        return;
    }
    stopSending();
    if (changeWay(response.status)) {
        again();
        return;
    }
    if (verdictOf(response.status) == Verdict::HoldHost) {
        const auto wait = m_client.access().holdFor(m_repository.host(), response, m_client.access().policy().base);
        if (!wait) {
            end(wait.error());
            return;
        }
    }
    const bool sessionIsGone = response.status == 404 || response.status == 416
        || isExpiredLink(m_client.access().host(m_repository.host()).origin, response);
    const bool bytesWentWrong = error.kind == Error::Kind::Integrity && !std::exchange(m_refetched, true);
    if (verdictOf(response.status) != Verdict::Final || sessionIsGone)
        tryAgain(error);
    else if (bytesWentWrong)
        again();
    else
        end(error);
}

void BlobUpload::relearned(const Result<HttpRequest> &request, const Error &refusal)
{
    if (request)
        findWhereToContinue();
    else if (request.error().kind == Error::Kind::Unauthorized)
        end(refusal); // what the registry said tells more
    else
        interrupted(request.error());
}

void BlobUpload::feedFailed()
{
    if (m_over)
        return;
    const Error error = *m_feed->error();
    const bool fetchOnceMore = error.kind == Error::Kind::Integrity && !m_refetched;
    stopSending();
    if (!fetchOnceMore) {
        end(error);
        return;
    }
    m_refetched = true;
    again();
}

void BlobUpload::interrupted(const Error &error)
{
    if (error.kind == Error::Kind::Network)
        makeSmaller();
    if (m_client.access().mayTryAgain(m_repository.host(), error))
        tryAgain(error);
    else
        end(error);
}

void BlobUpload::tryAgain(const Error &error)
{
    stopSending();
    const RetryPolicy &policy = m_client.access().policy();
    ++m_attempt;
    if (!policy.allows(m_attempt)) {
        end(error);
        return;
    }
    m_relearned = 0;
    m_lastWait = policy.nextWait(m_attempt == 1 ? milliseconds(0) : m_lastWait);
    emit m_client.access().retrying(m_repository.host(), m_attempt, policy.retries, m_lastWait.count(), error);
    QTimer::singleShot(m_lastWait, this, &BlobUpload::findWhereToContinue);
}

/// The answer of an upload that was cut may have been lost after all bytes were there: then the blob is. Else the
/// server may tell how far it got; distribution 2.x, and so Harbor, answers 404 here after a cut in the middle of a
/// request.
void BlobUpload::findWhereToContinue()
{
    if (m_over)
        return;
    // ECR answers a second PATCH with 201 and loses its bytes.
    const bool continues = m_client.access().host(m_repository.host()).kind != HostKind::Ecr;
    if (m_location.isEmpty() || !continues) {
        again();
        return;
    }
    RegistryCall call = sessionCall(RegistryCall::Kind::UploadStatus, "GET", m_location);
    call.isPatient = false;
    m_client.access().send(call, this, [this](const Result<HttpResponse> &response) {
        const auto received = response ? receivedBytes(*response) : std::nullopt;
        if (m_over)
            return;
        if (!response || response->status != 204 || !received || *received > m_blob.size) {
            again();
            return;
        }
        if (const QUrl location = locationOf(*response); location.isValid())
            m_location = location;
        m_acknowledged = *received;
        sendBody();
    });
}

void BlobUpload::again()
{
    dropSession();
    m_client.hasBlob(m_repository, m_blob.digest, Scope::push(m_repository.path()), this,
                     [this](const Result<bool> &has) {
                         if (m_over)
                             return;
                         if (has && *has)
                             end({});
                         else
                             begin();
                     });
}

}
