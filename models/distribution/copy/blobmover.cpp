#include "models/distribution/copy/blobmover.h"

#include <QPointer>
#include <QTimer>

namespace quaymaster
{

using namespace Qt::StringLiterals;
using BlobState = CopyProgress::BlobState;

namespace
{

/// Each try costs a round trip, and a repository that an old fact names may be gone.
constexpr qsizetype mostMountTries = 2;
/// Nobody waits longer for a server that does not say what a mount began.
constexpr std::chrono::milliseconds longestLeave{5000};

BlobState stateOf(Arrival arrival)
{
    switch (arrival) {
    case Arrival::Present:
        return BlobState::Present;
    case Arrival::Mounted:
        return BlobState::Mounted;
    case Arrival::Transferred:
        return BlobState::Transferred;
    }
    Q_UNREACHABLE();
}

}

/// One wish on its way.
class BlobMover::Move : public QObject
{
public:
    Move(BlobMover &mover, BlobWish wish, QObject *context, Answer answer)
        : QObject(&mover)
        , m_mover(mover)
        , m_wish(std::move(wish))
        , m_context(context)
        , m_answer(std::move(answer))
    {
    }

    Key key() const { return {m_wish.destination.host(), m_wish.blob.digest}; }

    void start()
    {
        if (!m_context) {
            end(Error::cancelled());
        } else if (line().repositories.contains(m_wish.destination.path())) {
            arrived(Arrival::Present);
        } else {
            const Scope scope = Scope::push(m_wish.destination.path());
            m_mover.m_client.hasBlob(m_wish.destination, m_wish.blob.digest, scope, this,
                                     [this](const Result<bool> &has) {
                                         if (m_cancelled)
                                             return;
                                         if (!has)
                                             failed(has.error());
                                         else if (*has)
                                             arrived(Arrival::Present);
                                         else
                                             mountOrSend();
                                     });
        }
    }

    /// Ends what runs and deletes its session; nothing more happens here afterwards.
    void cancel(std::function<void()> ended)
    {
        m_cancelled = std::move(ended);
        if (m_isLeft) {
            m_cancelled();
        } else if (m_upload) {
            m_upload->disconnect(this);
            connect(m_upload.get(), &BlobUpload::finished, this, &Move::left);
            m_upload->cancel();
        } else if (m_isMounting) {
            QTimer::singleShot(longestLeave, this, &Move::left); // its answer may name a session
        } else {
            leave(m_session);
        }
    }

private:
    Line &line() { return m_mover.m_lines[key()]; }

    QString account() const { return m_mover.m_client.access().authenticator().account(m_wish.destination.host()); }

    void mountOrSend()
    {
        m_candidates = mountCandidates();
        if (m_wish.dryRun)
            arrived(m_candidates.isEmpty() ? Arrival::Transferred : Arrival::Mounted);
        else
            tryMount();
    }

    QList<Repository> mountCandidates()
    {
        const QString &host = m_wish.destination.host();
        QStringList paths;
        if (m_wish.source && m_wish.source->host() == host)
            paths.append(m_wish.source->path());
        paths.append(line().repositories.values());
        if (m_mover.m_facts)
            paths.append(m_mover.m_facts->repositoriesWith(m_wish.blob.digest, host, account()));
        paths.removeDuplicates();
        paths.removeAll(m_wish.destination.path());
        QList<Repository> candidates;
        for (const QString &path : std::as_const(paths))
            if (auto repository = Repository::parse(host + u'/' + path);
                repository && candidates.size() < mostMountTries)
                candidates.append(*std::move(repository));
        return candidates;
    }

    void leave(const std::optional<RegistryClient::UploadStart> &session)
    {
        if (!session || session->mounted) {
            left();
            return;
        }
        QTimer::singleShot(longestLeave, this, &Move::left);
        m_mover.m_client.cancelUpload(m_wish.destination, session->location, this,
                                      [this](const Result<> &) { left(); });
    }

    void left()
    {
        if (!std::exchange(m_isLeft, true))
            m_cancelled();
    }

    void tryMount()
    {
        if (m_candidates.isEmpty()) {
            waitForSlot({});
            return;
        }
        const Repository from = m_candidates.takeFirst();
        m_isMounting = true;
        m_mover.m_client.startUpload(
            m_wish.destination, m_wish.blob.digest, from, this,
            [this](const Result<RegistryClient::UploadStart> &begun) { mountAnswered(begun); });
    }

    void mountAnswered(const Result<RegistryClient::UploadStart> &begun)
    {
        m_isMounting = false;
        if (m_cancelled) {
            leave(begun ? std::optional(*begun) : std::nullopt);
            return;
        }
        if (!begun) {
            tryMount(); // Harbor refuses with 401, 403 or 404 when only the mount's source is the trouble
        } else if (begun->mounted) {
            arrived(Arrival::Mounted);
        } else if (m_candidates.isEmpty()) {
            waitForSlot(*begun);
        } else {
            m_mover.m_client.cancelUpload(m_wish.destination, begun->location, &m_mover.m_client.access(),
                                          [](const Result<> &) {});
            tryMount();
        }
    }

