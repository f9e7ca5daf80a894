#pragma once

#include "models/distribution/client/registryclient.h"
#include "models/distribution/copy/copyreport.h"

#include <QTimer>

namespace quaymaster
{

/// Whether one image can be had, by asking its registry for the manifest. Where reading a manifest counts as a pull
/// (Docker Hub), only for its digest. Lives on the run's thread; its client must try nothing again.
class ImageCheck final : public QObject
{
    Q_OBJECT

public:
    ImageCheck(RegistryClient &client, Reference reference, std::chrono::milliseconds most);

    void start();
    const Reference &reference() const { return m_reference; }
    const ImageReport &report() const { return m_report; } ///< once finished

signals:
    void finished(); ///< exactly once

private:
    void askForDigest();
    void askForManifest();
    void askForConfig(const Manifest &image);
    void late();
    void fail(const Error &error);
    void end(ImageReport::State state);
    bool hidesWhich(const Error &error) const;
    bool isAnonymous() const;
    /// `not-found`, and what one types to log in: that one has this too tells availabilityOf() the cause.
    Error missingOrNoRight(const Error &error) const;

    RegistryClient &m_client;
    Reference m_reference;
    QTimer m_most;
    ImageReport m_report;
    bool m_isOver = false;
};

}
