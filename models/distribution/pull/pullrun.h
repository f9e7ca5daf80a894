#pragma once

#include "models/distribution/client/registrysession.h"
#include "models/distribution/copy/copyreport.h"
#include "models/distribution/copy/imagetree.h"
#include "models/distribution/copy/transferslots.h"
#include "models/distribution/pull/pullblob.h"

#include <QElapsedTimer>
#include <QTimer>

namespace quaymaster
{

/// What is to be written where.
struct PullRequest
{
    Reference source;
    QString target; ///< a folder, or a file that ends in `.tar`
    QList<Platform> platforms; ///< empty: all
};

/// A whole pull: manifests, blobs, then the layout's names. Lives on the transfer thread.
class PullRun final : public QObject
{
    Q_OBJECT

public:
    PullRun(PullRequest request, RegistrySession &session);
    ~PullRun() override;

    void start();
    /// What is there stays for the next run. finished() follows.
    void cancel();

signals:
    void progressed(const quaymaster::CopyProgress &progress);
    void retrying(const QString &host, int attempt, int attempts, qint64 waitMs, const quaymaster::Error &error);
    void finished(const quaymaster::CopyReport &report);

private:
    void loaded(const Result<ImageTree> &tree);
    void askForForeign();
    void open();
    void sortByDigest();
    void pull(const Descriptor &blob);
    void begin(const Descriptor &blob);
    void blobOver(PullBlob &blob);
    void oneLess();
    void tell();
    void end(ImageReport::State state, const std::optional<Error> &error);

    PullRequest m_request;
    RegistrySession &m_session;
    TransferSlots m_slots;
    std::optional<ImageTree> m_tree;
    QList<Descriptor> m_blobs;
    std::unique_ptr<LayoutWriter> m_writer;
    std::vector<std::unique_ptr<PullBlob>> m_running;
    ImageReport m_report;
    CopyProgress m_progress;
    qint64 m_finishedBytes = 0;
    int m_pending = 0;
    bool m_isOver = false;
    QElapsedTimer m_clock;
    QTimer m_ticker;
};

}
