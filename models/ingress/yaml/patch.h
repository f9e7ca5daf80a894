#pragma once

#include "models/ingress/yaml/yamlnode.h"

namespace quaymaster
{

/// Bytes that take the place of others; an empty span inserts.
struct Patch
{
    ByteSpan span;
    QByteArray replacement;

    bool operator==(const Patch &) const = default;
};

/// `patches` by place, not overlapping; of several insertions at a place the first comes first.
QByteArray patched(const QByteArray &bytes, const QList<Patch> &patches);
/// What turns the patched bytes back.
QList<Patch> inverse(const QByteArray &bytes, const QList<Patch> &patches);

}
