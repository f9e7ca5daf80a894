#include "models/archives/layoutindex.h"

#include "models/archives/archiveerror.h"
#include "models/image/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QLatin1StringView refNameKey{"org.opencontainers.image.ref.name"};

QByteArray entryFor(const LayoutWriter::Content &content)
{
    QJsonObject entry{{u"mediaType"_s, content.root.mediaType()},
                      {u"digest"_s, content.root.digest().toString()},
                      {u"size"_s, content.root.size()}};
    if (!content.refName.isEmpty())
        entry.insert(u"annotations"_s, QJsonObject{{refNameKey, content.refName}});
    return QJsonDocument(entry).toJson(QJsonDocument::Compact);
}

QByteArray appended(const QByteArray &document, const QByteArray &entry)
{
    jsontext::Range array;
    for (const jsontext::Member &member : jsontext::members(document))
        if (member.key == "manifests"_L1)
            array = member.value;
    const QList<jsontext::Range> elements = jsontext::elements(document, array);
    if (elements.isEmpty())
        return document.first(array.begin) + '[' + entry + ']' + document.sliced(array.end);
    return document.first(elements.last().end) + ',' + entry + document.sliced(elements.last().end);
}

}

QByteArray layoutMark()
{
    return R"({"imageLayoutVersion":"1.0.0"})"_ba;
}

Result<QByteArray> indexWith(const QByteArray &existing, const LayoutWriter::Content &content, const QString &path)
{
    const QByteArray entry = entryFor(content);
    if (existing.isEmpty())
        return R"({"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json","manifests":[)"_ba + entry
            + "]}";
    const QJsonValue manifests = QJsonDocument::fromJson(existing)["manifests"_L1];
    if (!manifests.isArray())
        return ArchiveError::targetOccupied(path, u"index.json is no index"_s);
    const QString wished = content.root.digest().toString();
    const QJsonArray entries = manifests.toArray();
    for (const QJsonValue known : entries) {
        if (known["annotations"_L1][refNameKey].toString() != content.refName)
            continue;
        const QString there = known["digest"_L1].toString();
        if (there == wished)
            return existing;
        if (!content.refName.isEmpty())
            return ArchiveError::targetHasOtherImage(path, content.refName, there, wished);
    }
    return appended(existing, entry);
}

QList<Manifest> manifestsOf(const LayoutWriter::Content &content)
{
    QList<Manifest> found;
    QSet<Digest> known;
    for (const Manifest &manifest : QList{content.root} + content.children) {
        if (known.contains(manifest.digest()))
            continue;
        known.insert(manifest.digest());
        found.append(manifest);
    }
    return found;
}

}
