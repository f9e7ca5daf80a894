#pragma once

#include "models/core/error.h"

namespace quaymaster
{

/// What can be wrong with an archive, each with its one sentence.
struct ArchiveError
{
    Q_DECLARE_TR_FUNCTIONS(quaymaster::ArchiveError)

public:
    static Error truncated(const QString &detail);
    static Error damaged(const QString &detail);
    static Error notAnArchive(const QString &path, const QString &detail = {});
    static Error notATar();
    static Error unsafeName(const QString &name);
    static Error unsafeLink(const QString &name, const QString &target);
    static Error linkCircle(const QString &name);
    static Error duplicate(const QString &name);
    static Error tooLarge(const QString &detail);
    static Error badDocument(const QString &name, const QString &detail);
    static Error missingFile(const QString &name);
    static Error missingBlob(const QString &digest);
    static Error wrongDigest(const QString &name, const QString &expected, const QString &found);
    static Error wrongSize(const QString &name, qint64 expected, qint64 found);
    static Error becameShorter(const QString &path);
    static Error dictionaryTooLarge(qint64 bytes, qint64 limit);
    static Error unsupported(const QString &detail);
    static Error noSpace(const QString &folder, qint64 missing);
    static Error outOfMemory(const QString &detail);

    static Error targetBusy(const QString &path);
    static Error targetOccupied(const QString &path, const QString &detail = {});
    static Error targetHasOtherImage(const QString &path, const QString &name, const QString &there,
                                     const QString &wished);
    static Error incomplete(const QString &digest);
};

}
