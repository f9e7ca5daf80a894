#pragma once

#include "models/distribution/client/registrysession.h"
#include "models/distribution/copy/copycontext.h"
#include "models/distribution/copy/imagecopy.h"
#include "models/distribution/copy/transferrun.h"

#include <QElapsedTimer>
#include <QTimer>

namespace quaymaster
{

/// A whole push or sync: finds the images, copies several at once, reports on each. Lives on the transfer thread.
class CopyRun final : public TransferRun
{
    Q_OBJECT

public:
    CopyRun(CopyRequest request, RegistrySession &session, FactCache *facts, QString spoolFolder);
    ~CopyRun() override;

    void start() override;
    /// Leaves no half tag, and no upload session where the server can delete it.
    void cancel() override;

private:
    void startArchive(const ArchiveSource &source);
    void archiveOpened(const ArchiveSource &source, const Result<std::shared_ptr<const ImageArchive>> &archive);
    void startImage(const Reference &reference);
    void startRepository(const TagSelection &selection);
    void tagsArrived(const TagSelection &selection, const Result<QStringList> &tags);

    bool isMeant(const QString &tag) const;
    void addTags(const Repository &source, const QStringList &tags);
    void add(std::unique_ptr<ImageCopy> image);
    void startSome();
    void imageOver();
    void recallHosts();
    void rememberHosts();
    void tick();
    void tell();
    void fail(const Error &error);
    void end();
    void report();

    CopyRequest m_request;
    RegistrySession &m_session;
    QThreadPool m_pool;
    std::stop_source m_stop;
    ProgressBook m_progress;
    BlobMover m_mover;
    ManifestShelf m_shelf;
    CopyContext m_context;
    std::vector<std::unique_ptr<ImageCopy>> m_images;
    std::size_t m_started = 0;
    std::size_t m_running = 0;
    std::optional<Error> m_error;
    QElapsedTimer m_clock;
    QTimer m_ticker;
    int m_quietTicks = 0;
    bool m_over = false;
    bool m_reported = false;
};

}
