#include "views/ingress/buffer/ingressbuffer.h"

#include "models/core/linediff.h"
#include "models/jobs/pool.h"
#include "views/ingress/buffer/patchstep.h"

#include <algorithm>
#include <chrono>
#include <memory>

namespace quaymaster
{

using namespace std::chrono_literals;

namespace
{

/// Somebody who types is not read at every letter.
constexpr auto pause = 250ms;
/// Bytes that are read before anybody could notice: their form does not come a moment later.
constexpr qsizetype readAtOnce = 64'000;

bool isWithinCharacter(char byte)
{
    return (byte & 0xC0) == 0x80;
}

/// Without what both begin and end with alike, in whole characters.
Patch trimmed(const QByteArray &before, const Patch &patch)
{
    const QByteArrayView old = QByteArrayView(before).sliced(patch.span.begin, patch.span.size());
    const QByteArrayView now = patch.replacement;
    const qsizetype most = std::min(old.size(), now.size());
    qsizetype first = 0;
    while (first < most && old.at(first) == now.at(first))
        ++first;
    while (first > 0 && first < std::max(old.size(), now.size())
           && isWithinCharacter((first < old.size() ? old : now).at(first)))
        --first;
    qsizetype last = 0;
    while (last < most - first && old.at(old.size() - last - 1) == now.at(now.size() - last - 1))
        ++last;
    while (last > 0 && isWithinCharacter(old.at(old.size() - last)))
        --last;
    return {{patch.span.begin + first, patch.span.end - last}, patch.replacement.mid(first, now.size() - first - last)};
}

/// A document with all that is safe to fix, and what leads to it.
struct Mended
{
    IngressDocument document;
    QList<Patch> patches;
    qsizetype gone = 0; ///< findings; a fix may bring others to light
};

Mended mended(const QByteArray &bytes, const IngressReading &options)
{
    const IngressDocument before = readIngress(bytes, options);
    const IngressDocument after = allFixed(before);
    return {after, patchesBetween(bytes, after.bytes), newFindings(after.diagnostics, before.diagnostics).size()};
}

}

IngressBuffer::IngressBuffer(const QByteArray &bytes, QObject *parent)
    : QObject(parent)
    , m_bytes(bytes)
{
    m_later.setSingleShot(true);
    m_later.setInterval(pause);
    connect(&m_later, &QTimer::timeout, this, &IngressBuffer::startReading);
    readNow();
}

IngressBuffer::~IngressBuffer()
{
    m_stop.request_stop();
}

void IngressBuffer::setLock(const QString &why)
{
    if (std::exchange(m_lock, why) != why)
        emit lockChanged();
}

void IngressBuffer::replace(const QList<Patch> &patches, const QString &title, bool merges)
{
    push(patches, title, merges);
}

void IngressBuffer::push(const QList<Patch> &patches, const QString &title, bool merges)
{
    if (!patches.isEmpty() && !isLocked())
        m_undo.push(new PatchStep(*this, patches, title, merges));
}

Acceptance IngressBuffer::edit(const Edit &edit, const QString &title)
{
    return this->edit(QList<Edit>{edit}, title);
}

Acceptance IngressBuffer::edit(const QList<Edit> &edits, const QString &title)
{
    const IngressDocument &now = readNow();
    if (isLocked())
        return {{}, {}, {Error{Error::Kind::Invalid, m_lock, {}}, {}}};
    if (!now.isForm())
        return {{}, {}, {now.whyNoForm(), now.diagnostics}};
    Acceptance done{now, {}, {}};
    for (const Edit &one : edits) {
        const IngressDocument &before = *done.document;
        Acceptance next = accepted(before, one(before.tree(), *before.list));
        if (!next.document)
            return next;
        next.commentsGone = done.commentsGone + next.commentsGone;
        done = std::move(next);
    }
    const IngressDocument document = *done.document;
    push(patchesBetween(m_bytes, document.bytes), title, false);
    take(document, m_revision);
    return done;
}

/// Elsewhere, or of older bytes, its patches would change something else.
bool IngressBuffer::isFound(const Diagnostic &diagnostic)
{
    return diagnostic.fix && std::ranges::any_of(readNow().diagnostics, [&diagnostic](const Diagnostic &found) {
               return found.id == diagnostic.id && found.span == diagnostic.span && found.fix
                   && found.fix->patches == diagnostic.fix->patches;
           });
}

bool IngressBuffer::fix(const Diagnostic &diagnostic)
{
    if (isLocked() || !isFound(diagnostic))
        return false;
    const auto better = fixed(m_document, diagnostic);
    if (!better)
        return false;
    push(patchesBetween(m_bytes, better->bytes), diagnostic.fix->title, false);
    take(*better, m_revision);
    return true;
}

void IngressBuffer::fixAll(const QString &title, const std::function<void(std::optional<qsizetype>)> &done)
{
    if (m_fixedRevision == m_revision)
        return;
    m_fixedRevision = m_revision;
    const auto options = std::make_shared<const IngressReading>(m_options); // as in startReading()
    const auto work = [bytes = m_bytes, options] { return Result<Mended>(mended(bytes, *options)); };
    const auto answer = [this, revision = m_revision, title, done](const Result<Mended> &found) {
        if (m_fixedRevision == revision)
            m_fixedRevision.reset();
        const bool isCurrent = revision == m_revision;
        if (isCurrent) {
            push(found->patches, title, false);
            take(found->document, m_revision);
        }
        done(isCurrent ? std::optional(found->gone) : std::nullopt);
    };
    runInPool<Mended>(*QThreadPool::globalInstance(), this, work, answer);
}

void IngressBuffer::setBytes(const QByteArray &bytes, const QString &title)
{
    push(patchesBetween(m_bytes, bytes), title, false);
}

void IngressBuffer::reset(const QByteArray &bytes)
{
    m_undo.clear();
    m_lastForm.reset();
    if (bytes != m_bytes)
        apply({Patch{{0, m_bytes.size()}, bytes}}); // of another file nothing is the same
    if (m_bytes.size() <= readAtOnce)
        readNow();
    else if (!isCurrent())
        startReading();
}

void IngressBuffer::apply(const QList<Patch> &patches)
{
    if (patches.isEmpty())
        return;
    m_bytes = quaymaster::patched(m_bytes, patches);
    ++m_revision;
    emit patched(patches);
    readLater();
}

void IngressBuffer::setOptions(const IngressReading &options)
{
    m_options = options;
    readAgain();
}

void IngressBuffer::readAgain()
{
    ++m_revision;
    readLater();
}

void IngressBuffer::readLater()
{
    m_stop.request_stop();
    m_later.start();
}

void IngressBuffer::startReading()
{
    m_stop = std::stop_source();
    // Behind a pointer: g++ 12 takes what the options may hold for uninitialised otherwise.
    const auto options = std::make_shared<const IngressReading>(m_options);
    const auto work = [bytes = m_bytes, options, stop = m_stop.get_token()] {
        return Result<IngressDocument>(readIngress(bytes, *options, stop));
    };
    const auto answer = [this, revision = m_revision, stop = m_stop.get_token()](Result<IngressDocument> document) {
        if (!stop.stop_requested() && revision == m_revision)
            take(*std::move(document), revision);
    };
    runInPool<IngressDocument>(*QThreadPool::globalInstance(), this, work, answer);
}

const IngressDocument &IngressBuffer::readNow()
{
    if (!isCurrent())
        take(readIngress(m_bytes, m_options), m_revision);
    return m_document;
}

void IngressBuffer::take(IngressDocument document, quint64 revision)
{
    m_stop.request_stop();
    m_later.stop();
    m_document = std::move(document);
    m_readRevision = revision;
    if (m_document.isForm())
        m_lastForm = m_document;
    emit read();
}

QList<Patch> patchesBetween(const QByteArray &before, const QByteArray &after)
{
    QList<Patch> patches;
    qsizetype at = 0;
    const auto lines = lineDiff(before, after);
    for (const DiffLine &line : lines) {
        const bool continues = !patches.isEmpty() && patches.last().span.end == at;
        if (line.kind != DiffLine::Kind::Common && !continues)
            patches.append(Patch{{at, at}, {}});
        if (line.kind == DiffLine::Kind::Added)
            patches.last().replacement += line.text;
        else
            at += line.text.size();
        if (line.kind == DiffLine::Kind::Removed)
            patches.last().span.end = at;
    }
    for (Patch &patch : patches)
        patch = trimmed(before, patch);
    return patches;
}

}