    void waitForSlot(const std::optional<RegistryClient::UploadStart> &session)
    {
        m_session = session;
        m_mover.m_slots.acquire(m_wish.destination.host(), m_wish.blob.size, this, [this] { send(); });
    }

    void send()
    {
        if (m_cancelled)
            return;
        m_upload = std::make_unique<BlobUpload>(m_mover.m_client, m_mover.m_limiter, m_wish.destination, m_wish.blob,
                                                *m_wish.supply);
        connect(m_upload.get(), &BlobUpload::progressed, this,
                [this] { tell(BlobState::Transferring, m_upload->position()); });
        connect(m_upload.get(), &BlobUpload::finished, this, &Move::sent);
        tell(BlobState::Transferring, 0);
        m_upload->start(m_session);
    }

    void sent()
    {
        m_mover.m_slots.release(m_wish.destination.host(), m_upload->sent());
        const Result<> result = m_upload->result();
        m_bytes = m_upload->sent();
        m_upload.release()->deleteLater(); // we are inside its signal
        if (result)
            arrived(Arrival::Transferred);
        else
            failed(result.error());
    }

    void arrived(Arrival arrival)
    {
        if (!m_wish.dryRun || arrival == Arrival::Present) {
            line().repositories.insert(m_wish.destination.path());
            if (m_mover.m_facts)
                m_mover.m_facts->rememberBlob(m_wish.blob.digest, m_wish.destination.host(), account(),
                                              m_wish.destination.path());
        }
        if (m_wish.dryRun && arrival == Arrival::Transferred)
            m_bytes = m_wish.blob.size;
        tell(stateOf(arrival), m_wish.blob.size);
        end(BlobOutcome{arrival, m_bytes});
    }

    void failed(const Error &error)
    {
        tell(BlobState::Failed, m_position);
        end(error);
    }

    void tell(BlobState state, qint64 done)
    {
        m_position = done;
        m_mover.m_progress.blobChanged(m_wish.blob.digest.toString(), m_wish.destination.toString(), state, done);
    }

    void end(const Result<BlobOutcome> &outcome)
    {
        const auto answer = std::exchange(m_answer, {});
        const QPointer<QObject> context = m_context;
        m_mover.moveOver(*this);
        if (context && answer)
            answer(outcome);
    }

    BlobMover &m_mover;
    BlobWish m_wish;
    QList<Repository> m_candidates;
    std::optional<RegistryClient::UploadStart> m_session; ///< that a mount left behind
    std::unique_ptr<BlobUpload> m_upload;
    bool m_isMounting = false;
    bool m_isLeft = false;
    std::function<void()> m_cancelled;
    qint64 m_bytes = 0;
    qint64 m_position = 0;
    QPointer<QObject> m_context;
    Answer m_answer;
};

BlobMover::BlobMover(RegistryClient &client, RateLimiter &limiter, FactCache *facts, ProgressBook &progress,
                     int mostTransfers, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_limiter(limiter)
    , m_facts(facts)
    , m_progress(progress)
    , m_slots(mostTransfers)
{
    connect(&client.access(), &RegistryAccess::retrying, &m_slots,
            [this](const QString &host) { m_slots.complained(host); });
}

BlobMover::~BlobMover() = default;

void BlobMover::deliver(const BlobWish &wish, QObject *context, Answer answer)
{
    auto *move = new Move(*this, wish, context, std::move(answer));
    m_moves.insert(move);
    const Key key = move->key();
    m_lines[key].waiting.append(move);
    QTimer::singleShot(0, this, [this, key] { next(key); });
}

void BlobMover::next(const Key &key)
{
    Line &line = m_lines[key];
    if (line.isBusy || line.waiting.isEmpty() || m_cancelled)
        return;
    line.isBusy = true;
    line.waiting.takeFirst()->start();
}

void BlobMover::moveOver(Move &move)
{
    const Key key = move.key();
    m_lines[key].isBusy = false;
    m_moves.remove(&move);
    move.deleteLater();
    QTimer::singleShot(0, this, [this, key] { next(key); });
}

void BlobMover::forget(const Repository &repository)
{
    for (auto &[key, line] : m_lines)
        if (key.first == repository.host())
            line.repositories.remove(repository.path());
    if (m_facts)
        m_facts->forgetRepository(repository.host(), m_client.access().authenticator().account(repository.host()),
                                  repository.path());
}

void BlobMover::cancel(QObject *context, std::function<void()> answer)
{
    m_cancelled = true;
    auto left = std::make_shared<qsizetype>(m_moves.size());
    auto ended = [left, context, answer = std::move(answer)] {
        if (--*left == 0)
            QTimer::singleShot(0, context, answer);
    };
    if (m_moves.isEmpty()) {
        *left = 1;
        ended();
        return;
    }
    const auto moves = m_moves.values();
    for (Move *move : moves)
        move->cancel(ended);
}

}
