#pragma once

#include "models/archives/imagearchive.h"
#include "models/distribution/client/registryclient.h"

#include <QHash>

namespace quaymaster
{

/// An image with everything below it, as it stands at its source.
struct ImageTree
{
    Manifest root;
    QList<Manifest> below; ///< children before parents, each once, without the root
    QHash<Digest, QByteArray> configs; ///< those that had to be read to learn a platform

    /// Configs and layers of all of it, each digest once.
    QList<Descriptor> blobs() const;
    /// Sorted texts, without attestations.
    QStringList platforms() const;
};

/// The digests below `root`: what its index names. Limits: 5 levels, 10,000 manifests.
class TreeLoader : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(Result<ImageTree>)>;

    TreeLoader(RegistryClient &client, Reference reference, QList<Platform> platforms, QObject *parent);

    /// Reads the manifests, of the wanted platforms only: an index becomes a smaller index, see filteredIndex().
    void load(Answer answer);

private:
    void rootArrived(const Result<Manifest> &root);
    void loadNext();
    void deepen(const Digest &digest, int depth);
    void arrived(const Descriptor &descriptor, const Result<Manifest> &manifest);
    void loadConfig();
    void end(const Result<ImageTree> &result);

    struct Waiting
    {
        Descriptor descriptor;
        int depth;
    };

    RegistryClient &m_client;
    Reference m_reference;
    QList<Platform> m_platforms;
    std::optional<ImageTree> m_tree;
    QList<Waiting> m_waiting;
    QHash<Digest, int> m_asked; // digest → depth
    int m_running = 0;
    Answer m_answer;
};

/// The same of an OCI image in an archive.
Result<ImageTree> treeOf(const ArchiveImage &image, const QList<Platform> &platforms);

}
