#pragma once

#include "tests/fixtures/faultproxy.h"
#include "tests/fixtures/images/imagebuilder.h"
#include "tests/fixtures/registryserver.h"
#include "tests/fixtures/skopeo.h"
#include "tests/models/distribution/copy/copydriver.h"

namespace quaymaster::fixtures
{

/// An image that was put into the source without any proxy.
struct Sample
{
    QString name; ///< repository:tag
    QString digest;
    QString layer; ///< digest of the largest blob
    QByteArray layerBytes;
};

/// Two registries, a fault proxy in front of each. The registries stay for all rows of a table, the proxies and the
/// repositories are new for each, so that nothing of one row can help the next.
class CopyScene
{
public:
    RegistryServer sourceRegistry;
    RegistryServer destinationRegistry;
    std::unique_ptr<FaultProxy> source;
    std::unique_ptr<FaultProxy> destination;
    std::unique_ptr<CopyDriver> driver;

    bool start();
    /// New proxies, a new driver, new names.
    void renew();

    /// One image, or an index of two platforms with an attestation, with layers of about this size.
    Sample sample(qsizetype layerSize, bool isIndex = false);
    /// As the proxies serve it.
    QString from(const Sample &sample) const { return source->host() + u'/' + sample.name; }
    QString to(const Sample &sample) const { return destination->host() + u'/' + sample.name; }

    /// What skopeo finds at the destination, past the proxy: empty if the tag is not there.
    QString digestThere(const Sample &sample) const;
    /// Every manifest and blob below the tag can be read by skopeo.
    bool isWholeThere(const Sample &sample);
    /// Upload sessions that the destination still keeps for the sample's repository, although it could delete them: to
    /// docker-registry 2.8 a session is unknown (404) once a cut body has left bytes in it.
    int forgottenUploads(const Sample &sample) const;

    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString layout(const LayoutBuilder &builder);

private:
    QTemporaryDir m_folder;
    Skopeo m_skopeo;
    int m_number = 0;
};

/// Parts of an image whose layers hardly compress.
ImageParts imageParts(int layers, qsizetype size, quint32 seed);

}
