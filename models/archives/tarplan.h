#pragma once

#include "models/archives/layoutwriter.h"

#include <QHash>

namespace quaymaster
{

/// Where everything of an OCI layout lies in its tar. The same content always gives the same plan, byte for byte.
struct TarPlan
{
    struct Place
    {
        qint64 offset = 0;
        QByteArray bytes; ///< headers, small files with their padding
    };

    QList<Place> fixed; ///< everything but the blobs' data
    QHash<Digest, qint64> blobs; ///< where the data begins
    qint64 size = 0;

    static Result<TarPlan> of(const LayoutWriter::Content &content);
    /// Tells this plan from others.
    Digest id() const;
};

/// The header of a file or, if the name ends in `/`, of a folder; with GNU tar's long name where it needs one.
QByteArray tarHeader(const QByteArray &name, qint64 size);

}
