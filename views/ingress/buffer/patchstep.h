#pragma once

#include "models/ingress/yaml/patch.h"

#include <QUndoCommand>

namespace quaymaster
{

class IngressBuffer;

/// One step of a buffer's undo stack: the bytes that came and those that went, never an encoding of a text.
class PatchStep final : public QUndoCommand
{
public:
    PatchStep(IngressBuffer &buffer, const QList<Patch> &patches, const QString &title, bool merges);

    void undo() override;
    void redo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand *other) override;

private:
    IngressBuffer &m_buffer;
    QList<Patch> m_patches;
    QList<Patch> m_inverse;
    bool m_merges;
};

}
