#pragma once

#include "models/distribution/client/registryclient.h"
#include "models/distribution/copy/factcache.h"
#include "models/distribution/copy/progressbook.h"
#include "models/distribution/copy/transferslots.h"
#include "models/distribution/http/ratelimiter.h"
#include "models/distribution/transfer/blobupload.h"

#include <QSet>

namespace quaymaster
{

/// How a blob came to be where it is wanted.
enum class Arrival { Present, Mounted, Transferred };

struct BlobOutcome
{
    Arrival arrival = Arrival::Present;
    qint64 bytes = 0; ///< sent, of all tries
};

/// One blob that is wanted in one repository.
struct BlobWish
{
    Repository destination;
    Descriptor blob;
    std::shared_ptr<BlobSupply> supply;
    std::optional<Repository> source; ///< where it comes from, if that is a registry
    bool dryRun = false; ///< find out only
};

/// The one scheduler of a run. Each blob goes present → mounted → transferred, once for a host however many images,
/// platforms, tags and repositories want it: who comes later finds it present or mounts it.
class BlobMover : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(Result<BlobOutcome>)>;

    BlobMover(RegistryClient &client, RateLimiter &limiter, FactCache *facts, ProgressBook &progress, int mostTransfers,
              QObject *parent = nullptr);
    ~BlobMover() override;

    /// Its steps are noted in the progress book, where the blob is a part of an image already.
    void deliver(const BlobWish &wish, QObject *context, Answer answer);
    /// What was believed of a repository was wrong: all of it is asked anew.
    void forget(const Repository &repository);
    /// Ends all transfers and deletes their sessions; `answer` comes when that is done.
    void cancel(QObject *context, std::function<void()> answer);

private:
    class Move;
    using Key = std::pair<QString, Digest>; ///< host, digest
    struct Line
    {
        QSet<QString> repositories; ///< paths that have it, seen in this run
        QList<Move *> waiting;
        bool isBusy = false;
    };

    void next(const Key &key);
    void moveOver(Move &move);

    RegistryClient &m_client;
    RateLimiter &m_limiter;
    FactCache *m_facts;
    ProgressBook &m_progress;
    TransferSlots m_slots;
    std::map<Key, Line> m_lines;
    QSet<Move *> m_moves;
    bool m_cancelled = false;
};

}
