#pragma once

#include "models/distribution/client/registrysession.h"
#include "models/distribution/copy/imagetree.h"
#include "models/distribution/copy/progressbook.h"
#include "models/distribution/copy/transferrun.h"
#include "models/distribution/copy/transferslots.h"
#include "models/distribution/pull/pullblob.h"
#include "models/distribution/pull/pullrequest.h"

#include <QElapsedTimer>
#include <QTimer>

namespace quaymaster
{

/// A whole pull: manifests, blobs, then the layout's names. Lives on the transfer thread.
class PullRun final : public TransferRun
{
    Q_OBJECT

public:
    PullRun(PullRequest request, RegistrySession &session);
    ~PullRun() override;

    void start() override;
    /// What is there stays for the next run.
    void cancel() override;

private:
    void loaded(const Result<ImageTree> &tree);
    void askForForeign();
    void open();
    void pull(const Descriptor &blob);
    void begin(const Descriptor &blob);
    void blobOver(PullBlob &blob);
    void oneLess();
    void tick();
    void tell();
    void note(const Descriptor &blob, CopyProgress::BlobState state, qint64 done);
    void end(ImageReport::State state, const std::optional<Error> &error);

    PullRequest m_request;
    RegistrySession &m_session;
    TransferSlots m_slots;
    std::optional<ImageTree> m_tree;
    QList<Descriptor> m_blobs;
    std::unique_ptr<LayoutWriter> m_writer;
    std::vector<std::unique_ptr<PullBlob>> m_running;
    ImageReport m_report;
    ProgressBook m_progress;
    int m_image = 0; ///< in m_progress
    int m_pending = 0;
    bool m_isOver = false;
    QElapsedTimer m_clock;
    QTimer m_ticker;
    int m_quietTicks = 0;
};

}
