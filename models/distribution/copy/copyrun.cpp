#include "models/distribution/copy/copyrun.h"

#include "models/distribution/copy/archiveimagecopy.h"
#include "models/distribution/copy/registryimagecopy.h"
#include "models/image/tags.h"
#include "models/jobs/pool.h"

#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::CopyRun)
};

/// Enough to hide the latency of small requests, few enough to keep memory bounded with thousands of tags.
constexpr std::size_t imagesAtOnce = 32;
constexpr std::chrono::milliseconds tellEvery{100};
constexpr int mostQuietTicks = 10; // nothing new, but a rate that falls
/// A dead server is not waited for when all that is left is to delete upload sessions.
constexpr std::chrono::milliseconds longestGoodbye{3000};

QString wayName(UploadWay way)
{
    switch (way) {
    case UploadWay::Monolithic:
        return u"monolithic"_s;
    case UploadWay::Stream:
        return u"stream"_s;
    case UploadWay::Chunks:
        return u"chunks"_s;
    }
    Q_UNREACHABLE();
}

UploadWay wayOf(const QString &name)
{
    for (const UploadWay way : {UploadWay::Stream, UploadWay::Chunks})
        if (wayName(way) == name)
            return way;
    return UploadWay::Monolithic;
}

/// `repository:tag` as the archive names it; empty tag if the archive gives none.
QString tagOf(const ArchiveSource &source, const ArchiveImage &image)
{
    const QString name = !source.name.isEmpty() ? source.name : image.names().value(0);
    if (const auto reference = Reference::parse(name); reference && !reference->tag().isEmpty())
        return reference->tag();
    // An OCI layout may name an image by its bare tag.
    for (const QString &own : image.names())
        if (Reference::isValidTag(own))
            return own;
    return {};
}

Error noTag(const Repository &destination)
{
    return {Error::Kind::Usage,
            Text::tr("The archive names no tag. Give the destination one, such as %1:1.0.").arg(destination.toString()),
            {}};
}

QString shownSource(const ArchiveSource &source, const ArchiveImage &image)
{
    const QString name = !source.name.isEmpty() ? source.name : image.names().value(0);
    return name.isEmpty() ? source.path : source.path + u':' + name;
}

}

CopyRun::CopyRun(CopyRequest request, RegistrySession &session, FactCache *facts, QString spoolFolder)
    : m_request(std::move(request))
    , m_session(session)
    , m_mover(session.client(), session.limiter(), facts, m_progress,
              session.client().access().http().options().transfers)
    , m_shelf(session.client())
    , m_context{m_request, session.client(), session.limiter(),      m_mover,           m_shelf, m_progress,
                facts,     m_pool,           std::move(spoolFolder), m_stop.get_token()}
{
    m_ticker.setInterval(tellEvery);
    connect(&m_ticker, &QTimer::timeout, this, &CopyRun::tick);
    connect(&session.client().access(), &RegistryAccess::retrying, this, &CopyRun::retrying);
}

CopyRun::~CopyRun()
{
    m_stop.request_stop();
    m_images.clear();
    m_pool.waitForDone();
}

void CopyRun::start()
{
    m_clock.start();
    m_ticker.start();
    if (const auto early = destinationsFor(m_request.destinations, {}); !early) {
        fail(early.error());
        return;
    }
    recallHosts();
    if (const auto *archive = std::get_if<ArchiveSource>(&m_request.source))
        startArchive(*archive);
    else if (const auto *image = std::get_if<Reference>(&m_request.source))
        startImage(*image);
    else
        startRepository(std::get<TagSelection>(m_request.source));
}

void CopyRun::startArchive(const ArchiveSource &source)
{
    using Archive = std::shared_ptr<const ImageArchive>;
    const ArchiveLimits limits{m_context.spoolFolder, m_stop.get_token(), {}};
    runInPool<Archive>(
        m_pool, this,
        [path = source.path, limits]() -> Result<Archive> {
            auto archive = ImageArchive::open(path, limits);
            return archive ? Result<Archive>(Archive(*std::move(archive))) : Result<Archive>(archive.error());
        },
        [this, source](const Result<Archive> &archive) { archiveOpened(source, archive); });
}

void CopyRun::archiveOpened(const ArchiveSource &source, const Result<std::shared_ptr<const ImageArchive>> &archive)
{
    if (!archive) {
        fail(archive.error());
        return;
    }
    const auto image = source.choose(**archive);
    if (!image) {
        fail(image.error());
        return;
    }
    const auto destinations = destinationsFor(m_request.destinations, tagOf(source, **image));
    if (!destinations) {
        fail(destinations.error());
        return;
    }
    const auto untagged = std::ranges::find_if(*destinations, &QString::isEmpty, &Destination::tag);
    if (untagged != destinations->end()) {
        fail(noTag(untagged->repository));
        return;
    }
    const QString shown = shownSource(source, **image);
    if ((*image)->isDocker())
        add(std::make_unique<DockerImageCopy>(m_context, *archive, **image, shown, *destinations));
    else
        add(std::make_unique<OciImageCopy>(m_context, *archive, **image, shown, *destinations));
    startSome();
}

