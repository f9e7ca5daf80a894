#pragma once

#include "models/archives/imagearchive.h"
#include "tests/fixtures/images/imagebuilder.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace quaymaster
{

/// A folder for archives and spool files.
class Workbench
{
public:
    QString write(const QByteArray &bytes, const QString &name = QStringLiteral("archive")) const
    {
        QFile file(m_folder.filePath(name));
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        return isWritten ? file.fileName() : QString();
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    ArchiveLimits limits() const { return {m_folder.path(), {}, {}}; }
    Result<std::unique_ptr<ImageArchive>> open(const QByteArray &bytes) const
    {
        return ImageArchive::open(write(bytes), limits());
    }

private:
    QTemporaryDir m_folder;
};

inline QString kindOf(const Error &error)
{
    return kindName(error.kind);
}

inline QByteArray allOf(const BlobBytes &bytes)
{
    QByteArray all(bytes.size(), '\0');
    const auto got = bytes.read(0, all.data(), all.size());
    return got && *got == all.size() ? all : QByteArray();
}

}

/// Ends the test with the error's words.
#define QUAYMASTER_VERIFY(result)                                                                                      \
    do {                                                                                                               \
        const auto &verified = (result);                                                                               \
        if (!verified)                                                                                                 \
            QFAIL(qPrintable(verified.error().summary + u' ' + verified.error().detail));                              \
    } while (false)
