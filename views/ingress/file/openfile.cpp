#include "views/ingress/file/openfile.h"

#include "models/core/linediff.h"
#include "models/ingress/document/ingressfile.h"
#include "models/ingress/yaml/bytescan.h"

#include <QFileInfo>
#include <QUuid>
#include <chrono>

namespace quaymaster
{

using namespace std::chrono_literals;

namespace
{

constexpr int stepsUntilDraft = 200;

/// As UTF-8; nothing: of an encoding that is not known.
std::optional<QByteArray> textOf(const QByteArray &bytes)
{
    if (const auto foreign = foreignText(bytes))
        return foreign->utf8();
    return invalidUtf8At(bytes) < 0 ? std::optional(bytes) : std::nullopt;
}

}

OpenFile::OpenFile(IngressDrafts &drafts, QObject *parent)
    : QObject(parent)
    , m_drafts(drafts)
    , m_id(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    m_draft.setSingleShot(true);
    m_draft.setInterval(2s);
    connect(&m_draft, &QTimer::timeout, this, &OpenFile::keepDraftLater);
    connect(&m_buffer, &IngressBuffer::patched, this, &OpenFile::follow);
    connect(&m_watch, &FileWatch::mayHaveChanged, this, &OpenFile::look);
}

OpenFile::~OpenFile()
{
    m_drafts.release(m_id);
}

Result<> OpenFile::read(const QString &path)
{
    const auto bytes = readIngressFile(path, largest);
    if (!bytes)
        return bytes.error();
    m_path = QFileInfo(path).absoluteFilePath();
    show(*bytes);
    settle(*bytes);
    return {};
}

void OpenFile::begin(const QByteArray &bytes)
{
    m_buffer.reset(bytes);
    emit changed();
}

void OpenFile::restore(const IngressDraft &draft)
{
    m_id = draft.id;
    m_hasDraft = true;
    m_path = draft.path;
    m_cursor = draft.cursor;
    const bool isText = !foreignText(draft.base) && invalidUtf8At(draft.base) < 0;
    m_base = m_shown = draft.base;
    m_buffer.reset(isText ? draft.base : draft.bytes);
    m_buffer.setBytes(draft.bytes, tr("Draft"));
    m_wasModified = isModified();
    m_watch.watch(m_path);
    emit changed();
    look();
}

/// Bytes that are no UTF-8 are shown as what they mean, if that is known, and never written.
void OpenFile::show(const QByteArray &bytes)
{
    const bool isUtf8 = invalidUtf8At(bytes) < 0;
    m_foreign = foreignText(bytes);
    m_shown = m_foreign ? m_foreign->utf8() : isUtf8 ? bytes : QString::fromUtf8(bytes).toUtf8();
    m_isReadOnly = m_foreign || !isUtf8 || bytes.size() > m_buffer.options().limits.bytes;
    m_buffer.reset(m_shown);
}

/// The file holds these bytes, and everybody knows.
void OpenFile::settle(const QByteArray &base)
{
    m_base = base;
    m_outside = Outside::Same;
    m_theirs.clear();
    m_kept.reset();
    m_keepsGone = false;
    m_watch.watch(m_path);
    m_wasModified = isModified();
    if (!m_wasModified)
        discard();
    emit changed();
}

QByteArray OpenFile::baseText() const
{
    return textOf(m_base).value_or(m_base);
}

bool OpenFile::isEdited() const
{
    return m_buffer.bytes() != m_shown;
}

/// What was kept is nowhere but here until it is saved.
bool OpenFile::isModified() const
{
    const bool isKept = m_keepsGone || (m_kept && *m_kept != m_buffer.bytes());
    return isEdited() || (isKept && !m_isReadOnly);
}

void OpenFile::convert()
{
    if (!m_foreign)
        return;
    m_foreign.reset();
    m_isReadOnly = false;
    m_shown = m_base; // other bytes than those that will be written
    m_draft.start();
    emit changed();
}

void OpenFile::follow()
{
    m_isGivenUp = false;
    if (++m_steps >= stepsUntilDraft)
        keepDraftLater();
    else
        m_draft.start();
    tellWhetherModified();
}

void OpenFile::tellWhetherModified()
{
    if (isModified() != std::exchange(m_wasModified, isModified()))
        emit changed();
}

void OpenFile::keepDraft()
{
    m_isGivenUp = false;
    if (!hasToBeKept())
        return;
    const auto kept = m_drafts.write(draft());
    if (!kept)
        emit draftFailed(kept.error());
}

/// The person types on meanwhile.
void OpenFile::keepDraftLater()
{
    if (hasToBeKept())
        m_drafts.writeLater(draft(), this, [this](const Error &error) { emit draftFailed(error); });
}

/// Otherwise none is kept any more.
bool OpenFile::hasToBeKept()
{
    m_draft.stop();
    m_steps = 0;
    const bool isKept = isModified() && !m_isReadOnly;
    if (!isKept)
        discard();
    m_hasDraft = isKept;
    return isKept;
}

IngressDraft OpenFile::draft() const
{
    return {m_id, m_path, m_buffer.bytes(), m_base, m_cursor, {}};
}

void OpenFile::discard()
{
    m_draft.stop();
    if (std::exchange(m_hasDraft, false))
        m_drafts.remove(m_id);
}

void OpenFile::leave()
{
    if (m_isGivenUp)
        discard();
    else
        keepDraft();
}

Result<> OpenFile::save()
{
    const QByteArray bytes = m_buffer.bytes();
    const bool isNew = m_outside == Outside::Gone || !QFileInfo::exists(m_path);
    const auto written = writeIngressFile(m_path, bytes, isNew ? std::nullopt : std::optional(replaced()));
    if (!written) {
        look();
        return written;
    }
    m_shown = bytes;
    settle(bytes);
    return {};
}

Result<> OpenFile::saveAs(const QString &path)
{
    const QByteArray bytes = m_buffer.bytes();
    if (auto written = writeIngressFile(path, bytes); !written)
        return written;
    m_path = QFileInfo(path).absoluteFilePath();
    m_shown = bytes;
    settle(bytes);
    return {};
}

/// Never reads it again by itself: what the person sees stays.
void OpenFile::look()
{
    if (m_path.isEmpty())
        return;
    const auto now = readIngressFile(m_path, largest);
    Outside outside = Outside::Gone;
    if (now)
        outside = *now == replaced() ? Outside::Same : Outside::Changed;
    else if (QFileInfo::exists(m_path))
        return; // it can't be read now: nothing is known of it
    const QByteArray theirs = now ? *now : QByteArray();
    if (outside == Outside::Gone && m_keepsGone)
        return;
    m_keepsGone = false;
    if (outside == m_outside && theirs == (outside == Outside::Changed ? m_theirs : theirs)) {
        tellWhetherModified(); // a file that was gone may be back
        return;
    }
    if (outside == Outside::Changed && theirs == m_buffer.bytes() && !m_isReadOnly) {
        m_shown = theirs;
        settle(theirs);
        return;
    }
    m_outside = outside;
    m_theirs = outside == Outside::Changed ? theirs : QByteArray();
    emit changed();
}

void OpenFile::reload()
{
    const QByteArray theirs = m_theirs;
    if (m_isReadOnly || foreignText(theirs) || invalidUtf8At(theirs) >= 0) {
        show(theirs);
    } else {
        m_buffer.setBytes(theirs, tr("Reload"));
        m_shown = theirs;
    }
    settle(theirs);
}

/// What the person has agreed to convert is merged as text, and bytes of two encodings never stand in one file.
bool OpenFile::merge()
{
    const auto theirText = textOf(m_theirs);
    const bool becameForeign = foreignText(m_theirs) && !foreignText(m_base);
    if (m_isReadOnly || !theirText || becameForeign)
        return false;
    const auto both = merged(baseText(), m_buffer.bytes(), *theirText);
    if (!both)
        return false;
    const QByteArray theirs = m_theirs;
    m_buffer.setBytes(*both, tr("Merge"));
    m_shown = theirs;
    settle(theirs);
    return true;
}

void OpenFile::keepMine()
{
    m_keepsGone = m_outside == Outside::Gone;
    m_kept = m_outside == Outside::Changed ? std::optional(m_theirs) : std::nullopt;
    m_outside = Outside::Same;
    m_wasModified = isModified();
    if (m_wasModified)
        m_draft.start();
    emit changed();
}

}
