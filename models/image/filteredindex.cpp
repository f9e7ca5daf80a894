#include "models/image/jsontext.h"
#include "models/image/manifest.h"
#include "models/image/shown.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <algorithm>

namespace quaymaster
{

using namespace Qt::StringLiterals;

namespace
{

bool namesPlatform(const Descriptor &child)
{
    return child.platform && !child.platform->isUnknown() && !child.isAttestation();
}

bool isOneOf(const Descriptor &child, const QList<Platform> &platforms)
{
    return std::any_of(platforms.begin(), platforms.end(),
                       [&](const Platform &wanted) { return child.platform->matches(wanted); });
}

QString platformNames(const QList<Descriptor> &children)
{
    QStringList names;
    for (const Descriptor &child : children) {
        if (namesPlatform(child))
            names.append(child.platform->toString());
    }
    names.sort();
    names.removeDuplicates();
    return shown(names.join(", "_L1));
}

Error notThere(const Platform &wanted, const QList<Descriptor> &children)
{
    const QString names = platformNames(children);
    const QString summary = names.isEmpty()
        ? Manifest::tr(
              "The image does not name its platforms, so %1 cannot be chosen. Leave out the platform to take all.")
              .arg(wanted.toString())
        : Manifest::tr("The image is not there for %1. Choose from: %2").arg(wanted.toString(), names);
    return {Error::Kind::NotFound, summary, {}};
}

std::optional<Error> missingPlatform(const QList<Descriptor> &children, const QList<Platform> &platforms)
{
    for (const Platform &wanted : platforms) {
        const bool isThere = std::any_of(children.begin(), children.end(), [&](const Descriptor &child) {
            return namesPlatform(child) && child.platform->matches(wanted);
        });
        if (!isThere)
            return notThere(wanted, children);
    }
    return std::nullopt;
}

QList<bool> keptChildren(const QList<Descriptor> &children, const QList<Platform> &platforms)
{
    QSet<Digest> dropped;
    QSet<Digest> wanted;
    for (const Descriptor &child : children) {
        if (namesPlatform(child))
            (isOneOf(child, platforms) ? wanted : dropped).insert(child.digest);
    }
    dropped.subtract(wanted); // one manifest may stand there for two platforms
    QList<bool> kept;
    for (const Descriptor &child : children) {
        const auto subject = child.attests();
        kept.append(namesPlatform(child) ? isOneOf(child, platforms) : !subject || !dropped.contains(*subject));
    }
    return kept;
}

jsontext::Range manifestsRange(const QByteArray &bytes)
{
    const auto members = jsontext::members(bytes);
    const auto found = std::find_if(members.begin(), members.end(),
                                    [](const jsontext::Member &member) { return member.key == "manifests"_L1; });
    return found == members.end() ? jsontext::Range{} : found->value;
}

// Only elements and the separators after them go: whoever compares both documents sees exactly what was dropped.
QByteArray withElements(const QByteArray &bytes, const QList<bool> &kept)
{
    const auto elements = jsontext::elements(bytes, manifestsRange(bytes));
    Q_ASSERT(elements.size() == kept.size() && kept.contains(true));
    const auto text = [&](qsizetype begin, qsizetype end) { return QByteArrayView(bytes).sliced(begin, end - begin); };
    const QByteArrayView separator = text(elements[0].end, elements[1].begin);
    QByteArray result = bytes.first(elements.first().begin);
    bool isFirst = true;
    for (qsizetype i = 0; i < elements.size(); ++i) {
        if (!kept[i])
            continue;
        if (!std::exchange(isFirst, false))
            result += separator;
        result += text(elements[i].begin, elements[i].end);
    }
    return result += text(elements.last().end, bytes.size());
}

QByteArray jsonString(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

QByteArray urlLines(const QStringList &urls, const QByteArray &indent)
{
    QByteArrayList lines;
    for (const QString &url : urls)
        lines.append(indent + "   " + jsonString(url));
    return ",\n" + indent + "\"urls\": [\n" + lines.join(",\n") + '\n' + indent + ']';
}

QByteArray descriptorText(const Descriptor &descriptor, const QByteArray &indent)
{
    const QByteArray inner = indent + "   ";
    QByteArray text = "{\n" + inner + "\"mediaType\": " + jsonString(descriptor.mediaType) + ",\n" + inner
        + "\"size\": " + QByteArray::number(descriptor.size) + ",\n" + inner
        + "\"digest\": " + jsonString(descriptor.digest.toString());
    if (!descriptor.urls.isEmpty())
        text += urlLines(descriptor.urls, inner);
    return text + '\n' + indent + '}';
}

QByteArray layersText(const QList<Descriptor> &layers)
{
    if (layers.isEmpty())
        return "[]";
    QByteArrayList lines;
    for (const Descriptor &layer : layers)
        lines.append("      " + descriptorText(layer, "      "));
    return "[\n" + lines.join(",\n") + "\n   ]";
}

}

Result<Manifest> filteredIndex(const Manifest &index, const QList<Platform> &platforms)
{
    if (!index.isIndex())
        return Error{
            Error::Kind::Invalid,
            Manifest::tr("This is an image for one platform, not an index to choose platforms from. Leave out the "
                         "platform."),
            {}};
    if (platforms.isEmpty())
        return index;
    const QList<Descriptor> &children = index.manifests();
    if (const auto missing = missingPlatform(children, platforms))
        return *missing;
    const QList<bool> kept = keptChildren(children, platforms);
    if (!kept.contains(false))
        return index;
    return Manifest::parse(withElements(index.bytes(), kept), index.mediaType());
}

Manifest dockerManifest(const Descriptor &config, const QList<Descriptor> &layers)
{
    const QByteArray bytes = "{\n   \"schemaVersion\": 2,\n   \"mediaType\": \""
        + QByteArray(mediatype::dockerManifest.data()) + "\",\n   \"config\": " + descriptorText(config, "   ")
        + ",\n   \"layers\": " + layersText(layers) + "\n}";
    Manifest manifest(bytes, Digest::of(bytes));
    manifest.m_mediaType = mediatype::dockerManifest;
    manifest.m_config = config;
    manifest.m_layers = layers;
    return manifest;
}

}
