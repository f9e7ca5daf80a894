#include "views/ingress/buffer/patchstep.h"

#include "views/ingress/buffer/ingressbuffer.h"

namespace quaymaster
{

namespace
{

constexpr int typing = 1;
constexpr int alone = -1;

}

PatchStep::PatchStep(IngressBuffer &buffer, const QList<Patch> &patches, const QString &title, bool merges)
    : QUndoCommand(title)
    , m_buffer(buffer)
    , m_patches(patches)
    , m_inverse(inverse(buffer.bytes(), patches))
    , m_merges(merges)
{
}

void PatchStep::undo()
{
    m_buffer.apply(m_inverse);
}

void PatchStep::redo()
{
    m_buffer.apply(m_patches);
}

int PatchStep::id() const
{
    return m_merges ? typing : alone;
}

/// A letter behind the one before, or one removed in front of it; a line feed begins another step.
bool PatchStep::mergeWith(const QUndoCommand *other)
{
    const auto &next = static_cast<const PatchStep &>(*other);
    if (m_patches.size() != 1 || next.m_patches.size() != 1)
        return false;
    Patch &own = m_patches.first();
    const Patch &more = next.m_patches.first();
    const bool isInsertion = own.span.isEmpty() && more.span.isEmpty()
        && more.span.begin == own.span.begin + own.replacement.size() && !own.replacement.endsWith('\n');
    const bool isRemoval = own.replacement.isEmpty() && more.replacement.isEmpty() && more.span.end == own.span.begin;
    if (isInsertion) {
        own.replacement += more.replacement;
        m_inverse.first().span.end += more.replacement.size();
    } else if (isRemoval) {
        own.span.begin = more.span.begin;
        m_inverse = {
            {{more.span.begin, more.span.begin}, next.m_inverse.first().replacement + m_inverse.first().replacement}};
    }
    return isInsertion || isRemoval;
}

}
