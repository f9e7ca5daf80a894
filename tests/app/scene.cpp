#include "tests/app/scene.h"

#include "tests/fixtures/skopeo.h"

#include <QDirIterator>
#include <QFile>
#include <algorithm>

namespace quaymaster::fixtures
{

using namespace Qt::StringLiterals;

void writeDockerArchive(const QString &file, const QStringList &tags, quint32 seed)
{
    ImageParts parts;
    parts.tags = tags;
    parts.layers = {layerTar("one", 20'000, seed), layerTar("two", 20'000, seed + 1)};
    QFile archive(file);
    if (!archive.open(QIODevice::WriteOnly) || archive.write(dockerArchive({parts}, DockerForm::Legacy)) < 0)
        qFatal("cannot write %s", qPrintable(file));
}

QString skopeoDigest(const QString &reference)
{
    const Outcome raw = Skopeo().inspectRaw(reference);
    return raw.succeeded() ? Digest::of(raw.out).toString() : QString();
}

bool containsSecret(const QByteArray &bytes, const QByteArray &secret)
{
    // In base64 behind one, two or three other bytes it looks different: its inner part does not.
    for (qsizetype shift = 0; shift < 3; ++shift) {
        const qsizetype usable = (secret.size() - shift) / 3 * 3;
        if (bytes.contains(secret.mid(shift, usable).toBase64()))
            return true;
    }
    return bytes.contains(secret) || bytes.contains(secret.toPercentEncoding()) || bytes.contains(secret.toHex());
}

bool holdsSecret(const QString &folder, const QByteArray &secret)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (containsSecret(file.fileName().toUtf8(), secret))
            return true;
        if (file.open(QIODevice::ReadOnly) && containsSecret(file.readAll(), secret))
            return true;
    }
    return false;
}

}
