#include "tests/models/distribution/copy/copyscene.h"

#include <QDirIterator>

namespace quaymaster::fixtures
{

using namespace Qt::StringLiterals;

ImageParts imageParts(int layers, qsizetype size, quint32 seed)
{
    ImageParts image{{u"app:1.0"_s}, {}};
    for (int i = 0; i < layers; ++i)
        image.layers.append(layerTar("layer" + QByteArray::number(i), size, seed * 100 + static_cast<quint32>(i)));
    return image;
}

bool CopyScene::start()
{
    if (!sourceRegistry.start() || !destinationRegistry.start())
        return false;
    renew();
    return true;
}

void CopyScene::renew()
{
    source = std::make_unique<FaultProxy>(sourceRegistry.port());
    destination = std::make_unique<FaultProxy>(destinationRegistry.port());
    driver = std::make_unique<CopyDriver>();
    ++m_number;
}

QString CopyScene::layout(const LayoutBuilder &builder)
{
    QString folder = file(u"oci%1"_s.arg(++m_number));
    builder.write(folder);
    return folder;
}

Sample CopyScene::sample(qsizetype layerSize, bool isIndex)
{
    LayoutBuilder builder;
    const auto seed = static_cast<quint32>(++m_number);
    const ImageParts parts = imageParts(1, layerSize, seed);
    Descriptor root = builder.image(parts, Packing::Plain);
    if (isIndex) {
        ImageParts arm = imageParts(1, layerSize / 2, seed + 1000);
        arm.architecture = u"arm64"_s;
        root = builder.index({root, builder.image(arm, Packing::Plain)}, true);
    }
    builder.name(root, u"1.0"_s);
    CopyDriver direct;
    const QString name = u"team/app%1:1.0"_s.arg(m_number);
    const CopyReport report = direct.push(layout(builder), {sourceRegistry.host() + u'/' + name});
    if (!report.isProven())
        qFatal("no sample: %s", qPrintable(report.firstError().value_or(Error()).detail));
    return {name, root.digest.toString(), Digest::of(parts.layers.first()).toString(), parts.layers.first()};
}

QString CopyScene::digestThere(const Sample &sample) const
{
    const Outcome raw = m_skopeo.inspectRaw(destinationRegistry.host() + u'/' + sample.name);
    return raw.succeeded() ? Digest::of(raw.out).toString() : QString();
}

bool CopyScene::isWholeThere(const Sample &sample)
{
    const QString folder = file(u"read%1"_s.arg(++m_number));
    return m_skopeo.copy(destinationRegistry.host() + u'/' + sample.name, u"oci:"_s + folder + u":x"_s).succeeded();
}

int CopyScene::forgottenUploads(const Sample &sample) const
{
    // What docker-registry leaves behind of a deleted session is an empty shell without this file.
    int sessions = 0;
    QDirIterator files(destinationRegistry.storage(), {u"startedat"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        sessions += files.next().contains(u'/' + sample.name.section(u':', 0, 0) + u'/') ? 1 : 0;
    for (const ProxyRecord &record : destination->records("DELETE"))
        sessions -= record.status == 404 ? 1 : 0;
    return std::max(sessions, 0);
}

}
