#pragma once

#include "models/distribution/client/registryclient.h"

#include <QPointer>
#include <deque>
#include <map>

namespace quaymaster
{

/// Puts manifests, one of a kind at a time: several tags of one index would otherwise put its children at once, and a
/// registry that is just writing one again refuses the index above it. What was put by digest in this run is not put
/// twice.
class ManifestShelf : public QObject
{
    Q_OBJECT

public:
    using Receipt = RegistryClient::PutReceipt;
    using Answer = RegistryClient::Answer<Receipt>;

    explicit ManifestShelf(RegistryClient &client, QObject *parent = nullptr);

    void put(const Repository &repository, const QString &identifier, const Manifest &manifest, QObject *context,
             Answer answer);
    /// What was put there may be gone.
    void forget(const Repository &repository);

private:
    using Key = std::pair<Repository, Digest>;
    struct Waiting
    {
        QString identifier;
        Manifest manifest;
        QPointer<QObject> context;
        Answer answer;
    };
    struct Line
    {
        std::deque<Waiting> waiting;
        std::optional<Receipt> byDigest; ///< of the put by digest, once it is done
        bool isBusy = false;
    };

    void next(const Key &key);
    void answered(const Key &key, const Waiting &put, const Result<Receipt> &receipt);

    RegistryClient &m_client;
    std::map<Key, Line> m_lines;
};

}