void CopyRun::startImage(const Reference &reference)
{
    const Reference source = reference.orLatest();
    const auto destinations = destinationsFor(m_request.destinations, source.tag());
    if (!destinations) {
        fail(destinations.error());
        return;
    }
    add(std::make_unique<RegistryImageCopy>(m_context, source, *destinations));
    startSome();
}

void CopyRun::startRepository(const TagSelection &selection)
{
    m_session.client().tags(selection.repository, this,
                            [this, selection](const Result<QStringList> &tags) { tagsArrived(selection, tags); });
}

void CopyRun::tagsArrived(const TagSelection &selection, const Result<QStringList> &tags)
{
    if (!tags) {
        fail(tags.error());
        return;
    }
    QStringList wanted = *tags;
    if (selection.pattern) {
        const QRegularExpression whole(QRegularExpression::anchoredPattern(selection.pattern->pattern()));
        wanted = wanted.filter(whole);
    }
    wanted.removeDuplicates();
    wanted.removeIf([this](const QString &tag) { return !isMeant(tag); });
    if (wanted.isEmpty()) {
        fail({Error::Kind::NotFound,
              Text::tr("No tag of %1 matches. Look at the tags that it has.").arg(selection.repository.toString()),
              {},
              Error::Cause::Other,
              u"quaymaster tags "_s + selection.repository.toString()});
        return;
    }
    sortNaturally(wanted);
    addTags(selection.repository, wanted);
}

/// A tag that appeared since somebody looked was not chosen by anybody.
bool CopyRun::isMeant(const QString &tag) const
{
    return m_request.seen.isEmpty() || std::ranges::any_of(m_request.destinations, [&](const Reference &destination) {
               return m_request.seen.contains(destination.withTag(tag).toString());
           });
}

void CopyRun::addTags(const Repository &source, const QStringList &tags)
{
    QList<QList<Destination>> destinations;
    for (const QString &tag : tags) {
        const auto own = destinationsFor(m_request.destinations, tag);
        if (!own) {
            fail(own.error());
            return;
        }
        destinations.append(*own);
    }
    for (qsizetype i = 0; i < tags.size(); ++i)
        add(std::make_unique<RegistryImageCopy>(m_context, Reference(source, tags[i]), destinations[i]));
    startSome();
}

void CopyRun::add(std::unique_ptr<ImageCopy> image)
{
    connect(image.get(), &ImageCopy::finished, this, &CopyRun::imageOver, Qt::QueuedConnection);
    m_images.push_back(std::move(image));
}

void CopyRun::startSome()
{
    while (m_running < imagesAtOnce && m_started < m_images.size() && !m_over) {
        ++m_running;
        m_images[m_started++]->start();
    }
}

void CopyRun::imageOver()
{
    --m_running;
    startSome();
    if (m_running == 0 && m_started == m_images.size())
        end();
}

void CopyRun::cancel()
{
    if (m_over)
        return;
    m_error = Error::cancelled();
    end();
}

void CopyRun::recallHosts()
{
    if (!m_context.facts)
        return;
    for (const Reference &destination : std::as_const(m_request.destinations)) {
        HostState &host = m_session.client().access().host(destination.repository().host());
        const QString name = destination.repository().host();
        if (const QString way = m_context.facts->learned(name, u"upload-way"_s); !way.isEmpty())
            host.uploadWay = wayOf(way);
        if (const qint64 size = m_context.facts->learned(name, u"chunk-size"_s).toLongLong(); size > 0)
            host.chunkSize = size;
    }
}

void CopyRun::rememberHosts()
{
    if (!m_context.facts || m_request.dryRun)
        return;
    for (const Reference &destination : std::as_const(m_request.destinations)) {
        const QString name = destination.repository().host();
        const HostState &host = m_session.client().access().host(name);
        if (host.uploadWay == UploadWay::Monolithic)
            continue;
        m_context.facts->learn(name, u"upload-way"_s, wayName(host.uploadWay));
        m_context.facts->learn(name, u"chunk-size"_s, QString::number(host.chunkSize));
    }
}

void CopyRun::tick()
{
    if (m_progress.hasNews() || ++m_quietTicks >= mostQuietTicks)
        tell();
}

void CopyRun::tell()
{
    m_quietTicks = 0;
    emit progressed(m_progress.take());
}

void CopyRun::fail(const Error &error)
{
    m_error = error;
    end();
}

/// What still moves, after a failure or a cancel, is of no use any more: its upload sessions are deleted first.
void CopyRun::end()
{
    if (std::exchange(m_over, true))
        return;
    m_stop.request_stop();
    m_session.stopAsking();
    m_mover.cancel(this, [this] { report(); });
    QTimer::singleShot(longestGoodbye, this, &CopyRun::report);
}

void CopyRun::report()
{
    if (std::exchange(m_reported, true))
        return;
    m_ticker.stop();
    rememberHosts();
    CopyReport report;
    for (const auto &image : m_images) {
        image->disconnect(this);
        image->cancelled();
        report.images.append(image->reports());
    }
    m_progress.cancelRest();
    tell();
    report.error = m_error;
    report.milliseconds = m_clock.elapsed();
    emit finished(report);
}

}
