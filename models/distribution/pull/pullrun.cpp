#include "models/distribution/pull/pullrun.h"

#include <algorithm>

namespace quaymaster
{

using State = ImageReport::State;
using BlobState = CopyProgress::BlobState;

namespace
{

constexpr std::chrono::milliseconds tellEvery{100};
constexpr int mostQuietTicks = 10; // nothing new, but a rate that falls

}

PullRun::PullRun(PullRequest request, RegistrySession &session)
    : m_request(std::move(request))
    , m_session(session)
    , m_slots(session.client().access().http().options().transfers)
{
    m_report.source = m_request.source.toString();
    m_report.destination = m_request.target;
    m_image = m_progress.addImage(m_report);
    m_ticker.setInterval(tellEvery);
    connect(&m_ticker, &QTimer::timeout, this, &PullRun::tick);
    connect(&session.client().access(), &RegistryAccess::retrying, this, &PullRun::retrying);
}

PullRun::~PullRun() = default;

void PullRun::start()
{
    m_clock.start();
    m_ticker.start();
    auto *loader = new TreeLoader(m_session.client(), m_request.source, m_request.platforms, this);
    loader->load([this](const Result<ImageTree> &tree) { loaded(tree); });
}

void PullRun::cancel()
{
    end(State::Cancelled, Error::cancelled());
}

void PullRun::loaded(const Result<ImageTree> &tree)
{
    if (m_isOver)
        return;
    if (!tree) {
        end(State::Failed, tree.error());
        return;
    }
    m_tree = *tree;
    m_report.digest = tree->root.digest().toString();
    m_progress.imageChanged(m_image, m_report);
    m_report.tagNew = m_request.source.tag().isEmpty() ? QString() : m_report.digest;
    m_report.platforms = tree->platforms();
    if (!m_request.platforms.isEmpty() && tree->root.isIndex())
        m_report.notes.append(
            tr("Only some platforms are written: the index may get another digest than the source's."));
    askForForeign();
}

/// Foreign layers come along only where the source serves them.
void PullRun::askForForeign()
{
    const Repository &source = m_request.source.repository();
    m_pending = 1;
    const QList<Descriptor> blobs = m_tree->blobs();
    for (const Descriptor &blob : blobs) {
        if (!blob.isForeign()) {
            m_blobs.append(blob);
            continue;
        }
        ++m_pending;
        m_session.client().hasBlob(source, blob.digest, Scope::pull(source.path()), this,
                                   [this, blob](const Result<bool> &has) {
                                       if (has && *has)
                                           m_blobs.append(blob);
                                       if (--m_pending == 0)
                                           open();
                                   });
    }
    if (--m_pending == 0)
        open();
}

void PullRun::open()
{
    if (m_isOver)
        return;
    // What another run began is continued only where everything has the same place.
    std::ranges::sort(m_blobs, {}, [](const Descriptor &blob) { return blob.digest.toString(); });
    auto writer = LayoutWriter::open(m_request.target, {m_request.source.tag(), m_tree->root, m_tree->below, m_blobs});
    if (!writer) {
        end(State::Failed, writer.error());
        return;
    }
    m_writer = *std::move(writer);
    m_report.blobs.total = static_cast<int>(m_blobs.size());
    m_pending = 1;
    for (const Descriptor &blob : std::as_const(m_blobs)) {
        m_progress.addPart({m_image, blob.digest.toString(), m_request.target, blob.size});
        if (m_writer->has(blob)) {
            ++m_report.blobs.present;
            note(blob, BlobState::Present, blob.size);
        } else {
            pull(blob);
        }
    }
    oneLess();
}

void PullRun::pull(const Descriptor &blob)
{
    ++m_pending;
    m_slots.acquire(m_request.source.repository().host(), blob.size, this, [this, blob] {
        if (!m_isOver)
            begin(blob);
    });
}

void PullRun::begin(const Descriptor &blob)
{
    auto sink = m_writer->sink(blob);
    if (!sink) {
        end(State::Failed, sink.error());
        return;
    }
    m_running.push_back(std::make_unique<PullBlob>(m_session.client(), m_session.limiter(),
                                                   m_request.source.repository(), blob, *std::move(sink)));
    PullBlob &running = *m_running.back();
    connect(&running, &PullBlob::finished, this, [this, &running] { blobOver(running); });
    running.start();
}

void PullRun::blobOver(PullBlob &blob)
{
    const auto own = std::ranges::find_if(m_running, [&](const auto &running) { return running.get() == &blob; });
    own->release()->deleteLater(); // we are inside its signal
    m_running.erase(own);
    m_slots.release(m_request.source.repository().host(), blob.received());
    m_report.bytesTransferred += blob.received();
    if (!blob.result()) {
        note(blob.blob(), BlobState::Failed, blob.position());
        end(State::Failed, blob.result().error());
        return;
    }
    const bool isNew = blob.received() > 0;
    ++(isNew ? m_report.blobs.transferred : m_report.blobs.present);
    note(blob.blob(), isNew ? BlobState::Transferred : BlobState::Present, blob.blob().size);
    oneLess();
}

void PullRun::oneLess()
{
    if (--m_pending > 0 || m_isOver)
        return;
    if (auto done = m_writer->finish(); !done)
        end(State::Failed, done.error());
    else
        end(State::Succeeded, {});
}

void PullRun::note(const Descriptor &blob, BlobState state, qint64 done)
{
    m_progress.blobChanged(blob.digest.toString(), m_request.target, state, done);
}

void PullRun::tick()
{
    for (const auto &running : m_running)
        note(running->blob(), BlobState::Transferring, running->position());
    if (m_progress.hasNews() || ++m_quietTicks >= mostQuietTicks)
        tell();
}

void PullRun::tell()
{
    m_quietTicks = 0;
    emit progressed(m_progress.take());
}

void PullRun::end(State state, const std::optional<Error> &error)
{
    if (std::exchange(m_isOver, true))
        return;
    m_ticker.stop();
    m_session.stopAsking();
    for (const auto &running : m_running) {
        running->disconnect(this);
        m_report.bytesTransferred += running->received();
    }
    m_running.clear();
    m_writer.reset();
    m_report.state = state;
    m_report.error = error;
    m_progress.imageChanged(m_image, m_report);
    m_progress.cancelRest();
    tell();
    CopyReport report;
    report.images.append(m_report);
    report.milliseconds = m_clock.elapsed();
    emit finished(report);
}

}
