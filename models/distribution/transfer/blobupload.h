#pragma once

#include "models/distribution/client/registryclient.h"
#include "models/distribution/transfer/bytefeed.h"
#include "models/distribution/transfer/uploaddevice.h"

#include <QObject>

namespace quaymaster
{

/// Brings one blob into one repository, in the way that its host allows (HostState::uploadWay, learned). A cut upload
/// continues where the server acknowledged, or begins again: this blob only. A wrong source blob is fetched once more.
class BlobUpload final : public QObject
{
    Q_OBJECT

public:
    BlobUpload(RegistryClient &client, RateLimiter &limiter, Repository repository, Descriptor blob,
               BlobSupply &supply);
    ~BlobUpload() override;

    /// `session`: one that a mount left behind; without it one is begun.
    void start(const std::optional<RegistryClient::UploadStart> &session = {});
    /// Deletes the session where the server can, then finishes with `cancelled`.
    void cancel();

    const Result<> &result() const { return m_result; } ///< from finished() on
    qint64 position() const { return m_position; } ///< bytes of the blob that have been handed to the network
    qint64 sent() const { return m_sent; } ///< bytes of all tries together

signals:
    void progressed();
    void finished(); ///< exactly once, unless destroyed first

private:
    /// What one request carries. Fixed when it is prepared: other uploads may teach the host's state something else
    /// until it is answered.
    struct Portion
    {
        UploadWay way = UploadWay::Monolithic;
        qint64 length = 0; ///< bytes
    };

    void begin();
    void begun(const Result<RegistryClient::UploadStart> &session);
    void sendBody();
    void sendRequest(const Result<HttpRequest> &request);
    void bodyProgressed(qint64 total);
    void answered();
    void acknowledged(const HttpResponse &response);
    void refused(const RegistryCall &call, const HttpResponse &response);
    void relearned(const Result<HttpRequest> &request, const Error &refusal);
    void commit();
    void committed(const RegistryCall &call, const Result<HttpResponse> &response);

    void feedFailed();
    void interrupted(const Error &error);
    void tryAgain(const Error &error);
    void makeSmaller();
    void findWhereToContinue();
    void again();
    bool changeWay(int status);
    RegistryCall bodyCall() const; ///< for m_portion
    RegistryCall sessionCall(RegistryCall::Kind kind, const QByteArray &verb, const QUrl &url) const;
    qint64 chunkSize() const;
    Portion nextPortion() const;
    UploadWay way() const;
    void dropSession();
    void stopSending();
    void end(Result<> result);
    void leave();
    void left();

    RegistryClient &m_client;
    RateLimiter &m_limiter;
    Repository m_repository;
    Descriptor m_blob;
    BlobSupply &m_supply;

    std::unique_ptr<ByteFeed> m_feed;
    std::unique_ptr<UploadDevice> m_body;
    std::unique_ptr<HttpExchange> m_exchange;
    HttpRequest m_request;
    QUrl m_location;
    qint64 m_minimumChunk = 0;
    Portion m_portion;
    qint64 m_acknowledged = 0;
    qint64 m_position = 0;
    qint64 m_sent = 0;
    int m_attempt = 0;
    int m_relearned = 0; ///< times, since bytes were acknowledged
    bool m_refetched = false;
    bool m_isBeginning = false;
    bool m_over = false;
    bool m_told = false;
    qint64 m_chunkLimit = 0; ///< of this upload, after cuts; 0: none
    std::chrono::milliseconds m_lastWait{0};
    Result<> m_result;
};

}
